import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { causeOfMiss, entryFinder, faultOf } from '../../bench/gold/causes.mjs';
import { judge, keyOf, type SaidClaim } from '../../bench/gold/judge.mjs';
import { sha256 } from '../../graph/model/ids.ts';
import { explain, type LedgerEntry } from '../../ingest/ledger/explain.ts';

/** Ids of the annotation are the names in these tests. */
const idOf = ({ name }: { readonly name: string }): string => name;
const ledgerOf = (text: string): LedgerEntry[] => explain([{ id: 'port', title: 'Port', language: 'en', sha256: sha256(text), text }]);
const miss = (text: string, head: string, type: string, tail: string, annotated: readonly string[] = []): string =>
  causeOfMiss({ head, type, tail }, entryFinder(text, ledgerOf(text))(text.split('\n', 1)[0]!), idOf, new Set(annotated)).cause;

describe('a missed relation is explained by the ledger', () => {
  const ministry = 'Ministry of Transport';
  test.each([
    [
      'sentence not read: heading',
      '# Funds of the Coastal Forum\n\nThe harbours of the country are open all year.',
      ministry,
      'FUNDS',
      'Coastal Forum',
    ],
    ['read as denied', `The ${ministry} does not fund the Coastal Forum.`, ministry, 'FUNDS', 'Coastal Forum'],
    ['found the other way round', `The ${ministry} funds the Coastal Forum.`, 'Coastal Forum', 'FUNDS', ministry],
    ['found with another type', `The ${ministry} funds the Coastal Forum.`, ministry, 'SUPPORTS', 'Coastal Forum'],
    ['found with another head', `The ${ministry} funds the Coastal Forum.`, 'Greece', 'FUNDS', 'Coastal Forum'],
    ['found with another tail', `The ${ministry} funds the Coastal Forum.`, ministry, 'FUNDS', 'Greece'],
    ['both ends found, but: no-relation-word', `The ${ministry} envies the Coastal Forum.`, ministry, 'FUNDS', 'Coastal Forum'],
    ['no mention of the tail found', `The ${ministry} envies much.`, ministry, 'FUNDS', 'Coastal Forum'],
    ['no mention of the head found', `Much envies the ${ministry}.`, 'Coastal Forum', 'FUNDS', ministry],
    ['no mention of either end found', 'Openness matters.', 'Coastal Forum', 'FUNDS', ministry],
    ['over two sentences', `The ${ministry} waits. The Coastal Forum waits.`, ministry, 'FUNDS', 'Coastal Forum'],
  ])('%s', (cause, text, head, type, tail) => {
    expect(miss(text, head, type, tail)).toBe(cause);
  });

  test('a claim that is right is no wrong reading of another relation', () => {
    const text = `The ${ministry} funds the Coastal Forum.`;
    const right = keyOf({ head: ministry, type: 'FUNDS', tail: 'Coastal Forum' });
    expect(miss(text, ministry, 'SUPPORTS', 'Coastal Forum', [right])).toBe('both ends found, but no rule connects them');
  });

  test('a quote is found over line breaks, and one that stands nowhere is said to', () => {
    const text = 'Openness matters. The Coastal Forum\nwaits for all of them.';
    expect(entryFinder(text, ledgerOf(text))('The Coastal Forum waits for').map((entry) => entry.text)).toEqual([
      'The Coastal Forum waits for all of them.',
    ]);
    expect(causeOfMiss({ head: 'a', type: 'FUNDS', tail: 'b' }, [], idOf, new Set()).cause).toBe('the quote stands in no sentence');
  });
});

test.each([
  ['the type is another', { head: 'a', type: 'SUPPORTS', tail: 'b' }],
  ['the tail is another', { head: 'a', type: 'FUNDS', tail: 'x' }],
  ['the head is another', { head: 'x', type: 'FUNDS', tail: 'b' }],
  ['nothing like it is annotated', { head: 'x', type: 'FUNDS', tail: 'y' }],
])('of a false claim: %s', (fault, claim) => {
  expect(faultOf(claim, [{ head: 'a', type: 'FUNDS', tail: 'b' }])).toBe(fault);
});

describe('claims are judged one by one', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-gold-'));
    const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    writeFileSync(join(folder, 'port.txt'), 'The Ministry of Transport funds the Forum.');
    const entities = [
      { id: 'ministry', label: 'Institution', names: ['Ministry of Transport'] },
      { id: 'forum', label: 'Network', names: ['Coastal Forum'], also: ['the Forum'] },
    ];
    writeFileSync(join(folder, 'port.entities.jsonl'), lines(entities));
    const relations = [
      { head: 'ministry', type: 'FUNDS', tail: 'forum', status: 'ongoing', quote: '' },
      { head: 'ministry', type: 'LEADS', tail: 'forum', status: 'ongoing', quote: '' },
      { head: 'ministry', type: 'COOPERATES_WITH', tail: 'forum', status: 'ongoing', quote: '', optional: true },
    ];
    writeFileSync(join(folder, 'port.relations.jsonl'), lines(relations));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('right, optional or false, whatever name and whatever way round', () => {
    const claim = (head: string, type: SaidClaim['type'], tail: string): SaidClaim => ({
      document: 'port',
      head: { name: head },
      type,
      tail: { name: tail },
      rule: 'verb.fund',
      confidence: 0.9,
    });
    const [port] = judge(folder, [
      claim('the ministry of transport', 'FUNDS', 'Forum'),
      claim('Coastal Forum', 'COOPERATES_WITH', 'Ministry of Transport'),
      claim('Coastal Forum', 'FUNDS', 'Ministry of Transport'),
      claim('Ministry of Transport', 'FUNDS', 'Harbour Watch'),
      { ...claim('Ministry of Transport', 'LEADS', 'Forum'), document: 'another' },
    ]);
    expect(port!.claims.map(({ verdict, key }) => [verdict, key])).toEqual([
      ['right', 'ministry|FUNDS|forum'],
      ['optional', 'forum|COOPERATES_WITH|ministry'],
      ['false', 'forum|FUNDS|ministry'],
      ['false', 'ministry|FUNDS|?harbour watch'],
    ]);
    expect(port!.said).toBe(3);
    expect(port!.wanted.map(({ type, found }) => [type, found])).toEqual([
      ['FUNDS', true],
      ['LEADS', false],
    ]);
  });
});
