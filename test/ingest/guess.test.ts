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
  ['abbreviations of common nouns name nobody', 'AI supports the Coastal Forum. The Coastal Forum works with KPIs.', []],
] as const;

test.each(cases)('%s', (_behaviour, text, expected) => {
  expect(labelled(text)).toEqual(expected);
});
