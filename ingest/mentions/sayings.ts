/** Names of programmes that are sayings: "the Building a Better Quay initiative", "its Data Free Flow with Trust project". */

import { thingHeads } from '../lexicon/thing-heads.ts';
import { singular } from '../lexicon/singular.ts';
import type { Token } from '../parse/tokens.ts';
import { known } from './known-names.ts';
import { isName, labelOfHead } from './name-words.ts';
import { wordSet } from '../words.ts';

/** What is named by sayings. */
const heads = wordSet(
  'initiative|programme|program|project|campaign|scheme|challenge|competition|pilot|fund|fellowship|strategy|plan|agenda',
);

/** Words in small letters inside a saying; those of a plain name ("of", "and") do not make one. */
const inside = wordSet('a|an|the|for|in|to|with|of|and|on|by|from|through|that|is|are|your|our');
const telling = wordSet('a|an|for|in|to|with|by|from|through|that|is|are|your|our');

/** Before a name: what follows is one thing with a name of its own. */
const opening = wordSet('the|its|their|our|this|a|an|new');

const actor = wordSet('Institution|Agency|Body|Network|InternationalOrganisation|Company|ActorGroup|Country|Place');

/** In tokens. */
const longest = 14;

/** The head noun after a saying that starts at a token; 0 where none does. No actor stands inside: "the Ministry for Harbour programmes" is none. */
export function sayingHead(tokens: readonly Token[], from: number, textOf: (from: number, to: number) => string): number {
  if (!opening.has(tokens[from - 1]?.lower ?? '') || !isName(tokens[from], false)) return 0;
  let links = 0;
  for (let at = from + 1; at < Math.min(tokens.length, from + longest); at++) {
    const token = tokens[at]!;
    const before = tokens[at - 1]!;
    if (isName(token, false)) continue;
    if (!token.capital && before.capital && heads.has(token.lower)) return links > 0 && at - from > 2 ? at : 0;
    // "the Ports for All in the North | (PAN) programme"
    if (token.text === '(' && before.capital && tokens[at + 2]?.text === ')' && heads.has(tokens[at + 3]?.lower ?? ''))
      return links > 0 && at - from > 2 && /^[\p{Lu}\p{N}&-]{2,10}$/u.test(tokens[at + 1]!.text) ? at + 3 : 0;
    if (token.capital || !inside.has(token.lower)) return 0;
    // "the Ministry in the Harbour programme": an article in the middle opens another name.
    if (token.lower === 'the' && !before.capital) return 0;
    if (before.capital && endsActor(tokens, from, at, textOf)) return 0;
    if (telling.has(token.lower)) links++;
  }
  return 0;
}

/** Whether the capitalised words before a token are an actor's name. */
function endsActor(tokens: readonly Token[], from: number, at: number, textOf: (from: number, to: number) => string): boolean {
  let start = at - 1;
  while (start > from && tokens[start - 1]!.capital) start--;
  const entry = known(tokens, start, textOf);
  const label = entry?.to === at ? entry.label : labelOfHead(singular(tokens[at - 1]!.lower));
  return label !== undefined && actor.has(label);
}

/** What a saying names, by its head noun. */
export const labelOfSaying = (head: string) => thingHeads.get(head) ?? 'Initiative';
