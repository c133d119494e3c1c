/** Names that the publisher of a text bears in it without anything that tells what they name. */
import { wordSet } from '../words.ts';

/** So many candidates are looked for in the text: each look takes as long as the text. */
const candidatesAtMost = 20;

/** The first distinct matches of a group, as many as are looked for. */
function candidates(text: string, pattern: RegExp): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, candidate] of text.matchAll(pattern)) {
    found.add(candidate!);
    if (found.size === candidatesAtMost) break;
  }
  return found;
}

const note = /^(?:#+ |\*\*)?(?:About|Who is|What is) (?:the )?(\p{Lu}[^\n:.?!*]{1,80}?)(?: \([^)\n]{0,80}\))?(?:[:?*]+(?: |$)|$)/gmu;

/** "About Tide Watch", where the text goes on to say what Tide Watch is or does: the note on themselves with which publishers end or open. */
export function selfDescribed(text: string): string | undefined {
  for (const candidate of candidates(text, note)) {
    const name = candidate.replace(/[\s:?]+$/u, '');
    const does = new RegExp(
      `\\b${name.replace(/[^\p{L}\p{N} ]/gu, '.')}(?: \\([^)\\n]{0,80}\\))?,? (?:is|are|was|has|works|supports|provides|aims|helps|brings|promotes)\\b`,
      'u',
    );
    if (does.test(text)) return name;
  }
  return undefined;
}

/** "the tide room": words in small letters that an address in the text has in one word (thetideroom.org); without the article. */
export function smallNameIn(text: string): string | undefined {
  for (const host of candidates(text, /https?:\/\/(?:www\.)?([a-z]{8,30})\.(?:org|net|int|eu|com|ngo|info)\b/gu)) {
    const letters = host.replace(/(?<=.)(?=.)/gu, ' ?');
    const name = new RegExp(`(?<=[a-z,] )${letters}(?=[ ,.'’])`, 'u').exec(text)?.[0]?.replace(/^the /u, '');
    if (name?.includes(' ')) return name;
  }
  return undefined;
}

const nameWord = "\\p{Lu}[\\p{L}\\p{N}&'’-]*";
const spokenName = `((?!(?:We|I|It|They|You|He|She|This|That|Our|The|All|Both|Today)\\b)${nameWord}(?: (?:(?:of|for|and|the) )?${nameWord}){0,5})`;

/** How those who say "we" bring their own name, the surest first. */
const selfNamings = [
  `\\b(?:[Aa]t|[Aa]s) (?:the )?${spokenName}, we\\b`,
  `\\b[Ww]e at (?:the )?${spokenName}`,
  `\\bThis (?:is|was) (?:the )?${spokenName}['’]s? (?:\\([^)]{0,30}\\) )?(?:\\p{Ll}+ ){0,2}(?:update|report|newsletter|review|bulletin)\\b`,
  `\\bWe are (?:the )?${spokenName}(?= ?[,.(–-]| and )`,
  `\\b[Tt]he ${spokenName} team (?:and|are|is|feels?|has|have|would|will)\\b`,
  `(?:^|\\n)\\W{0,4}Welcome to (?:the )?${spokenName}(?: website)?[!.,]`,
  `(?:^|[.!] |\\n)(?:The )?${spokenName} (?:is|are) (?:very )?(?:proud|pleased|delighted|excited|happy|thrilled|honou?red) to\\b`,
].map((pattern) => new RegExp(pattern, 'u'));

/** What news is told with: who does it in the headline of a text that says "we" is who writes it. */
const headline = new RegExp(
  `(?:^|: )${spokenName} (?:supports|launches|announces|awards|funds|welcomes|signs|joins|opens|publishes|partners|receives|hosts|selects|unveils|invests|celebrates|wins)\\b`,
  'u',
);

/** How much of a text tells who speaks in it. */
const opening = 6_000;

/** The name that those who say "we" in a text give themselves in passing, or bear in its headline; `undefined` where none stands there. */
export function nameOfUs(title: string, text: string): string | undefined {
  const start = text.slice(0, opening);
  for (const pattern of selfNamings) {
    const name = pattern.exec(start)?.[1];
    if (name !== undefined) return name;
  }
  return headline.exec(title)?.[1];
}

/** Tokens with those of such a name written as names are, so that it is read as one. */
export function withSmallName<T extends { readonly lower: string; readonly capital: boolean }>(
  tokens: readonly T[],
  name: string | undefined,
): readonly T[] {
  const words = name?.split(' ') ?? [];
  if (words.length === 0) return tokens;
  const opens = (at: number): boolean => words.every((word, offset) => tokens[at + offset]?.lower === word);
  const named = new Set(tokens.flatMap((_, at) => (opens(at) ? words.map((__, offset) => at + offset) : [])));
  return named.size === 0 ? tokens : tokens.map((token, at) => (named.has(at) ? { ...token, capital: true } : token));
}

/** The last names of the hosts from which the pictures of a text come: "portaid" in "https://cdn.portaid.org/quay.jpg". */
const picture = /https?:\/\/(?:[\w-]+\.)*?([a-z]{3,30})\.(?:org|net|int|eu|com|ngo|info)\/[^\s)"']*\.(?:jpe?g|png|gif|webp)\b/giu;

/** Where anybody keeps pictures. */
const forAnybody = wordSet(
  'google|wikimedia|wikipedia|flickr|twitter|facebook|youtube|github|githubusercontent|medium|wordpress|blogspot|amazonaws|imgur|vimeo|linkedin|instagram|dropbox|microsoft|unsplash|pixabay',
);

/** How often at least a text says a name with which the address of its pictures only opens. */
const saidAtLeast = 3;

/** The last names of the hosts to which a page links. */
const link = /https?:\/\/(?:[\w-]+\.)*?([a-z]{4,30})\.(?:org|net|int|eu|com|ngo|info)\b/giu;

/** How often at least a page links to addresses of its own, and so many times as often as to any other. */
const linkedAtLeast = 4;
const linkedMoreThanOthers = 2;
/** In UTF-16 units: the beginning tells. */
const linkedWithin = 40_000;

/** Who bears the address to which a page links again and again, where the text names them: "DataQuay" (search.dataquay.org, blog.dataquay.org). */
export function nameOfLinks(text: string): string | undefined {
  const start = text.slice(0, linkedWithin);
  const counts = new Map<string, number>();
  for (const [, host] of start.matchAll(link)) counts.set(host!.toLowerCase(), (counts.get(host!.toLowerCase()) ?? 0) + 1);
  const [first, second] = [...counts].filter(([host]) => !forAnybody.has(host)).sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < linkedAtLeast || first[1] < linkedMoreThanOthers * (second?.[1] ?? 0)) return undefined;
  const named = new RegExp(`(?<![\\p{L}\\p{N}/.@-])${first[0]}(?![\\p{L}\\p{N}/@-]|\\.\\p{L})`, 'giu');
  const names = [...start.matchAll(named)].map(([name]) => name).filter((name) => /^\p{Lu}/u.test(name));
  return names.length >= saidAtLeast ? names[0] : undefined;
}

/** Who bears the address from which a page has its pictures, where the text names them: "PortAid" (cdn.portaid.org), "TIDE" (tideosm.org). */
export function nameOfHost(text: string): string | undefined {
  for (const host of candidates(text, picture)) {
    const label = host.toLowerCase();
    if (forAnybody.has(label)) continue;
    const whole = new RegExp(`(?<![\\p{L}\\p{N}/.@-])${label.replace(/(?<=.)(?=.)/gu, ' ?')}(?![\\p{L}\\p{N}/@-]|\\.\\p{L})`, 'iu').exec(
      text,
    )?.[0];
    if (whole !== undefined && /^\p{Lu}/u.test(whole)) return whole;
    for (let length = label.length - 1; length >= 3; length--) {
      const acronym = label.slice(0, length).toUpperCase();
      if ([...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}-])${acronym}(?![\\p{L}\\p{N}-])`, 'gu'))].length >= saidAtLeast) return acronym;
    }
  }
  return undefined;
}
