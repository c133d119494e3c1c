/** What stands at the ends of a claim: what phrases refer to, and who of it can act. */
import { allows } from '../../graph/ontology/relations.ts';
import type { Referent } from '../entities/discourse.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Phrase } from '../mentions/phrase.ts';
import { entityOf, spanOf, type Found, type Reading } from './reading.ts';

/** A run of tokens: `from` (inclusive) to `to` (exclusive). */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** What can be head or tail: who or what it is, and the words that say so. */
export type End = Pick<Found, 'referent' | 'span'>;

/** A referent that a run of tokens names. */
export function foundAt(reading: Reading, referent: Referent, run: Run, mention?: Mention): Found {
  return { referent, span: spanOf(reading, run.from, run.to), mention, viaOwner: false, pronoun: false };
}

/** What phrases refer to, without those that refer to nothing. */
export function entitiesOf(reading: Reading, phrases: readonly Phrase[]): Found[] {
  return phrases.map((phrase) => entityOf(reading, phrase)).filter((found): found is Found => found !== undefined);
}

/** Who can work with its like can act. */
export const isActor = ({ referent }: Pick<Found, 'referent'>): boolean => allows('COOPERATES_WITH', referent.label, referent.label);

/** The words of a run of tokens, as written. */
export function wordsOf(reading: Reading, run: Run): string {
  const { start, end } = spanOf(reading, run.from, run.to);
  return reading.text.slice(start, end);
}
