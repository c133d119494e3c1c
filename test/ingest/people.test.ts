import { expect, test } from 'vitest';
import { claimsOf, extractText } from '../support/claims-of.ts';

/** Own sentences on people, offices and events: each must give exactly these claims. */
const claims: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['Tomas Brandt, CEO of Northwind Energy, retired.', ['Tomas Brandt HOLDS_ROLE Northwind Energy [done]']],
  ["The Tide Network's coordinator, Ilse Vermeer, retired.", ['Ilse Vermeer HOLDS_ROLE Tide Network [done]']],
  ['President Amara Diallo of Guinea visited Kyiv.', ['Amara Diallo HOLDS_ROLE Guinea [done]']],
  ['European Commission President Ursula van der Meer retired.', ['Ursula van der Meer HOLDS_ROLE European Commission [done]']],
  ['Northwind Energy CEO Catherine Rowe retired.', ['Catherine Rowe HOLDS_ROLE Northwind Energy [done]']],
  ['Bulgarian Prime Minister Boyko Petrov retired.', ['Boyko Petrov HOLDS_ROLE Bulgaria [done]']],
  ['Secretary of Energy Jennifer Hale retired.', ['Jennifer Hale HOLDS_ROLE Energy [done]']],
  [
    'The Minister of Health, Dr Rosa Pinto, launched a vaccination campaign.',
    ['Rosa Pinto ESTABLISHES vaccination campaign [done]', 'Rosa Pinto HOLDS_ROLE Health [done]'],
  ],
  [
    "Ms Wanjiru Ng'ang'a, Principal Secretary at the Ministry of Water, chaired a donor meeting.",
    ["Wanjiru Ng'ang'a HOLDS_ROLE Ministry of Water [done]", "Wanjiru Ng'ang'a LEADS donor meeting [done]"],
  ],
  [
    'James Okafor was elected President of the Caribbean Development Forum in May 2016.',
    ['James Okafor HOLDS_ROLE Caribbean Development Forum [done] 2016-05'],
  ],
  [
    'Lena Fischer serves as Head of Policy at the European Transport Alliance.',
    ['Lena Fischer HOLDS_ROLE European Transport Alliance [done]'],
  ],
  ['Kofi Mensah is Professor of Economics at the University of Ghana.', ['Kofi Mensah HOLDS_ROLE University of Ghana [done]']],
  ['The Tide Assembly elected Pedro Gomes as its President.', ['Pedro Gomes HOLDS_ROLE Tide Assembly [done]']],
  [
    'As Director of the Centre for Rural Studies, Paul Nkemelu leads the Green Villages project.',
    ['Paul Nkemelu HOLDS_ROLE Centre for Rural Studies [done]', 'Paul Nkemelu LEADS Green Villages project [ongoing]'],
  ],
  [
    'Attendees: Peter Olsen (Ministry of Finance), Grace Njoroge (World Bank).',
    ['Grace Njoroge HOLDS_ROLE World Bank [done]', 'Peter Olsen HOLDS_ROLE Ministry of Finance [done]'],
  ],
  [
    'Minutes of the Tide Board\n\nPeter Olsen (Ministry of Finance)\n\nZina Etel (Harbour Agency)\n\nLi Wei, Director of the Coastal Fund\n\nThe work goes on.',
    [
      'Li Wei HOLDS_ROLE Coastal Fund [done]',
      'Peter Olsen HOLDS_ROLE Ministry of Finance [done]',
      'Zina Etel HOLDS_ROLE Harbour Agency [done]',
    ],
  ],
  [
    'Dr Silva, Director of the Harbour Agency, retired. Silva will attend the Lisbon Summit.',
    ['Silva HOLDS_ROLE Harbour Agency [done]', 'Lisbon Summit OCCURRED_IN Lisbon [done]', 'Silva PARTICIPATES_IN Lisbon Summit [planned]'],
  ],
  [
    'The Coastal Forum organised a workshop in Porto on 12 May 2017.',
    ['Coastal Forum ORGANISES workshop in Porto [done] 2017-05-12', 'workshop in Porto OCCURRED_IN Porto [done] 2017-05-12'],
  ],
  ['A donor meeting was held in Geneva on 4 June 2017.', ['donor meeting OCCURRED_IN Geneva [done] 2017-06-04']],
  ['A massive earthquake struck Nepal in April 2015.', ['massive earthquake OCCURRED_IN Nepal [done] 2015-04']],
  [
    'Representatives from Interpol and the Coastal Forum attended a rescue exercise.',
    ['Coastal Forum PARTICIPATES_IN rescue exercise [done]', 'Interpol PARTICIPATES_IN rescue exercise [done]'],
  ],
  [
    'The Ports Workshop brought together officials from Kenya and Uganda.',
    ['Kenya PARTICIPATES_IN Ports Workshop [done]', 'Uganda PARTICIPATES_IN Ports Workshop [done]'],
  ],
  [
    'The Harbour Agency hosted the Coastal Bureau for a closed workshop.',
    ['Coastal Bureau PARTICIPATES_IN closed workshop [done]', 'Harbour Agency ORGANISES closed workshop [done]'],
  ],
  ['The Tide Assembly opened its tenth session in June 2016.', ['Tide Assembly PARTICIPATES_IN tenth session [done] 2016-06']],
  // A date that another verb stands before is that verb's.
  [
    'The Tide Group, set up by Norway in July 2017, called on Member States to act.',
    ['Norway ESTABLISHES Tide Group [done] 2017-07', 'Tide Group CALLS_ON Member States [done]'],
  ],
];

test.each(claims)('%s', (text, expected) => {
  expect(claimsOf(text, '2018-03-14')).toEqual([...expected].sort());
});

const nothing = [
  'The director shall be appointed for five years.',
  'Mr President, I thank you for your question.',
  'The head of the delegation said nothing.',
  'A minister may be accompanied by experts.',
  'Applications should be sent to John Smith.',
  'Contact: Anna Berg, tel. 555 1234.',
  'Energy (Renewables) and transport are covered.',
  'The Coastal Forum (Lisbon) is a network.',
  'No representatives of the World Bank attended the conference.',
  'The policy attends to the needs of children.',
  'The strike hit production.',
  'The proposal addresses the shortage.',
  'The secretary of the club resigned.',
];

test.each(nothing)('says nothing: %s', (text) => {
  expect(claimsOf(text, '2018-03-14').filter((claim) => !claim.includes(' not '))).toEqual([]);
});

/** Who says so, for the first claim of a type. */
const said: readonly (readonly [text: string, claim: string, speaker: string | undefined])[] = [
  ['“The Ministry of Transport supports small ports,” said Tomas Brandt.', 'Ministry of Transport SUPPORTS small ports', 'Tomas Brandt'],
  [
    '“We will fund the Harbour Agency,” said Maria Lindqvist, Director of the Coastal Fund.',
    'Coastal Fund FUNDS Harbour Agency',
    'Maria Lindqvist',
  ],
  ['The European Commission stated that Greece has adopted the Ports Law.', 'Greece ADOPTS Ports Law', 'European Commission'],
  [
    'According to the European Court of Auditors, the Ministry of Transport funds the Coastal Forum.',
    'Ministry of Transport FUNDS Coastal Forum',
    'European Court of Auditors',
  ],
  ['The Ministry of Transport funds the Coastal Forum.', 'Ministry of Transport FUNDS Coastal Forum', undefined],
];

test.each(said)('%s', (text, claim, speaker) => {
  const extraction = extractText(text);
  const name = (id: string): string => extraction.entities.find((entity) => entity.id === id)!.name;
  const found = extraction.claims.find((each) => `${name(each.head)} ${each.type} ${name(each.tail)}` === claim);
  expect(found?.attributedTo).toBe(speaker);
  const span = found?.evidence[0].attributedTo;
  expect(span && text.slice(span.start, span.end)).toBe(speaker);
});
