import { describe, expect, test } from 'vitest';
import type { Claim } from '../../graph/model/claim.ts';
import { fold } from '../../graph/model/span.ts';
import { relationsOf } from '../../graph/model/relations-of.ts';
import { drawSnapshot } from '../../graph/snapshots/draw.ts';
import { sourcesOf } from '../../graph/snapshots/sources.ts';
import { viewAbout } from '../../graph/snapshots/view.ts';
import type { GraphContents } from '../../graph/store/store.ts';
import { goldContents } from '../support/gold-contents.ts';
import { xmlFault } from '../support/xml.ts';

const contents = goldContents();
const idOf = (name: string): string => contents.entities.find((entity) => entity.names.includes(name))!.id;
const options = { depth: 1, dataVersion: '1ded03ac', date: '2026-11-24' } as const;
const figure = (name: string, depth = 1): string => drawSnapshot(contents, { ...options, about: idOf(name), depth });

/** The figure as a reader sees it: every text, tags taken away. */
function wordsOf(svg: string): string {
  const drawn = svg.replace(/<(desc|metadata)[^>]*>[^]*?<\/\1>/gu, '');
  return fold(
    drawn
      .replace(/<[^>]+>/gu, ' ')
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  );
}

test('a figure of what is sure says what it leaves out, and is that of contents without it', () => {
  const doubted = { ...contents, claims: contents.claims.map((claim, at) => (at % 2 === 0 ? claim : { ...claim, confidence: 0.5 })) };
  const about = { ...options, about: idOf('Europol') };
  const svg = drawSnapshot(doubted, { ...about, minConfidence: 0.9 });
  expect(wordsOf(svg)).toContain('Claims whose confidence is below 0.9 are left out.');
  expect(svg).toMatch(/<desc[^>]*>[^<]*Claims whose confidence is below 0\.9 are left out\./u);
  const without = drawSnapshot({ ...contents, claims: contents.claims.filter((_, at) => at % 2 === 0) }, about);
  expect(wordsOf(svg).replace('Claims whose confidence is below 0.9 are left out. ', '')).toBe(wordsOf(without));
  expect(() => drawSnapshot(doubted, { ...about, minConfidence: 1.1 })).toThrow('No claim about Europol has a confidence of 1.1 or more');
});

describe.each([
  ['Europol', 1],
  ['Europol', 2],
  ['European Commission', 1],
  ['Horizon 2020', 1],
  ['RAN', 3],
])('the figure of %s, %i deep', (name, depth) => {
  const svg = figure(name, depth);

  test('is well-formed', () => {
    expect(xmlFault(svg)).toBeUndefined();
  });

  test('is the same at every drawing, whatever the order of the contents', () => {
    const turned: GraphContents = { ...contents, claims: contents.claims.toReversed(), entities: contents.entities.toReversed() };
    expect(drawSnapshot(turned, { ...options, about: idOf(name), depth })).toBe(svg);
  });

  test('needs no style sheet and runs no script', () => {
    expect(svg).not.toMatch(/<style|<script|\sstyle="|\son[a-z]+="|href="(?!https?:)/u);
  });

  test('has a name and a description for screen readers', () => {
    const [, title, desc] = /role="img" aria-labelledby="(\S+) (\S+)"/u.exec(svg) ?? [];
    expect(svg).toContain(`<title id="${title}">`);
    expect(svg).toContain(`<desc id="${desc}">`);
  });

  test('keeps every text inside its margins', () => {
    const width = Number(/viewBox="0 0 (\d+)/u.exec(svg)?.[1]);
    const xs = [...svg.matchAll(/<(?:text|circle|rect|path)[^>]*? c?x="([\d.-]+)"/gu)].map((match) => Number(match[1]));
    expect(xs.filter((x) => x < 0 || x > width)).toEqual([]);
  });
});

describe('sources', () => {
  test.each(['Europol', 'European Commission'])('every relation drawn of %s has a sentence that stands in its document', (name) => {
    const view = viewAbout(contents, idOf(name), 1);
    const { list, numbers } = sourcesOf(contents, view.relations);
    expect(numbers.size).toBe(view.relations.length);
    expect([...numbers.values()].filter((own) => own.length === 0)).toEqual([]);
    for (const source of list) {
      const text = fold(source.document.text);
      const quote = source.quote.map((word) => word.text).join(' ');
      const parts = quote.split('…').map((part) => part.trim());
      expect(parts.filter((part) => !text.includes(part))).toEqual([]);
      expect(text).toContain(source.sentence);
    }
  });

  test('the whole sentences travel in the metadata, with a table of all relations', () => {
    const svg = figure('Europol');
    const metadata = /<metadata>([^]*)<\/metadata>/u.exec(svg)?.[1] ?? '';
    expect(metadata).toContain('European Commission\tFUNDS\tEuropol\tplanned\t\t5000000 EUR\tB\t1');
    expect(metadata).toContain('an additional €5 million available to reinforce Europol&#39;s decryption capabilities');
    const drawn = relationsOf(contents.claims).filter(({ head, tail }) => [head, tail].includes(idOf('Europol')));
    expect(metadata.split('\n').indexOf('')).toBe(drawn.length + 1);
  });
});

test('the words of the figure say who, what, how much, how sure, and where', () => {
  const words = wordsOf(figure('Europol'));
  expect(words).toContain('Europol: 5 relations done or under way, 3 planned or called for'.replace(' or under way', ''));
  expect(words).toContain('will fund · EUR 5 million › [1]');
  expect(words).toContain('Eighth progress report towards an effective and genuine Security Union (A, 29 June 2017)');
  expect(words).toContain('European Commission will fund Europol, EUR 5 million');
  expect(words).toContain('planned 2');
  expect(words).toContain('Data version 1ded03ac, 24 November 2026.');
});

test('the words that say it are marked in the quote', () => {
  const [claim] = contents.claims.filter((each) => each.head === idOf('European Commission') && each.tail === idOf('Europol'));
  const { document: id, sentence } = claim!.evidence[0];
  const text = contents.documents.find((document) => document.id === id)!.text;
  const start = text.indexOf('will also make', sentence.start);
  const cue = { start, end: start + 'will also make'.length };
  const said = { ...claim!, evidence: [{ ...claim!.evidence[0], cue }] satisfies Claim['evidence'] };
  const svg = drawSnapshot({ ...contents, claims: [said] }, { ...options, about: idOf('Europol') });
  expect(svg).toContain('<tspan font-weight="700" fill="#1a2126">will also make</tspan>');
});

test('several heads of one deed are read from its tail, so that the verb agrees', () => {
  expect(wordsOf(figure('14 Member States'))).toMatch(
    /1 14 Member States will be funded by (?:European Commission|CEF|Connecting Europe Facility), /u,
  );
});

test('says how many relations it leaves out', () => {
  const words = wordsOf(figure('European Commission'));
  const all = relationsOf(contents.claims).filter(({ head, tail }) => [head, tail].includes(idOf('European Commission'))).length;
  expect(words).toContain(`the 24 best supported of ${all} relations`);
  expect(words).toContain(`${all - 24} more are not shown`);
});

test('an edge that runs against the direction of its side reads backwards', () => {
  expect(wordsOf(figure('European Commission'))).toContain('‹ was called on by');
});

test('names that try to be markup stay words', () => {
  const hostile = `</text><script>alert("1")</script>& ' \u0000\u0007 ]]> ${'W'.repeat(300)}`;
  const about = idOf('Europol');
  const rename = (entity: GraphContents['entities'][number]) => ({ ...entity, name: hostile, names: [hostile] });
  const svg = drawSnapshot(
    {
      ...contents,
      entities: contents.entities.map(rename),
      documents: contents.documents.map((document) => ({ ...document, title: hostile })),
    },
    { ...options, about, dataVersion: hostile, liveUrl: 'http://127.0.0.1/?a="><script>' },
  );
  expect(xmlFault(svg)).toBeUndefined();
  expect(svg).not.toContain('<script');
});

test.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example'])('%s is no link to a live view', (liveUrl) => {
  expect(drawSnapshot(contents, { ...options, about: idOf('Europol'), liveUrl })).not.toContain('<a ');
});

test('links to the live view where there is one', () => {
  const svg = drawSnapshot(contents, { ...options, about: idOf('Europol'), liveUrl: 'http://127.0.0.1:4848/' });
  expect(svg).toContain('<a href="http://127.0.0.1:4848/">');
});

test('an entity that stands alone gives a figure that says so', () => {
  const svg = drawSnapshot({ ...contents, claims: [] }, { ...options, about: idOf('Europol') });
  expect(xmlFault(svg)).toBeUndefined();
  expect(wordsOf(svg)).toContain('Europol: no relations');
});

test('an unknown entity is refused in a sentence', () => {
  expect(() => drawSnapshot(contents, { ...options, about: 'e-nobody' })).toThrow('The graph holds no entity with the id "e-nobody"');
});

test('a denied relation is crossed out, its words struck through', () => {
  const claim = contents.claims.find(
    (each) => each.head === idOf('European Commission') && each.tail === idOf('Europol') && each.type === 'FUNDS',
  )!;
  const svg = drawSnapshot({ ...contents, claims: [{ ...claim, negated: true }] }, { ...options, about: idOf('Europol') });
  expect(svg).toContain('<tspan text-decoration="line-through">does not fund');
  expect(wordsOf(svg)).toContain('Europol: 1 relation denied');
});
