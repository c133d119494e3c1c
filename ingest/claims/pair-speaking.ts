/** Two who speak together in a text whose title does not say so: "Norland and the Harbour Union reiterated …. We will …". */
import type { Discourse, Referent } from '../entities/discourse.ts';
import { isActorReferent } from './ends.ts';

/** So often at least a text speaks of the two together, in so many characters of it. */
const atLeast = 3;
const read = 60_000;

/** How many sentences back they may stand. */
const reach = 3;

/** Those who acted together right before, where the text speaks of them together again and again; none elsewhere. */
export function pairSpeaking({ lists, text }: Discourse, sentence: number): readonly Referent[] {
  const pair = lists.findLast(({ subject, sentence: at }) => subject && sentence - at <= reach)?.referents ?? [];
  if (pair.length !== 2 || !pair.every((each) => isActorReferent(each) && !each.plural && each.label !== 'Person')) return [];
  const [one, other] = pair.map(({ names }) => [...names.keys()].map(quoted).join('|'));
  const together = new RegExp(
    `(?<!\\p{L})(?:(?:${one})\\s+and\\s+(?:the\\s+)?(?:${other})|(?:${other})\\s+and\\s+(?:the\\s+)?(?:${one}))(?!\\p{L})`,
    'gu',
  );
  return [...text.slice(0, read).matchAll(together)].length >= atLeast ? pair : [];
}

/** A name as a pattern that may run over the end of a line. */
const quoted = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/ /gu, '\\s+');
