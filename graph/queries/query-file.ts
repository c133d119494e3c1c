import { EntenteError } from '../model/errors.ts';

/** A query with what a reader has to know of it. */
export interface QueryFile {
  /** File name without its ending. */
  readonly name: string;
  readonly title: string;
  /** What the query asks, as a question. */
  readonly question: string;
  /** How to read the result: what a row is, and what it does not say. */
  readonly reading: string;
  readonly parameters: readonly QueryParameter[];
  /** The query without its head comment. */
  readonly cypher: string;
}

export interface QueryParameter {
  readonly name: string;
  /** Taken where no other value is given. */
  readonly value: boolean | number | string;
  readonly meaning: string;
}

const parameterForm = /^(?<name>[a-z]\w*) = (?<value>"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false): (?<meaning>\S.*)$/iu;

/** Whether a text begins with a head comment. */
export function hasHead(text: string): boolean {
  return text.startsWith('// Title: ');
}

/**
 * Reads a query with its head comment, which has one form: `// Title:`, `// Question:`, `// Reading:`, then for each parameter
 * `// Parameter: name = value: meaning`, each on a line of its own; the value is JSON.
 * @throws EntenteError that says which line is missing or wrong
 */
export function parseQueryFile(name: string, text: string): QueryFile {
  const lines = text.split(/\r?\n/u);
  const [title, question, reading] = ['Title', 'Question', 'Reading'].map((key, at) => {
    const value = valueOf(key, lines[at]);
    if (value === undefined) throw new EntenteError(`Line ${at + 1} of the query ${name} is not "// ${key}: …": write it so.`);
    return value;
  }) as [string, string, string];
  const parameters: QueryParameter[] = [];
  let at = 3;
  for (; lines[at]?.startsWith('//'); at += 1) {
    const form = parameterForm.exec(valueOf('Parameter', lines[at]) ?? '')?.groups;
    if (!form) throw new EntenteError(`Line ${at + 1} of the query ${name} is not "// Parameter: name = value: meaning": write it so.`);
    const { name: parameter = '', value = '', meaning = '' } = form;
    parameters.push({ name: parameter, value: JSON.parse(value) as QueryParameter['value'], meaning });
  }
  const cypher = lines.slice(at).join('\n').trim();
  if (cypher === '') throw new EntenteError(`The query ${name} has a head but no Cypher: write it below the comment.`);
  return { name, title, question, reading, parameters, cypher };
}

function valueOf(key: string, line: string | undefined): string | undefined {
  const value = line?.startsWith(`// ${key}: `) ? line.slice(key.length + 5).trim() : '';
  return value === '' ? undefined : value;
}

/** The values of a query's parameters where none are given. */
export function defaultsOf({ parameters }: QueryFile): Readonly<Record<string, QueryParameter['value']>> {
  return Object.fromEntries(parameters.map(({ name, value }) => [name, value]));
}
