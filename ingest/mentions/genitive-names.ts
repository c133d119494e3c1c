/** Names that go on over a genitive: "Prime Minister's Office", "Leaders' Summit", "Women's Network". */
import { namesGroup } from '../lexicon/group-heads.ts';

import { titleHeads } from '../lexicon/titles.ts';
import type { Token } from '../parse/tokens.ts';
import { isName, labelOfHead } from './name-words.ts';

/** Whether at a token the title before it goes on to what works for who bears it: "Attorney General | 's Office". */
export const isOfficeOf = (tokens: readonly Token[], at: number): boolean =>
  /^['’]s$/u.test(tokens[at]!.text) &&
  (titleHeads.has(tokens[at - 1]!.lower) || /^general$/u.test(tokens[at - 1]!.lower)) &&
  isName(tokens[at + 1], false) &&
  /^(?:office|cabinet|department|secretariat|unit)$/u.test(tokens[at + 1]!.lower);

/** What people of one trade form: "Fishmongers’ Company". */
const union =
  /^(?:union|company|federation|association|guild|society|confederation|league|alliance|syndicate|cooperative|trust|institute|mission)$/u;

/** Plurals without an "s": "Women | 's Network". */
const irregular = /^(?:women|men|children|people|alumni|\p{L}{4,}men)$/u;

/** Whether a group in the genitive ends at a token and what it meets in or as follows: "Leaders | ' Summit", "Regulators | ' Network". */
export function isGathering(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  const label = labelOfHead(after?.lower ?? '');
  return (
    (/^['’]$/u.test(tokens[at]!.text) || (/^['’]s$/u.test(tokens[at]!.text) && irregular.test(tokens[at - 1]!.lower))) &&
    isName(after, false) &&
    (namesGroup(tokens[at - 1]!.lower)
      ? label === 'Event' || label === 'Network' || label === 'Body' || union.test(after!.lower)
      : union.test(after!.lower)) &&
    !isName(tokens[at + 2], false)
  );
}
