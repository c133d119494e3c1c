/** What stands at the ends of a claim: what phrases refer to, and who of it can act. */
import { allows } from '../../graph/ontology/relations.ts';
import type { Doubt } from './confidence.ts';
import type { Referent } from '../entities/discourse.ts';
import { happenings } from '../lexicon/event-nouns.ts';
import type { Phrase } from '../mentions/phrase.ts';
import { allOf } from './references.ts';
import { spanOf, type Found, type Reading, type Run } from './reading.ts';

/** What can be head or tail: who or what it is, and the words that say so. */
export type End = Pick<Found, 'referent' | 'span'> & Partial<Pick<Found, 'pronoun' | 'viaOwner'>>;

/** What phrases refer to, each once, without those that refer to nothing. */
export function entitiesOf(reading: Reading, phrases: readonly Phrase[]): Found[] {
  const found: Found[] = [];
  const seen = new Set<Found['referent']>();
  for (const phrase of phrases)
    for (const each of isWithin(phrase, phrases) ? [] : allOf(reading, phrase)) {
      if (seen.has(each.referent)) continue;
      seen.add(each.referent);
      found.push(each);
    }
  return found;
}

/** "a Toolbox for Safe and | Sustainable Trade": the end of the name of another of them. */
const isWithin = ({ mention: last }: Phrase, phrases: readonly Phrase[]): boolean =>
  phrases.length > 1 &&
  last?.kind === 'name' &&
  phrases.some(
    ({ mention }) =>
      mention !== undefined && mention.kind !== 'pronoun' && mention.from < last.from && mention.name.endsWith(` ${last.name}`),
  );

/** Fixes what the ends of a claim are, now that it stands on them, and gives what makes it less sure: how they are named. */
export function settle({ head, tail }: { readonly head: End; readonly tail: End }): Doubt[] {
  head.referent.settled = true;
  tail.referent.settled = true;
  return doubtsOf({ head, tail });
}

/** What makes a claim between two ends less sure: how they are named. */
function doubtsOf({ head, tail }: { readonly head: End; readonly tail: End }): Doubt[] {
  const doubts: Doubt[] = [];
  if (head.pronoun === true || tail.pronoun === true) doubts.push('reference');
  if (head.viaOwner === true || tail.viaOwner === true) doubts.push('owner');
  if (head.referent.guessed || tail.referent.guessed) doubts.push('guessed');
  return doubts;
}

/** Who can work with its like can act. */
export const isActor = ({ referent }: Pick<Found, 'referent'>): boolean => isActorReferent(referent);

export const isActorReferent = ({ label }: Pick<Referent, 'label'>): boolean => allows('COOPERATES_WITH', label, label);

/** An event that one comes to, and none that befalls: "the Harbour Summit", not "the Harbour flood". */
export const isGathering = ({ referent }: Pick<Found, 'referent'>): boolean => referent.label === 'Event' && !happenings.has(referent.head);

/** The words of a run of tokens, as written; '' where it has none. */
export function wordsOf(reading: Reading, run: Run): string {
  if (run.to <= run.from) return '';
  const { start, end } = spanOf(reading, run.from, run.to);
  return reading.text.slice(start, end);
}
