import type { LedgerEntry } from '../../ingest/ledger/explain.ts';
import type { NamedEnd } from './judge.mjs';

interface Ends {
  readonly head: string;
  readonly type: string;
  readonly tail: string;
}

export function entryFinder(text: string, entries: readonly LedgerEntry[]): (quote: string) => LedgerEntry[];
export function causeOfMiss(
  relation: Ends,
  entries: readonly LedgerEntry[],
  idOf: (entity: NamedEnd) => string,
  annotated: ReadonlySet<string>,
): { readonly cause: string; readonly detail: string };
export function faultOf(claim: Ends, annotated: readonly Ends[]): string;
