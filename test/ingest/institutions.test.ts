import { describe, expect, test } from 'vitest';
import { claimsOf } from '../support/claims-of.ts';

/** How institutions write of each other: own sentences, each must give exactly these claims. */
const said: readonly (readonly [text: string, claims: readonly string[]])[] = [
  // Help that is sent, and drawn on
  ['Norway is sending water pumps to Malawi and Zambia.', ['Norway SUPPORTS Malawi [ongoing]', 'Norway SUPPORTS Zambia [ongoing]']],
  ['Norway is sending a letter to Malawi.', []],
  ['Europol relies on the expertise and support of the Nordic Police Agency.', ['Nordic Police Agency SUPPORTS Europol [ongoing]']],
  ['Europol relies on the good name of the Nordic Police Agency.', []],
  // Who reports to whom
  [
    'Claims are checked by the Harbour Safety Agency, which reports back to the Ministry of Transport.',
    ['Harbour Safety Agency REPORTS_TO Ministry of Transport [ongoing]'],
  ],
  [
    'The Harbour Safety Agency shall provide a reasoned opinion to the Ministry of Transport.',
    ['Harbour Safety Agency REPORTS_TO Ministry of Transport [planned]'],
  ],
  ['The Harbour Safety Agency read the report back to front.', []],
  // Contracts by which a bank lends
  [
    'The World Bank has signed a $40 million financing agreement with the Ministry of Transport of Ghana.',
    [
      'Ministry of Transport of Ghana PART_OF Ghana [done]',
      'World Bank ADOPTS $40 million financing agreement [done]',
      'World Bank COOPERATES_WITH Ministry of Transport of Ghana [done]',
      'World Bank FUNDS Ministry of Transport of Ghana [done] 40000000 USD',
      'Ministry of Transport of Ghana ADOPTS $40 million financing agreement [done]',
    ],
  ],
  [
    'Ghana inked a $40 million loan agreement with the World Bank.',
    [
      'Ghana ADOPTS $40 million loan agreement [done]',
      'Ghana COOPERATES_WITH World Bank [done]',
      'World Bank FUNDS Ghana [done] 40000000 USD',
      'World Bank ADOPTS $40 million loan agreement [done]',
    ],
  ],
  ['Ghana signed a $40 million contract with Kenya.', ['Ghana COOPERATES_WITH Kenya [done]']],
];

describe('how institutions write of each other', () => {
  test.each(said)('%s', (text, claims) => {
    expect(claimsOf(text)).toEqual([...claims].sort());
  });
});
