import { expect, test } from 'vitest';
import { DocumentDetail, EntityDetail, GraphSummary, Neighbourhood, RelationDetail, View } from '../../explorer/api/schemas.ts';
import { documentDetail } from '../../graph/queries/documents.ts';
import { entityDetail } from '../../graph/queries/entity.ts';
import { graphIndex } from '../../graph/queries/graph-index.ts';
import { neighbourhoodOf } from '../../graph/queries/neighbourhood.ts';
import { relationDetail } from '../../graph/queries/relation.ts';
import { relationsView } from '../../graph/queries/relations-view.ts';
import { relationSentence } from '../../graph/queries/sentence.ts';
import { graphSummary } from '../../graph/queries/summary.ts';
import { goldContents, idOf } from '../support/gold-contents.ts';

const contents = goldContents();
const europol = idOf(contents, 'Europol');
const commission = idOf(contents, 'European Commission');

test('the summary counts claims, relations by question, and the best connected', () => {
  const summary = GraphSummary.parse(graphSummary(contents, { dataVersion: '00000000', engine: 'embedded' }));
  expect(summary.claims).toBe(contents.claims.length);
  expect(summary.bestConnected[0]!.name).toBe('European Commission');
  expect(summary.bestConnected).toHaveLength(12);
  expect(summary.questions.reduce((sum, question) => sum + question.relations, 0)).toBe(summary.relations);
  expect(summary.questions[0]).toMatchObject({ title: 'Who funds whom?', types: ['FUNDS'] });
  expect(summary.documents.map((document) => document.date)).toEqual(['2017-06-29', '2018-01-24']);
});

test('a graph without documents has a summary without examples', () => {
  const nothing = { documents: [], entities: [], claims: [], mentions: [] };
  const summary = GraphSummary.parse(graphSummary(nothing, { dataVersion: '00000000', engine: 'embedded' }));
  expect(summary.questions.every((question) => question.example === undefined && question.relations === 0)).toBe(true);
});

test('an entity has its documents, its claims with quotes, and the other ends', () => {
  const detail = EntityDetail.parse(entityDetail(contents, europol));
  expect(detail.documents.map(({ document }) => document.id)).toEqual(['2017-06-29-eighth-progress-report', '2018-01-24-press-release']);
  expect(detail.claims.every((claim) => claim.head === europol || claim.tail === europol)).toBe(true);
  const ends = new Set(detail.claims.flatMap((claim) => [claim.head, claim.tail]));
  expect(new Set(detail.entities.map((entity) => entity.id))).toEqual(ends);
  expect(detail.claims[0]!.type).toBe('FUNDS');
});

test('a relation has every claim behind it and what else its sentences say', () => {
  const detail = RelationDetail.parse(relationDetail(contents, { head: commission, type: 'FUNDS', tail: europol }));
  expect(detail.claims[0]!.quote).toContain('additional €5 million');
  expect(detail.sameSentence.every((claim) => claim.quote.length > 0)).toBe(true);
  expect(detail.sameSentence.some((claim) => detail.relation.claims.includes(claim.id))).toBe(false);
});

test('a relation without direction is found from either end', () => {
  const there = relationDetail(contents, { head: commission, type: 'COOPERATES_WITH', tail: europol });
  const back = relationDetail(contents, { head: europol, type: 'COOPERATES_WITH', tail: commission });
  expect(there).toBeDefined();
  expect(there).toEqual(back);
});

test('a relation reads as a sentence in its status, with its money', () => {
  const { relation } = relationDetail(contents, { head: commission, type: 'FUNDS', tail: europol })!;
  const name = (id: string): string => graphIndex(contents).entities.get(id)!.name;
  expect(relationSentence(relation, name)).toBe('European Commission will fund Europol, EUR 5 million');
  expect(relationSentence({ ...relation, negated: true }, name)).toBe('European Commission does not fund Europol, EUR 5 million');
});

test('a document comes with its verbatim text and its claims in reading order', () => {
  const detail = DocumentDetail.parse(documentDetail(contents, '2018-01-24-press-release'));
  const starts = detail.claims.map((claim) => claim.evidence[0].sentence.start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(detail.claims).toHaveLength(57);
});

test('what the graph does not hold is undefined', () => {
  expect(entityDetail(contents, 'e-none')).toBeUndefined();
  expect(neighbourhoodOf(contents, 'e-none')).toBeUndefined();
  expect(documentDetail(contents, 'none')).toBeUndefined();
  expect(relationDetail(contents, { head: europol, type: 'OCCURRED_IN', tail: commission })).toBeUndefined();
});

test('a neighbourhood holds the entity first, its neighbours, and only relations among them', () => {
  const around = Neighbourhood.parse(neighbourhoodOf(contents, europol));
  const ids = new Set(around.entities.map((entity) => entity.id));
  expect(around.entities[0]!.id).toBe(europol);
  expect(around.capped).toBe(false);
  expect(around.entities).toHaveLength(around.total + 1);
  expect(around.relations.every((relation) => ids.has(relation.head) && ids.has(relation.tail))).toBe(true);
});

test('the cap of a neighbourhood keeps the best connected and says how many there are', () => {
  const around = neighbourhoodOf(contents, commission, { limit: 5 })!;
  expect(around).toMatchObject({ capped: true });
  expect(around.total).toBeGreaterThan(60);
  const shown = around.entities.slice(1).map((entity) => entity.relations);
  expect(shown).toHaveLength(5);
  expect(shown).toEqual([...shown].sort((a, b) => b - a));
});

test('a filter by type leaves the counts per type as they are', () => {
  const all = neighbourhoodOf(contents, europol)!;
  const funds = neighbourhoodOf(contents, europol, { types: ['FUNDS'] })!;
  expect(funds.relations.map((relation) => relation.type)).toEqual(['FUNDS']);
  expect(funds.total).toBe(1);
  expect(funds.types).toEqual(all.types);
});

test('two steps reach further than one, nearest first', () => {
  const near = neighbourhoodOf(contents, europol, { limit: 500 })!;
  const far = neighbourhoodOf(contents, europol, { limit: 500, depth: 2 })!;
  expect(far.total).toBeGreaterThan(near.total);
  expect(far.entities.slice(0, near.entities.length)).toEqual(near.entities);
});

test('a question is answered by all relations of its types, or by those most said where capped', () => {
  const all = View.parse(relationsView(contents, { types: ['FUNDS'] }));
  expect(all.relations.every((relation) => relation.type === 'FUNDS')).toBe(true);
  expect(relationsView(contents, { types: ['FUNDS'], limit: 2 }).relations).toHaveLength(2);
  expect(relationsView(contents, { types: [] })).toEqual({ entities: [], relations: [] });
});
