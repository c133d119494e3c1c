import { CypherRefused } from '../model/errors.ts';
import { asStatementFailed, withoutPlace } from './embedded-errors.ts';
import type { EngineResult, EngineTransaction } from './embedded-engine.ts';
import { engineStatement } from './embedded-statement.ts';
import { valuesOf } from './embedded-values.ts';
import { exactDigest, kindsAtRisk, maySetText, quickDigests, type OwnDigests, type OwnKind } from './own-data.ts';
import { ProcedureRefused, refuseUnlessWriting } from './refuse.ts';
import { StatementFailed } from './statement-failed.ts';
import type { GraphMap, ValueRows, ValueTransaction } from './value.ts';

/** What a transaction must know of the graph that it is in. */
export interface Surroundings {
  /** Digests of what Entente wrote, as they were before. */
  readonly own: OwnDigests;
  /** Runs a statement on the graph as it is without this transaction. */
  readonly outside: (cypher: string) => Promise<EngineResult>;
  /** Is told what the digests are when it has been committed. */
  readonly committed: (own: OwnDigests) => Promise<void>;
}

/** A stranger's transaction, which may write beside what Entente wrote. */
export class EmbeddedTransaction implements ValueTransaction {
  readonly #transaction: EngineTransaction;
  readonly #surroundings: Surroundings;
  readonly #linked = { relationshipsCreated: 0, relationshipsDeleted: 0 };
  #running: Promise<unknown> = Promise.resolve();
  #mayText = false;
  #prepared: OwnDigests | undefined;

  constructor(transaction: EngineTransaction, surroundings: Surroundings) {
    this.#transaction = transaction;
    this.#surroundings = surroundings;
  }

  run(cypher: string, parameters: GraphMap = new Map()): Promise<ValueRows> {
    this.#prepared = undefined;
    this.#mayText ||= maySetText(cypher);
    const rows = writing(this.#transaction, cypher, parameters).then((written) => {
      this.#linked.relationshipsCreated += written.counters?.relationshipsCreated ?? 0;
      this.#linked.relationshipsDeleted += written.counters?.relationshipsDeleted ?? 0;
      return written;
    });
    this.#running = rows.catch(() => undefined);
    return rows;
  }

  async prepare(): Promise<void> {
    await this.#running;
    const { own, outside } = this.#surroundings;
    const inside = (cypher: string): Promise<EngineResult> => runIn(this.#transaction, cypher);
    const quick = await quickDigests(inside, kindsAtRisk(this.#linked, this.#mayText));
    const changed: OwnKind[] = [];
    for (const [kind, digest] of quick)
      if (digest !== own.get(kind) && (await exactDigest(outside, kind)) !== (await exactDigest(inside, kind))) changed.push(kind);
    if (changed.length > 0)
      throw new StatementFailed(
        'forbidden',
        `This transaction would change what Entente wrote (${changed.join(', ')}), so nothing of it is kept: add nodes, relationships ` +
          'and properties of your own beside it; documents come and go by "entente build" and "entente withdraw".',
      );
    this.#prepared = new Map([...own, ...quick]);
  }

  async commit(): Promise<void> {
    try {
      if (!this.#prepared) await this.prepare();
      this.#transaction.commit();
    } catch (error) {
      await this.rollback();
      throw asStatementFailed(error);
    }
    await this.#surroundings.committed(this.#prepared ?? this.#surroundings.own);
  }

  async rollback(): Promise<void> {
    await this.#running;
    if (this.#transaction.isActive) this.#transaction.rollback();
  }
}

/** A statement of a stranger who may write. @throws StatementFailed */
async function writing(transaction: EngineTransaction, cypher: string, parameters: GraphMap): Promise<ValueRows> {
  try {
    refuseUnlessWriting(cypher);
  } catch (error) {
    if (error instanceof ProcedureRefused) throw asStatementFailed(error);
    throw error instanceof CypherRefused ? new StatementFailed('forbidden', error.message, { cause: error }) : error;
  }
  try {
    const statement = engineStatement(cypher, parameters);
    const result = await runIn(transaction, statement.cypher, statement.parameters).catch((error: unknown) => {
      throw statement.cypher === cypher ? error : withoutPlace(error);
    });
    const { edgesCreated, edgesDeleted, ...counted } = result.counters;
    const values = await valuesOf(result, (more, given) => runIn(transaction, more, given));
    return { ...values, counters: { ...counted, relationshipsCreated: edgesCreated, relationshipsDeleted: edgesDeleted } };
  } catch (error) {
    throw asStatementFailed(error);
  }
}

/** Runs one statement as the engine spells it. */
export function runIn(
  transaction: EngineTransaction,
  cypher: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<EngineResult> {
  return transaction.executeCypher(cypher, parameters);
}
