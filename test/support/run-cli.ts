import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** What `npx entente` runs. */
export const entente = join(root, 'cli', 'entente.mjs');
const built = join(root, 'dist', 'cli', 'main.js');
const compiled = ['ingest', 'graph', 'explorer/api', 'explorer/bolt', 'explorer/server', 'cli'];

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** Compiles the command line where its sources are newer; test files that run side by side wait for one another. */
export async function buildOnce(): Promise<void> {
  const lock = join(root, 'node_modules', '.entente-build-lock');
  for (let waited = 0; !takeLock(lock); waited += 1) {
    if (waited > 600) throw new Error(`The build lock ${lock} stays: remove it.`);
    await sleep(100);
  }
  try {
    if (!existsSync(built) || statSync(built).mtimeMs < newestSource()) {
      const work = promisify(execFile)('npm', ['run', '--silent', 'build:node'], { cwd: root });
      await work.catch((error: unknown) => {
        if (!existsSync(built)) throw error;
      });
    }
  } finally {
    rmdirSync(lock);
  }
}

function takeLock(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function newestSource(): number {
  const files = compiled.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(root, folder, name)),
  );
  return Math.max(...files.filter((path) => path.endsWith('.ts')).map((path) => statSync(path).mtimeMs));
}

/** Starts the command as a process of its own, without the variables that would lead it to some Neo4j. */
export function startCli(args: readonly string[], { cwd, env, input }: RunOptions = {}): ChildProcess {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(?:NEO4J_|ENTENTE_|NODE_OPTIONS$|VITEST)/u.test(name));
  const child = spawn(process.execPath, [entente, ...args], { cwd, env: { ...Object.fromEntries(inherited), CI: '1', ...env } });
  child.stdin.end(input ?? '');
  return child;
}

/** Runs the command to its end. */
export async function runCli(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return outcomeOf(startCli(args, options));
}

/** What a started command writes, and how it ends. */
export function outcomeOf(child: ChildProcess): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (part: string) => (stdout += part));
    child.stderr?.setEncoding('utf8').on('data', (part: string) => (stderr += part));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** Waits until a serving command says where it answers. */
export function urlOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (part: Buffer) => {
      said += part.toString();
      const url = /http:\/\/\S+/u.exec(said)?.[0];
      if (url) resolve(url);
    });
    child.once('close', () => reject(new Error(`It ended before it answered: ${said}`)));
  });
}
