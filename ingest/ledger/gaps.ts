/** What keeps the relation words of a sentence from being claims: the frames of its verbs, and its nouns. */
import type { Clause } from '../claims/clause.ts';
import { authored } from '../claims/nominal/authored.ts';
import { between } from '../claims/nominal/between.ts';
import { deeds } from '../claims/nominal/deeds.ts';
import { spanOf, type Found, type Reading } from '../claims/reading.ts';
import { framesFor } from '../claims/verbal/claims.ts';
import { fits, slot } from '../claims/verbal/frames.ts';
import { isMoney } from '../claims/money/sums.ts';
import { hasMoney } from '../claims/verbal/money.ts';
import { isPaying } from '../claims/verbal/payments.ts';
import { entitiesOf, wordsOf } from '../claims/ends.ts';
import { canonicalName } from '../entities/discourse.ts';
import type { Frame } from '../lexicon/frames/frame.ts';
import { inOrder, type Note } from './reasons.ts';

/** What each clause with a relation word lacks, by the one of its verb's frames that comes nearest to a claim. */
export function gapsOfClauses(reading: Reading, clauses: readonly Clause[]): Note[] {
  return clauses.flatMap((clause) =>
    inOrder([...framesFor(clause).flatMap((frame) => gapOf(reading, clause, frame)), ...gapOfPayment(reading, clause)]).slice(0, 1),
  );
}

/** What a clause with a verb of paying lacks: money, who pays, or who is paid. */
function gapOfPayment(reading: Reading, clause: Clause): Note[] {
  if (!isPaying(clause)) return [];
  const words = wordsOf(reading, clause.verb);
  const named = [...clause.object, ...clause.subject].some((phrase) => isMoney(reading, phrase));
  if (!named && !hasMoney(reading, clause)) return [{ reason: 'no-money', words }];
  return [{ reason: clause.voice === 'passive' && clause.subject.length === 0 ? 'no-agent' : 'no-tail', words }];
}

/** Nouns of the lexicon that say relations where ends stand beside them. */
export function relationNouns(reading: Reading): Note[] {
  return reading.nodes.flatMap((node): Note[] => {
    if (node.kind !== 'phrase') return [];
    const said = deeds.has(node.head) || authored.has(node.head) || between.has(node.head);
    return said ? [{ reason: 'no-ends-of-noun', words: node.head }] : [];
  });
}

/** The first thing that a frame asks of a clause and does not find. */
function gapOf(reading: Reading, clause: Clause, frame: Frame): Note[] {
  const verb = wordsOf(reading, clause.verb);
  if (frame.reciprocal) return [];
  const [heads, tails] = [slot(clause, frame.head), slot(clause, frame.tail)];
  const [head, tail] = [entitiesOf(reading, heads), entitiesOf(reading, tails)];
  if (head.length === 0 && tail.length === 0) return [{ reason: 'no-ends', words: verb }];
  if (frame.money && !hasMoney(reading, clause)) return [{ reason: 'no-money', words: verb }];
  if (frame.nouns && !clause.object.some(({ head }) => frame.nouns!.has(head) || frame.nouns!.has(`${head}s`)))
    return [{ reason: 'no-such-object', words: verb }];
  if (head.length > 0 && tail.length > 0) return unfit(clause, frame, head, tail);
  const reference = (head.length === 0 ? heads : tails).find((phrase) => phrase.mention && phrase.mention.kind !== 'name');
  if (reference) return [{ reason: 'unresolved-end', words: `${verb} … ${wordsOf(reading, reference)}` }];
  const unsaid = clause.voice === 'passive' && frame.tail === 'subject' && clause.subject.length === 0;
  if (tail.length === 0) return [{ reason: unsaid ? 'no-agent' : 'no-tail', words: verb }];
  if (clause.voice === 'passive') return [{ reason: 'no-agent', words: verb }];
  return [{ reason: clause.verb.form === 'finite' ? 'no-head' : 'no-doer', words: verb }];
}

function unfit(clause: Clause, frame: Frame, heads: readonly Found[], tails: readonly Found[]): Note[] {
  const pairs = heads.flatMap((head) => tails.map((tail) => ({ head, tail })));
  if (pairs.some(({ head, tail }) => fits(clause, frame, head, tail))) return [];
  const { head, tail } = pairs[0]!;
  if (head.referent === tail.referent) return [{ reason: 'one-entity', words: canonicalName(head.referent) }];
  const named = ({ referent }: Found): string => `${canonicalName(referent)} (${referent.label})`;
  return [{ reason: 'ends-do-not-fit', words: `${named(head)} ${frame.type} ${named(tail)}` }];
}

/** The verbs of a sentence as written, for a note that none of them is known. */
export function verbsOf(reading: Reading): string {
  return reading.clauses
    .map(({ verb }) => spanOf(reading, verb.main, verb.main + 1))
    .map(({ start, end }) => reading.text.slice(start, end))
    .join(', ');
}
