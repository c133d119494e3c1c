import type { Relation } from '../model/relation.ts';
import { questionIds, questions, type QuestionId } from '../ontology/questions.ts';
import type { RelationType } from '../ontology/relations.ts';
import type { GraphContents, GraphStore } from '../store/store.ts';
import { documentList } from './documents.ts';
import { graphIndex, type GraphIndex } from './graph-index.ts';
import { relationSentence } from './sentence.ts';
import { compare, countStatuses, entitySummaries, nameOf, type DocumentSummary, type EntitySummary, type StatusCounts } from './shapes.ts';

export interface GraphSummary {
  dataVersion: string;
  engine: GraphStore['engine'];
  documents: DocumentSummary[];
  entities: number;
  claims: number;
  relations: number;
  statuses: StatusCounts;
  questions: QuestionSummary[];
  bestConnected: EntitySummary[];
}

interface QuestionSummary {
  id: QuestionId;
  title: string;
  types: RelationType[];
  relations: number;
  statuses: StatusCounts;
  example?: string;
}

const bestConnectedShown = 12;

/** What the graph holds, seen from the door: counts, the questions it answers, the best-connected actors. */
export function graphSummary(contents: GraphContents, about: Pick<GraphSummary, 'dataVersion' | 'engine'>): GraphSummary {
  const index = graphIndex(contents);
  return {
    ...about,
    documents: documentList(contents),
    entities: contents.entities.length,
    claims: contents.claims.length,
    relations: index.relations.length,
    statuses: countStatuses(contents.claims),
    questions: questionIds.map((id) => questionSummary(index, id)),
    bestConnected: entitySummaries(index, index.relationsByEntity.keys()).slice(0, bestConnectedShown),
  };
}

function questionSummary(index: GraphIndex, id: QuestionId): QuestionSummary {
  const types: readonly RelationType[] = questions[id].types;
  const relations = index.relations.filter((relation) => types.includes(relation.type));
  const [example] = [...relations].sort(tellingFirst(index));
  return {
    id,
    title: questions[id].title,
    types: [...types],
    relations: relations.length,
    statuses: countStatuses(relations),
    ...(example ? { example: relationSentence(example, (entity) => nameOf(index, entity)) } : {}),
  };
}

/** The relation a newcomer learns most from: affirmed, in most documents, with most claims, with money, between well-connected ends. */
function tellingFirst(index: GraphIndex): (a: Relation, b: Relation) => number {
  const connection = (relation: Relation): number =>
    (index.relationsByEntity.get(relation.head)?.length ?? 0) + (index.relationsByEntity.get(relation.tail)?.length ?? 0);
  return (a, b) =>
    Number(a.negated) - Number(b.negated) ||
    b.documents.length - a.documents.length ||
    Number(b.amount !== undefined) - Number(a.amount !== undefined) ||
    b.count - a.count ||
    connection(b) - connection(a) ||
    compare(`${a.head}${a.type}${a.tail}`, `${b.head}${b.type}${b.tail}`);
}
