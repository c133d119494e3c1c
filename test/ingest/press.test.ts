import { expect, test } from 'vitest';
import { claimsOf } from '../support/claims-of.ts';

/** How press releases, charters and project pages say things: exactly these claims. */
const said: readonly (readonly [text: string, claims: readonly string[]])[] = [
  [
    'His Excellency Omar Al Rashid, Minister of Trade of Malaysia, met the Port Union.',
    ['Omar Al Rashid COOPERATES_WITH Port Union [done]', 'Omar Al Rashid HOLDS_ROLE Malaysia [done]'],
  ],
  ['The Ministry of Trade signed a contract with the NGO Mercy Harbours.', ['Ministry of Trade COOPERATES_WITH Mercy Harbours [done]']],
  [
    'The opening ceremony was attended by the Minister of Trade, by the Port Union and by the Tide Trust.',
    [
      'Minister of Trade PARTICIPATES_IN opening ceremony [done]',
      'Port Union PARTICIPATES_IN opening ceremony [done]',
      'Tide Trust PARTICIPATES_IN opening ceremony [done]',
    ],
  ],
  [
    'The Port Union received a donation of £2 million from the Fishmongers’ Company.',
    ['Fishmongers’ Company FUNDS Port Union [done] 2000000 GBP'],
  ],
  ['The ministers discussed the proposal by Hungary on ferries.', ['Hungary PROPOSES proposal [done]']],
  [
    'The Council conclusions of May 2012 called on the Commission to act.',
    ['Council ADOPTS Council conclusions [done] 2012-05', 'Council CALLS_ON Commission [done] 2012-05'],
  ],
  [
    'UNICEF, in collaboration with the Ministry of Health and with support from the Government of Japan, launched the Clean Water Campaign.',
    [
      "Government of Japan SUPPORTS United Nations Children's Fund [done]",
      'Ministry of Health ESTABLISHES Clean Water Campaign [done]',
      "United Nations Children's Fund COOPERATES_WITH Ministry of Health [done]",
      "United Nations Children's Fund ESTABLISHES Clean Water Campaign [done]",
    ],
  ],
  [
    'Four development projects in Zambia, Peru and Nepal will receive funding from the Tide Bank.',
    ['Tide Bank FUNDS Four development projects in Zambia, Peru and Nepal [planned]'],
  ],
  ['The Tide Bank is lending $41 million to support road repairs in Mozambique.', ['Tide Bank FUNDS road repairs [ongoing] 41000000 USD']],
  ['The Executive Director is accountable to the General Meeting.', ['Executive Director REPORTS_TO General Meeting [ongoing]']],
  ['Management of the Tide Network is vested in the Steering Committee.', ['Steering Committee OPERATES Tide Network [ongoing]']],
  ['The main governing body of the Tide Network is the General Assembly.', ['General Assembly PART_OF Tide Network [done]']],
  ['AquaNET starts in October. The project is coordinated by Aston University.', ['Aston University LEADS AquaNET [ongoing]']],
  [
    'The leaders of the European Union and the United States met in Lisbon.',
    ['European Union COOPERATES_WITH United States of America [done]'],
  ],
  [
    'In accordance with the provisions of the Public Service Act 1997, the Department of Trade is developing its strategy on ports.',
    ['Department of Trade ESTABLISHES strategy on ports [ongoing]', 'strategy on ports BASED_ON Public Service Act 1997 [ongoing]'],
  ],
  [
    'The Ministry of Energy of Norway supports the Tide Institute.',
    ['Ministry of Energy of Norway PART_OF Norway [done]', 'Ministry of Energy of Norway SUPPORTS Tide Institute [ongoing]'],
  ],
];

/** What looks alike and says nothing. */
const silent: readonly string[] = [
  'The fire was watched by the crowd, by the crew and by the cook.',
  'Ferry fares were top of the agenda of the Port Forum.',
  'In Nepal the Tide Bank is well known.',
];

test.each(said)('%s', (text, claims) => expect(claimsOf(text)).toEqual(claims));
test.each(silent)('nothing: %s', (text) => expect(claimsOf(text)).toEqual([]));
