import { expect, test } from 'vitest';
import { claimsOf } from '../support/claims-of.ts';

/** What whole documents of governments, auditors, boards and foundations write: exactly these claims. */
const said: readonly (readonly [text: string, claims: readonly string[]])[] = [
  [
    'The Ministry of Transport launched the Building a Better Quay initiative.',
    ['Ministry of Transport ESTABLISHES Building a Better Quay initiative [done]'],
  ],
  [
    'The Department of Fisheries funds the Harbours for a Warmer World programme.',
    ['Department of Fisheries FUNDS Harbours for a Warmer World programme [ongoing]'],
  ],
  [
    'The Department for Ports, Fisheries and Coastal Strategy (DPFCS) published the Harbour Report.',
    ['Department for Ports, Fisheries and Coastal Strategy PUBLISHES Harbour Report [done]'],
  ],
  [
    'The Coast Guard supports the Maritime Colleges and Universities (MCUs).',
    ['Coast Guard SUPPORTS Maritime Colleges and Universities [ongoing]'],
  ],
  [
    'The Government of Norland signed agreements with each province and territory.',
    ['Government of Norland COOPERATES_WITH province [done]', 'Government of Norland COOPERATES_WITH territory [done]'],
  ],
  [
    'The Coastal Assembly called on every local authority to implement the Tide Plan.',
    ['Coastal Assembly CALLS_ON local authority [done]', 'local authority IMPLEMENTS Tide Plan [called-for]'],
  ],
  [
    'The Estonian and Finnish consumer authorities support the Tide Institute.',
    ['Estonian and Finnish consumer authorities SUPPORTS Tide Institute [ongoing]'],
  ],
  [
    'The Ocean Trust delivers training to vulnerable, disadvantaged and disabled children.',
    ['Ocean Trust SUPPORTS vulnerable, disadvantaged and disabled children [ongoing]'],
  ],
  [
    'The Ocean Trust supports rural, remote and coastal communities.',
    ['Ocean Trust SUPPORTS rural, remote and coastal communities [ongoing]'],
  ],
  [
    'Estonia signed the Tide Treaty. It would be practical for the Coast Guard to fund the Tide Institute.',
    ['Coast Guard FUNDS Tide Institute [called-for]', 'Estonia ADOPTS Tide Treaty [done]'],
  ],
  [
    'Estonia signed the Tide Treaty. It is important that the Coast Guard supports the Tide Institute.',
    ['Coast Guard SUPPORTS Tide Institute [ongoing]', 'Estonia ADOPTS Tide Treaty [done]'],
  ],
  [
    'The Harbour Office advised the Ministry of Transport to implement the Tide Plan.',
    ['Harbour Office CALLS_ON Ministry of Transport [done]', 'Ministry of Transport IMPLEMENTS Tide Plan [called-for]'],
  ],
  ['The Harbour Office advises the Ministry of Transport on safety.', ['Harbour Office SUPPORTS Ministry of Transport [ongoing]']],
  ['The Ministry of Culture signed up to the Harbour Charter.', ['Ministry of Culture ADOPTS Harbour Charter [done]']],
  ['The Coast Guard dispatched two experts to Malawi.', ['Coast Guard SUPPORTS Malawi [done]']],
  [
    'The Tide Institute, also known as the Wave Centre, was established by the Government of Norland.',
    ['Government of Norland ESTABLISHES Tide Institute [done]'],
  ],
  [
    'The Government of Norland will initiate the creation of a Nordic Tide Institute.',
    ['Government of Norland ESTABLISHES Nordic Tide Institute [planned]'],
  ],
  ['The Ministry of Culture released its first-ever Museum Action Plan.', ['Ministry of Culture PUBLISHES Museum Action Plan [done]']],
  ['The Ministry of Culture adopted the 2015-2020 Museum Action Plan.', ['Ministry of Culture ADOPTS 2015-2020 Museum Action Plan [done]']],
  ['The Union Government allocated Rs 582 crore to the Harbour Mission.', ['Union Government FUNDS Harbour Mission [done] 5820000000 INR']],
  ['The Treasury gave the Tide Institute KSh 50 million.', ['Treasury FUNDS Tide Institute [done] 50000000 KES']],
  ['The mission of the Tide Institute is to support small ports.', ['Tide Institute SUPPORTS small ports [ongoing]']],
  ["The Coast Guard's task is to operate the Vessel Register.", ['Coast Guard OPERATES Vessel Register [ongoing]']],
  [
    'The Tide Institute supports small ports. Its mandate is to coordinate the Harbour Network.',
    ['Tide Institute LEADS Harbour Network [ongoing]', 'Tide Institute SUPPORTS small ports [ongoing]'],
  ],
  ["The Ocean Trust's main priority is supporting island communities.", ['Ocean Trust SUPPORTS island communities [ongoing]']],
  ['The Ocean Trust is committed to supporting island communities.', ['Ocean Trust SUPPORTS island communities [ongoing]']],
  [
    "The Minister of Culture stressed the Ocean Trust's commitment to supporting island communities.",
    ['Ocean Trust SUPPORTS island communities [ongoing]'],
  ],
  ['The Ministry of Culture announced a new grant programme for museums.', ['Ministry of Culture ESTABLISHES new grant programme [done]']],
  [
    'The Ministry of Ports will integrate safety targets into the Coastal Strategy.',
    ['Ministry of Ports AMENDS Coastal Strategy [planned]'],
  ],
  ['The Coastal Strategy is underpinned by the Tide Assessment.', ['Coastal Strategy BASED_ON Tide Assessment [done]']],
  ['The Tide Institute serves as secretariat to the Reef Network.', ['Tide Institute SUPPORTS Reef Network [ongoing]']],
  [
    'The administration of the Harbour Fund is the responsibility of the Ministry of Ports.',
    ['Ministry of Ports OPERATES Harbour Fund [ongoing]'],
  ],
  ['The Ministry of Ports has responsibility for the Vessel Register.', ['Ministry of Ports OPERATES Vessel Register [ongoing]']],
  [
    'The Committee recommends the Coast Guard publish the safety report.',
    ['Coast Guard PUBLISHES safety report [called-for]', 'Committee CALLS_ON Coast Guard [done]'],
  ],
  [
    'The Ministry of Ports agreed to provide the Harbour Committee with a report.',
    ['Ministry of Ports REPORTS_TO Harbour Committee [planned]'],
  ],
  ['We thank the Ocean Trust for funding the Reef Project.', ['Ocean Trust FUNDS Reef Project [done]']],
  [
    'The Ministry of Ports tasked the Coast Guard with operating the Vessel Register.',
    ['Coast Guard OPERATES Vessel Register [called-for]', 'Ministry of Ports CALLS_ON Coast Guard [done]'],
  ],
  [
    'The Ministry of Ports announced $6 million for the Ocean Trust to establish the Reef Network.',
    [
      'Ministry of Ports FUNDS Ocean Trust [done] 6000000 USD',
      'Ministry of Ports FUNDS Reef Network [done] 6000000 USD',
      'Ocean Trust ESTABLISHES Reef Network [planned]',
    ],
  ],
  ['Lena Fischer updated the Board on the Harbour Project.', ['Lena Fischer REPORTS_TO Board [done]']],
  ['In 2004 the Wave Centre became part of the Tide Institute.', ['Wave Centre PART_OF Tide Institute [done] 2004']],
  [
    'The Reef Programme, delivered by the Tide Institute and funded by the Ocean Trust, supports small ports.',
    [
      'Ocean Trust FUNDS Reef Programme [done]',
      'Reef Programme SUPPORTS small ports [ongoing]',
      'Tide Institute IMPLEMENTS Reef Programme [done]',
    ],
  ],
  [
    'The Ministry of Ports is supported by the Tide Institute in implementing the Harbour Plan.',
    ['Ministry of Ports IMPLEMENTS Harbour Plan [ongoing]', 'Tide Institute SUPPORTS Ministry of Ports [ongoing]'],
  ],
  [
    'The Reef Programme is delivered by the Tide Institute on behalf of the Ministry of Ports.',
    ['Tide Institute IMPLEMENTS Reef Programme [ongoing]'],
  ],
  [
    'The Honourable Jane Wilks, Minister of Tourism, and the Honourable Tom Reed, Minister of Fisheries, launched the Harbour Fund.',
    [
      'Jane Wilks ESTABLISHES Harbour Fund [done]',
      'Jane Wilks HOLDS_ROLE Tourism [done]',
      'Tom Reed ESTABLISHES Harbour Fund [done]',
      'Tom Reed HOLDS_ROLE Fisheries [done]',
    ],
  ],
  [
    'The Honourable Mary Dodd, Minister of International Trade, Export Promotion and Tourism, launched the Harbour Fund.',
    ['Mary Dodd ESTABLISHES Harbour Fund [done]', 'Mary Dodd HOLDS_ROLE International Trade, Export Promotion and Tourism [done]'],
  ],
];

/** Near to them, but nobody does anything to anybody. */
const unsaid: readonly string[] = [
  'The Ministry of Culture for the Harbour programme of Norland is small.',
  'The Estonian and Finnish are neighbours of the Tide Institute.',
  'Estonia is a member. It was agreed that nothing would change for the Tide Institute.',
  'The Ocean Trust conducted a planning process supported by the Public Equity Group.',
  'The Minister announced the Harbour programme of the Ocean Trust.',
  'The tide is rising and each province knows the Tide Institute.',
  'The mission of the Union in Mali is large.',
  'The Government of Norland paid Rs 500 crore.',
];

test.each(said)('%s', (text, expected) => {
  expect(claimsOf(text)).toEqual([...expected].sort());
});

test.each(unsaid)('nothing: %s', (text) => {
  expect(claimsOf(text)).toEqual([]);
});
