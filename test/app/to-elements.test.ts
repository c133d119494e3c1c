import { expect, test } from 'vitest';
import { toElements } from '../../explorer/app/to-elements.ts';
import { around, goldId } from './gold-graph.ts';

const europol = goldId('Europol');
const { entities, relations } = around(europol);
const elements = toElements(entities, relations, { about: europol, fanned: [] });

test('edges read as verbs that carry status and amount', () => {
  const funding = elements.edges.find((edge) => edge.id.includes('.FUNDS.'));
  expect(funding).toMatchObject({ words: 'will fund · €5 million', status: 'planned', directed: true, width: 1 });
});

test('the entity that the view is about is the largest, the others grow with their relations in view', () => {
  expect(elements.nodes.filter((node) => node.size === 'focus').map((node) => node.id)).toEqual([europol]);
  const small = elements.nodes.filter((node) => node.size === 's');
  expect(Math.max(...small.map((node) => node.degree))).toBeLessThan(4);
});

test('nodes and edges come in one order, whatever order they were given in', () => {
  const turned = toElements(entities.toReversed(), relations.toReversed(), { about: europol, fanned: [] });
  expect(turned.nodes).toEqual(elements.nodes);
  expect(turned.edges.map((edge) => edge.id)).toEqual(elements.edges.map((edge) => edge.id));
});

test('more than two parallel relations are joined until they are fanned out', () => {
  const [commission, states] = [goldId('European Commission'), goldId('Member States')];
  const pair = [commission, states].sort().join('.');
  const both = around(commission);
  const joined = toElements(both.entities, both.relations, { about: undefined, fanned: [] });
  const bundle = joined.edges.find((edge) => edge.id === pair);
  expect(bundle).toMatchObject({ joined: true, directed: false, words: `${bundle?.relations.length} relations` });
  const fanned = toElements(both.entities, both.relations, { about: undefined, fanned: [pair] });
  expect(fanned.edges.filter((edge) => bundle?.relations.includes(edge.id)).map((edge) => edge.index)).toEqual(
    bundle?.relations.map((_, index) => index),
  );
});

test('relations whose ends are not in view are left out', () => {
  const alone = toElements(
    entities.filter(({ id }) => id === europol),
    relations,
    { about: europol, fanned: [] },
  );
  expect(alone.edges).toEqual([]);
});
