/** Groups that law names by all their kinds together: "Union institutions, bodies, offices and agencies" are one group, and no list of four. */
import type { Token } from '../parse/tokens.ts';
import { mentionOf, type Mention } from './mention.ts';
import { oneOf, wordSet } from '../words.ts';

/** As in Article 15 of the Treaty on the Functioning of the European Union, in any order. */
const kinds = 'institutions|bodies|offices|agencies';
const opens = wordSet(`union|eu|community|${kinds}`);

/** The name of such a group from a token on; `undefined` where none stands there. */
export function joinedKinds(tokens: readonly Token[], at: number, textOf: (from: number, to: number) => string): Mention | undefined {
  if (!opens.has(tokens[at]!.lower)) return undefined;
  const first = oneOf(tokens[at]!.lower, 'union|eu|community') && tokens[at]!.capital ? at + 1 : at;
  const seen = new Set<string>();
  let to = first;
  while (oneOf(tokens[to]?.lower ?? '', kinds) && !seen.has(tokens[to]!.lower)) {
    seen.add(tokens[to]!.lower);
    to++;
    if (oneOf(tokens[to]?.lower ?? '', ',|and|or') && oneOf(tokens[to + 1]?.lower ?? '', kinds)) to++;
    else break;
  }
  if (seen.size < 3) return undefined;
  return mentionOf({ from: at, to, name: textOf(at, to), label: 'ActorGroup', head: 'agency', plural: true, rule: 'name.form' });
}
