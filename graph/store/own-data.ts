/** What Entente wrote, told apart from what others wrote beside it, so that it is noticed where somebody changes it. */
import { createHash } from 'node:crypto';
import { sha256 } from '../model/ids.ts';
import { byCodeUnits } from './collect.ts';
import type { EngineResult } from './embedded-engine.ts';
import { isName, isSymbol, isWord, tokensOf } from './dialect/tokens.ts';
import { rowsOf } from './embedded-rows.ts';
import * as statements from './statements.ts';
import type { WriteCounters } from './value.ts';

/** In words. */
export type OwnKind = keyof typeof statements.ownData;
export type OwnDigests = ReadonlyMap<OwnKind, string>;

/** Runs a statement in the transaction that is looked at. */
type Run = (cypher: string) => Promise<EngineResult>;

export const ownKinds = Object.keys(statements.ownData) as OwnKind[];

/**
 * Kinds that a transaction may have changed, by what it did: relationships of claims bear nothing of their own, and the texts of
 * documents, which are long, change only where a statement names them or sets properties from a map.
 */
export function kindsAtRisk(counters: Pick<WriteCounters, 'relationshipsCreated' | 'relationshipsDeleted'>, mayText: boolean): OwnKind[] {
  const linked = counters.relationshipsCreated + counters.relationshipsDeleted > 0;
  return ownKinds.filter((kind) => (kind === 'texts' ? mayText : kind !== 'relationships of claims' || linked));
}

/** Whether a statement may set the property `text` of something that is there. */
export function maySetText(cypher: string): boolean {
  if (/text|\\u/iu.test(cypher)) return true;
  const tokens = tokensOf(cypher);
  // `SET d = $map`, `SET d.x = 1, d += $map`
  return tokens.some(
    (token, at) =>
      isName(token) &&
      isSymbol(tokens[at + 1], '=', '+') &&
      isSymbol(tokens[isSymbol(tokens[at + 1], '+') ? at + 2 : at + 1], '=') &&
      (isWord(tokens[at - 1], 'SET') || isSymbol(tokens[at - 1], ',')),
  );
}

/** Digests that are made in a moment, of rows in the order in which the engine gives them: where they are equal nothing has changed. */
export async function quickDigests(run: Run, kinds: readonly OwnKind[]): Promise<OwnDigests> {
  const digests = new Map<OwnKind, string>();
  for (const kind of kinds) {
    const result = await run(statements.ownData[kind]);
    digests.set(kind, result.length === 0 ? '' : createHash('sha256').update(result.toArrowIPC()).digest('hex'));
  }
  return digests;
}

/** A digest in which no order counts. */
export async function exactDigest(run: Run, kind: OwnKind): Promise<string> {
  const { columns, rows } = rowsOf(await run(statements.ownData[kind]));
  const lines = rows.map((row) => JSON.stringify(columns.map((column) => (column === 'labels' ? sorted(row[column]) : row[column]))));
  return sha256(lines.sort(byCodeUnits).join('\n'));
}

function sorted(labels: unknown): unknown {
  return Array.isArray(labels) ? labels.map(String).sort(byCodeUnits) : labels;
}
