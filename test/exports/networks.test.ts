import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gexfLines } from '../../graph/exports/gexf.ts';
import { graphmlLines } from '../../graph/exports/graphml.ts';
import { networkEdges, networkNodes } from '../../graph/exports/network.ts';
import { tag, xmlDeclaration, xmlText } from '../../graph/exports/xml.ts';
import type { GraphContents } from '../../graph/store/store.ts';
import { contentsOf, goldContents } from '../support/gold-contents.ts';
import { askPython, whatPythonLacks } from '../support/python.ts';
import { manyExtractions } from '../support/rebuilt.ts';

const script = new URL('open_networks.py', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'entente-networks-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, lines: Iterable<string>): string {
  const path = join(folder, name);
  writeFileSync(path, [...lines].join(''));
  return path;
}

/** What XML 1.0 cannot hold. */
const unholdable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const asXmlHolds = (text: string): string => text.replace(unholdable, '\ufffd');

describe.skipIf(whatPythonLacks(['networkx']))('GraphML and GEXF, opened by networkx', () => {
  interface Network {
    readonly directed: boolean;
    readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly edges: readonly Readonly<Record<string, unknown>>[];
  }
  let contents: GraphContents;
  let opened: Readonly<Record<'graphml' | 'gexf', Network>>;
  beforeAll(() => {
    contents = contentsOf(manyExtractions());
    const files = [written('graph.graphml', graphmlLines(contents)), written('graph.gexf', gexfLines(contents))];
    opened = askPython(script, ['networks', ...files]) as typeof opened;
  });

  const cleaned = (values: Readonly<Record<string, unknown>>): unknown =>
    JSON.parse(JSON.stringify(values), (_key, value: unknown) => (typeof value === 'string' ? asXmlHolds(value) : value));

  test.each(['graphml', 'gexf'] as const)('%s holds every entity and every relation, with all that is known of them', (format) => {
    const { directed, nodes, edges } = opened[format];
    expect(directed).toBe(true);
    expect(Object.keys(nodes)).toEqual(contents.entities.map(({ id }) => id));
    for (const { id, label, attributes } of networkNodes(contents))
      expect(nodes[id]).toMatchObject(cleaned({ label, ...attributes }) as object);
    const found = new Map(edges.map((edge) => [`${String(edge['source'])}|${String(edge['label'])}|${String(edge['target'])}`, edge]));
    const expected = networkEdges(contents);
    expect(expected.length).toBeGreaterThan(150);
    expect(found.size).toBe(expected.length);
    expect(edges).toHaveLength(expected.length);
    for (const { id, weight, attributes } of expected) expect(found.get(id)).toMatchObject(cleaned({ weight, ...attributes }) as object);
  });
});

describe.skipIf(whatPythonLacks([]))('text in XML', () => {
  test('comes back from a parser as it was, but for what XML cannot hold', () => {
    const tricky = fc.constantFrom(
      '&',
      '<',
      '>',
      '"',
      "'",
      '\t',
      '\n',
      '\r',
      '\r\n',
      ' ',
      ']]>',
      '&amp;',
      '\u0000',
      '\u0085',
      '\u2028',
      '\ufffe',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(tricky).map((parts) => parts.join('')),
    );
    const given = fc.sample(text, { numRuns: 2000, seed: 5 });
    const items = given.map((value) => `${tag('item', { value }, '>')}${xmlText(value)}</item>`);
    const read = askPython(script, ['texts', written('texts.xml', [xmlDeclaration, '<items>', ...items, '</items>'])]);
    expect(read).toEqual(given.map((value) => [asXmlHolds(value), asXmlHolds(value)]));
  });
});

describe('what network tools are given', () => {
  test('has no relation that is only denied, and counts no claim that denies', () => {
    const contents = goldContents();
    const [first, ...others] = contents.claims;
    const key = `${first!.head}|${first!.type}|${first!.tail}`;
    const edges = networkEdges({ ...contents, claims: [{ ...first!, negated: true }, ...others] });
    const before = networkEdges(contents).find(({ id }) => id === key);
    expect(edges.find(({ id }) => id === key)?.weight ?? 0).toBe(before!.weight - 1);
  });

  test('has for each edge the sentences that say it', () => {
    const contents = goldContents();
    const texts = contents.documents.map(({ text }) => text.replace(/\s+/gu, ' '));
    for (const { weight, attributes } of networkEdges(contents)) {
      const quotes = JSON.parse(String(attributes['quotes'])) as string[];
      expect(quotes).toHaveLength(weight);
      for (const quote of quotes) expect(texts.some((text) => text.includes(quote.replace(/\s+/gu, ' ')))).toBe(true);
    }
  });
});
