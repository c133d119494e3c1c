import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kinds, labelNames, labels } from '../graph/ontology/labels.ts';
import { questions } from '../graph/ontology/questions.ts';
import { allows, relation, relationTypes, relations } from '../graph/ontology/relations.ts';
import { statusNames, statuses } from '../graph/ontology/statuses.ts';

const guidelines = readFileSync(new URL('gold/GUIDELINES.md', import.meta.url), 'utf8');

/** First column of the table whose head row starts with `head`. */
function column(head: string): string[] {
  const lines = guidelines.split('\n');
  const from = lines.findIndex((line) => line.startsWith(`| ${head} |`));
  expect(from).toBeGreaterThan(0);
  const rows = lines.slice(from + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end).map((row) => row.split('|')[1]!.trim());
}

const twice = (values: readonly string[]): string[] => values.filter((value, index) => values.indexOf(value) !== index);
const hex = /^#[0-9a-f]{6}$/u;

test('the labels are the 17 of the guidelines, in their order', () => {
  expect(labelNames).toEqual(column('label'));
  expect(labelNames).toHaveLength(17);
});

test('the relation types are the 20 of the guidelines', () => {
  expect([...relationTypes].sort()).toEqual(column('type').sort());
  expect(relationTypes).toHaveLength(20);
});

test('the statuses are the four of the guidelines', () => {
  for (const status of statusNames) expect(guidelines).toContain(`\`${status}\` (`);
  expect(statusNames).toHaveLength(4);
});

describe('labels', () => {
  test('have a letter of their own, one character long', () => {
    const letters = labelNames.map((name) => labels[name].letter);
    expect(twice(letters)).toEqual([]);
    expect(letters.filter((letter) => !/^.$/u.test(letter))).toEqual([]);
  });

  test('use every kind, and only kinds that are there', () => {
    expect([...new Set(labelNames.map((name) => labels[name].kind))].sort()).toEqual(Object.keys(kinds).sort());
  });

  test.each(labelNames)('%s says in one sentence what it holds, and has a plural', (name) => {
    expect(labels[name].meaning).toMatch(/^[A-Z][^.]*\.$/u);
    expect(labels[name].plural).toMatch(/^[a-z]/u);
  });
});

describe('kinds', () => {
  test.each(Object.entries(kinds))('%s has a hex colour and a title', (_name, kind) => {
    expect(kind.colour).toMatch(hex);
    expect(kind.title).not.toBe('');
  });

  test('each has a shape of its own, so that none depends on colour', () => {
    expect(twice(Object.values(kinds).map((kind) => kind.shape))).toEqual([]);
  });
});

describe('relation types', () => {
  test.each(relationTypes)('%s reads from both ends', (type) => {
    const { template, reverse } = relation(type);
    expect(template).toMatch(/^\{head\} .+ \{tail\}$/u);
    expect(reverse).toMatch(/^\{tail\} .+ \{head\}$/u);
  });

  test.each(relationTypes)('%s stands between known labels', (type) => {
    const { heads, tails } = relation(type);
    for (const side of [heads, tails]) {
      expect(side.length).toBeGreaterThan(0);
      expect(twice(side)).toEqual([]);
      expect(side.filter((label) => !labelNames.includes(label))).toEqual([]);
    }
  });

  test.each(relationTypes)('%s has a verb for every status and for denial, from both ends', (type) => {
    const { verb, reverseVerb } = relation(type);
    for (const reading of [verb, reverseVerb]) {
      expect(Object.keys(reading).sort()).toEqual([...statusNames, 'denied'].sort());
      expect(Object.values(reading).filter((words) => words.trim() === '' || words !== words.trim())).toEqual([]);
    }
  });

  test.each(relationTypes.filter((type) => relation(type).directed))('%s reads differently from each end', (type) => {
    const { verb, reverseVerb } = relation(type);
    expect(reverseVerb).not.toEqual(verb);
  });

  test.each(relationTypes.filter((type) => !relation(type).directed))('%s, without direction, reads the same from both ends', (type) => {
    const { verb, reverseVerb, heads, tails, template, reverse } = relation(type);
    expect(reverseVerb).toEqual(verb);
    expect(tails).toEqual(heads);
    expect(template.replace('{head}', '{x}').replace('{tail}', '{y}')).toBe(reverse.replace('{tail}', '{x}').replace('{head}', '{y}'));
  });

  test.each(relationTypes)('%s answers exactly one question', (type) => {
    expect(Object.values(questions).filter((question) => question.types.some((each) => each === type))).toHaveLength(1);
  });

  test.each(Object.entries(relations))('%s has a hex colour and a meaning', (_name, { colour, meaning }) => {
    expect(colour).toMatch(hex);
    expect(meaning).toMatch(/^Head.*\.$/u);
  });

  test('have an icon of their own', () => {
    expect(twice(relationTypes.map((type) => relation(type).icon))).toEqual([]);
  });

  test('reach every label', () => {
    const reached = new Set(relationTypes.flatMap((type) => [...relation(type).heads, ...relation(type).tails]));
    expect(labelNames.filter((label) => !reached.has(label))).toEqual([]);
  });
});

test('a company may fund a network, a country is no report', () => {
  expect(allows('FUNDS', 'Company', 'Network')).toBe(true);
  expect(allows('PUBLISHES', 'Institution', 'Country')).toBe(false);
});

test('every status has a title and a meaning', () => {
  for (const status of statusNames) {
    expect(statuses[status].title).not.toBe('');
    expect(statuses[status].meaning).toMatch(/\.$/u);
  }
});
