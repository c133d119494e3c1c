/** Nouns beside others that look like verbs: "allies and partners overseas", "monitoring and evaluation teams". */
import { namesGroup } from '../lexicon/group-heads.ts';
import { isHeadNoun } from './verb-or-noun.ts';
import type { TaggedToken } from './tagged.ts';
import type { Token } from './tokens.ts';
import { verbReadings } from './verb-forms.ts';
import { oneOf } from '../words.ts';

/** "allies and | partners overseas": a group beside another, which nothing follows that a verb would take. */
export const isGroupBeside = (before: readonly TaggedToken[], tokens: readonly Token[], at: number): boolean =>
  before[at - 1]?.lower === 'and' &&
  before[at - 2]?.part === 'noun' &&
  namesGroup(tokens[at]!.lower) &&
  namesGroup(before[at - 2]!.lower) &&
  oneOf(tokens[at + 1]?.lower ?? '', 'overseas|abroad|worldwide|globally|nationwide');

/** "market authorities and | notifying authorities": a deed that tells one kind from another, where "and" joins it to the same noun in the plural. */
export const tellsKind = (tokens: readonly Token[], at: number): boolean =>
  oneOf(tokens[at - 1]?.lower ?? '', 'and|or') &&
  tokens[at + 1]?.lower === tokens[at - 2]?.lower &&
  /\p{L}s$/u.test(tokens[at + 1]?.lower ?? '');

/** "| monitoring and evaluation teams": a deed that shares its noun with another. */
export function sharesNoun(tokens: readonly Token[], at: number): boolean {
  const [link, deed, noun] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  return (
    oneOf(link?.lower ?? '', 'and|or') &&
    /(?:tion|sion|ment|ance|ence)s?$/u.test(deed?.lower ?? '') &&
    verbReadings(deed!.lower).length === 0 &&
    noun !== undefined &&
    isHeadNoun(noun.lower) &&
    verbReadings(noun.lower).every(({ form }) => form === 'base' || form === 'present')
  );
}
