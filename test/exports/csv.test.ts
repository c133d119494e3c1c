import { expect, test } from 'vitest';
import { csvExport } from '../../graph/exports/csv.ts';
import { cypherLines } from '../../graph/exports/cypher.ts';
import { gexfLines } from '../../graph/exports/gexf.ts';
import { graphmlLines } from '../../graph/exports/graphml.ts';
import type { GraphContents } from '../../graph/store/store.ts';
import { entity, extractionOf } from '../store/made-extraction.ts';
import { contentsOf } from '../support/gold-contents.ts';
import { loadedStore, manyExtractions } from '../support/rebuilt.ts';

function smallGraph(...names: [string, ...string[]]): GraphContents {
  const [payer, paid] = [entity('Agency', 'a', names), entity('Country', 'b', ['Norway'])];
  const said = { head: payer, tail: paid, type: 'FUNDS', status: 'done', amount: 2_000_000, currency: 'EUR' } as const;
  return contentsOf([extractionOf('d', `${names[0]} funds Norway`, [payer, paid], [said])]);
}

test('the files have the header and the lines that the bulk import of Neo4j reads', () => {
  const graph = smallGraph('The "Fund", a fund', 'Fund');
  const { nodes, relationships } = csvExport(graph);
  const [payer, paid] = ['Agency', 'Country'].map((label) => graph.entities.find((one) => one.label === label)!.id);
  const claim = graph.claims[0]!.id;
  const text = [...nodes].join('');
  expect(text.split('\n')[0]).toMatch(
    /^:ID,id:string,label:string,name:string,names:string\[\],.*,amount:double,.*,start:long,.*,:LABEL$/u,
  );
  expect(text).toContain(
    `"Entity:${payer}","${payer}","Agency","The ""Fund"", a fund","Fund;The ""Fund"", a fund","Fund\nThe ""Fund"", a fund",,,,,,,,,,,,,,,,,,,,,"Entity;Agency"\n`,
  );
  const lines = [...relationships];
  expect(lines[0]).toMatch(/^:START_ID,:END_ID,:TYPE,count:long,names:string\[\],/u);
  expect(lines).toContain(`"Claim:${claim}","Document:d","SAID_IN",,,,,,,,,,,,\n`);
  expect(lines).toContain(`"Entity:${payer}","Entity:${paid}","FUNDS",1,,,"${claim}","d","done",,,2000000,"EUR",0.5,false\n`);
});

test.each([
  [['Fund'], []],
  [['Fund; one'], ['--array-delimiter=U+007C']],
  [['Fund; one | two'], ['--array-delimiter=U+001F']],
])('a list is parted by what none of its names holds: %j', (names, option) => {
  expect(csvExport(smallGraph(names[0]!, ...names.slice(1))).importOptions).toEqual(['--multiline-fields=true', ...option]);
});

test('names that hold everything that could part them are refused with a sentence', () => {
  expect(() => csvExport(smallGraph('a;|\u001f\u001e\u001d\u001c'))).toThrow(/export it in another format\.$/u);
});

test('every format is the same byte for byte, in whatever order the documents came', async () => {
  const texts = await Promise.all(
    [manyExtractions(), manyExtractions().toReversed()].map(async (extractions) => {
      const store = await loadedStore(extractions);
      const contents = await store.contents();
      await store.close();
      const { nodes, relationships } = csvExport(contents);
      return [nodes, relationships, cypherLines(contents), graphmlLines(contents), gexfLines(contents)].map((lines) => [...lines].join(''));
    }),
  );
  expect(texts[0]!.map((text, at) => text === texts[1]![at])).toEqual([true, true, true, true, true]);
});
