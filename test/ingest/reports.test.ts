import { expect, test } from 'vitest';
import { claimsOf } from '../support/claims-of.ts';

/** What terms of reference, reports of meetings and joint statements write: exactly these claims. */
const said: readonly (readonly [text: string, claims: readonly string[]])[] = [
  [
    '## ACME Steering Group (SG)\n\n**Required**\n\n* Review the Tide Plan\n* Report to the ACME Committee (every year) and the Harbour Council\n\n**Notes**\n\n* The SG supports the Harbour Office.\n',
    [
      'ACME Steering Group AMENDS Tide Plan [ongoing]',
      'ACME Steering Group REPORTS_TO ACME Committee [ongoing]',
      'ACME Steering Group REPORTS_TO Harbour Council [ongoing]',
      'ACME Steering Group SUPPORTS Harbour Office [ongoing]',
    ],
  ],
  [
    '## Tide Network nodes\n\n**Optional**\n\n* May establish the Tide Fund\n* Encouraged to cooperate with the Wave Institute\n',
    ['Tide Network nodes COOPERATES_WITH Wave Institute [called-for]', 'Tide Network nodes ESTABLISHES Tide Fund [planned]'],
  ],
  [
    '## Harbour Steering Committee\n\n### Membership\n\n* The Wave Institute (2 seats)\n* The Coast Guard (6 seats)\n',
    ['Coast Guard MEMBER_OF Harbour Steering Committee [done]', 'Wave Institute MEMBER_OF Harbour Steering Committee [done]'],
  ],
  [
    '## Harbour Steering Committee\n\n* It is composed of members from the World Bank, the Tide Institute and the Wave Centre.\n',
    [
      'Tide Institute MEMBER_OF Harbour Steering Committee [done]',
      'Wave Centre MEMBER_OF Harbour Steering Committee [done]',
      'World Bank MEMBER_OF Harbour Steering Committee [done]',
    ],
  ],
  [
    'The Norland delegation included Secretary of Security Rosa Rodríguez, Foreign Secretary Marcelo Soto, Secretary of the Navy Admiral José Ojeda, and Ambassador to Estonia Esteban Ruiz.',
    [
      'Esteban Ruiz MEMBER_OF Norland delegation [done]',
      'José Ojeda HOLDS_ROLE Navy [done]',
      'José Ojeda MEMBER_OF Norland delegation [done]',
      'Marcelo Soto MEMBER_OF Norland delegation [done]',
      'Rosa Rodríguez HOLDS_ROLE Security [done]',
      'Rosa Rodríguez MEMBER_OF Norland delegation [done]',
    ],
  ],
  [
    'The Harbour Summit was attended by Under Secretary for Trade and Growth and Director of the Tide Institute Laura Stone, and Jan Roe.',
    [
      'Jan Roe PARTICIPATES_IN Harbour Summit [done]',
      'Laura Stone HOLDS_ROLE Tide Institute [done]',
      'Laura Stone PARTICIPATES_IN Harbour Summit [done]',
    ],
  ],
  [
    'The Minister for Foreign Affairs of Australia, Julie Stone, the Foreign Minister of Japan, Fumio Tanaka, and the Foreign Minister of Estonia, Jan Roe, attended the Harbour Summit.',
    [
      'Fumio Tanaka HOLDS_ROLE Japan [done]',
      'Fumio Tanaka PARTICIPATES_IN Harbour Summit [done]',
      'Jan Roe HOLDS_ROLE Estonia [done]',
      'Jan Roe PARTICIPATES_IN Harbour Summit [done]',
      'Julie Stone HOLDS_ROLE Australia [done]',
      'Julie Stone PARTICIPATES_IN Harbour Summit [done]',
    ],
  ],
  [
    'Mr. Li Wen, Foreign Minister of China, Ms. Yoko Tanaka, Foreign Minister of Japan, and Mr. Jan Roe, Trade Minister of Estonia, attended the Harbour Summit.',
    [
      'Jan Roe HOLDS_ROLE Estonia [done]',
      'Jan Roe HOLDS_ROLE Trade [done]',
      'Jan Roe PARTICIPATES_IN Harbour Summit [done]',
      'Li Wen HOLDS_ROLE China [done]',
      'Li Wen PARTICIPATES_IN Harbour Summit [done]',
      'Yoko Tanaka HOLDS_ROLE Japan [done]',
      'Yoko Tanaka PARTICIPATES_IN Harbour Summit [done]',
    ],
  ],
  [
    'Julie Stone and Jan Roe met in Bali, Indonesia on October 4, 2013 for the fifth meeting of the Harbour Council.',
    [
      'Harbour Council PARTICIPATES_IN fifth meeting of the Harbour Council [done] 2013-10-04',
      'Jan Roe PARTICIPATES_IN fifth meeting of the Harbour Council [done] 2013-10-04',
      'Julie Stone COOPERATES_WITH Jan Roe [done] 2013-10-04',
      'Julie Stone PARTICIPATES_IN fifth meeting of the Harbour Council [done] 2013-10-04',
      'fifth meeting of the Harbour Council OCCURRED_IN Bali [done] 2013-10-04',
      'fifth meeting of the Harbour Council OCCURRED_IN Indonesia [done] 2013-10-04',
    ],
  ],
  [
    'Mr. Stone thanked the Government of Germany for hosting the Harbour Conference.',
    ['Government of Germany ORGANISES Harbour Conference [done]'],
  ],
  [
    'The Harbour Conference was held in Bonn.\n\nOpening remarks were made by Ms. Ursula Stein, State Secretary at the Ministry of the Sea of Norland, Mr. Jan Roe, Mayor of Bonn, and Mr. Li Wen.',
    [
      'Harbour Conference OCCURRED_IN Bonn [done]',
      'Jan Roe HOLDS_ROLE Bonn [done]',
      'Jan Roe PARTICIPATES_IN Harbour Conference [done]',
      'Li Wen PARTICIPATES_IN Harbour Conference [done]',
      'Ursula Stein HOLDS_ROLE Ministry of the Sea of Norland [done]',
      'Ursula Stein PARTICIPATES_IN Harbour Conference [done]',
    ],
  ],
  [
    'The Harbour Conference was held in Bonn. Jan Roe, Director of the Tide Institute, gave the closing remarks.',
    [
      'Harbour Conference OCCURRED_IN Bonn [done]',
      'Jan Roe HOLDS_ROLE Tide Institute [done]',
      'Jan Roe PARTICIPATES_IN Harbour Conference [done]',
    ],
  ],
  [
    "The Coast Guard presented the Tide Plan at the North Sea Leaders' Summit.",
    ["Coast Guard PARTICIPATES_IN North Sea Leaders' Summit [done]", 'Coast Guard PUBLISHES Tide Plan [done]'],
  ],
  ['The Coast Guard is using the Safer Harbours Act to support the Tide Institute.', ['Coast Guard SUPPORTS Tide Institute [ongoing]']],
  [
    'This page describes each component within the Tide Network, including the Wave Secretariat and the Executive Committee.',
    ['Executive Committee PART_OF Tide Network [done]', 'Wave Secretariat PART_OF Tide Network [done]'],
  ],
  [
    "The Three-Party Committee of the People's Republic of China supports the Tide Institute.",
    ["Three-Party Committee of the People's Republic of China SUPPORTS Tide Institute [ongoing]"],
  ],
];

/** What says nothing of the kind. */
const unsaid: readonly string[] = [
  'The Harbour Conference was held last year.\n\nThe President made a statement on trade.',
  '## Harbour Office\n\n## History\n\n* Report of the year\n',
  'Norland is a land in Bali, Indonesia.',
];

test.each(said)('%s', (text, claims) => {
  expect(claimsOf(text)).toEqual([...claims].sort());
});

test.each(unsaid)('nothing: %s', (text) => {
  expect(claimsOf(text)).toEqual([]);
});
