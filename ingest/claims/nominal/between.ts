/** Nouns for what several do with each other. */
import { listAt } from '../lists.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, wordsOf } from '../ends.ts';
import type { Reading } from '../reading.ts';
import { clauseStatus, headWord, make, phraseNode, word, type Rule } from './shared.ts';

/** What several do with each other. */
export const between = new Set([
  'cooperation',
  'co-operation',
  'collaboration',
  'dialogue',
  'exchange',
  'partnership',
  'agreement',
  'discussion',
  'negotiation',
  'talk',
  'coordination',
  'arrangement',
  'meeting',
  'contact',
  'consultation',
  'alliance',
  'relation',
  'sharing',
  'link',
  'memorandum',
  'memoranda',
  'mou',
  'compact',
  'interaction',
  'engagement',
  'friendship',
  'tie',
  'treaty',
  'accord',
  'pact',
  'deal',
]);

/** The members of a list after "between" or "of", where the last may stand right before a verb ("between A and B led to"). */
export function membersAt(reading: Reading, start: number): readonly Phrase[] {
  const { members, end } = listAt(reading.nodes, start, true);
  const last = reading.nodes[end]?.kind === 'conjunction' ? phraseNode(reading, end + 1) : undefined;
  return last && members.length === 1 ? [...members, last] : members;
}

/** "cooperation between A and B", "exchanges … between A, B and C": each pair works together. */
export const amongst: Rule = (reading, phrase, at) => {
  const jointly = undertakings.test(phrase.head) && /\bjoint\b/iu.test(wordsOf(reading, phrase));
  if (jointly && /^(?:of|by|between)$/u.test(word(reading, at + 1)) && phraseNode(reading, at + 2))
    return pairs(reading, listAt(reading.nodes, at + 2).members, phrase, at);
  if (!between.has(phrase.head)) return [];
  let next = at + 1;
  while (next < Math.min(at + 6, reading.nodes.length) && !/^(?:between|among|amongst)$/u.test(word(reading, next))) next++;
  if (!/^(?:between|among|amongst)$/u.test(word(reading, next)) || !phraseNode(reading, next + 1)) return [];
  return pairs(reading, membersAt(reading, next + 1), phrase, at);
};

/** What several undertake: "a joint initiative of A and B". */
const undertakings =
  /^(?:initiative|project|programme|program|venture|undertaking|effort|operation|mission|exercise|secretariat|report|statement|declaration|letter|publication|study|collaboration|research|activity|event|letter|programming|conference|workshop)$/u;

/** Each pair of those named works together. */
function pairs(reading: Reading, phrases: readonly Phrase[], phrase: Phrase, at: number): ClaimDraft[] {
  const members = entitiesOf(reading, phrases);
  const status = clauseStatus(reading, at);
  return members.flatMap((head, i) =>
    members.slice(i + 1).flatMap((tail) => make(reading, 'COOPERATES_WITH', { head, tail }, headWord(phrase), 'noun.between', status)),
  );
}
