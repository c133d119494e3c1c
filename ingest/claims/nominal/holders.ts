/** Whose name opens the name of a part: "the Tide Alliance | Board", "UN | agencies". */
import type { Referent } from '../../entities/discourse.ts';
import { referentNamed } from '../../entities/bearers.ts';
import { isCommonAcronym } from '../../entities/guess.ts';
import { singular } from '../../lexicon/singular.ts';
import { nameHeads } from '../../lexicon/name-heads.ts';
import { labelByName } from '../../mentions/label-by-name.ts';
import { gazetteer } from '../../lexicon/gazetteer.ts';
import type { Mention } from '../../mentions/mention.ts';
import { wordsOf } from '../ends.ts';
import { foundAt, type Found, type Reading, type Run } from '../reading.ts';
import { foundAsName } from '../found.ts';
import { oneOf } from '../../words.ts';

/** Labels of those who have parts. */
export const holders = new Set(['Institution', 'Agency', 'Body', 'Network', 'InternationalOrganisation', 'Company']);
/** Besides, what has a board, a secretariat or a team of its own. */
const administered = new Set(['Programme', 'Initiative', 'InformationSystem']);

/** "the Tide Alliance | Board", "the AroNet | Secretariat": the name of a body the text speaks of, which opens the name of a part. */
function holderSpokenOf(reading: Reading, { from, to }: Run, part: Referent | undefined): Found | undefined {
  const label = part?.label;
  for (let end = to - 1; end > from; end--) {
    if (!reading.tokens[end - 1]!.capital || reading.tokens[end]!.lower === 'of') continue; // "the Board | of the Fund" is no part of a board
    const name = wordsOf(reading, { from, to: end });
    const referent = referentNamed(reading.discourse, name);
    if (
      !referent ||
      referent === part ||
      name === 'EU' ||
      (referent.known === 'European Union' && label !== 'Body') ||
      !referent.named ||
      !(holders.has(referent.label) || (label === 'Body' && administered.has(referent.label)))
    )
      continue;
    if (referent.names.has(name) && (!referent.guessed || capitals.test(name))) return foundAt(reading, referent, { from, to: end });
  }
  return undefined;
}

/** Behind "of", two capitals are a land as often as a body: "University of WA". */
const longCapitals = /^\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]+$/u;

/** Short names with more capitals than the first. */
const capitals = /^\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*$/u;

/** "the IODE Management Group", "UN agencies": the short name that opens the name of a part, where the text speaks of it or the world knows it. */
export function holderInside(reading: Reading, mention: Mention | undefined): Found | undefined {
  const first = mention && reading.tokens[mention.from];
  const spoken = mention && holderSpokenOf(reading, mention, reading.resolved.get(mention));
  if (spoken) return spoken;
  if (!mention || !first || mention.to - mention.from < 2 || !/^\p{Lu}[\p{Lu}\d]{1,7}$/u.test(first.text) || isCommonAcronym(first.text))
    return undefined;
  const run = { from: mention.from, to: mention.from + 1 };
  const entry = gazetteer.get(first.text);
  const referent = referentNamed(reading.discourse, entry?.name ?? first.text);
  if (entry?.name === 'European Union') return undefined; // "EU agencies": its adjective, as that of a country
  if (referent) return holders.has(referent.label) ? foundAt(reading, referent, run) : undefined;
  return entry && holders.has(entry.label)
    ? foundAsName(reading, { ...run, name: entry.name, label: entry.label, plural: false, known: entry.name, rule: 'part.inner' })
    : undefined;
}

/** Who bears the words that end a name after "of" or "at": "the Board of | the Tide Center", "the Faculty of Law of | Aro University". */
export function holderAtEnd(reading: Reading, mention: Mention): Found | undefined {
  const { tokens, resolved } = reading;
  const inside = mention.inner.findLast(({ from, to }) => to === mention.to && from > mention.from && linked(tokens, from));
  const known = inside && resolved.get(inside);
  if (inside && known?.named && !known.guessed) return foundAt(reading, known, inside);
  for (let at = mention.from + 1; at < mention.to - 1; at++) {
    if (!oneOf(tokens[at]!.lower, 'of|at')) continue;
    const run = { from: tokens[at + 1]!.lower === 'the' ? at + 2 : at + 1, to: mention.to };
    const referent = run.from < run.to ? referentNamed(reading.discourse, wordsOf(reading, run)) : undefined;
    if (referent?.named && (!referent.guessed || longCapitals.test(wordsOf(reading, run)))) return foundAt(reading, referent, run);
  }
  return unspokenAtEnd(reading, mention);
}

/** "the Tide Office of | the Aro Mediation Center": a name of several words that its last one tells, spoken of here for the first time. */
function unspokenAtEnd(reading: Reading, { from, to }: Mention): Found | undefined {
  const of = reading.tokens.findLastIndex(({ lower }, at) => at > from && at < to && oneOf(lower, 'of|at'));
  if (of < 0) return undefined;
  if (of + 1 >= to) return undefined; // "Director of"
  const run = { from: reading.tokens[of + 1]!.lower === 'the' ? of + 2 : of + 1, to };
  const words = reading.tokens.slice(run.from, to);
  const head = singular(words.at(-1)?.lower ?? '');
  const name = wordsOf(reading, run);
  const label = labelByName(name, head, words.length, '') ?? nameHeads.get(head);
  if (words.length < 2 || !words.every(({ capital }) => capital) || !label || head !== words.at(-1)!.lower) return undefined;
  return foundAsName(reading, { ...run, name, label, plural: false, known: undefined, rule: 'part.inner' });
}

/** Whether "of" or "at" stands before a name, with or without "the". */
const linked = (tokens: Reading['tokens'], from: number): boolean =>
  oneOf(tokens[from - (tokens[from - 1]?.lower === 'the' ? 2 : 1)]?.lower ?? '', 'of|at');

/** "UN | Security Council": the name of an organisation the world knows that opens that of an organ it knows. */
export function holderKnown(reading: Reading, { from, to }: Mention): Found | undefined {
  for (let end = Math.min(to - 1, from + 3); end > from; end--) {
    const run = { from, to: end };
    const entry = gazetteer.get(wordsOf(reading, run));
    if (entry?.label !== 'InternationalOrganisation' || entry.name === 'European Union') continue;
    return foundAsName(reading, { ...run, name: entry.name, label: entry.label, plural: false, known: entry.name, rule: 'part.inner' });
  }
  return undefined;
}
