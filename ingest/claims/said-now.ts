/** "The Agency is announcing EUR 5 million for A", "A Board is hereby established": what is being announced, or done by saying so, is so on the day of the text. */
import type { ClaimDraft } from './draft.ts';
import { oneOf } from '../words.ts';

const announcing =
  /^(?:is|are) (?:now |also |hereby |formally |pleased to be )?(?:announcing|allocating|launching|publishing|releasing|presenting|unveiling|signing|awarding|pledging|granting|donating|issuing|proposing)\b/iu;

/**
 * The day on which a claim without a date was, where it is said to be under way and takes a moment only.
 * @param cue its words
 * @param today the date of the document
 */
export const saidNow = ({ type, noDate, negated, rule }: ClaimDraft, cue: string, today: string | undefined): string | undefined =>
  today?.length === 'YYYY-MM-DD'.length &&
  !noDate &&
  !negated &&
  (oneOf(rule, 'hereby|agreed.terms') || (oneOf(type, 'FUNDS|PUBLISHES|ESTABLISHES|PROPOSES|ADOPTS') && announcing.test(cue)))
    ? today
    : undefined;
