/** Titles with which people are named: after "President Ana Ruiz", "the President" is her. */
import type { Discourse, Referent } from '../entities/discourse.ts';
import { titleBefore, titleHeads } from '../lexicon/titles.ts';
import type { Mention } from '../mentions/mention.ts';
import type { TaggedToken } from '../parse/tagged.ts';

/** Keeps the title right before the name of a person; where two people were named with it, it tells neither. */
export function holdTitle({ titles }: Discourse, tokens: readonly TaggedToken[], person: Mention, referent: Referent): void {
  const start = titleBefore(tokens, person.from);
  if (start < 0) return;
  const title = tokens
    .slice(start, person.from)
    .map(({ lower }) => lower)
    .join(' ');
  const holder = titles.get(title);
  titles.set(title, holder === undefined || holder === referent ? referent : 'several');
}

/** Whom a title alone means ("the President"): the one person whom the text named with it. */
export function holderOf({ titles }: Discourse, { kind, label, head, name }: Mention): Referent | undefined {
  const alone = kind === 'definite' || (kind === 'name' && / /u.test(name) && !/ (?:of|for) /u.test(name)); // "the Vice President"
  if (!alone || label !== 'Body' || !titleHeads.has(head)) return undefined;
  const holder = titles.get(name.toLowerCase());
  return holder === 'several' ? undefined : holder;
}
