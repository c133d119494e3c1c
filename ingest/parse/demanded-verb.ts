/** Verbs of deeds that are demanded, which have no ending: "demanded that the Port Council halt evictions". */
import type { TaggedToken } from './tagged.ts';
import type { Token } from './tokens.ts';
import { oneOf } from '../words.ts';

/** Whether a word stands right after the name of who is to do it, behind a verb of demanding and "that", and before what it is done to. */
export function isDemandedOf(before: readonly TaggedToken[], at: number, next: Token | undefined, goesOn: boolean): boolean {
  let first = at - 1;
  while (first > 0 && oneOf(before[first]!.part, 'name|possessive')) first--;
  if (before[first]?.part === 'determiner') first--;
  const verb = before[first - 1];
  return (
    goesOn &&
    next?.word === true &&
    before[first]?.lower === 'that' &&
    verb?.part === 'verb' &&
    oneOf(verb.lemma ?? '', 'demand|insist|recommend|request|require|ask|urge|propose')
  );
}
