/** Decides what to say of a sentence that was read: pure, from its reading. */
import type { ReadSentence } from '../claims/read-sentence.ts';
import type { MergeReason } from '../../graph/ontology/merge-reasons.ts';
import { spanOf, type Reading } from '../claims/reading.ts';
import { allOf } from '../claims/references.ts';
import { framesFor } from '../claims/verbal/claims.ts';
import { wordsOf } from '../claims/ends.ts';
import { canonicalName, type Referent } from '../entities/discourse.ts';
import { gapsOfClauses, relationNouns, verbsOf } from './gaps.ts';
import { inOrder, type Note } from './reasons.ts';

/** What a sentence speaks of: entities, and references to nothing known. */
export interface Spoken {
  readonly entities: readonly Referent[];
  readonly open: readonly Note[];
  /** Words that mean an entity by another name or none, and why. */
  readonly merges: readonly { readonly words: string; readonly referent: Referent; readonly reason: MergeReason }[];
}

/** The entities that a sentence names or refers to, and what in it refers to none. */
export function spokenOf(reading: Reading): Spoken {
  const entities = new Set<Referent>();
  const open: Note[] = [];
  const merges = reading.merges.map(({ at, referent, reason }) => ({ words: wordsOf(reading, at), referent, reason }));
  for (const node of reading.nodes) {
    if (node.kind !== 'phrase') continue;
    const found = allOf(reading, node);
    for (const { referent, pronoun, viaOwner } of found) {
      entities.add(referent);
      if (pronoun && !viaOwner && node.mention) merges.push({ words: wordsOf(reading, node.mention), referent, reason: 'pronoun' });
    }
    if (found.length === 0 && node.mention)
      open.push({ reason: node.mention.kind === 'common' ? 'vague' : 'unresolved', words: wordsOf(reading, node) });
    for (const inner of node.mention?.inner ?? []) {
      const referent = reading.resolved.get(inner);
      if (referent) entities.add(referent);
    }
  }
  return { entities: [...entities], open, merges };
}

/**
 * What a sentence that was read lacks, nearest to a claim first; the first is why it gave none.
 * Of one that gave claims: what its other relation words lack, if anything.
 */
export function notesOf({ reading, drafts }: ReadSentence, { entities, open }: Spoken): Note[] {
  const cues = new Set(drafts.map((draft) => draft.cue.start));
  const silent = reading.clauses.filter(({ verb }) => !cues.has(spanOf(reading, verb.from, verb.to).start));
  const gaps = gapsOfClauses(reading, silent);
  if (drafts.length > 0) return inOrder(drafts.every((draft) => draft.negated) ? [{ reason: 'denied' }, ...gaps] : gaps);
  const nouns = relationNouns(reading);
  const notes = [...gaps, ...open];
  const [only, ...others] = entities;
  if (!only) return inOrder([...notes, { reason: 'no-actor' }]);
  if (others.length === 0) notes.push({ reason: 'one-end', words: canonicalName(only) });
  else if (nouns.length > 0) notes.push(...nouns);
  if (reading.clauses.length === 0 && nouns.length === 0) notes.push({ reason: 'no-verb' });
  else if (nouns.length === 0 && reading.clauses.every((clause) => framesFor(clause).length === 0))
    notes.push({ reason: 'no-relation-word', words: verbsOf(reading) });
  return inOrder(notes.length > 0 ? notes : [{ reason: 'no-rule' }]);
}
