import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claimLines } from '../../graph/exports/claims.ts';
import { dataVersionOf, exportLines } from '../../graph/exports/jsonl.ts';
import { quoteAt } from '../../graph/model/span.ts';
import { openStore } from '../../graph/store/open.ts';
import type { GraphContents } from '../../graph/store/store.ts';
import { goldExtractions } from '../support/gold-extraction.ts';

async function goldContents(): Promise<GraphContents> {
  const store = await openStore({ engine: 'embedded' });
  for (const extraction of goldExtractions()) await store.load(extraction);
  const contents = await store.contents();
  await store.close();
  return contents;
}

function parsed(lines: Iterable<string>): Record<string, unknown>[] {
  return [...lines].map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('the export of a graph', () => {
  test('has one line for each document, entity, claim and mention, in this order', async () => {
    const contents = await goldContents();
    const kinds = parsed(exportLines(contents)).map(({ kind }) => kind);
    const expected = [
      ...contents.documents.map(() => 'document'),
      ...contents.entities.map(() => 'entity'),
      ...contents.claims.map(() => 'claim'),
      ...contents.mentions.map(() => 'mention'),
    ];
    expect(kinds).toEqual(expected);
  });

  test('has its keys in a fixed order, whatever that of the values', async () => {
    const contents = await goldContents();
    const turned = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).toReversed()) as T;
    const other: GraphContents = {
      documents: contents.documents.map(turned),
      entities: contents.entities.map(turned),
      claims: contents.claims.map(turned),
      mentions: contents.mentions.map(turned),
    };
    expect([...exportLines(other)].join('')).toBe([...exportLines(contents)].join(''));
  });

  test('has another data version when anything differs', async () => {
    const contents = await goldContents();
    const [first, ...others] = contents.claims;
    const changed = { ...contents, claims: [{ ...first!, confidence: 0.25 }, ...others] };
    expect(dataVersionOf(contents)).toMatch(/^[0-9a-f]{8}$/u);
    expect(dataVersionOf(changed)).not.toBe(dataVersionOf(contents));
  });
});

describe('the lines of claims', () => {
  test('name both entities and quote words that stand in the document', () => {
    const [, press] = goldExtractions();
    const lines = parsed(claimLines([press!]));
    expect(lines).toHaveLength(press!.claims.length);
    for (const line of lines) {
      const [evidence] = line['evidence'] as [{ quote: string; start: number; end: number }];
      expect(quoteAt(press!.document.text, evidence)).toBe(evidence.quote);
      expect(line['head']).toMatchObject({ name: expect.any(String), label: expect.any(String), names: expect.any(Array) });
    }
  });

  test('leave out claims that deny', () => {
    const [, press] = goldExtractions();
    const denied = { ...press!, claims: press!.claims.map((claim) => ({ ...claim, negated: true })) };
    expect([...claimLines([denied])]).toEqual([]);
  });

  test('are what the scorer reads: the annotation scores full marks against itself', () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-claims-'));
    try {
      // The scorer wants the texts beside the annotation, to look the quotes up in them.
      cpSync(new URL('../gold/', import.meta.url), folder, { recursive: true });
      cpSync(new URL('../../seeds/', import.meta.url), folder, { recursive: true });
      const file = join(folder, 'claims.jsonl');
      writeFileSync(file, [...claimLines(goldExtractions())].join(''));
      const output = execFileSync(process.execPath, [join(folder, 'score.mjs'), file, '--json'], { encoding: 'utf8' });
      const { all } = JSON.parse(output) as { all: { relations: { f1: number }; quote: [number, number] } };
      expect(all.relations.f1).toBe(1);
      expect(all.quote[0]).toBe(all.quote[1]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
