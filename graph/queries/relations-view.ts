import type { Relation } from '../model/relation.ts';
import { relationKey } from '../model/relations-of.ts';
import type { RelationType } from '../ontology/relations.ts';
import type { GraphContents } from '../store/store.ts';
import { graphIndex } from './graph-index.ts';
import { compare, entitySummaries, type View } from './shapes.ts';

/**
 * The relations that answer a question: those of the given types and their ends.
 * Above `limit` the ones said by most documents, then by most claims, are kept.
 */
export function relationsView(
  contents: GraphContents,
  { types, limit = 300 }: { readonly types: readonly RelationType[]; readonly limit?: number },
): View {
  const index = graphIndex(contents);
  const kept = index.relations
    .filter((relation) => types.includes(relation.type))
    .sort(mostSaidFirst)
    .slice(0, limit)
    .sort((a, b) => compare(relationKey(a), relationKey(b)));
  return {
    entities: entitySummaries(
      index,
      kept.flatMap((relation) => [relation.head, relation.tail]),
    ),
    relations: kept,
  };
}

function mostSaidFirst(a: Relation, b: Relation): number {
  return b.documents.length - a.documents.length || b.count - a.count || compare(relationKey(a), relationKey(b));
}
