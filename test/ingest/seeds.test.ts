import { beforeAll, expect, test } from 'vitest';
import type { Claim } from '../../graph/model/claim.ts';
import type { Entity } from '../../graph/model/entity.ts';
import { Extraction } from '../../graph/model/extraction.ts';
import { quoteAt } from '../../graph/model/span.ts';
import { allows } from '../../graph/ontology/relations.ts';
import { extract } from '../../ingest/extract.ts';
import { seedExtractions } from '../support/seed-extractions.ts';

const [report, release] = ['2017-06-29-eighth-progress-report', '2018-01-24-press-release'] as const;
let extractions: Extraction[];
let entities: Map<string, Entity>;

beforeAll(async () => {
  extractions = await seedExtractions();
  entities = new Map(extractions.flatMap((extraction) => extraction.entities.map((entity) => [entity.id, entity])));
});

const of = (document: string): Extraction => extractions.find((extraction) => extraction.document.id === document)!;
const named = (name: string): Entity[] => [...entities.values()].filter((entity) => entity.names.includes(name));

/** The quotes of the claims that a document makes of head, type and tail. */
function quotes(document: string, head: string, type: Claim['type'], tail: string): string[] {
  const { claims, document: source } = of(document);
  return claims
    .filter((claim) => claim.type === type && named(head)[0]?.id === claim.head && named(tail)[0]?.id === claim.tail)
    .map((claim) => quoteAt(source.text, claim.evidence[0].sentence));
}

test.each([
  ['Commission', [report, release]],
  ['Europol', [report, release]],
  ['RAN', [report]],
  ['CSIRT network', [report]],
  ['ENISA', [report]],
])('%s is one entity over the documents that name it', (name, documents) => {
  const [entity, ...others] = named(name);
  expect(others).toEqual([]);
  for (const document of documents) expect(of(document).mentions.some((mention) => mention.entity === entity!.id)).toBe(true);
});

test.each([
  [report, 'Commission', 'FUNDS', '14 Member States', 'provide funding of EUR 10.8 million to 14 Member States'],
  [release, 'Commission', 'FUNDS', 'Europol', 'make an additional €5 million available to reinforce Europol'],
  [report, 'Commission', 'ESTABLISHES', 'High-Level Expert Group on Radicalisation', 'will swiftly establish'],
  [release, 'Commission', 'ESTABLISHES', 'High-Level Expert Group on Radicalisation', 'set up by the Commission in July 2017'],
  [release, 'Commission', 'ESTABLISHES', 'online portal', 'will set up an online portal'],
  [report, 'Commission', 'REPORTS_TO', 'European Parliament', 'will report its findings to the European Parliament and the Council'],
  [report, 'Commission', 'COOPERATES_WITH', 'Europol', 'Together with Europol, Eurojust'],
  [release, 'Commission', 'COOPERATES_WITH', 'Committee of the Regions', 'is organising, with the Committee of the Regions'],
] as const)('%s: %s %s %s', (document, head, type, tail, words) => {
  expect(quotes(document, head, type, tail).join('\n')).toContain(words);
});

test('a claim of money carries its amount, status and the words that say them', () => {
  const { claims, document } = of(release);
  const claim = claims.find((each) => each.type === 'FUNDS' && each.tail === named('Europol')[0]!.id)!;
  expect(claim).toMatchObject({ amount: 5_000_000, currency: 'EUR', status: 'planned' });
  const [evidence] = claim.evidence;
  expect(document.text.slice(evidence.amount!.start, evidence.amount!.end)).toBe('€5 million');
  expect(document.text.slice(evidence.object.start, evidence.object.end)).toBe('Europol');
});

test('every extraction is valid; every span lies in its document and every quote has words', () => {
  for (const extraction of extractions) {
    Extraction.parse(extraction);
    const { text } = extraction.document;
    for (const { evidence } of extraction.claims) {
      for (const span of [evidence[0].sentence, evidence[0].subject, evidence[0].cue, evidence[0].object]) {
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
      expect(quoteAt(text, evidence[0].sentence)).not.toBe('');
    }
  }
});

test('every claim stands between labels that the ontology allows', () => {
  for (const claim of extractions.flatMap((extraction) => extraction.claims)) {
    expect(allows(claim.type, entities.get(claim.head)!.label, entities.get(claim.tail)!.label), `${claim.type} ${claim.id}`).toBe(true);
  }
});

test('the order of documents does not matter, and twice gives the same', () => {
  const documents = extractions.map((extraction) => extraction.document);
  expect(extract([...documents].reverse())).toEqual(extractions);
});
