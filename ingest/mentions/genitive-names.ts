/** Names that go on over a genitive: "Prime Minister's Office", "Leaders' Summit", "Women's Network". */
import { namesGroup } from '../lexicon/group-heads.ts';

import { titleHeads } from '../lexicon/titles.ts';
import type { Token } from '../parse/tokens.ts';
import { isName, labelOfHead } from './name-words.ts';
import { oneOf, wordSet } from '../words.ts';

/** Whether at a token the title before it goes on to what works for who bears it: "Attorney General | 's Office". */
export const isOfficeOf = (tokens: readonly Token[], at: number): boolean =>
  oneOf(tokens[at]!.text, "'s|’s") &&
  (titleHeads.has(tokens[at - 1]!.lower) || tokens[at - 1]!.lower === 'general') &&
  isName(tokens[at + 1], false) &&
  oneOf(tokens[at + 1]!.lower, 'office|cabinet|department|secretariat|unit');

/** What people of one trade form: "Fishmongers’ Company". */
const union = wordSet(
  'union|company|federation|association|guild|society|confederation|league|alliance|syndicate|cooperative|trust|institute|mission',
);

/** Plurals without an "s": "Women | 's Network". */
const irregular = /^(?:women|men|children|people|alumni|\p{L}{4,}men)$/u;

/** Whether a group in the genitive ends at a token and what it meets in or as follows: "Leaders | ' Summit", "Regulators | ' Network". */
export function isGathering(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  const label = labelOfHead(after?.lower ?? '');
  return (
    (oneOf(tokens[at]!.text, "'|’") || (oneOf(tokens[at]!.text, "'s|’s") && irregular.test(tokens[at - 1]!.lower))) &&
    isName(after, false) &&
    (namesGroup(tokens[at - 1]!.lower)
      ? label === 'Event' || label === 'Network' || label === 'Body' || union.has(after!.lower)
      : union.has(after!.lower)) &&
    !isName(tokens[at + 2], false)
  );
}
