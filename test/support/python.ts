import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** A Python of its own in the cache of the work tree, where CI puts packages; else the one of the machine. */
const pythonIn = (name: string): string => {
  const own = fileURLToPath(new URL(`../../.cache/${name}/bin/python`, import.meta.url));
  return existsSync(own) ? own : 'python3';
};

/** With the packages of notebooks/requirements.txt, and with the driver of the series before. */
export const pythons = { notebooks: pythonIn('notebooks'), driver5: pythonIn('driver-5') } as const;

/** What is missing on this machine to use some Python packages. In CI that is a failure. */
export function whatPythonLacks(
  modules: readonly string[],
  python: string = pythons.notebooks,
  requirements = 'notebooks/requirements.txt',
): string | undefined {
  if (spawnSync(python, ['-c', `import ${['json', ...modules].join(', ')}`]).status === 0) return undefined;
  const missing = `Some tests need Python 3${modules.map((name) => ` with ${name}`).join('')}: pip install -r ${requirements}.`;
  if (process.env['CI']) throw new Error(missing);
  console.warn(`${missing} They are skipped.`);
  return missing;
}

/** What a script prints, as JSON. */
export function askPython(script: URL, args: readonly string[]): unknown {
  const output = execFileSync(pythons.notebooks, [fileURLToPath(script), ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return JSON.parse(output) as unknown;
}

/** What a script prints while this process goes on with what it serves. */
export async function askPythonBeside(python: string, script: URL, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(python, [fileURLToPath(script), ...args], { encoding: 'utf8' });
  return stdout;
}
