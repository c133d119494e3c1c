import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeDocument } from '../../ingest/describe.ts';

const seed = (name: string): string => readFileSync(new URL(`../../seeds/${name}.txt`, import.meta.url), 'utf8');

it('reads title and publisher of a press release', () => {
  expect(describeDocument('2018-01-24-press-release', seed('2018-01-24-press-release'))).toEqual({
    title: 'Security Union: Commission follows up on terrorist radicalisation',
    date: '2018-01-24',
    publisher: 'European Commission',
    language: 'en',
  });
});

it('takes the title from the id where the text opens with a section', () => {
  expect(describeDocument('2017-06-29-eighth-progress-report', seed('2017-06-29-eighth-progress-report'))).toEqual({
    title: 'Eighth progress report',
    date: '2017-06-29',
    language: 'en',
  });
});

it('takes the date from a date line', () => {
  expect(describeDocument('release', seed('2018-01-24-press-release')).date).toBe('2018-01-24');
  expect(describeDocument('release', 'The Board met on 3 May 2016.').date).toBeUndefined();
});

it.each([
  ['**25 November 2020** – The Ministry opened a fund today.', '2020-11-25'],
  ['Geneva, 12 March 2019 - The Fund paid.', '2019-03-12'],
  ['BRUSSELS (5 May 2020) — The Council met.', '2020-05-05'],
  ['Published: 3 June 2020\n\nThe Board met.', '2020-06-03'],
  ['On 3 June 2020, the Board met.', undefined],
])('takes the date from the dateline of %s', (text, date) => {
  expect(describeDocument('release', text).date).toBe(date);
});

it.each([
  [
    'Today, the Minister signed the Harbour Safety Order.\n\n[Harbour Safety\nOrder](https://example.org/orders/2021/06/09/harbour-safety/)',
    '2021-06-09',
  ],
  ['Today, the Minister signed the Harbour Safety Order.\n\n[Our Waters Act](https://example.org/acts/2021/06/09/waters/)', undefined],
  ['The Minister signed the Harbour Safety Order.\n\n[Harbour Safety Order](https://example.org/2021/06/09/order/)', undefined],
])('takes the day of what came out today from the address of its page: %s', (text, date) => {
  expect(describeDocument('release', text).date).toBe(date);
});

it('takes the year from the name of a source, where nothing else tells', () => {
  expect(describeDocument('year-in-review-2013', 'In May, the Board met.').date).toBe('2013');
  expect(describeDocument('agenda-12013', 'In May, the Board met.').date).toBeUndefined();
});

it('takes the title from a Markdown heading', () => {
  expect(describeDocument('x', '# The Fund: *who* pays\n\nThe Fund pays.').title).toBe('The Fund: who pays');
});

it('reads who wrote a report', () => {
  expect(describeDocument('x', 'This is the annual report of the European Court of Auditors on money.').publisher).toBe(
    'European Court of Auditors',
  );
});

it('tells another language only where it is clear', () => {
  const german =
    'Der Rat und die Kommission sind mit dem Parlament zu einer Einigung gekommen, die für das Jahr gilt und von der Agentur umgesetzt wird.';
  expect(describeDocument('x', german).language).toBe('de');
  expect(describeDocument('x', 'Die Zeit').language).toBe('en');
});
