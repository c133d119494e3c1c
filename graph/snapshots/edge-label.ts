import type { Relation } from '../model/relation.ts';
import { relationKey } from '../model/relations-of.ts';
import { textWidth } from './measure.ts';
import { size } from './palette.ts';
import type { Sources } from './sources.ts';
import { edgeWords, isDirected } from './words.ts';

/** The words along an edge: above its line, and below where one line would be too long. */
export interface EdgeLabel {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** Footnote numbers, "[1, 2]". */
  readonly notes: string;
  readonly below?: string;
}

const longest = 270;

/** A chevron stands on the side the relation points to; a relation without direction has none. */
export function edgeLabel(relation: Relation, leftIsHead: boolean, sources: Sources): EdgeLabel {
  const { verb, amount } = edgeWords(relation, leftIsHead);
  const notes = `[${(sources.numbers.get(relationKey(relation)) ?? []).join(', ')}]`;
  const before = isDirected(relation) && !leftIsHead ? '‹ ' : '';
  const after = isDirected(relation) && leftIsHead ? ' › ' : ' ';
  const label = { before, words: amount === undefined ? verb : `${verb} · ${amount}`, after, notes };
  return amount !== undefined && labelWidth(label) > longest ? { ...label, words: verb, below: amount } : label;
}

/** Width in px of the longer of its lines. */
export function labelWidth({ before, words, after, notes, below = '' }: EdgeLabel): number {
  const above = textWidth(before + words + after, size.verb) + textWidth(notes, size.verb, 'bold');
  return Math.max(above, textWidth(below, size.verb));
}
