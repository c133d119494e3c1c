import { describe, expect, test } from 'vitest';
import { claimsOf } from '../support/claims-of.ts';

/** References, rows of verbs, numbered clauses, and sums with what they are for: exactly these claims. */
const said: readonly (readonly [text: string, claims: readonly string[]])[] = [
  ['The Roads Agency often joins with county officials to inspect dams.', ['Roads Agency COOPERATES_WITH county officials [ongoing]']],
  [
    'The Roads Agency works with the Water Department and its regional units.',
    [
      'Roads Agency COOPERATES_WITH Water Department [ongoing]',
      'Roads Agency COOPERATES_WITH regional units [ongoing]',
      'regional units PART_OF Water Department [done]',
    ],
  ],
  [
    'The AFI members met in May. During the event, members endorsed the Lima Accord on Digital Payments.',
    ['AFI members MEMBER_OF AFI [done]', 'AFI members ADOPTS Lima Accord on Digital Payments [done]'],
  ],
  [
    'The Board may establish additional Subcommittees. The Subcommittees will engage the Kenya Water Institute.',
    ['Board ESTABLISHES additional Subcommittees [planned]', 'Subcommittees COOPERATES_WITH Kenya Water Institute [planned]'],
  ],
  [
    'The Harbour Network saw the first Water Policy Forum, which was held in Nairobi.',
    ['first Water Policy Forum OCCURRED_IN Nairobi [done]'],
  ],
  [
    'Each year, the Harbour Network holds its flagship event, Ocean Policy Forum (OPF), the largest gathering of port authorities.',
    ['Harbour Network ORGANISES Ocean Policy Forum [ongoing]'],
  ],
  [
    'The Centre builds partnerships among developed countries and developing countries.',
    ['developed countries COOPERATES_WITH developing countries [ongoing]'],
  ],
  [
    'The Members will seek to:\n\n2.1 Foster cooperation with universities and development banks.\n\n2.2 Implement the Harbour Plan.',
    [
      'Members COOPERATES_WITH development banks [planned]',
      'Members COOPERATES_WITH universities [planned]',
      'Members IMPLEMENTS Harbour Plan [planned]',
    ],
  ],
  ['The Agency connects, trains and supports teachers.', ['Agency SUPPORTS teachers [ongoing]']],
  [
    'Budget 2019 proposes to provide $50 million over five years, starting in 2019-20, to create a Coastal Safety Institute.',
    ['Budget 2019 FUNDS Coastal Safety Institute [planned] 2019/2024 50000000 USD'],
  ],
  [
    'Budget 2019 announces new support of $300 million, including:\n- $40 million over five years, starting in 2019-20, to launch a new Rural Broadband Fund.\n- $10 million over four years, starting in 2020-21, to support farmers.',
    [
      'Budget 2019 FUNDS Rural Broadband Fund [planned] 2019/2024 40000000 USD',
      'Budget 2019 FUNDS farmers [planned] 2020/2024 10000000 USD',
    ],
  ],
];

/** Near to these, and nothing said. */
const unsaid: readonly string[] = [
  'The Office reviewed Medicaid issues.',
  'Members endorsed the Lima Accord on Digital Payments.',
  'The Ministry joined with enthusiasm.',
];

describe('what stands between sentences and their claims', () => {
  test.each(said)('%s', (text, claims) => {
    expect([...claimsOf(text)].sort()).toEqual([...claims].sort());
  });
  test.each(unsaid)('%s: nothing', (text) => {
    expect(claimsOf(text)).toEqual([]);
  });
});
