/** Statements that clients send by themselves, to learn what server they speak to. They are answered here, not by the graph. */
import type { GraphValue, ValueRows } from '../../graph/store/value.ts';

/** The server clients take this one for: what its Bolt and its Cypher are like. Drivers expect "Neo4j/" in front. */
export const serverVersion = '5.13.0';
/** The one database there is. */
export const databaseName = 'neo4j';

interface Answer {
  readonly statement: RegExp;
  readonly columns: readonly string[];
  readonly rows: (address: string, writable: boolean) => readonly (readonly GraphValue[])[];
}

const answers: readonly Answer[] = [
  { statement: /^CALL db\.ping\(\)/iu, columns: ['success'], rows: () => [[true]] },
  {
    statement: /^CALL dbms\.components\(\)/iu,
    columns: ['name', 'versions', 'edition'],
    rows: () => [['Neo4j Kernel', [serverVersion], 'community']],
  },
  { statement: /^CALL dbms\.clientConfig\(\)/iu, columns: ['name', 'description', 'value', 'dynamic'], rows: () => [] },
  {
    statement: /^SHOW (?:DATABASES|(?:DEFAULT|HOME) DATABASE|DATABASE `?neo4j`?)(?!\w)/iu,
    columns: [
      'name',
      'type',
      'aliases',
      'access',
      'address',
      'role',
      'writer',
      'requestedStatus',
      'currentStatus',
      'statusMessage',
      'default',
      'home',
      'constituents',
    ],
    rows: (address, writable) => {
      const access = writable ? 'read-write' : 'read-only';
      return [[databaseName, 'standard', [], access, address, 'primary', writable, 'online', 'online', '', true, true, []]];
    },
  },
];

/**
 * The answer to such a statement, with the columns that YIELD and RETURN ask for by name; undefined where it is none of them.
 * @param address where this server answers, as host and port
 * @param writable whether drivers may write
 */
export function answerClientStatement(cypher: string, address: string, writable: boolean): ValueRows | undefined {
  const text = cypher.trim().replace(/;$/u, '').replace(/\s+/gu, ' ');
  for (const { statement, columns, rows } of answers) {
    const found = statement.exec(text);
    if (!found) continue;
    const chosen = chosenColumns(text.slice(found[0].length).trim(), columns);
    if (chosen)
      return {
        columns: chosen.map(({ name }) => name),
        rows: rows(address, writable).map((row) => chosen.map(({ from }) => row[from] ?? null)),
      };
  }
  return undefined;
}

/** From what follows the statement: nothing, `YIELD *`, `YIELD a, b AS c`, and after it `RETURN` of the same. Undefined for more than that. */
function chosenColumns(rest: string, columns: readonly string[]): { name: string; from: number }[] | undefined {
  const all = columns.map((name, from) => ({ name, from }));
  if (rest === '') return all;
  const found = /^YIELD (.+?)(?: RETURN (.+))?$/iu.exec(rest);
  if (!found) return undefined;
  const yielded = named(found[1] ?? '', all);
  return found[2] === undefined || !yielded ? yielded : named(found[2], yielded);
}

function named(list: string, known: readonly { name: string; from: number }[]): { name: string; from: number }[] | undefined {
  if (list.trim() === '*') return [...known];
  const chosen = list.split(',').flatMap((item) => {
    const found = /^\s*(\w+)(?: AS (\w+))?\s*$/iu.exec(item);
    const column = known.find(({ name }) => name === found?.[1]);
    return column ? [{ name: found?.[2] ?? column.name, from: column.from }] : [];
  });
  return chosen.length === list.split(',').length ? chosen : undefined;
}
