/** Nouns for what several do with each other. */
import { titleHeads } from '../../lexicon/titles.ts';
import { singular } from '../../lexicon/singular.ts';
import { attaching, listAt } from '../lists.ts';
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
  const after = afterAside(reading, start);
  if (after > start) {
    const others = listAt(reading.nodes, after, true).members;
    return [...listAt(reading.nodes, start).members.slice(0, 1), ...others];
  }
  const { members, end } = listAt(reading.nodes, start, true);
  const last = reading.nodes[end]?.kind === 'conjunction' ? phraseNode(reading, end + 1) : undefined;
  return last && members.length === 1 ? [...members, last] : members;
}

/** "between ports, such as ferry terminals and marinas, and | local authorities": where the list goes on after examples of its first member; `start` where none stand there. */
function afterAside(reading: Reading, start: number): number {
  const { nodes } = reading;
  let at = start + 1;
  while (nodes[at]?.kind === 'preposition' && attaching.has(word(reading, at)) && phraseNode(reading, at + 1)) at += 2;
  if (nodes[at]?.kind !== 'comma' || !/^(?:such as|including|like|notably|in particular)$/u.test(word(reading, at + 1))) return start;
  for (at += 2; at < nodes.length; at++) {
    const { kind } = nodes[at]!;
    if (kind === 'comma' && nodes[at + 1]?.kind === 'conjunction' && phraseNode(reading, at + 2)) return at + 2;
    if (kind !== 'phrase' && kind !== 'comma' && kind !== 'conjunction' && kind !== 'preposition') return start;
  }
  return start;
}

/** "cooperation between A and B", "exchanges … between A, B and C": each pair works together. */
export const amongst: Rule = (reading, phrase, at) => {
  const jointly =
    undertakings.test(phrase.head) && /\b(?:joint|collaborative|shared|common|cooperative)\b/iu.test(wordsOf(reading, phrase));
  if (jointly && /^(?:of|by|between)$/u.test(word(reading, at + 1)) && phraseNode(reading, at + 2))
    return pairs(reading, listAt(reading.nodes, at + 2).members, phrase, at);
  if (!between.has(phrase.head || singular(phrase.mention?.name.toLowerCase() ?? ''))) return [];
  let next = at + 1;
  while (next < Math.min(at + 6, reading.nodes.length) && !/^(?:between|among|amongst)$/u.test(word(reading, next))) next++;
  if (!/^(?:between|among|amongst)$/u.test(word(reading, next)) || !phraseNode(reading, next + 1)) return [];
  return pairs(reading, membersAt(reading, next + 1), phrase, at);
};

/** What several undertake: "a joint initiative of A and B". */
const undertakings =
  /^(?:initiative|project|programme|program|venture|undertaking|effort|operation|mission|exercise|secretariat|report|statement|declaration|letter|publication|study|collaboration|research|activity|event|programming|conference|workshop)$/u;

/** Each pair of those named works together. */
function pairs(reading: Reading, phrases: readonly Phrase[], phrase: Phrase, at: number): ClaimDraft[] {
  // Those who hold offices sign together for whom they head.
  const members = entitiesOf(reading, phrases).filter(({ referent }) => !(referent.label === 'Body' && titleHeads.has(referent.head)));
  const status = clauseStatus(reading, at);
  return members.flatMap((head, i) =>
    members.slice(i + 1).flatMap((tail) => make(reading, 'COOPERATES_WITH', { head, tail }, headWord(phrase), 'noun.between', status)),
  );
}
