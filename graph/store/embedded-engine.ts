/** The embedded engine, as far as it is used. */
import type { WriteCounters } from './value.ts';

/** A result as the engine gives it. */
export interface EngineResult {
  readonly columns: readonly string[];
  /** Number of rows. */
  readonly length: number;
  readonly counters: EngineCounters;
  rows(): readonly (readonly unknown[])[];
  /** The rows as an Apache Arrow IPC stream, which tells the types of the columns. */
  toArrowIPC(): Uint8Array;
}

export interface EngineCounters extends Omit<WriteCounters, 'relationshipsCreated' | 'relationshipsDeleted'> {
  readonly edgesCreated: number;
  readonly edgesDeleted: number;
}

/** A transaction of the engine, as far as it is used here. */
export interface EngineTransaction {
  readonly isActive: boolean;
  executeCypher(cypher: string, parameters: Readonly<Record<string, unknown>>): Promise<EngineResult>;
  commit(): void;
  rollback(): void;
}

/** A stranger's statement as the engine takes it. */
export interface EngineStatement {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Runs another statement in the transaction that gave a result. */
export type Run = (cypher: string, parameters: Readonly<Record<string, unknown>>) => Promise<EngineResult>;
