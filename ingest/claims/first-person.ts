/** Who "I" is: who signs the words at their foot ("Ana Ruiz | Minister of Health"), or whose words they are by the line above ("Remarks by Ana Ruiz"). */
import type { Document } from '../../graph/model/document.ts';
import type { Discourse, Referent } from '../entities/discourse.ts';
import { refer } from '../entities/refer.ts';
import { titleHeads } from '../lexicon/titles.ts';
import { mentionOf, type Mention } from '../mentions/mention.ts';
import { isEverydayWord } from '../parse/compromise.ts';
import type { Passage } from '../passage.ts';
import { namesIn } from './headings.ts';

/** Passages in which somebody speaks: from the first to before the last. */
interface Words {
  readonly from: number;
  readonly to: number;
  readonly by: Mention;
}

const speaks = /(?<![\p{L}\p{N}.-])I(?= \p{Ll}|['’](?:m|ve|ll)\b)/u;

/** Headings of words that somebody signs. */
const opensWords = /^[^.]{0,40}\b(?:foreword|preface|message|letter|statement|remarks|speech|welcome|acknowledge?ments?|introduction)\b/iu;

/** "Opening remarks by |", "Foreword by the Minister |", "Message from |". */
const ofSomebody =
  /\b(?:remarks|speech|address|statement|keynote|letter|foreword|preface|message|testimony|introduction|words|post)\b[^.:|]{0,40}? (?:by|from|of) (?<who>.+)$/iu;
const byline = /^(?:by|author:?) (?<who>\p{Lu}.+)$/iu;

const closing = /^(?:\(?signed\)?|yours|sincerely|respectfully|best|kind|warm)\b.{0,30},?$/iu;
const before =
  /^(?:\(?signed\)?[:,]? |(?:yours )?sincerely,? |the |rt\.? |hon(?:ou?rable)?\.? |h\.?e\.? |dr\.? |prof(?:essor)?\.? |mr\.? |mrs\.? |ms\.? |sir |dame |senator )+/iu;
/** What may stand behind a name that is signed with: nothing, what was conferred on its bearer, or the office. */
const behind = /^(?:,? (?:\p{Lu}\.?){2,6})*(?:[,|–-]+ ?(?<office>\p{Lu}.*))?[,.]?$/u;

const longestLine = 120;
/** At most so many lines stand between those who sign together. */
const signedTogether = 3;
/** Among so many passages at the top who writes is named. */
const top = 6;

/** Who says "I" where in a document. */
export class FirstPerson {
  readonly #words: readonly Words[];
  readonly #known = new Map<Mention, Referent | undefined>();

  /** @param passages all of the document, in order */
  constructor({ text, title }: Document, passages: readonly Passage[]) {
    this.#words = speaks.test(text) ? wordsIn(title, passages) : [];
  }

  /** Who "I" is in a passage; whoever signs nearest below it goes before whom a line above it names. */
  at(position: number, discourse: Discourse): Referent | undefined {
    const by = this.#words.find(({ from, to }) => from <= position && position < to)?.by;
    if (by === undefined) return undefined;
    if (!this.#known.has(by)) this.#known.set(by, refer(discourse, by, 0)?.referent);
    return this.#known.get(by);
  }
}

function wordsIn(title: string, passages: readonly Passage[]): readonly Words[] {
  const signatures = passages.flatMap((_, at) => {
    const by = signedBy(passages, at);
    return by ? [{ at, by }] : [];
  });
  const signed: Words[] = [];
  let start = 0;
  signatures.forEach(({ at, by }, index) => {
    const from = opening(passages, start, at);
    const near = (other: number | undefined): boolean => other !== undefined && Math.abs(other - at) <= signedTogether;
    const together = near(signatures[index - 1]?.at) || near(signatures[index + 1]?.at);
    if (!together && passages.slice(from, at).some(({ text }) => speaks.test(text))) signed.push({ from, to: at, by });
    start = at + 1;
  });
  // "Remarks by Ana Ruiz" holds to the next such line, "Foreword by Ana Ruiz" to the next heading
  const ends = (at: number, text: string): number => {
    const next =
      /\b(?:foreword|preface|message|letter)\b/iu.test(text) && at > 0
        ? passages.findIndex(({ kind }, index) => index > at && kind === 'heading')
        : -1;
    return next < 0 ? passages.length : next;
  };
  const above = passages.flatMap(({ text, kind }, at) => {
    const by = text.length <= longestLine && (kind === 'heading' || at < top) ? named(text, at < top) : undefined;
    return by ? [{ from: at, to: ends(at, text), by }] : [];
  });
  const first = above[0]?.from === 0 ? undefined : named(title, false);
  const told = first ? [{ from: 0, to: passages.length, by: first }, ...above] : above;
  return [...signed, ...told.map((words, at) => ({ ...words, to: Math.min(words.to, told[at + 1]?.from ?? words.to) }))];
}

/** Where the words that somebody signs begin: at the last heading of such, else after those that were signed before. */
function opening(passages: readonly Passage[], start: number, end: number): number {
  for (let at = end - 1; at > start; at--) if (passages[at]!.kind === 'heading' && opensWords.test(passages[at]!.text)) return at;
  return start;
}

/** Who signs with a line: a name alone, where an office stands behind or below it, or words of farewell above. */
function signedBy(passages: readonly Passage[], at: number): Mention | undefined {
  const line = passages[at]!.text;
  if (at === 0 || line.length > longestLine || !/^[^.:;!?]{0,24}\p{Lu}/u.test(line)) return undefined;
  const rest = line.replace(before, '');
  if (!/^\p{Lu}[\p{L}.’'-]* \p{Lu}/u.test(rest)) return undefined;
  const person = personAtStart(line, rest);
  const after = person && behind.exec(rest.slice(person.name.length));
  if (!after) return undefined;
  const office = after.groups?.['office'] ?? passages[at + 1]?.text ?? '';
  return isOffice(office) || closing.test(passages[at - 1]!.text) ? person : undefined;
}

function personAtStart(line: string, rest: string): Mention | undefined {
  const names = namesIn(line);
  const [person, ...others] = names.filter(({ label }) => label === 'Person');
  if (person) return others.length === 0 && person.name.includes(' ') && rest.startsWith(person.name) ? person : undefined;
  // "Wim Bakk": no words of everyday English
  const [name = ''] = /^\p{Lu}\p{Ll}+(?: \p{Lu}\.)? \p{Lu}[\p{L}’'-]+(?=$|[,|–-])/u.exec(rest) ?? [];
  const strange =
    name !== '' && name.split(' ').every((word) => !isEverydayWord(word.toLowerCase()) && !titleHeads.has(word.toLowerCase()));
  return strange && !names.some(({ name: other }) => rest.startsWith(other))
    ? mentionOf({ from: 0, to: 0, name, label: 'Person', rule: 'name.person' })
    : undefined;
}

/** "Cabinet Secretary, Ministry of Agriculture": a line that names an office near its start. */
const isOffice = (line: string): boolean =>
  line.length <= longestLine &&
  line
    .split(/[ ,|]+/u)
    .slice(0, 4)
    .some((word) => /^\p{Lu}/u.test(word) && titleHeads.has(word.toLowerCase()));

/** The one person by whom a line says that the words below it are. */
function named(line: string, atTop: boolean): Mention | undefined {
  const who = (ofSomebody.exec(line) ?? (atTop ? byline.exec(line) : null))?.groups?.['who'];
  if (who === undefined) return undefined;
  const people = namesIn(who).filter(({ label }) => label === 'Person');
  if (people.length > 0) return people.length === 1 ? people[0] : undefined;
  const offices = namesIn(who).filter(({ label, head }) => label === 'Body' && titleHeads.has(head)); // "Statement by the Minister for Ports"
  return offices.length === 1 ? offices[0] : undefined;
}
