import type { Discourse, Referent } from '../entities/discourse.ts';
import { spokenOfSince } from '../entities/recall.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { Node } from './nodes.ts';
import { oneOf } from '../words.ts';

/** How many sentences back the members may have been named. */
const reach = 15;

/** "Members endorsed the Plan", after "the Network's members": those spoken of last; `undefined` where none were, or the phrase says whose. */
export function membersMeant(discourse: Discourse, nodes: readonly Node[], phrase: Phrase, sentence: number): Referent | undefined {
  const bare = phrase.to - phrase.from === (phrase.determiner === '' ? 1 : 2) && oneOf(phrase.determiner, '|the|all');
  if (phrase.head !== 'member' || !phrase.plural || phrase.mention || !bare) return undefined;
  const next = nodes[nodes.indexOf(phrase) + 1];
  if (next?.kind === 'preposition' && oneOf(next.word, 'of|from|in')) return undefined;
  for (const referent of spokenOfSince(discourse.recall, sentence - reach))
    if (referent.head === 'member' && referent.plural && sentence - referent.lastSeen <= reach) return referent;
  return undefined;
}
