import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where CI puts the packages of notebooks/requirements.txt. */
const ofNotebooks = fileURLToPath(new URL('../../.cache/notebooks/bin/python', import.meta.url));
const python = existsSync(ofNotebooks) ? ofNotebooks : 'python3';

/** What is missing on this machine to use the Python packages of the notebooks. In CI that is a failure. */
export function whatPythonLacks(...modules: readonly string[]): string | undefined {
  if (spawnSync(python, ['-c', `import ${['json', ...modules].join(', ')}`]).status === 0) return undefined;
  const missing = `Some tests need Python 3${modules.map((name) => ` with ${name}`).join('')}: pip install -r notebooks/requirements.txt.`;
  if (process.env['CI']) throw new Error(missing);
  console.warn(`${missing} They are skipped.`);
  return missing;
}

/** What a script prints, as JSON. */
export function askPython(script: URL, args: readonly string[]): unknown {
  const output = execFileSync(python, [fileURLToPath(script), ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return JSON.parse(output) as unknown;
}
