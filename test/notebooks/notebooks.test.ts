import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const folder = new URL('../../notebooks/', import.meta.url);

const Notebook = z.object({
  cells: z.array(
    z.discriminatedUnion('cell_type', [
      z.object({ cell_type: z.literal('markdown'), source: z.array(z.string()) }),
      z.object({
        cell_type: z.literal('code'),
        source: z.array(z.string()),
        execution_count: z.number().nullable(),
        metadata: z.record(z.string(), z.unknown()),
        outputs: z.array(z.object({ output_type: z.string(), data: z.record(z.string(), z.unknown()).optional() })),
      }),
    ]),
  ),
});
const names = readdirSync(folder).filter((name) => name.endsWith('.ipynb'));
const codeOf = (name: string) =>
  Notebook.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))).cells.flatMap((cell) =>
    cell.cell_type === 'code' ? [cell] : [],
  );

test('there are four notebooks', () => {
  expect(names).toEqual(['a-figure-for-a-briefing.ipynb', 'ask-the-graph.ipynb', 'money.ipynb', 'network-measures.ipynb']);
});

test.each(names)('%s is kept as it ran: every cell in order, none failed, answers as tables and pictures', (name) => {
  const cells = codeOf(name);
  expect(cells.map((cell) => cell.execution_count)).toEqual(cells.map((_, index) => index + 1));
  const outputs = cells.flatMap((cell) => cell.outputs);
  expect(outputs.filter((output) => output.output_type === 'error' || output.output_type === 'stream')).toEqual([]);
  expect(
    outputs.filter((output) => output.data?.['text/html'] !== undefined || output.data?.['image/svg+xml'] !== undefined).length,
  ).toBeGreaterThanOrEqual(3);
});

test.each(names)('the pictures of %s fit a page of any width', (name) => {
  const pictures = codeOf(name).flatMap(({ outputs }) =>
    outputs.flatMap(({ data }) => (data?.['image/svg+xml'] ? [data['image/svg+xml']] : [])),
  );
  const roots = pictures.map((lines) => /<svg\b[^>]*>/u.exec(z.array(z.string()).parse(lines).join(''))?.[0]);
  for (const root of roots) {
    expect(root).toMatch(/ viewBox="/u);
    expect(root).not.toMatch(/ (?:width|height)="/u);
  }
});

test.each(names)('%s holds no times, no addresses and no passwords', (name) => {
  expect(codeOf(name).map((cell) => cell.metadata)).toEqual(codeOf(name).map(() => ({})));
  expect(readFileSync(new URL(name, folder), 'utf8')).not.toMatch(/bolt:\/\/|\/home\/|\/tmp\/|password\s*=\s*\\"/u);
});

test('every Python package is pinned to one exact version', () => {
  const lines = readFileSync(new URL('requirements.txt', folder), 'utf8').split('\n');
  const wanted = lines.filter((line) => line.trim() !== '' && !line.startsWith('#'));
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.filter((line) => !/^[a-z0-9-]+==\d+(?:\.\d+)+$/u.test(line))).toEqual([]);
});
