import type { GraphContents } from '../store/store.ts';

const kept = new WeakMap<GraphContents, Map<number, GraphContents>>();
/** As many thresholds are kept for some contents: a view asks for the same one again and again. */
const keptAtMost = 4;

/**
 * The contents without claims less sure than `least`, and without entities that no claim is left of. Documents stay.
 * The same object for the same question, so that what is indexed once is not indexed again.
 */
export function sureContents(contents: GraphContents, least: number): GraphContents {
  if (least <= 0) return contents;
  const known = kept.get(contents) ?? new Map<number, GraphContents>();
  kept.set(contents, known);
  const found = known.get(least) ?? filtered(contents, least);
  if (!known.has(least) && known.size >= keptAtMost) known.delete([...known.keys()][0]!);
  known.set(least, found);
  return found;
}

function filtered(contents: GraphContents, least: number): GraphContents {
  const claims = contents.claims.filter((claim) => claim.confidence >= least);
  const ends = new Set(claims.flatMap(({ head, tail }) => [head, tail]));
  return {
    documents: contents.documents,
    entities: contents.entities.filter(({ id }) => ends.has(id)),
    claims,
    mentions: contents.mentions.filter(({ entity }) => ends.has(entity)),
  };
}
