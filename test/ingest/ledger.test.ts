import { describe, expect, test } from 'vitest';
import type { Document } from '../../graph/model/document.ts';
import { quoteAt } from '../../graph/model/span.ts';
import { sha256 } from '../../graph/model/ids.ts';
import { extract } from '../../ingest/extract.ts';
import { explain, type LedgerEntry } from '../../ingest/ledger/explain.ts';
import { lineFinder } from '../../ingest/ledger/lines.ts';
import { reasonIds, type ReasonId } from '../../ingest/ledger/reasons.ts';
import { readDocuments } from '../../ingest/read.ts';

const document = (text: string): Document => ({ id: 'example', title: 'Example', language: 'en', sha256: sha256(text), text });
const ledgerOf = (text: string): LedgerEntry[] => explain([document(text)]);

/** Of each reason a text whose last (or first) entry gives it first, or among its notes, and the words it speaks of. */
const examples: Record<ReasonId, { readonly text: string; readonly words?: string; readonly first?: true; readonly note?: true }> = {
  heading: { text: 'Safety in harbours\n\nThe Ports Directive applies to all harbours of the country.', first: true },
  navigation: { text: 'Home\n\nNews\n\nContact\n\nAbout us' },
  noise: { text: 'The Ports Directive applies to all.\n\n<script>var a = 1;</script>' },
  denied: { text: 'The Coastal Forum does not report to the Ministry of Transport.' },
  'one-entity': { text: 'The Coastal Forum supports the Coastal Forum.', words: 'Coastal Forum' },
  'ends-do-not-fit': { text: 'Lisbon adopted Greece.', words: 'Lisbon (Place) ADOPTS Greece (Country)' },
  'unresolved-end': { text: 'It supports the Ministry of Transport.', words: 'supports … It' },
  'no-tail': { text: 'The Ministry of Transport supports progress.', words: 'supports' },
  'no-head': { text: 'Progress supports the Ministry of Transport.', words: 'supports' },
  'no-agent': { text: 'The Tide Gauge Network was established in 2019.', words: 'was established' },
  'no-doer': { text: 'To support the Ministry of Transport.', words: 'To support' },
  'no-rule': { text: 'Fishers belong to the Ministry of Transport.' },
  'no-ends-of-noun': { text: 'The Ministry of Transport recalls the adoption and thanks the Coastal Forum.', words: 'adoption' },
  'no-such-object': { text: 'The Ministry of Transport lends the Coastal Forum an ear.', words: 'lends' },
  'no-money': { text: 'The Ministry of Transport spends time with the Coastal Forum.', words: 'spends' },
  'one-end': { text: 'The Ministry of Transport remains open.', words: 'Ministry of Transport' },
  'no-relation-word': { text: 'The Ministry of Transport envies the Coastal Forum.', words: 'envies' },
  'no-verb': { text: 'So much for the Ministry of Transport and the Coastal Forum.' },
  unresolved: { text: 'It remains open.', words: 'It' },
  vague: { text: 'An agency remains open.', words: 'An agency' },
  'no-actor': { text: 'Openness matters.' },
  'no-ends': { text: 'Progress will support growth.', words: 'will support', note: true },
};

describe('a sentence that gives no claim says why', () => {
  test.each(Object.entries(examples))('%s', (reason, { text, words, first, note }) => {
    const { notes, claims } = ledgerOf(text).at(first ? 0 : -1)!;
    expect(claims.filter((claim) => !claim.negated)).toEqual([]);
    const found = note ? notes.find((each) => each.reason === reason) : notes[0];
    expect(found).toEqual({ reason, ...(words === undefined ? {} : { words }) });
  });
  test('each reason has an example', () => {
    expect(Object.keys(examples).sort()).toEqual([...reasonIds].sort());
  });
});

describe('the ledger', () => {
  const text = 'Safety\r\n\r\nThe Ministry of Transport will fund the Coastal Forum\r\nwith EUR 3 million. Much remains open.\r\n';

  test('gives each sentence its place, its words and the claims it gave', () => {
    expect(ledgerOf(text)[1]).toMatchObject({
      document: 'example',
      line: 3,
      paragraph: 2,
      kind: 'paragraph',
      text: 'The Ministry of Transport will fund the Coastal Forum with EUR 3 million.',
      notes: [],
      claims: [
        {
          head: { name: 'Ministry of Transport', label: 'Institution' },
          type: 'FUNDS',
          tail: { name: 'Coastal Forum', label: 'Network' },
          status: 'planned',
          negated: false,
          amount: 3_000_000,
          currency: 'EUR',
          rule: expect.stringMatching(/^verb\.fund\.funds\./u),
        },
      ],
      entities: [{ name: 'Ministry of Transport' }, { name: 'Coastal Forum' }],
    });
    expect(ledgerOf(text)[2]).toMatchObject({ line: 4, paragraph: 2, claims: [] });
  });

  test('says of a sentence with claims what another of its verbs lacks', () => {
    const [entry] = ledgerOf('The Ministry of Transport funds the Coastal Forum and supports progress.');
    expect(entry).toMatchObject({ claims: [{ type: 'FUNDS' }], notes: [{ reason: 'no-tail', words: 'supports' }] });
  });

  test('keeps what a rule drafted and a surer one said too', () => {
    const [entry] = ledgerOf('The Ministry of Transport will continue close cooperation with the Coastal Forum.');
    const ends = { head: 'Ministry of Transport', type: 'COOPERATES_WITH', tail: 'Coastal Forum' };
    expect(entry!.claims).toHaveLength(1);
    expect(entry!.dropped).toEqual([{ rule: 'noun.cooperation', ...ends, why: 'said-twice' }]);
  });

  test('holds every claim of the extraction, and every word of the seeds', async () => {
    const documents = await readDocuments([new URL('../../seeds', import.meta.url).pathname]);
    const entries = explain(documents);
    for (const { document: read, claims } of extract(documents)) {
      const own = entries.filter((entry) => entry.document === read.id);
      expect(own.reduce((sum, entry) => sum + entry.claims.length, 0)).toBe(claims.length);
      const held = new Uint8Array(read.text.length);
      for (const entry of own) {
        expect(quoteAt(read.text, entry)).toBe(entry.text);
        held.fill(1, entry.start, entry.end);
        expect(entry.claims.length + entry.notes.length).toBeGreaterThan(0);
      }
      // Numbers of headings and items are no words.
      const left = [...read.text.matchAll(/\b(?![IVX]+\b)\p{L}{2,}/gu)].filter(({ index }) => held[index] === 0).map(([word]) => word);
      expect(left).toEqual([]);
    }
  });

  test('takes twice as long for twice the text, not four times', () => {
    const sentence = 'The Ministry of Transport supports the Coastal Forum.\n\nIt supports progress in the harbours of the country.\n\n';
    const time = (times: number): number => {
      const began = performance.now();
      ledgerOf(sentence.repeat(times));
      return performance.now() - began;
    };
    /** The shortest of three: what else the machine does only ever adds. */
    const shortest = (times: number): number => Math.min(time(times), time(times), time(times));
    time(50);
    expect(shortest(800)).toBeLessThan(8 * shortest(200) + 50);
  });

  test.each([
    ['a', 0, 1],
    ['a\nb', 2, 2],
    ['a\r\nb\rc', 5, 3],
    ['a\n\nb', 2, 2],
  ])('line of %j at %i is %i', (words, offset, line) => {
    expect(lineFinder(words)(offset)).toBe(line);
  });
});
