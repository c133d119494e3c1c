import { expect, test } from 'vitest';
import { claimsOf } from '../support/claims-of.ts';

/** Own sentences on thanks, governing organs and offices beside a person: each must give these claims among others. */
const claims: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    'Ms Diallo thanked the Government of Kenya for hosting the Lake Conference; Canada and Norway for their financial support; and the World Bank and the Tide Fund for their assistance in the preparations for the Lake Conference.',
    [
      'Canada FUNDS Lake Conference [done]',
      'Norway FUNDS Lake Conference [done]',
      'World Bank SUPPORTS Lake Conference [done]',
      'Tide Fund SUPPORTS Lake Conference [done]',
    ],
  ],
  [
    'The UN Statistical Commission supports Ghana.',
    ['UN Statistical Commission PART_OF United Nations [done]', 'UN Statistical Commission SUPPORTS Ghana [ongoing]'],
  ],
  [
    'Deputy Minister of the Republic of Armenia Aram Petrosyan attended the Water Conference.',
    ['Aram Petrosyan HOLDS_ROLE Armenia [done]', 'Aram Petrosyan PARTICIPATES_IN Water Conference [done]'],
  ],
  ['Anna Berg is a Kenyan activist and co-founder of the Lake Trust.', ['Anna Berg HOLDS_ROLE Lake Trust [done]']],
  [
    'The Executive Secretary of the Nordic Transport Organisation (NTO), Eva Lund, signed the Tide Treaty.',
    ['Eva Lund ADOPTS Tide Treaty [done]', 'Eva Lund HOLDS_ROLE Nordic Transport Organisation [done]'],
  ],
];

test.each(claims)('%s', (text, expected) => {
  expect(claimsOf(text)).toEqual(expect.arrayContaining([...expected]));
});

/** Thanks that say nothing of help for an event. */
const none: readonly string[] = [
  'Ms Diallo opened the Lake Conference; Canada and Norway for their part waited.',
  'Ms Diallo thanked Canada and Norway for their patience.',
  'The National Council of Norland Wheat Growers met.',
];

test.each(none)('%s', (text) => {
  expect(claimsOf(text).filter((claim) => /FUNDS|SUPPORTS|HOLDS_ROLE|PART_OF/u.test(claim))).toEqual([]);
});
