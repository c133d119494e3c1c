import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
const Versions = z.record(z.string(), z.string()).default({});
const manifest = z
  .object({ license: z.string(), dependencies: Versions, devDependencies: Versions, optionalDependencies: Versions })
  .parse(read('package.json'));
const lock = z
  .object({ packages: z.record(z.string(), z.object({ license: z.string().optional(), dev: z.boolean().optional() })) })
  .parse(read('package-lock.json'));

/** Licences that let anyone use, change and pass on the code, also inside closed work. */
const permissive = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'CC0-1.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'Python-2.0',
  'Zlib',
]);

/** Packages under another licence, and why they may be here all the same. */
const exceptions: readonly { readonly name: RegExp; readonly licence: string; readonly devOnly: boolean; readonly reason: string }[] = [
  {
    name: /^lightningcss(?:-[a-z0-9-]+)?$/u,
    licence: 'MPL-2.0',
    devOnly: true,
    reason: 'Vite minifies style sheets with it: a build tool, used unchanged, of which nothing reaches what is built.',
  },
];

const packages = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, { license, dev }]) => ({
    name: path.replace(/^.*node_modules\//u, ''),
    licence: license ?? 'none named',
    dev: dev === true,
  }));

const excused = ({ name, licence, dev }: (typeof packages)[number]): boolean =>
  exceptions.some((each) => each.name.test(name) && each.licence === licence && (dev || !each.devOnly));

/** `(MIT OR Apache-2.0)` gives a choice: one permissive part is enough. */
const isPermissive = (licence: string): boolean =>
  licence
    .replace(/[()]/gu, '')
    .split(' OR ')
    .some((part) => permissive.has(part));

test('every package in the lock file has a permissive licence, or an exception with its reason', () => {
  expect(packages.length).toBeGreaterThan(50);
  expect(packages.filter((each) => !isPermissive(each.licence) && !excused(each))).toEqual([]);
});

test('every exception is still needed', () => {
  expect(exceptions.filter((each) => !packages.some(({ name }) => each.name.test(name)))).toEqual([]);
});

test('every dependency is pinned to one exact version', () => {
  const asked = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  expect(Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
});

test('the project itself is under the MIT licence, and says so in LICENSE', () => {
  expect(manifest.license).toBe('MIT');
  expect(readFileSync(new URL('../LICENSE', import.meta.url), 'utf8')).toContain('MIT License');
});
