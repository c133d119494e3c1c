import { describe, expect, test } from 'vitest';
import { claimsOf } from '../support/claims-of.ts';

/** Things and people without a proper name: what a verb, their own words or what stands after them tells. */
const said: readonly (readonly [text: string, claims: readonly string[]])[] = [
  // the verb tells what its object is
  ['The Harbour Safety Agency adopted a dredging compact.', ['Harbour Safety Agency ADOPTS dredging compact [done]']],
  ['The Ministry of Fisheries imposed a ban on driftnets.', ['Ministry of Fisheries ADOPTS ban on driftnets [done]']],
  ['The Coastal Assembly approved the annual budget.', ['Coastal Assembly ADOPTS annual budget [done]']],
  ['The Harbour Safety Agency issued a storm advisory.', ['Harbour Safety Agency PUBLISHES storm advisory [done]']],
  [
    'The Ministry of Fisheries introduced restrictions on night fishing.',
    ['Ministry of Fisheries ESTABLISHES restrictions on night fishing [done]'],
  ],
  [
    'The Ocean Trust carried out beach clean-ups and medical evacuations.',
    ['Ocean Trust IMPLEMENTS beach clean-ups [done]', 'Ocean Trust IMPLEMENTS medical evacuations [done]'],
  ],
  [
    'The Ministry of Fisheries will pilot a net exchange initiative.',
    ['Ministry of Fisheries IMPLEMENTS net exchange initiative [planned]'],
  ],
  ['The Ocean Trust runs three rescue centres.', ['Ocean Trust OPERATES three rescue centres [ongoing]']],
  ['The Harbour Agency launched proceedings against the port.', ['Harbour Agency ESTABLISHES proceedings against the port [done]']],
  [
    'The Ministry of Health conducts annual inspections of hospitals.',
    ['Ministry of Health IMPLEMENTS annual inspections of hospitals [ongoing]'],
  ],
  ['Norway contributed to the peace process.', ['Norway SUPPORTS peace process [done]']],
  ['The Ocean Trust launched a website.', ['Ocean Trust ESTABLISHES website [done]']],
  ['The Ocean Trust met with skippers working in polar waters.', ['Ocean Trust COOPERATES_WITH skippers working in polar waters [done]']],
  // people told by what they are, have or suffer
  ['The Coast Guard supports those affected by the storm.', ['Coast Guard SUPPORTS those affected by the storm [ongoing]']],
  ['The Ocean Trust helps the most vulnerable.', ['Ocean Trust SUPPORTS most vulnerable [ongoing]']],
  ['The Ocean Trust provides shelter to people in need.', ['Ocean Trust SUPPORTS people in need [ongoing]']],
  ['The Ocean Trust helped seven countries secure loans.', ['Ocean Trust SUPPORTS seven countries [done]']],
  [
    'The Ocean Trust trained medical staff and paramedics.',
    ['Ocean Trust SUPPORTS medical staff [done]', 'Ocean Trust SUPPORTS paramedics [done]'],
  ],
  [
    'The Harbour Summit was attended by 300 delegates, heads of regional bodies and ministers of state.',
    [
      '300 delegates PARTICIPATES_IN Harbour Summit [done]',
      'heads of regional bodies PARTICIPATES_IN Harbour Summit [done]',
      'ministers of state PARTICIPATES_IN Harbour Summit [done]',
    ],
  ],
  ['The Ocean Trust organised a peer learning workshop.', ['Ocean Trust ORGANISES peer learning workshop [done]']],
];

/** What may be any of its kind, a mere state or a mere example. */
const none: readonly string[] = [
  'The Coastal Assembly accepted the ban.',
  'The Ocean Trust launched the process.',
  'The Ministry of Fisheries delivered strong results.',
  'The Ocean Trust developed incentives for skippers.',
  'The Ocean Trust develops innovative solutions.',
  'The Coast Guard took part in operations.',
  'The Harbour Agency carried out its mission.',
  'The Coast Guard supports a major event.',
];

describe('ends without a proper name', () => {
  test.each(said)('%s', (text, claims) => {
    expect(claimsOf(text)).toEqual([...claims].sort());
  });
  test.each(none)('nothing: %s', (text) => {
    expect(claimsOf(text)).toEqual([]);
  });
  test('"other" stays with the name of a group of one word', () => {
    expect(claimsOf('The Ocean Trust works with the Coast Guard and other partners.')).toContain(
      'Ocean Trust COOPERATES_WITH other partners [ongoing]',
    );
  });
  test('a group that only serves as an example is no end', () => {
    expect(claimsOf('The Ocean Trust trained port workers such as divers and crane drivers.')).toEqual([
      'Ocean Trust SUPPORTS port workers [done]',
    ]);
  });
});
