import { expect, test } from 'vitest';
import { claimsOf } from '../support/claims-of.ts';

/** Own sentences as governments write them, on ministers, the bodies they call together and what they pay: each must give exactly these claims. */
const claims: readonly (readonly [text: string, expected: readonly string[]])[] = [
  // Offices in a row
  [
    'The Ports Board shall consult with the Secretary of Defense and the Administrator of the Tide Agency.',
    [
      'Administrator of the Tide Agency PART_OF Tide Agency [done]',
      'Ports Board COOPERATES_WITH Administrator of the Tide Agency [planned]',
      'Ports Board COOPERATES_WITH Secretary of Defense [planned]',
    ],
  ],
  [
    'The Ports Board works with the Institute for Ports and the Danish Straits.',
    ['Ports Board COOPERATES_WITH Institute for Ports and the Danish Straits [ongoing]'],
  ],
  // Those whose representatives sit somewhere
  [
    'The Ports Committee shall comprise representatives of each of the following:\n\n(a) Ministry of Transport;\n(b) Tide Agency; and\n(c) Coast Guard.',
    [
      'Coast Guard MEMBER_OF Ports Committee [planned]',
      'Ministry of Transport MEMBER_OF Ports Committee [planned]',
      'Tide Agency MEMBER_OF Ports Committee [planned]',
    ],
  ],
  ['The Ports Committee heard representatives of the following:\n\n- Ministry of Transport\n- Tide Agency', []],
  // A government without an article
  ['Government launches the Ports Strategy.', ['Government ESTABLISHES Ports Strategy [ongoing]']],
  [
    'The Government of Norway supports small ports. Government has adopted the Ports Act.',
    ['Government of Norway ADOPTS Ports Act [done]', 'Government of Norway SUPPORTS small ports [ongoing]'],
  ],
  ['Government is no easy thing.', []],
  // Fields and letters beside a name
  [
    'Minister of Trade and Industry Ebrahim Dahl signed the Ports Agreement.',
    ['Ebrahim Dahl ADOPTS Ports Agreement [done]', 'Ebrahim Dahl HOLDS_ROLE Trade and Industry [done]'],
  ],
  [
    'The Minister of Trade and Industry Policy Reform signed the Ports Agreement.',
    ['Minister of Trade and Industry Policy Reform ADOPTS Ports Agreement [done]'],
  ],
  ['Defence Minister Peter Dahl retired.', ['Peter Dahl HOLDS_ROLE Defence [done]']],
  ['Project Manager Peter Dahl retired.', []],
  [
    'Anna Lund met Prime Minister the Hon Peter Dahl MP, and Minister for Trade the Hon Dr Eva Holm MP.',
    ['Anna Lund COOPERATES_WITH Eva Holm [done]', 'Anna Lund COOPERATES_WITH Peter Dahl [done]', 'Eva Holm HOLDS_ROLE Trade [done]'],
  ],
  [
    'Minister for Trade Eva Holm, TD, today announced €3 million for the Tide Agency.',
    ['Eva Holm FUNDS Tide Agency [done] 2020-06-15 3000000 EUR', 'Eva Holm HOLDS_ROLE Trade [done]'],
  ],
  ['Eva Holm, Minister responsible for the Tide Agency, retired.', ['Eva Holm HOLDS_ROLE Tide Agency [done]']],
  ['Eva Holm, a minister responsible as few others, retired.', []],
  [
    'The Norwegian Ambassador to Kenya, Anna Lund, met the Tide Agency.',
    ['Anna Lund COOPERATES_WITH Tide Agency [done]', 'Anna Lund HOLDS_ROLE Norway [done]'],
  ],
  [
    'The Minister of Trade, Anna Lund, along with Member of Parliament for Varna, Peter Dahl, met the Tide Agency.',
    ['Anna Lund COOPERATES_WITH Peter Dahl [done]', 'Anna Lund COOPERATES_WITH Tide Agency [done]', 'Anna Lund HOLDS_ROLE Trade [done]'],
  ],
  // "he" is who holds the office spoken of
  [
    'The Deputy Prime Minister will travel to Oslo. There he will meet with Anna Lund.',
    ['Deputy Prime Minister COOPERATES_WITH Anna Lund [planned]'],
  ],
  ['The Tide Agency will travel to Oslo. There he will meet with Anna Lund.', []],
  // Items below words for somebody else
  [
    'The Tide Agency was set up in 2010.\n\nThe new port dawn will:\n\n- Create a grant programme for ports.\n- Work with the Tide Office.',
    [],
  ],
  // Each memorandum is one of its own
  [
    'The Cabinet approved a Memorandum of Understanding (MoU) between India and France on ports.\n\nCabinet approves MoU between India and Norway on tides.',
    [
      'Cabinet ADOPTS Memorandum of Understanding [done]',
      'Cabinet ADOPTS MoU between India and Norway on tides [done]',
      'France ADOPTS Memorandum of Understanding [done]',
      'India ADOPTS Memorandum of Understanding [done]',
      'India ADOPTS MoU between India and Norway on tides [done]',
      'India COOPERATES_WITH France [done]',
      'India COOPERATES_WITH Norway [ongoing]',
      'Norway ADOPTS MoU between India and Norway on tides [done]',
    ],
  ],
  [
    'Kenya signed the Treaty on Ports. The Cabinet welcomes the agreement signed between Kenya and Norway.',
    [
      'Kenya ADOPTS Treaty on Ports [done]',
      'Kenya ADOPTS agreement [done]',
      'Kenya COOPERATES_WITH Norway [done]',
      'Norway ADOPTS agreement [done]',
    ],
  ],
  [
    'The Memorandum of Understanding builds on cooperation between the Tide Agency and the Ports Board.',
    ['Tide Agency COOPERATES_WITH Ports Board [ongoing]'],
  ],
  // Who acts beside the main clause, or for a purpose of his own
  [
    'The register went live in May, with the Tide Agency now jointly supporting the Ports Board.',
    ['Tide Agency SUPPORTS Ports Board [ongoing]'],
  ],
  [
    'The Cabinet welcomed the investment by Varna Shipping Limited (VSL) to establish a training centre.',
    ['Varna Shipping Limited ESTABLISHES training centre [done]'],
  ],
  ['The fair opened as President Anna Lund met Minister Peter Dahl.', ['Anna Lund COOPERATES_WITH Peter Dahl [done]']],
  ['The fair opened as President Anna Lund.', []],
  [
    'The Tide Agency opened the pier in partnership with the port operator, Quayside Ltd.',
    ['Tide Agency COOPERATES_WITH Quayside Ltd [done]'],
  ],
  // Meetings of those who hold offices
  ['President Anna Lund will upon her arrival in Oslo attend the Ports Summit.', ['Anna Lund PARTICIPATES_IN Ports Summit [planned]']],
  [
    'President Anna Lund led a Norwegian delegation to the Ports Summit.',
    [
      'Anna Lund LEADS Norwegian delegation [done]',
      'Anna Lund PARTICIPATES_IN Ports Summit [done]',
      'Norwegian delegation PARTICIPATES_IN Ports Summit [done]',
    ],
  ],
  ['President Anna Lund received Minister Peter Dahl in Oslo.', ['Anna Lund COOPERATES_WITH Peter Dahl [done]']],
  ['Minister Peter Dahl paid a courtesy call on President Anna Lund.', ['Peter Dahl COOPERATES_WITH Anna Lund [done]']],
  ['President Anna Lund received a prize.', []],
  ['The Ministry of Trade and the World Bank have commenced talks.', ['Ministry of Trade COOPERATES_WITH World Bank [done]']],
  ['The Ministry of Trade and the World Bank have commenced works.', []],
  [
    'Kenya is a large port: host to two fleets, member of the African Union and the Commonwealth.',
    ['Kenya MEMBER_OF African Union [done]', 'Kenya MEMBER_OF Commonwealth of Nations [done]'],
  ],
  // Money
  [
    'The Ministry of Trade committed close to €5 million to creating a training fund.',
    ['Ministry of Trade FUNDS training fund [done] 5000000 EUR'],
  ],
  ['The Ministry of Trade is close to Oslo.', []],
  [
    'Minister Anna Lund announced an investment of €8 million under the Ports Action Fund for Quayside Food and Ports Inc.',
    [
      'Anna Lund FUNDS Quayside Food and Ports Inc [done] 8000000 EUR',
      'Ports Action Fund FUNDS Quayside Food and Ports Inc [done] 8000000 EUR',
    ],
  ],
  ['Norway pays for the Fund for Agricultural Progress.', ['Norway FUNDS Fund for Agricultural Progress [ongoing]']],
  [
    'The Homes Fund, anchored by £35 million of UK Government investment, was launched in March.',
    ['Government of United Kingdom FUNDS Homes Fund [done] 35000000 GBP'],
  ],
  ['The Homes Fund, anchored by years of work, was launched in March.', []],
  ['The Tide Foundation announced its latest investments in the Ports Institute.', ['Tide Foundation FUNDS Ports Institute [done]']],
  ['The Tide Foundation announced its latest investments in spring.', []],
  ['The Blue Quay project is funded via the Ports Institute.', ['Ports Institute FUNDS Blue Quay project [ongoing]']],
  // Names with several fields, and words that are none
  [
    'The Cabinet has instructed the Social Protection, Community and Trade Cluster to report.',
    ['Cabinet CALLS_ON Social Protection, Community and Trade Cluster [done]'],
  ],
  ['Then Tomorrow, the Prime Minister will chair the Ports Summit.', ['Prime Minister LEADS Ports Summit [planned] 2020-06-16']],
  [
    'The Minister of Trade and Member of Parliament for Varna opened the Tide Office.',
    ['Minister of Trade ESTABLISHES Tide Office [done]'],
  ],
  [
    'The Waves and Harbour products Regulatory Agency (WHRA) supports small ports.',
    ['Waves and Harbour products Regulatory Agency SUPPORTS small ports [ongoing]'],
  ],
  // Calls, and what is done beside a summit
  ['President Anna Lund spoke by phone with Minister Peter Dahl.', ['Anna Lund COOPERATES_WITH Peter Dahl [done]']],
  ['President Anna Lund had a phone call with Minister Peter Dahl.', ['Anna Lund COOPERATES_WITH Peter Dahl [done]']],
  ['President Anna Lund and Minister Peter Dahl discussed ports.', ['Anna Lund COOPERATES_WITH Peter Dahl [done]']],
  [
    'On the margins of the Ports Summit, President Anna Lund met Minister Peter Dahl.',
    [
      'Anna Lund COOPERATES_WITH Peter Dahl [done]',
      'Anna Lund PARTICIPATES_IN Ports Summit [done]',
      'Peter Dahl PARTICIPATES_IN Ports Summit [done]',
    ],
  ],
  ['On the eve of the Ports Summit, President Anna Lund retired.', []],
  ['Kenya has joined the Blue Ports Pledge.', ['Kenya MEMBER_OF Blue Ports Pledge [done]']],
  ['Kenya has joined the queue.', []],
  // Where somebody speaks, and those who act with him
  [
    'Minister Anna Lund, speaking at the Ports Conference, urged the Tide Agency to pay.',
    ['Anna Lund CALLS_ON Tide Agency [done]', 'Anna Lund PARTICIPATES_IN Ports Conference [done]'],
  ],
  ['Speaking at the opening of the Ports Conference, Minister Anna Lund smiled.', ['Anna Lund PARTICIPATES_IN Ports Conference [done]']],
  ['Speaking at the opening of the talks, Minister Anna Lund smiled.', []],
  [
    'The signing of the Ports Treaty by Norway and Kenya was a surprise.',
    ['Kenya ADOPTS Ports Treaty [done]', 'Norway ADOPTS Ports Treaty [done]'],
  ],
  // Visits
  [
    'Minister Anna Lund is on an official visit to Kenya.',
    ['Anna Lund PARTICIPATES_IN official visit to Kenya [ongoing]', 'official visit to Kenya OCCURRED_IN Kenya [done]'],
  ],
  [
    'Minister Anna Lund arrived in Oslo for a working visit to Norway.',
    ['Anna Lund PARTICIPATES_IN working visit to Norway [done]', 'working visit to Norway OCCURRED_IN Norway [done]'],
  ],
  ['Minister Anna Lund is on the way to Kenya.', []],
];

test.each(claims)('%s', (text, expected) => {
  expect(claimsOf(text)).toEqual(expected);
});
