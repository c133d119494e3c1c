import { expect, test } from 'vitest';
import { allows } from '../../graph/ontology/relations.ts';
import { extractText } from '../support/claims-of.ts';

/** "type head-label tail-label" of each claim about a name that has no telling word. */
function labelled(text: string): readonly string[] {
  const { claims, entities } = extractText(text);
  const label = (id: string) => entities.find((entity) => entity.id === id)!.label;
  for (const { type, head, tail } of claims)
    expect(allows(type, label(head), label(tail)), `${type} ${label(head)} ${label(tail)}`).toBe(true);
  return claims.map(({ type, head, tail }) => `${type} ${label(head)} ${label(tail)}`).sort();
}

const cases = [
  [
    'the first claim that stands on a guessed kind fixes it: no later one turns an actor into a thing',
    'The Coastal Forum works with ZORB. The Ministry of Transport launched ZORB.',
    ['COOPERATES_WITH Network Body', 'ESTABLISHES Institution Body'],
  ],
  [
    'what is launched is an initiative, where its name does not tell',
    'The Ministry of Transport launched ZORB.',
    ['ESTABLISHES Institution Initiative'],
  ],
  [
    'a noun beside a name says what it names: before it, after it, as a predicate, or of a list',
    'The Coastal Forum works with the e-retailer Zalbo. The Coastal Forum works with the NGO Karuna. The Coastal Forum works with Marrow Gate, an energy company. TIDEX is a network of ports. TIDEX supports the Coastal Forum. Two projects, namely SANDRIA and TELMUR, began in May. The Coastal Forum funds SANDRIA and TELMUR.',
    [
      'COOPERATES_WITH Network Company',
      'COOPERATES_WITH Network Company',
      'COOPERATES_WITH Network InternationalOrganisation',
      'FUNDS Network Initiative',
      'FUNDS Network Initiative',
      'MEMBER_OF ActorGroup Network',
      'SUPPORTS Network Network',
    ],
  ],
  [
    'banks, commissions and corporations are of states or are firms, as their names tell',
    'The Coastal Forum works with Fenwick Bank, the Reserve Bank of Fiji and the Norland Development Bank. The Coastal Forum works with the Norland Securities Commission and the Norland Broadcasting Corporation.',
    [
      'COOPERATES_WITH Network Agency',
      'COOPERATES_WITH Network Agency',
      'COOPERATES_WITH Network Company',
      'COOPERATES_WITH Network Institution',
      'COOPERATES_WITH Network InternationalOrganisation',
    ],
  ],
  ['working groups are organs', 'The Coastal Forum established three working groups.', ['ESTABLISHES Network Body']],
  ['abbreviations of common nouns name nobody', 'AI supports the Coastal Forum. The Coastal Forum works with KPIs.', []],
] as const;

test.each(cases)('%s', (_behaviour, text, expected) => {
  expect(labelled(text)).toEqual(expected);
});
