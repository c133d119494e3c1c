import { expect, test } from 'vitest';
import { claimsOf } from '../support/claims-of.ts';
import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Own sentences, a family a table: each must give exactly these claims, and nothing else. */
const corpora: Corpora = {
  'verbs in active and passive voice': [
    [
      'The Ministry of Transport will fund the Harbour Safety Agency with EUR 3 million.',
      ['Ministry of Transport FUNDS Harbour Safety Agency [planned] 3000000 EUR'],
    ],
    [
      'The Harbour Safety Agency was established by the Ministry of Transport in May 2019.',
      ['Ministry of Transport ESTABLISHES Harbour Safety Agency [done] 2019-05'],
    ],
    ['The Coastal Forum reports to the Ministry of Transport.', ['Coastal Forum REPORTS_TO Ministry of Transport [ongoing]']],
    ['The Ministry of Transport has set up the Tide Gauge Network.', ['Ministry of Transport ESTABLISHES Tide Gauge Network [done]']],
    [
      'The Ministry of Transport is implementing the Clean Ports Strategy.',
      ['Ministry of Transport IMPLEMENTS Clean Ports Strategy [ongoing]'],
    ],
    [
      'The Ministry of Transport intends to review the Ports Directive by 2021.',
      ['Ministry of Transport AMENDS Ports Directive [planned] 2021'],
    ],
  ],
  'lists, stems and words that stand for several': [
    [
      'The Coastal Forum will:\n\n- publish a safety report in 2021;\n- organise a ports conference.',
      ['Coastal Forum ORGANISES ports conference [planned]', 'Coastal Forum PUBLISHES safety report [planned] 2021'],
    ],
    [
      'The Ministry of Transport calls on Member States to:\n\n(a) set up a Harbour Network;\n\n(b) support small ports.',
      [
        'Member States ESTABLISHES Harbour Network [called-for]',
        'Member States SUPPORTS small ports [called-for]',
        'Ministry of Transport CALLS_ON Member States [done]',
      ],
    ],
    [
      'The Coastal Assembly,\n\nRequests the Harbour Safety Agency to publish a safety report.',
      ['Coastal Assembly CALLS_ON Harbour Safety Agency [done]', 'Harbour Safety Agency PUBLISHES safety report [called-for]'],
    ],
    [
      'France and Spain signed the Lisbon Declaration. Both countries will fund the Harbour Safety Agency.',
      [
        'France ADOPTS Lisbon Declaration [done]',
        'France FUNDS Harbour Safety Agency [planned]',
        'Spain ADOPTS Lisbon Declaration [done]',
        'Spain FUNDS Harbour Safety Agency [planned]',
      ],
    ],
    [
      'The Ministry of Transport works with coastal agencies, including the Coastal Forum and the Harbour Safety Agency.',
      [
        'Ministry of Transport COOPERATES_WITH Coastal Forum [ongoing]',
        'Ministry of Transport COOPERATES_WITH Harbour Safety Agency [ongoing]',
        'Ministry of Transport COOPERATES_WITH coastal agencies [ongoing]',
      ],
    ],
    [
      'The Rwandan government funds the Coastal Forum. The government of Rwanda set up the Tide Gauge Network.',
      ['Government of Rwanda ESTABLISHES Tide Gauge Network [done]', 'Government of Rwanda FUNDS Coastal Forum [ongoing]'],
    ],
    ['Two countries will meet. This represents progress in ports.', []],
    // After a line that names who speaks, only a verb in the present is their deed.
    ['The Coastal Assembly,\n\nSupport for the Harbour Safety Agency grew.', []],
  ],
  'lists and joint deeds': [
    [
      'The Ministry of Transport works closely with the Coastal Forum and the Harbour Safety Agency.',
      [
        'Ministry of Transport COOPERATES_WITH Coastal Forum [ongoing]',
        'Ministry of Transport COOPERATES_WITH Harbour Safety Agency [ongoing]',
      ],
    ],
    [
      'Together with the Coastal Forum, the Ministry of Transport published a safety report on 3 March 2020.',
      [
        'Coastal Forum PUBLISHES safety report [done] 2020-03-03',
        'Ministry of Transport COOPERATES_WITH Coastal Forum [done] 2020-03-03',
        'Ministry of Transport PUBLISHES safety report [done] 2020-03-03',
      ],
    ],
    [
      'The Ministry of Transport adopted the Clean Ports Strategy and presented a proposal for a Ports Directive.',
      ['Ministry of Transport ADOPTS Clean Ports Strategy [done]', 'Ministry of Transport PROPOSES Ports Directive [done]'],
    ],
  ],
  'demands and what they demand': [
    [
      'The Ministry of Transport calls on Member States to establish a Harbour Network.',
      ['Member States ESTABLISHES Harbour Network [called-for]', 'Ministry of Transport CALLS_ON Member States [done]'],
    ],
    ['The Tide Gauge Network should provide support to port authorities.', ['Tide Gauge Network SUPPORTS port authorities [called-for]']],
  ],
  'nouns that say a relation': [
    ['The adoption of the Clean Ports Strategy by the Coastal Forum took years.', ['Coastal Forum ADOPTS Clean Ports Strategy [done]']],
    ["The Harbour Safety Agency's Inspection Unit met.", ["Harbour Safety Agency's Inspection Unit PART_OF Harbour Safety Agency [done]"]],
    ['Anna Berg, Director of the Harbour Safety Agency, said the work goes on.', ['Anna Berg HOLDS_ROLE Harbour Safety Agency [done]']],
    [
      'The Ministry of Transport organised a conference in Lisbon on 4 May 2020.',
      [
        'Ministry of Transport ORGANISES conference in Lisbon [done] 2020-05-04',
        'conference in Lisbon OCCURRED_IN Lisbon [done] 2020-05-04',
      ],
    ],
  ],
  'money and its programme': [
    [
      'The Ministry of Transport will make an additional €5 million available to reinforce the Harbour Safety Agency.',
      ['Ministry of Transport FUNDS Harbour Safety Agency [planned] 5000000 EUR'],
    ],
    ['The European Commission provides grants to the Coastal Forum.', ['European Commission FUNDS Coastal Forum [ongoing]']],
    [
      'The Savings Bank has approved a $120 million loan to the Ministry of Water.',
      ['Savings Bank FUNDS Ministry of Water [done] 120000000 USD'],
    ],
    [
      'The Rural Roads Programme is implemented by the Ministry of Works with funding from the Nordic Council.',
      ['Ministry of Works IMPLEMENTS Rural Roads Programme [ongoing]', 'Nordic Council FUNDS Rural Roads Programme [ongoing]'],
    ],
  ],
  belonging: [
    [
      'Norway and Sweden are members of the Nordic Research Council.',
      ['Norway MEMBER_OF Nordic Research Council [done]', 'Sweden MEMBER_OF Nordic Research Council [done]'],
    ],
    ['The Skills Agency is part of the Department for Education.', ['Skills Agency PART_OF Department for Education [done]']],
    ['Canada joined the Clean Energy Alliance in 2018.', ['Canada MEMBER_OF Clean Energy Alliance [done] 2018']],
  ],
  'standing under something': [
    ['The Port Taxonomy is based on the Harbour Strategy.', ['Port Taxonomy BASED_ON Harbour Strategy [done]']],
    ['The Coastal Forum was established under the Ports Directive.', ['Coastal Forum BASED_ON Ports Directive [done]']],
  ],
  'short names that many share': [
    [
      'The Health Ministry was asked by Parliament to review the Hospitals Act.',
      ['Health Ministry AMENDS Hospitals Act [called-for]', 'Parliament CALLS_ON Health Ministry [done]'],
    ],
    [
      'The Health Agency reports to the European Parliament. It also reports to the Council.',
      ['Health Agency REPORTS_TO Council of the European Union [ongoing]', 'Health Agency REPORTS_TO European Parliament [ongoing]'],
    ],
  ],
  'denials, kept as denied': [
    ['Norway is not a member of the Clean Energy Alliance.', ['Norway not MEMBER_OF Clean Energy Alliance [done]']],
    ['The Coastal Forum does not support the Clean Ports Strategy.', ['Coastal Forum not SUPPORTS Clean Ports Strategy [ongoing]']],
  ],
};

checkCorpora(corpora);

test.each([
  'The weather was fine and the sea was calm.',
  'Set out in the annex are the tables and figures.',
  'The report on the work of the group is long.',
  'It is essential to move forward.',
  'The agency will play a role.',
  'A passive without an agent was adopted.',
  '',
  '1',
  '((((',
])('gives nothing for %j', (sentence) => {
  expect(claimsOf(sentence)).toEqual([]);
});
