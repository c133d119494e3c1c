/** What the embedded engine throws, in words. */
import { CypherRefused, EntenteError } from '../model/errors.ts';
import { Lacking } from './dialect/lacking.ts';
import { ProcedureRefused } from './refuse.ts';
import { StatementFailed } from './statement-failed.ts';
import type { FailureReason } from './value.ts';

/** An error of the engine as an EntenteError; any other stays what it is. */
export function asEntenteError(error: unknown): unknown {
  if (error instanceof EntenteError || !isGrafeoError(error)) return error;
  const message = error.message;
  if (error.gqlStatus === '25G03')
    return new CypherRefused('The graph is open for reading only: nothing can be written to it.', { cause: error });
  // 42…: syntax and names; 22…: values; G2000: a constraint.
  return new CypherRefused(`The query cannot be run: ${explain(message)}`, { cause: error });
}

/** Reasons by the engine's status: the first that fits. */
const reasons: readonly (readonly [RegExp, FailureReason])[] = [
  [/^42001/u, 'syntax'],
  [/^42/u, 'semantic'],
  [/^22(?:012|003)/u, 'arithmetic'],
  [/^22G03/u, 'type'],
  [/^22/u, 'value'],
  [/^G[12]/u, 'constraint'],
  [/^40/u, 'conflict'],
  [/^25G03/u, 'writing'],
];

/** Reasons that the status does not tell. */
const said: readonly (readonly [RegExp, FailureReason])[] = [
  [/Missing parameter/u, 'parameter'],
  [/unknown procedure/u, 'procedure'],
  [/does not exist or has been deleted/u, 'notFound'],
  [/memory budget/u, 'memory'],
];

/** The same for a stranger's statement, with the reason. */
export function asStatementFailed(error: unknown): unknown {
  if (error instanceof Lacking) return new StatementFailed('semantic', error.message, { cause: error });
  if (error instanceof ProcedureRefused) return new StatementFailed('procedure', error.message, { cause: error });
  if (error instanceof CypherRefused) return new StatementFailed('writing', error.message, { cause: error });
  const known = asEntenteError(error);
  if (!(known instanceof CypherRefused) || !isGrafeoError(error)) return known;
  const { gqlStatus, message } = error;
  const reason =
    said.find(([words]) => words.test(message))?.[1] ?? reasons.find(([status]) => status.test(gqlStatus ?? ''))?.[1] ?? 'execution';
  return new StatementFailed(reason, known.message, { cause: error });
}

/** The engine's message without its codes: "GRAFEO-Q001: syntax error: [Cypher] Expected end of query --> query:1:18 …". */
function explain(message: string): string {
  const said = firstLine(message)
    .replace(/^.*GRAFEO-\w+:\s*/u, '')
    .replace(/\[Cypher\]\s*/u, '')
    .replace(/^Invalid value: Constraint violation: /u, '')
    .replace(/(?:Int64|Float64|String|Bool)\(([^()]*)\)/gu, '$1')
    .replace(/connected edge\(s\)/u, 'relationships');
  const at = /query:(\d+):(\d+)/u.exec(message);
  const help = /help:\s*(.+)/u.exec(message)?.[1];
  return `${said}${at ? ` (line ${at[1]}, column ${at[2]})` : ''}.${help ? ` ${help}` : ''}`;
}

/** The first line of what the engine says. */
export function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').trim();
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function isGrafeoError(error: unknown): error is Error & { readonly gqlStatus?: string } {
  return error instanceof Error && (('gqlStatus' in error && typeof error.gqlStatus === 'string') || error.message.includes('GRAFEO-'));
}

/** An error without line and column, where these are not those of the query as it was given. */
export function withoutPlace(error: unknown): unknown {
  if (isGrafeoError(error)) error.message = error.message.replace(/query:\d+:\d+/gu, 'query');
  return error;
}
