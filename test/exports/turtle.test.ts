import fc from 'fast-check';
import { DataFactory, Parser, Store, type Term } from 'n3';
import { describe, expect, test } from 'vitest';
import { codePoints } from '../../graph/exports/code-points.ts';
import { turtleLines } from '../../graph/exports/turtle.ts';
import { relationsOf } from '../../graph/model/relations-of.ts';
import type { GraphContents } from '../../graph/store/store.ts';
import { contentsOf, goldContents } from '../support/gold-contents.ts';
import { manyExtractions } from '../support/rebuilt.ts';

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const prov = 'http://www.w3.org/ns/prov#';
const oa = 'http://www.w3.org/ns/oa#';
const skos = 'http://www.w3.org/2004/02/skos/core#';
const nif = 'http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#';
const ours = (kind: string, id: string): Term => DataFactory.namedNode(`urn:entente:${kind}:${encodeURIComponent(id)}`);

const written = (contents: GraphContents): string => [...turtleLines(contents)].join('');
const read = (contents: GraphContents): Store => new Store(new Parser().parse(written(contents)));
const objects = (store: Store, subject: Term, predicate: string): Term[] =>
  store.getObjects(subject, DataFactory.namedNode(predicate), null);
const values = (store: Store, subject: Term, predicate: string): string[] => objects(store, subject, predicate).map(({ value }) => value);

describe.each([
  ['the seeds', goldContents()],
  ['many made documents', contentsOf(manyExtractions())],
])('Turtle of %s, read back', (_, contents) => {
  const store = read(contents);
  const texts = new Map(contents.documents.map(({ id, text }) => [id, text]));

  test('holds every document with its text, and every entity with its label and names', () => {
    for (const { id, text, title } of contents.documents) {
      expect(values(store, ours('document', id), `${nif}isString`)).toEqual([Buffer.from(text).toString()]);
      expect(values(store, ours('document', id), 'http://purl.org/dc/terms/title')).toEqual([Buffer.from(title).toString()]);
    }
    for (const { id, label, name, names } of contents.entities) {
      expect(values(store, ours('entity', id), `${rdf}type`)).toEqual([`urn:entente:term:${label}`]);
      const found = [...values(store, ours('entity', id), `${skos}prefLabel`), ...values(store, ours('entity', id), `${skos}altLabel`)];
      expect(found.sort()).toEqual([...new Set([name, ...names].map((each) => Buffer.from(each).toString()))].sort());
    }
  });

  test('holds every claim as a statement, and its words where the document has them', () => {
    for (const { id, head, type, tail, status, negated, confidence, evidence } of contents.claims) {
      const claim = ours('claim', id);
      const one = (predicate: string): string | undefined => values(store, claim, predicate)[0];
      expect([one(`${rdf}subject`), one(`${rdf}predicate`), one(`${rdf}object`)]).toEqual([
        ours('entity', head).value,
        `urn:entente:term:${type}`,
        ours('entity', tail).value,
      ]);
      expect([one('urn:entente:term:status'), one('urn:entente:term:negated'), Number(one('urn:entente:term:confidence'))]).toEqual([
        status,
        String(negated),
        confidence,
      ]);
      const quotations = objects(store, claim, `${prov}wasDerivedFrom`);
      expect(quotations).toHaveLength(evidence.length);
      for (const [i, quotation] of quotations.entries()) {
        const { document, sentence, cue } = evidence[i]!;
        expect(values(store, quotation, `${prov}wasQuotedFrom`)).toEqual([ours('document', document).value]);
        const [at, quote] = objects(store, quotation, `${oa}hasSelector`);
        const characters = Array.from(Buffer.from(texts.get(document) ?? '').toString());
        const wordsAt = (selector: Term | undefined): string =>
          characters.slice(Number(values(store, selector!, `${oa}start`)[0]), Number(values(store, selector!, `${oa}end`)[0])).join('');
        const verbatim = Buffer.from((texts.get(document) ?? '').slice(sentence.start, sentence.end)).toString();
        expect([wordsAt(at), values(store, quote!, `${oa}exact`)[0], values(store, quotation, `${prov}value`)[0]]).toEqual([
          verbatim,
          verbatim,
          verbatim,
        ]);
        const [cueAt] = objects(store, quotation, 'urn:entente:term:cueAt');
        expect(wordsAt(cueAt)).toBe(Buffer.from((texts.get(document) ?? '').slice(cue.start, cue.end)).toString());
      }
    }
  });

  test('states between entities what is done or going on, and nothing that is only planned, called for or denied', () => {
    const stated = store
      .getQuads(null, null, null, null)
      .filter(({ subject, object }) => subject.value.startsWith('urn:entente:entity:') && object.value.startsWith('urn:entente:entity:'))
      .map(({ subject, predicate, object }) => [subject.value, predicate.value, object.value].join(' '));
    const expected = relationsOf(contents.claims.filter(({ negated }) => !negated))
      .filter(({ status }) => status === 'done' || status === 'ongoing')
      .map(({ head, type, tail }) => [ours('entity', head).value, `urn:entente:term:${type}`, ours('entity', tail).value].join(' '));
    expect(stated.sort()).toEqual(expected.sort());
  });

  test('is the same in every run', () => {
    expect(written(contents)).toBe(written(contents));
  });
});

test('any text comes back as it went, and offsets count characters', () => {
  const [first] = goldContents().documents;
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, id) => {
      fc.pre(id !== '');
      const store = read({ documents: [{ ...first!, id, text }], entities: [], claims: [], mentions: [] });
      expect(values(store, ours('document', id), `${nif}isString`)).toEqual([text]);
      const counted = codePoints(text);
      const characters = Array.from(text);
      for (const i of characters.keys()) expect(counted.at(characters.slice(0, i).join('').length)).toBe(i);
      expect(counted.at(text.length)).toBe(characters.length);
    }),
    { numRuns: 200 },
  );
});

test('what is half a character becomes U+FFFD', () => {
  const [first] = goldContents().documents;
  const store = read({ documents: [{ ...first!, id: 'x', text: 'a\ud800b' }], entities: [], claims: [], mentions: [] });
  expect(values(store, ours('document', 'x'), `${nif}isString`)).toEqual(['a\ufffdb']);
});
