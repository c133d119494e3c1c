import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeWhole } from '../../cli/output.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'entente-output-'));
});
afterAll(() => rm(dir, { recursive: true }));

function* breaksOff(): Iterable<string> {
  yield 'half';
  throw new Error('no more');
}

test('a file is written whole', async () => {
  await writeWhole(join(dir, 'a.txt'), ['one\n', 'two\n']);
  expect(await readFile(join(dir, 'a.txt'), 'utf8')).toBe('one\ntwo\n');
});

test('what stood there stays when the writing breaks off, and no half file is left', async () => {
  const path = join(dir, 'b.txt');
  await writeFile(path, 'before');
  await expect(writeWhole(path, breaksOff())).rejects.toThrow('no more');
  expect(await readFile(path, 'utf8')).toBe('before');
  expect((await readdir(dir)).filter((name) => name.includes('part'))).toEqual([]);
});

test('a folder that is not there is said in one sentence', async () => {
  const path = join(dir, 'none', 'c.txt');
  await expect(writeWhole(path, ['x'])).rejects.toThrow(
    `${path} cannot be written (ENOENT): check that its folder is there and may be written to.`,
  );
});
