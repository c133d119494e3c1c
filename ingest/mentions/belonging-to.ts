/** Those who are named by what they belong to: "the members of the Tide Alliance", "the Parties to the Ports Treaty". */
import type { TaggedToken } from '../parse/tagged.ts';
import { mentionOf, type Mention } from './mention.ts';
import { nameFrom } from './name-index.ts';
import { oneOf } from '../words.ts';

/** Whether a noun for those who belong stands before "of" or "to" and a name. */
export function belongTo(tokens: readonly TaggedToken[], noun: string, to: number): boolean {
  if (!oneOf(tokens[to]?.lower ?? '', noun === 'members' ? 'of' : noun === 'parties' ? 'to' : noun === 'signatories' ? 'of|to' : ''))
    return false;
  return tokens[afterThe(tokens, to)]?.part === 'name';
}

const afterThe = (tokens: readonly TaggedToken[], link: number): number =>
  oneOf(tokens[link + 1]?.lower ?? '', 'the|this') ? link + 2 : link + 1;

/** "members | of the Tide Alliance": where the name ends of what they belong to; `to` where none follows, or one that only owns it. */
export function belongingEnd(tokens: readonly TaggedToken[], names: readonly Mention[], noun: string, to: number): number {
  const name = belongTo(tokens, noun, to) ? nameFrom(names, afterThe(tokens, to)) : undefined;
  return name !== undefined && name.label !== 'Person' && !oneOf(tokens[name.to]?.part ?? '', 'possessive|noun') ? name.to : to;
}

/** "the Members | of the Tide Alliance", "the Parties | to the Treaty": named by what they belong to, also where a capital opens the noun. */
export function withWhole(
  mention: Mention,
  tokens: readonly TaggedToken[],
  names: readonly Mention[],
  textOf: (from: number, to: number) => string,
): Mention {
  const end =
    mention.label === 'ActorGroup' && mention.kind === 'definite'
      ? belongingEnd(tokens, names, mention.name.toLowerCase(), mention.to)
      : mention.to;
  return end === mention.to ? mention : mentionOf({ ...mention, name: textOf(mention.from, end), kind: 'common' });
}

/** Organs that have no name of their own as often as one. */
export const organHeads: ReadonlySet<string> = new Set(
  'board committee council secretariat jury panel assembly bureau commission team unit department division faculty'.split(' '),
);

/** "the board | of the Ports Trust": where the name of whose organ it is ends; `to` where none follows. */
export function holderEnd(tokens: readonly TaggedToken[], names: readonly Mention[], to: number): number {
  if (tokens[to]?.lower !== 'of') return to;
  const name = nameFrom(names, tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1);
  return name !== undefined && name.label !== 'Person' && tokens[name.to]?.part !== 'possessive' && tokens[name.to]?.part !== 'noun'
    ? name.to
    : to;
}
