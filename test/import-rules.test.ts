import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSource, violations, type SourceFile } from './support/import-rules.ts';

const root = new URL('../', import.meta.url);

/** All files of the project's own folders that can import: paths from the root, code-unit order. */
function sources(): SourceFile[] {
  return ['ingest', 'graph', 'explorer', 'cli']
    .flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name.replaceAll('\\', '/')}`,
      ),
    )
    .filter((path) => /\.(?:ts|mjs)$/u.test(path) && !path.includes('/dist/'))
    .sort()
    .map((path) => readSource(path, readFileSync(new URL(path, root), 'utf8')));
}

const check = (files: Readonly<Record<string, string>>): string[] =>
  violations(Object.entries(files).map(([path, text]) => readSource(path, text)));

test('every file keeps the import rules', () => {
  const files = sources();
  expect(files.length).toBeGreaterThan(15);
  expect(violations(files)).toEqual([]);
});

test.each([
  ['graph/ontology/labels.ts', `import { z } from 'zod';`, 'the ontology stands alone'],
  ['graph/model/ids.ts', `import { readFileSync } from 'node:fs';`, 'the model knows'],
  ['graph/model/ids.ts', `import type { GraphStore } from '../store/store.ts';`, 'the model knows'],
  ['ingest/extract.ts', `import { GraphStore } from '../graph/store/store.ts';`, 'ingest knows neither'],
  ['ingest/claims/find.ts', `import { readFile } from 'node:fs/promises';`, 'only reading touches the world'],
  ['graph/store/graph-store.ts', `const { extract } = await import('../../ingest/extract.ts');`, 'knows none of them'],
  ['explorer/server/app.ts', `export { extract } from '../../ingest/extract.ts';`, 'however it came about'],
  ['explorer/app/api.ts', `import { serve } from '../server/serve.ts';`, 'speaks to the HTTP API'],
  ['explorer/app/api.ts', `import { byId } from '../../graph/queries/by-id.ts';`, 'speaks to the HTTP API'],
  ['graph/store/neo4j.ts', `import { EmbeddedSession } from './embedded.ts';`, 'adapters never import each other'],
])('refuses in %s: %s', (path, text, reason) => {
  expect(check({ [path]: text }).join('\n')).toContain(reason);
});

test('refuses a file that only passes on what others export', () => {
  expect(check({ 'graph/index.ts': `export * from './a.ts';\nexport { b } from './b.ts';` })[0]).toContain('only passes on');
});

test('refuses a second owner of a heavy library, also of one of its parts', () => {
  expect(check({ 'ingest/a.ts': `import nlp from 'compromise';`, 'ingest/b.ts': `import nlp from 'compromise/two';` })).toEqual([
    'compromise is imported by ingest/a.ts, ingest/b.ts: one file owns it',
  ]);
});

test('refuses files that import one another in a ring, and names the ring once', () => {
  const files = { 'ingest/a.ts': `import './b.ts';`, 'ingest/b.ts': `import './c.ts';`, 'ingest/c.ts': `import type { A } from './a.ts';` };
  expect(check(files)).toEqual(['ingest/a.ts → ingest/b.ts → ingest/c.ts → ingest/a.ts: files import one another in a ring']);
});

test('lets through what the rules allow', () => {
  expect(
    check({
      'ingest/read.ts': `import { readFile } from 'node:fs/promises'; import { sha256 } from '../graph/model/ids.ts';`,
      'graph/model/claim.ts': `import { z } from 'zod'; import { relationTypes } from '../ontology/relations.ts';`,
      'cli/build.ts': `import { extract } from '../ingest/extract.ts'; import { serve } from '../explorer/server/serve.ts';`,
    }),
  ).toEqual([]);
});
