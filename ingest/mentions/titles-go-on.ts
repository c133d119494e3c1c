/** How titles of texts go on after small words: "Access to Justice", "Trade in Services". */
import { isTextLabel } from '../../graph/ontology/labels.ts';
import { singular } from '../lexicon/singular.ts';
import { isEverydayWord } from '../parse/compromise.ts';
import type { Token } from '../parse/tokens.ts';
import { known } from './known-names.ts';
import { isName, labelOfHead } from './name-words.ts';
import { oneOf, wordSet } from '../words.ts';

/** Nouns of acts that are told by the year in which they were made. */
export const isActNoun = (word: string): boolean =>
  oneOf(
    word,
    'act|law|constitution|treaty|charter|convention|ordinance|decree|accord|protocol|statute|code|agreement|bill|order|regulations|rules',
  );

/** What one has to something: "Access to Justice", "Right to Water". */
const takingTo = wordSet(
  'access|adaptation|right|rights|responses|approaches|approach|transition|adherence|accession|threats|barriers|exposure|resilience',
);

/** Whether the title of a text goes on after "in" or "to" with an everyday word in capitals, and so with no place and nobody. */
export function goesOnInTitle(tokens: readonly Token[], head: number, at: number, text: (from: number, to: number) => string): boolean {
  const small = tokens[at]!.lower;
  if (small !== 'in' && !(small === 'to' && takingTo.has(tokens[at - 1]!.lower))) return false;
  const label = labelOfHead(singular(tokens[head]!.lower));
  const next = tokens[at + 1];
  return (
    (small === 'to' || (label !== undefined && isTextLabel(label))) &&
    isName(next, false) &&
    (small === 'to' || isEverydayWord(next!.lower)) &&
    (labelOfHead(singular(next!.lower)) === undefined || !isName(tokens[at + 2], false)) &&
    !known(tokens, at + 1, text)
  );
}

/** "the EU | – | Africa Summit": whether a dash joins two who have what is named after them, written with blanks around it. */
export function joinsLands(tokens: readonly Token[], from: number, dash: number, text: (from: number, to: number) => string): boolean {
  if (!oneOf(tokens[dash]!.text, '–|-')) return false;
  const [first, second] = [known(tokens, from, text), known(tokens, dash + 1, text)];
  const isLand = (label: string | undefined): boolean => oneOf(label ?? '', 'Country|Place|InternationalOrganisation');
  let end = second?.to ?? 0;
  while (isName(tokens[end], false)) end++;
  const label = second && end > second.to ? labelOfHead(singular(tokens[end - 1]!.lower)) : undefined;
  return first?.to === dash && isLand(first.label) && isLand(second?.label) && label !== undefined && label !== 'Place';
}
