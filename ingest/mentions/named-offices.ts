/** Offices written as names, with what they are for or whose they are: "the Chief Executive of Ports Aldia", "the Special Envoy for Critical Minerals". */
import { singular } from '../lexicon/singular.ts';
import { prepositions } from '../lexicon/function-words.ts';
import { personNouns } from '../lexicon/person-nouns.ts';
import { titleBefore, titleEnd, titleHeads } from '../lexicon/titles.ts';
import type { Token } from '../parse/tokens.ts';
import { known } from './known-names.ts';
import { mentionOf, type Mention } from './mention.ts';
import { run } from './name-run.ts';
import { isName, labelOfHead } from './name-words.ts';
import { standsByPerson } from './people.ts';
import { oneOf, wordSet } from '../words.ts';

type TextOf = (from: number, to: number) => string;

/** Titles that name one holder of an office at a time, and so the office. */
const offices = wordSet(
  'envoy|rapporteur|ombudsman|ombudsperson|commissioner|mayor|governor|executive|administrator|director|director-general|secretary|secretary-general|under-secretary|undersecretary|under-secretary-general|registrar|librarian|auditor|auditor-general|comptroller|prosecutor|coordinator|co-ordinator|adviser|advisor|inspector|inspector-general|prosecutor-general|attorney-general|solicitor-general|controller|superintendent|chancellor|vice-chancellor|rector|provost|clerk|treasurer|chairman|chairperson|chairwoman|chair|co-chair|speaker|premier|president|statistician|curator|archivist|representative',
);

/**
 * The office that starts at a token, where no person stands beside it: who holds it is not named, and the office acts.
 * @returns its mention, and the token at which the name starts that it is the office of; `undefined` where none starts there
 */
export function namedOffice(
  tokens: readonly Token[],
  at: number,
  people: ReadonlyMap<number, number>,
  stops: ReadonlySet<number>,
  textOf: TextOf,
): { readonly office: Mention; readonly seat: number | undefined } | undefined {
  const first = tokens[at]!;
  if (!first.capital || (first.upper && first.text.length > 3)) return undefined;
  const link = officeEnd(tokens, at);
  if (link <= at || !tokens[link - 1]!.capital || !oneOf(tokens[link]?.lower ?? '', 'of|for|on')) return undefined;
  const seat = tokens[link + 1]?.lower === 'the' ? link + 2 : link + 1;
  if (!isName(tokens[seat], false) || stops.has(seat) || (titleEnd(tokens, seat) > seat && !isGeneralField(tokens, seat))) return undefined;
  const to = withWhole(tokens, Math.max(known(tokens, seat, textOf)?.to ?? 0, run(tokens, seat, textOf, stops).to), textOf, stops);
  const article = seat === link + 2;
  if (article && isAnyOf(tokens, seat, to)) return undefined;
  // "Secretary of the Museum"; "Secretary for Ports, Fisheries and Trade" has its fields in its name
  if (tokens[link - 1]!.lower === 'secretary' && !(article && tokens[link]!.lower === 'of')) return undefined;
  if (tokens[at - 1]?.text === ',' && [...people.values()].some((end) => end < at && at - end <= reach)) return undefined; // "Ana Ruiz from the Academy, | Coordinator of DELTA"
  if (people.has(to) || standsByPerson(tokens, at, to, people)) return undefined;
  const office = mentionOf({ from: at, to, name: textOf(at, to), label: 'Body', head: tokens[link - 1]!.lower, rule: 'noun.office' });
  return { office, seat: tokens[link]!.lower === 'of' ? seat : undefined };
}

/** "Administrator of | General Services": a word of titles that opens a field. */
const isGeneralField = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'general' && titleEnd(tokens, at) === at + 1 && isName(tokens[at + 1], false);

/** So many tokens a person may stand before what she is, with where she is from between. */
const reach = 8;

/** "the Director of the Institute": a bare head that refers to one of its kind. */
const isAnyOf = (tokens: readonly Token[], from: number, to: number): boolean =>
  to === from + 1 && labelOfHead(singular(tokens[from]!.lower)) !== undefined;

/** "the Board of Trustees | of the Maritime Museum": whose board it is. */
function withWhole(tokens: readonly Token[], to: number, textOf: TextOf, stops: ReadonlySet<number>): number {
  const ofHolders = tokens[to - 2]?.lower === 'of' && oneOf(tokens[to - 3]?.lower ?? '', 'board|college');
  const from = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  return ofHolders && tokens[to]?.lower === 'of' && isName(tokens[from], false) ? run(tokens, from, textOf, stops).to : to;
}

/** "Harbour Programme manager", "External consultant on tides": an item of a list of members that opens with an office, its title in small letters. */
function officeOpening(names: readonly Mention[], tokens: readonly Token[]): Mention | undefined {
  if (!tokens[0]?.capital || tokens.length > longestItem) return undefined;
  let to = 0;
  while (to < tokens.length && tokens[to]!.word && !closes(tokens[to]!)) to++;
  const head = tokens[to - 1];
  // "Chair | of the Harbour Board"
  if (to === 1 && tokens[1]?.lower === 'of' && titleHeads.has(head!.lower))
    while (to < tokens.length && tokens[to]!.word && (tokens[to]!.capital || oneOf(tokens[to]!.lower, 'of|for|and|the'))) to++;
  const of = to > 1 && tokens[1]!.lower === 'of';
  const last = of ? head : tokens[to - 1];
  const ends = to === tokens.length || closes(tokens[to]!) || oneOf(tokens[to]!.text, ',|;|.|(|–');
  const title = last !== undefined && (titleHeads.has(last.lower) || (to === 1 && personNouns.has(`${last.lower}s`)));
  const free = !names.some((name) => name.label === 'Person' || (!of && name.label !== undefined && name.from < to && name.to >= to));
  if (!ends || !title || !free || (to > 1 && last.capital && !of) || (to === 1 && titleHeads.has(last.lower) && tokens.length > 1))
    return undefined;
  return mentionOf({
    from: 0,
    to,
    name: `${tokens[0].text}${tokens
      .slice(1, to)
      .map(({ text, start }, at) => (start > tokens[at]!.end ? ` ${text}` : text))
      .join('')}`,
    label: 'Body',
    head: last.lower,
    rule: 'noun.office',
  });
}

/** "Consultant | working on tides", "Physician | in charge of": what stands behind an office. */
const closes = ({ lower, capital }: Token): boolean =>
  prepositions.has(lower) || oneOf(lower, 'and|or|who|that') || (!capital && /^\p{L}{3,}(?:ing|ed)$/u.test(lower));

/** A longer item is no mere office. */
const longestItem = 14;

/** The names of an item of a list of members, with the office that it opens with. */
export function officesListed(names: readonly Mention[], tokens: readonly Token[]): Mention[] {
  const office = officeOpening(names, tokens);
  const titled = officesNamed(names, tokens);
  return office ? [office, ...titled.filter(({ from }) => from >= office.to)] : titled;
}

/** "Country Director", "Harbour Programme Manager": names in a list of members that end in a title are those of offices. */
const officesNamed = (names: readonly Mention[], tokens: readonly Token[]): Mention[] =>
  names.map((name) =>
    name.label === undefined && name.to - name.from > 1 && titleBefore(tokens, name.to) >= name.from
      ? mentionOf({ ...name, label: 'Body', head: tokens[name.to - 1]!.lower, rule: 'noun.office' })
      : name,
  );

/** The token after the title that starts at a token and is one of an office; `at` itself where none does. */
function officeEnd(tokens: readonly Token[], at: number): number {
  let end = titleEnd(tokens, at);
  if (end === at && tokens[at + 1] && oneOf(tokens[at]!.lower, 'european|african|joint|global|national|federal'))
    end = titleEnd(tokens, at + 1) > at + 1 ? titleEnd(tokens, at + 1) : at;
  if (end === at && tokens[at]!.lower.endsWith('-general')) end = at + 1;
  if (end === at) return at;
  const last = tokens[end - 1]!.lower;
  const general = last === 'general' && end - 1 > at && offices.has(tokens[end - 2]!.lower); // "Secretary General"
  return offices.has(last) || general || last.endsWith('-general') ? end : at;
}
