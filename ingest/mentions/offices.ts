/** Offices: titles of those who head a body, named together with the body. */

import { landOf } from '../lexicon/demonyms.ts';
import { singular } from '../lexicon/singular.ts';
import { titleHeads } from '../lexicon/titles.ts';
import type { TaggedToken } from '../parse/tagged.ts';
import { isActor } from './common-nouns.ts';
import { afterDeterminers } from './determiners.ts';
import { mentionOf, type Mention } from './mention.ts';
import { nameFrom, namesWithin } from './name-index.ts';
import type { Phrase } from './phrase.ts';
import { oneOf } from '../words.ts';

/** A presidency is an office that no one person has. */
const isOffice = (word: string): boolean => (titleHeads.has(word) && word !== 'partner') || word === 'presidency';

/** "the presidents of the European Parliament": an office named by its title and the body it heads. Gives the token after it, or 0. */
export function officeAt(tokens: readonly TaggedToken[], names: readonly Mention[], from: number, to: number): number {
  if (tokens[to]?.lower !== 'of' || (tokens[to - 2]?.lower === 'of' && oneOf(tokens[to - 3]?.lower ?? '', 'board|college'))) return 0;
  const last = tokens[to - 1]!;
  // "the leaders of Ghana and Kenya" stand for their countries, and hold no office
  if (
    !isOffice(singular(last.lower)) ||
    oneOf(last.lower, 'leaders|representatives|delegates') ||
    oneOf(last.text, 'representative|delegate')
  )
    return 0;
  if (last.lower === 'presidency' && landOf(tokens[to - 2]?.text ?? '') !== undefined) return 0; // "the Swedish presidency of" is a deed
  if (isServed(tokens, from, last)) return 0;
  const at = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  const body = nameFrom(names, at);
  const several = singular(last.lower) !== last.lower && to - from <= 2; // "the Presidents of the Senate and the Assembly"
  // "the Mayor of Lisbon": of a town there is no other
  const local = body?.label === 'Place' && oneOf(last.lower, 'mayor|governor|premier');
  // who chairs a panel leads it, and is told from it by a claim
  const told =
    body?.known !== undefined ||
    several ||
    (body !== undefined && body.to - body.from > 1 && !/^(?:chair.*|representative|delegate|member)$/u.test(last.lower));
  // "the Chairpersons of the ESAs": whatever those are, each has one
  const each = several && last.capital && tokens[to + 1]?.lower === 'the';
  if (body?.label === undefined && body && from < to && each && /^\p{Lu}{2,}s?$/u.test(body.name)) return body.to;
  if (body?.label === undefined || from >= to || !told) return 0;
  if (local) return body.to;
  // "the President of Norland"
  const state = body.label === 'Country' && oneOf(last.text, 'President|Chancellor|King|Queen|Emperor|Sultan|Emir|Premier');
  return isActor(body.label) || (several && body.label === 'Country') || state ? body.to : 0;
}

/** "Norland, as | coordinator of the Network": what organisations serve as, and no office of a person, where it is said of somebody. */
const isServed = (tokens: readonly TaggedToken[], from: number, { text }: TaggedToken): boolean =>
  oneOf(text, 'coordinator|co-ordinator|convener|convenor|administrator|manager|leader') &&
  oneOf(tokens[from - 1]?.lower ?? '', 'as|,|is|are|was|were|be|been|become|becomes|became|remains');

/** The phrase of an office; its inner names leave out a title that is itself written as a name. */
export function officePhrase(
  tokens: readonly TaggedToken[],
  names: readonly Mention[],
  from: number,
  to: number,
  textOf: (from: number, to: number) => string,
): Phrase {
  const { start, determiner } = afterDeterminers(tokens, from, to);
  const possessive = tokens[to]?.part === 'possessive';
  const inner = namesWithin(names, start, to);
  const words = inner[0]!.from - start > 0 && tokens[start]!.part === 'name' ? inner.slice(1) : inner;
  const title = tokens.slice(start, to).find((token) => isOffice(singular(token.lower)))!;
  const head = singular(title.lower);
  const mention = mentionOf({ from: start, to, name: textOf(start, to), label: 'Body', head, inner: words, rule: 'noun.office' });
  return { kind: 'phrase', from, to, head, plural: false, determiner, possessive, mention };
}
