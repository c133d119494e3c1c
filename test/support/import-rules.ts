import { posix } from 'node:path';
import { parseSync } from 'vite';

/** What one source file imports, and whether it does anything besides passing on what others export. */
export interface SourceFile {
  /** From the root of the project, with forward slashes: `graph/model/claim.ts`. */
  readonly path: string;
  /** Files of the project by path; packages and Node's own modules by name: `zod`, `node:fs`. */
  readonly imports: readonly string[];
  readonly onlyReExports: boolean;
}

/** Reads the imports of one file: static, dynamic, type-only and re-exports. Throws where it is not TypeScript. */
export function readSource(path: string, text: string): SourceFile {
  const parsed = parseSync(path, text);
  if (parsed.errors[0]) throw new Error(`${path}: ${parsed.errors[0].message}`);
  const { staticImports, staticExports, dynamicImports } = parsed.module;
  const requests = [
    ...staticImports.map((statement) => statement.moduleRequest.value),
    ...staticExports.flatMap((statement) => statement.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    // A computed request cannot be judged; a literal one stands between quotes.
    ...dynamicImports.map(({ moduleRequest }) => text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/gu, '')),
  ];
  const body = parsed.program.body;
  return {
    path,
    imports: [...new Set(requests.map((request) => target(path, request)))],
    onlyReExports:
      body.length > 0 &&
      body.every((node) => node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && node.source !== null)),
  };
}

function target(from: string, request: string): string {
  if (request.startsWith('.')) return posix.normalize(posix.join(posix.dirname(from), request));
  if (request.startsWith('node:')) return request;
  // `compromise/two` is the package compromise, `@scope/name/part` the package @scope/name.
  return request
    .split('/')
    .slice(0, request.startsWith('@') ? 2 : 1)
    .join('/');
}

interface FolderRule {
  readonly folder: string;
  readonly reason: string;
  /** Where given, nothing else may be imported. `packages` stands for any package, `node` for any of Node's modules. */
  readonly only?: readonly string[];
  readonly never?: readonly string[];
  /** Files of the folder the rule does not speak of. */
  readonly except?: readonly string[];
}

/** Node's modules that reach disk, network, clock or other processes. The rest (hashing, loading of packages) only computes. */
const world = [
  'fs',
  'fs/promises',
  'http',
  'https',
  'http2',
  'net',
  'tls',
  'dgram',
  'dns',
  'child_process',
  'worker_threads',
  'os',
  'process',
  'timers',
  'timers/promises',
  'readline',
].map((name) => `node:${name}`);

/** Who may import whom. An entry that ends in `/` means the whole folder. */
const folderRules: readonly FolderRule[] = [
  { folder: 'graph/ontology/', only: ['graph/ontology/'], reason: 'the ontology stands alone' },
  {
    folder: 'graph/model/',
    only: ['graph/model/', 'graph/ontology/', 'zod', 'node:crypto'],
    reason: 'the model knows the ontology, Zod and hashing only',
  },
  {
    folder: 'ingest/',
    only: ['ingest/', 'graph/model/', 'graph/ontology/', 'packages', 'node'],
    reason: 'ingest knows neither the store nor the explorer',
  },
  {
    folder: 'ingest/',
    never: world,
    except: ['ingest/read.ts', 'ingest/read/'],
    reason: 'stages are values to values: only reading touches the world',
  },
  { folder: 'graph/', never: ['ingest/', 'explorer/', 'cli/'], reason: 'the graph serves the others and knows none of them' },
  { folder: 'explorer/', never: ['ingest/', 'cli/'], reason: 'the explorer shows a graph, however it came about' },
  {
    folder: 'explorer/app/',
    never: ['graph/store/', 'graph/queries/', 'explorer/server/', 'node'],
    except: ['explorer/app/vite.config.ts'],
    reason: 'the app runs in a browser and speaks to the HTTP API',
  },
  { folder: 'explorer/api/', never: ['explorer/app/', 'explorer/server/', 'graph/store/'], reason: 'both sides share the schemas' },
  { folder: 'graph/store/embedded', never: ['graph/store/neo4j'], reason: 'adapters never import each other' },
  { folder: 'graph/store/neo4j', never: ['graph/store/embedded'], reason: 'adapters never import each other' },
];

/** Heavy libraries: one file of the project knows each. */
const owned = [
  'compromise',
  'wink-nlp',
  'wink-eng-lite-web-model',
  'neo4j-driver',
  '@grafeo-db/js',
  'cytoscape',
  'cytoscape-fcose',
  'minisearch',
  'n3',
] as const;

function matches(name: string, entry: string): boolean {
  if (entry === 'node') return name.startsWith('node:');
  if (entry === 'packages') return !name.startsWith('node:') && !/\.(?:ts|js|mjs|json|css)$/u.test(name);
  return name === entry || (entry.includes('/') && name.startsWith(entry));
}
const matchesAny = (name: string, entries: readonly string[]): boolean => entries.some((entry) => matches(name, entry));

/**
 * Everything that breaks the rules, one sentence each, in the order of the files. Empty where all is well.
 * Pure: knows only the files it is given.
 */
export function violations(files: readonly SourceFile[]): string[] {
  return [...files.flatMap(brokenFolderRules), ...files.flatMap(barrel), ...sharedLibraries(files), ...cycles(files)];
}

function brokenFolderRules({ path, imports }: SourceFile): string[] {
  return folderRules
    .filter((rule) => path.startsWith(rule.folder) && !matchesAny(path, rule.except ?? []))
    .flatMap(({ only, never, reason }) =>
      imports
        .filter((name) => (only && !matchesAny(name, only)) || matchesAny(name, never ?? []))
        .map((name) => `${path} imports ${name}: ${reason}`),
    );
}

function barrel({ path, onlyReExports }: SourceFile): string[] {
  return onlyReExports ? [`${path} only passes on what others export: import from the file that owns the name`] : [];
}

function sharedLibraries(files: readonly SourceFile[]): string[] {
  return owned.flatMap((library) => {
    const users = files.filter((file) => file.imports.includes(library)).map((file) => file.path);
    return users.length > 1 ? [`${library} is imported by ${users.join(', ')}: one file owns it`] : [];
  });
}

/** Each ring of files that import one another, named once, from its first file in code-unit order. */
function cycles(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file.imports]));
  const found = new Set<string>();
  const finished = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      found.add(ring(trail.slice(at)));
      return;
    }
    if (finished.has(path)) return;
    for (const next of byPath.get(path) ?? []) if (byPath.has(next)) visit(next, [...trail, path]);
    finished.add(path);
  };
  for (const { path } of files) visit(path, []);
  return [...found];
}

function ring(trail: readonly string[]): string {
  const least = trail.indexOf([...trail].sort()[0]!);
  const turned = [...trail.slice(least), ...trail.slice(0, least)];
  return `${[...turned, turned[0]].join(' → ')}: files import one another in a ring`;
}
