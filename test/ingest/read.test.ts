import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDocument, readDocuments } from '../../ingest/read.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'entente-read-'));
});
afterAll(() => rm(dir, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(dir, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
}

/** What is said of a path, with the path itself left out. */
async function refusal(path: string): Promise<string> {
  const error: unknown = await readDocument(path).catch((reason: unknown) => reason);
  return error instanceof Error ? `${error.name}: ${error.message.replaceAll(path, 'X')}` : 'read';
}

test.each([
  ['nothing', '', 'X is empty: there is nothing to read in it.'],
  ['white space alone', ' \n\t\n', 'X is empty: there is nothing to read in it.'],
  ['a NUL byte', 'text\0text', 'X is a binary file, not text: leave it out, or save its text as a .txt file.'],
  ['many control characters', '\u0001\u0002\u0003abc', 'X is a binary file, not text: leave it out, or save its text as a .txt file.'],
  ['a PDF', '%PDF-1.7\n…', 'X is a PDF, not plain text: convert it first, for example with pdftotext.'],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0), 'X is UTF-16 text: save it as UTF-8.'],
  ['Latin-1', Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x2e), 'X is not UTF-8: byte 3 fits no character. Save it as UTF-8.'],
  ['half a character at its end', Uint8Array.of(0x61, 0x62, 0xc3), 'X is not UTF-8: byte 2 fits no character. Save it as UTF-8.'],
] as const)('a file with %s is refused in one sentence', async (_, content, said) => {
  expect(await refusal(await file('odd.txt', content))).toBe(`EntenteError: ${said}`);
});

test('a line of 50 MB is refused quickly', async () => {
  const path = await file('long.txt', `Title\n${'word '.repeat(10_000_000)}`);
  const start = performance.now();
  expect(await refusal(path)).toBe(
    'EntenteError: X has a line of 50,000,000 characters (line 2): break it into lines of at most 10,000,000.',
  );
  expect(performance.now() - start).toBeLessThan(5000);
  await rm(path);
});

test('a file of more than 64 MB is refused unread', async () => {
  const path = await file('large.txt', new Uint8Array(64 * 1024 * 1024 + 1));
  expect(await refusal(path)).toBe('EntenteError: X has 65 MB, and documents of up to 64 MB are read: split it.');
  await rm(path);
});

test('a path that is not there, a folder and a device are refused', async () => {
  expect(await refusal(join(dir, 'none.txt'))).toBe('EntenteError: X is not there: check the path.');
  expect(await refusal(dir)).toBe('EntenteError: X is not a file: name a text file, or a folder of text files.');
  expect(await refusal('/dev/zero')).toBe('EntenteError: X is not a file: name a text file, or a folder of text files.');
});

test('title, date and language are read off the document and its name', async () => {
  const document = await readDocument(await file('2020-05-04-first-report.txt', 'The Council met in Brussels.\n'));
  expect(document).toMatchObject({ id: '2020-05-04-first-report', title: 'First report', date: '2020-05-04', language: 'en' });
});

test('a byte order mark is left out and line ends stay', async () => {
  const document = await readDocument(await file('mark.txt', '\ufeffOne\r\ntwo €\n'));
  expect(document).toMatchObject({ id: 'mark', text: 'One\r\ntwo €\n' });
});

test('reads a folder and those in it, but nothing hidden and no notes about the folder', async () => {
  for (const name of ['b.txt', 'in/a.md', '.hidden.txt', 'README.md', 'in/SOURCES.md', 'data.jsonl']) await file(`tree/${name}`, name);
  const documents = await readDocuments([join(dir, 'tree')]);
  expect(documents.map((document) => document.id)).toEqual(['a', 'b']);
});

test('a file named twice, also by a link, is read once', async () => {
  const path = await file('twice/x.txt', 'x');
  await symlink(path, join(dir, 'twice', 'link.txt'));
  expect(await readDocuments([path, path, join(dir, 'twice')])).toHaveLength(1);
});

test('two files that would be one document are refused, with both names', async () => {
  const [one, other] = [await file('same/x.txt', 'one'), await file('same/x.md', 'other')];
  await expect(readDocuments([join(dir, 'same')])).rejects.toThrow(
    `${other} and ${one} would both be the document x: rename one, or leave one out.`,
  );
});

test('a folder without documents is refused', async () => {
  await mkdir(join(dir, 'empty'));
  await expect(readDocuments([join(dir, 'empty')])).rejects.toThrow('holds no document: put .txt or .md files in it, or name another.');
});
