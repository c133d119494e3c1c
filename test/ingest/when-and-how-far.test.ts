import { describe, expect, test } from 'vitest';
import { describeDocument } from '../../ingest/describe.ts';
import { labelByName } from '../../ingest/mentions/label-by-name.ts';
import { findAmounts } from '../../ingest/qualifiers/amounts.ts';
import { extractText } from '../support/claims-of.ts';
import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** When a deed was, how far it is, what it cost and of what kind its ends are. */
const corpora: Corpora = {
  'asides between a modal verb and its list': [
    [
      'The Tide Board may in particular:\n\n(a) cooperate, as appropriate, with the Harbour Agency;\n\n(b) assist the Coast Guard in developing expertise.',
      ['Tide Board COOPERATES_WITH Harbour Agency [planned]', 'Tide Board SUPPORTS Coast Guard [planned]'],
    ],
    ['The Harbour Agency shall, inter alia:\n\n- support the Coast Guard;', ['Harbour Agency SUPPORTS Coast Guard [planned]']],
    [
      'The Harbour Agency shall perform the following functions:\n\n- supporting the Coast Guard;',
      ['Harbour Agency SUPPORTS Coast Guard [planned]'],
    ],
    [
      'The Harbour Agency does the following in particular:\n\n- support the Coast Guard;',
      ['Harbour Agency SUPPORTS Coast Guard [ongoing]'],
    ],
  ],
  'the date that opens a later clause': [
    [
      'The Coast Guard will support Norway, and in March 2030, the Harbour Agency will join the Quay Network.',
      ['Coast Guard SUPPORTS Norway [planned]', 'Harbour Agency MEMBER_OF Quay Network [planned] 2030-03'],
    ],
    [
      'The Coast Guard supported Norway and, on 4 May 2022, the Harbour Agency signed the Quay Treaty.',
      ['Coast Guard SUPPORTS Norway [done]', 'Harbour Agency ADOPTS Quay Treaty [done] 2022-05-04'],
    ],
    [
      'In 2020 the Coast Guard signed the Quay Treaty and the Harbour Agency signed the Tide Treaty.',
      ['Coast Guard ADOPTS Quay Treaty [done] 2020', 'Harbour Agency ADOPTS Tide Treaty [done]'],
    ],
  ],
  'dates of a quotation, of a goal and of a participle': [
    [
      'Norway signed the Quay Treaty with the title ‘Towards one million clean ports by 2030’ on the coast.',
      ['Norway ADOPTS Quay Treaty [done]'],
    ],
    [
      'The Coast Guard is keen to participate in the Quay Project and contribute to the goal of reaching 500 ports by 2030.',
      ['Coast Guard PARTICIPATES_IN Quay Project [planned]'],
    ],
    ['The Coast Plan adopted by the Harbour Agency in 2015 grows.', ['Harbour Agency ADOPTS Coast Plan [done] 2015']],
  ],
  'when events are': [
    [
      'The text quotes the South Tide Conference at Lusk, Norway, on February 6, 1947.',
      ['South Tide Conference OCCURRED_IN Lusk [done] 1947-02-06', 'South Tide Conference OCCURRED_IN Norway [done] 1947-02-06'],
    ],
    [
      'It follows the Coast Guard’s recent visit to Lisbon.',
      ['Coast Guard PARTICIPATES_IN recent visit to Lisbon [done]', 'recent visit to Lisbon OCCURRED_IN Lisbon [done]'],
    ],
    [
      'The Minister of Ports plans to attend the Harbour Security Meeting in Norway in September of this year.',
      [
        'Harbour Security Meeting OCCURRED_IN Norway [planned] 2020-09',
        'Minister of Ports PARTICIPATES_IN Harbour Security Meeting [planned] 2020-09',
      ],
    ],
  ],
  'what a rule counts on': [
    ['The Harbour Office shall convene the meetings at the request of the Tide Board.', ['Tide Board CALLS_ON Harbour Office [planned]']],
    [
      'The Tide Council shall consider the report of the Tide Board.',
      ['Tide Board PUBLISHES report of the Tide Board [planned]', 'Tide Board REPORTS_TO Tide Council [planned]'],
    ],
    [
      'The Tide Council considered the report of the Tide Board.',
      ['Tide Board PUBLISHES report of the Tide Board [done]', 'Tide Board REPORTS_TO Tide Council [done]'],
    ],
  ],
  'deeds still ahead': [
    ['Norway has indicated that it is in a position to join the Quay Network.', ['Norway MEMBER_OF Quay Network [planned]']],
    ['The grants inspired the Coast Guard to support the Harbour Agency.', ['Coast Guard SUPPORTS Harbour Agency [called-for]']],
  ],
  'sums in words': [
    [
      'Norway shall contribute nine hundred and fifty thousand pounds sterling (£ 950,000) to the Coast Fund.',
      ['Norway FUNDS Coast Fund [planned] 950000 GBP'],
    ],
    ['Norway contributed much time to the Coast Fund in 2020.', ['Norway FUNDS Coast Fund [done] 2020']],
    [
      'Norway has undertaken to make a contribution to the Coast Fund in the amount of one million five hundred thousand United States Dollars (US$ 1,500,000) over the period 2022 to 2027.',
      ['Norway FUNDS Coast Fund [planned] 2022/2027 1500000 USD'],
    ],
  ],
};

checkCorpora(corpora);

describe('sums in words', () => {
  test.each([
    ['nine hundred and fifty thousand pounds sterling', 950_000, 'GBP'],
    ['twenty-seven million Dutch guilders', 27_000_000, 'NLG'],
    ['Two million euros', 2_000_000, 'EUR'],
    ['one and two million euros', 2_000_000, 'EUR'],
  ])('%s', (words, amount, currency) => {
    expect(findAmounts(words)).toMatchObject([{ amount, currency }]);
  });
  test('no number, no sum', () => {
    expect(findAmounts('some euros, and hundreds of pounds')).toEqual([]);
  });
});

test.each([
  ['Patent Office', 'office', 'Agency'],
  ['International Office of Tides', 'office', 'InternationalOrganisation'],
  ['Regional Office', 'office', 'Body'],
  ['European Bank for Harbours', 'bank', 'InternationalOrganisation'],
  ['Bank for Harbours', 'bank', 'Agency'],
  ['South Pacific Commission', 'commission', 'InternationalOrganisation'],
  ['Harbour Commission', 'commission', 'Agency'],
  ['Interagency Council on Ports', 'council', 'Network'],
  ['Port Data Platform', 'platform', 'InformationSystem'],
  ['Port Platform', 'platform', undefined],
])('%s tells its kind', (name, head, label) => {
  expect(labelByName(name, head, name.split(' ').length, '')).toBe(label);
});

test.each([
  ['Jane Roe, CEO of Quaytel, spoke.', 'Company'],
  ['Jane Roe, Director of Transparency, spoke.', 'Policy'],
])('%s tells where one has an office', (text, label) => {
  expect(extractText(text).entities.map((entity) => entity.label)).toContain(label);
});

test.each([
  ['letter', 'The Hague\n\nDate\n\n24 June 2015 Approach to ports\n\nDear Chair,\n\nPorts grow.', '2015-06-24'],
  ['release', 'Ports grow\n\nPorts are many.\n\nPosted On: 12 OCT 2023 1:05PM by Norland Press\n\nPorts grow.', '2023-10-12'],
  ['port-strategy-2030', 'Ports grow\n\nPorts are many.', undefined],
  ['port-review-2013', 'Ports grow\n\nPorts are many.', '2013'],
])('the date of %s', (id, text, date) => {
  expect(describeDocument(id, text).date).toBe(date);
});
