import { describe, expect, test } from 'vitest';
import { claimsOf } from '../support/claims-of.ts';

/** What verbs say in the clauses that institutions write: exactly these claims. */
const said: readonly (readonly [text: string, claims: readonly string[]])[] = [
  // Words of time end the name before them.
  [
    'The Ministry of Transport will launch the Lighthouse Programme next year.',
    ['Ministry of Transport ESTABLISHES Lighthouse Programme [planned] 2021'],
  ],
  ['The Harbour Safety Agency published the Port Report last year.', ['Harbour Safety Agency PUBLISHES Port Report [done] 2019']],
  // Plurals and asides before a verb
  [
    'The Coastal Clinic Network, which is funded by the Ocean Trust, trains small farmers.',
    ['Coastal Clinic Network SUPPORTS small farmers [ongoing]', 'Ocean Trust FUNDS Coastal Clinic Network [ongoing]'],
  ],
  [
    'The Steering Committee, chaired by the Ministry of Transport, reports to the Council of Ministers.',
    ['Ministry of Transport LEADS Steering Committee [ongoing]', 'Steering Committee REPORTS_TO Council of Ministers [ongoing]'],
  ],
  ['These agencies support small farmers.', ['agencies SUPPORTS small farmers [ongoing]']],
  ['The operations support centre is new.', []],
  // A second infinitive has the subject of the first.
  [
    'The Tide Institute aims to support small farmers and to coordinate the Coastal Forum.',
    ['Tide Institute LEADS Coastal Forum [planned]', 'Tide Institute SUPPORTS small farmers [planned]'],
  ],
  // Asides
  [
    'The Harbour Safety Agency, whose secretariat is small, was founded by the Ocean Trust.',
    ['Ocean Trust ESTABLISHES Harbour Safety Agency [done]'],
  ],
  [
    'The Harbour Safety Agency will continue, together with the Tide Institute, to implement the Blue Port Strategy.',
    [
      'Harbour Safety Agency COOPERATES_WITH Tide Institute [ongoing]',
      'Harbour Safety Agency IMPLEMENTS Blue Port Strategy [ongoing]',
      'Tide Institute IMPLEMENTS Blue Port Strategy [ongoing]',
    ],
  ],
  [
    'The Harbour Safety Agency took part in the Harbour Conference, which was organised by the Tide Institute.',
    ['Harbour Safety Agency PARTICIPATES_IN Harbour Conference [done]', 'Tide Institute ORGANISES Harbour Conference [done]'],
  ],
  // Partners do it too.
  [
    'The Harbour Safety Agency worked with the Tide Institute to organise the Harbour Conference.',
    [
      'Harbour Safety Agency COOPERATES_WITH Tide Institute [done]',
      'Harbour Safety Agency ORGANISES Harbour Conference [done]',
      'Tide Institute ORGANISES Harbour Conference [done]',
    ],
  ],
  [
    'The Harbour Safety Agency worked with the Tide Institute to find out how to support small farmers.',
    ['Harbour Safety Agency COOPERATES_WITH Tide Institute [done]', 'Harbour Safety Agency SUPPORTS small farmers [planned]'],
  ],
  // Demands
  [
    'The Coastal Assembly called for the Ministry of Transport to amend the Harbour Act.',
    ['Coastal Assembly CALLS_ON Ministry of Transport [done]', 'Ministry of Transport AMENDS Harbour Act [called-for]'],
  ],
  [
    'The Coastal Assembly appealed to Kenya to ratify the Tide Convention.',
    ['Coastal Assembly CALLS_ON Kenya [done]', 'Kenya ADOPTS Tide Convention [called-for]'],
  ],
  [
    'The Coastal Assembly urged Kenya to respect the Harbour Act.',
    ['Coastal Assembly CALLS_ON Kenya [done]', 'Kenya IMPLEMENTS Harbour Act [called-for]'],
  ],
  // Roles
  [
    'The Ministry of Transport designated the Harbour Safety Agency as operator of the Vessel Register.',
    ['Harbour Safety Agency OPERATES Vessel Register [done]'],
  ],
  ['The Coastal Forum welcomed Kenya as a member.', ['Kenya MEMBER_OF Coastal Forum [done]']],
  ['The Harbour Safety Agency holds the presidency of the Coastal Forum.', ['Harbour Safety Agency LEADS Coastal Forum [ongoing]']],
  // Growth and compliance
  ['The Ministry of Transport expanded the Lighthouse Programme.', ['Ministry of Transport AMENDS Lighthouse Programme [done]']],
  [
    'The Ministry of Transport announced the expansion of the Lighthouse Programme.',
    ['Ministry of Transport AMENDS Lighthouse Programme [done]'],
  ],
  ['The Harbour Safety Agency ensures compliance with the Harbour Act.', ['Harbour Safety Agency IMPLEMENTS Harbour Act [ongoing]']],
  ['The Harbour Act gives effect to the Maritime Directive.', ['Harbour Act BASED_ON Maritime Directive [done]']],
  // Speaking
  [
    'Speaking at the Harbour Conference, Jane Miller announced the Quay Project.',
    ['Jane Miller PARTICIPATES_IN Harbour Conference [done]'],
  ],
  ["Kenya's call for help at the Harbour Conference was heard.", ['Kenya PARTICIPATES_IN Harbour Conference [done]']],
  // Helping with a deed
  [
    'The World Bank has helped seven countries adopt a port strategy.',
    ['World Bank SUPPORTS seven countries [done]', 'seven countries ADOPTS port strategy [done]'],
  ],
  ['The Ocean Trust delivered food to farming communities.', ['Ocean Trust SUPPORTS farming communities [done]']],
];

describe('what verbs say', () => {
  test.each(said)('%s', (text, claims) => {
    expect(claimsOf(text)).toEqual([...claims].sort());
  });
});
