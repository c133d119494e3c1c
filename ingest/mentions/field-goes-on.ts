/** Names whose field goes on in small letters: "a Work Package on FAIR data". */
import type { TaggedToken } from '../parse/tagged.ts';
import { mentionOf, type Mention } from './mention.ts';

/** "a Work Package on FAIR | data", "the Partnership for AI | research": a name whose field goes on in small letters, after an acronym. */
export function nameWithField(
  tokens: readonly TaggedToken[],
  name: Mention | undefined,
  start: number,
  to: number,
  textOf: (from: number, to: number) => string,
): Mention | undefined {
  if (!name || name.from !== start || name.label === undefined || !/ (?:on|for) (?:\S+ )*\p{Lu}{2,}$/u.test(name.name)) return undefined;
  if (!tokens.slice(name.to, to).every(({ part }) => part === 'noun' || part === 'adjective')) return undefined;
  return mentionOf({ ...name, to, name: textOf(start, to), alternatives: [name.name, ...name.alternatives] });
}
