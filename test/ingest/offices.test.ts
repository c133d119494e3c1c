import { expect, test } from 'vitest';
import { claimsOf } from '../support/claims-of.ts';

/** Own sentences on who has which office, who belongs to what and who reports to whom: each must give exactly these claims. */
const claims: readonly (readonly [text: string, expected: readonly string[]])[] = [
  // Offices joined
  [
    'Anna Lund, President of Norway and former Chair of the Tide Panel, retired.',
    ['Anna Lund HOLDS_ROLE Norway [done]', 'Anna Lund HOLDS_ROLE Tide Panel [done]'],
  ],
  [
    'Anna Lund, President of Norway, and the Chair of the Tide Panel retired.', // another has the second office
    ['Anna Lund HOLDS_ROLE Norway [done]'],
  ],
  [
    'Anna Lund, Director of the Coastal Fund and Chair of the Tide Panel Karl Holm retired.',
    ['Anna Lund HOLDS_ROLE Coastal Fund [done]', 'Karl Holm HOLDS_ROLE Tide Panel [done]'],
  ],
  // The office of an institution that all know
  ['Anna Lund, President of the European Commission, retired.', ['Anna Lund HOLDS_ROLE European Commission [done]']],
  ['The President of the European Commission wrote to Anna Lund.', []],
  [
    'Anna Lund, Director of the Coastal Fund, was elected Chair of the Tide Panel.',
    ['Anna Lund HOLDS_ROLE Coastal Fund [done]', 'Anna Lund HOLDS_ROLE Tide Panel [done]'],
  ],
  // Said of the office
  ['The Director of the Tide Office is Professor Anna Lund.', ['Anna Lund HOLDS_ROLE Tide Office [done]']],
  ['The Director of the Tide Office is unknown to Anna Lund.', []],
  // Passed on
  [
    'Anna Lund will succeed Karl Holm as Director of the Coastal Fund.',
    ['Anna Lund HOLDS_ROLE Coastal Fund [done]', 'Karl Holm HOLDS_ROLE Coastal Fund [done]'],
  ],
  ['Anna Lund followed Karl Holm to the Coastal Fund.', []],
  // In a list of appointments
  [
    'Those named were Anna Lund as chair of the Ports Board and Karl Holm as director of the Coastal Fund.',
    ['Anna Lund HOLDS_ROLE Ports Board [done]', 'Karl Holm HOLDS_ROLE Coastal Fund [done]'],
  ],
  ['Critics see Anna Lund as a friend of the Ports Board.', []],
  // Members
  ['Anna Lund was appointed to the Tide Panel in 2015.', ['Anna Lund MEMBER_OF Tide Panel [done] 2015']],
  ['Anna Lund was appointed to the post.', []],
  ['Anna Lund served as a member on the Tide Panel.', ['Anna Lund MEMBER_OF Tide Panel [done]']],
  [
    'The Cabinet announced the appointment of Anna Lund and Karl Holm as members of the Ports Board.',
    ['Anna Lund MEMBER_OF Ports Board [done]', 'Karl Holm MEMBER_OF Ports Board [done]'],
  ],
  [
    'The Tide Panel is chaired by Anna Lund and members include Karl Holm.',
    ['Anna Lund LEADS Tide Panel [ongoing]', 'Karl Holm MEMBER_OF Tide Panel [done]'],
  ],
  ['Anna Lund was selected for the Tide Panel.', ['Anna Lund MEMBER_OF Tide Panel [done]']],
  ['Anna Lund was selected for a medal.', []],
  [
    'Norway is a founding member and supporter of the Tide Alliance.',
    ['Norway MEMBER_OF Tide Alliance [done]', 'Norway SUPPORTS Tide Alliance [ongoing]'],
  ],
  ['Norway is one of the founding members of the Tide Alliance.', ['Norway MEMBER_OF Tide Alliance [done]']],
  ['Norway is one of the critics of the Tide Alliance.', []],
  [
    'Agencies such as the Harbour Office and the Rail Bureau joined the Tide Network.',
    ['Harbour Office MEMBER_OF Tide Network [done]', 'Rail Bureau MEMBER_OF Tide Network [done]'],
  ],
  // Parts
  ['The Tide Committee is a subcommittee of the Harbour Council.', ['Tide Committee PART_OF Harbour Council [done]']],
  ['The Tide Unit is one of four units of the Ministry of Transport.', ['Tide Unit PART_OF Ministry of Transport [done]']],
  ['The Tide Committee is a committee of experts.', []],
  // Who leads
  ['The Chair of the Tide Panel shall be the Ministry of Transport.', ['Ministry of Transport LEADS Tide Panel [planned]']],
  ['The chair of the Tide Panel is a member of the Harbour Council.', []],
  [
    'The Ministry of Transport serves as the Secretariat of the Tide Panel.',
    ['Ministry of Transport SUPPORTS Tide Panel [ongoing]', 'Secretariat of the Tide Panel PART_OF Tide Panel [done]'],
  ],
  // Where somebody comes from is no office
  ['The Director of the Tide Office is Anna Lund, a scientist from Norway.', ['Anna Lund HOLDS_ROLE Tide Office [done]']],
  // Whom somebody speaks for
  ['On behalf of the Coastal Agency: Anna Lund, Director', ['Anna Lund HOLDS_ROLE Coastal Agency [done]']],
  ['For the Coastal Agency, Ms Anna Lund is a nuisance.', []],
  ['Ms Anna Lund, representing the Coastal Agency, spoke.', ['Anna Lund HOLDS_ROLE Coastal Agency [done]']],
  ['Ms Anna Lund, representing farmers, spoke.', []],
  ['Ms Anna Lund (Norway), Vice-Chair of the Tide Panel, opened the meeting.', ['Anna Lund HOLDS_ROLE Tide Panel [done]']],
  // Nobody is a member of a person
  ['Anna Lund is a member of the Tide Panel and Karl Holm, a lawyer, its secretary.', ['Anna Lund MEMBER_OF Tide Panel [done]']],
  // Reporting
  ['The Coastal Agency keeps the register, reporting to the Harbour Council.', ['Coastal Agency REPORTS_TO Harbour Council [ongoing]']],
  ['The Coastal Agency works independently and reports to the Harbour Council.', ['Coastal Agency REPORTS_TO Harbour Council [ongoing]']],
  [
    'The Coastal Agency is accountable to Norway and answers to the Harbour Council.',
    ['Coastal Agency REPORTS_TO Harbour Council [ongoing]', 'Coastal Agency REPORTS_TO Norway [ongoing]'],
  ],
  ['The Coastal Agency is late with its financial reporting to taxpayers.', []],
];

test.each(claims)('%s', (text, expected) => {
  expect(claimsOf(text, '2018-03-14')).toEqual([...expected].sort());
});
