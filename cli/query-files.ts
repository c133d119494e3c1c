import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { EntenteError } from '../graph/model/errors.ts';
import { hasHead, parseQueryFile, type QueryFile } from '../graph/queries/query-file.ts';
import { packageRoot } from './package-root.ts';

const ending = '.cypher';
const shipped = (): string => join(packageRoot(), 'notebooks', 'queries');

/** The queries that come with the package, by name, code-unit order. */
export async function shippedQueries(): Promise<QueryFile[]> {
  const names = (await readdir(shipped())).filter((name) => name.endsWith(ending)).sort();
  return Promise.all(names.map(async (name) => parseQueryFile(basename(name, ending), await readFile(join(shipped(), name), 'utf8'))));
}

/**
 * A query by its name, where it comes with the package, else by the path of a file, which needs no head comment.
 * @returns the query with its head, or its text alone
 * @throws EntenteError where there is none
 */
export async function findQuery(nameOrPath: string): Promise<QueryFile | string> {
  const isName = /^[\w-]+$/u.test(nameOrPath);
  const path = isName ? join(shipped(), `${nameOrPath}${ending}`) : nameOrPath;
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const what = isName ? `No query is called ${nameOrPath}` : `${nameOrPath} cannot be read`;
    throw new EntenteError(
      `${what}: entente query --list names those that come with Entente; for your own give a path such as ./mine.cypher.`,
      {
        cause: error,
      },
    );
  }
  return hasHead(text) ? parseQueryFile(basename(path, ending), text) : text;
}

/** All queries for people: name, title, question, and what may be given. */
export function* listInWords(queries: readonly QueryFile[]): Iterable<string> {
  for (const { name, title, question, parameters } of queries) {
    yield `${name}\n  ${title}. ${question}\n`;
    for (const parameter of parameters) yield `  --param ${parameter.name}=${JSON.stringify(parameter.value)}  ${parameter.meaning}\n`;
  }
}
