import type { Span } from '../../graph/model/span.ts';
import type { AmountMention } from '../qualifiers/amounts.ts';
import type { DateMention } from '../qualifiers/dates.ts';
import type { ClaimDraft } from './draft.ts';

/** The date a claim carries: the one in its own words, else the one that opens the sentence. */
export function dateOf(
  draft: ClaimDraft,
  dates: readonly DateMention[],
  mainCue: number,
  names: readonly Span[],
  finite: readonly number[],
): DateMention | undefined {
  if (draft.noDate) return undefined;
  const authored = draft.rule.startsWith('author.');
  dates = dates.filter((date) => !names.some((name) => name.start <= date.start && date.end <= name.end) || authored);
  const inside = dates.filter(
    (date) => within(date, draft.scope) && (authored || (!overlaps(date, draft.object) && !overlaps(date, draft.subject))),
  );
  const after = inside.find((date) => date.start >= draft.cue.start);
  // "the Group – set up in July 2017 – called for …": a date that another verb stands before is that verb's.
  const verbal = /^(?:verb|joint|basis)\./u.test(draft.rule) && finite.includes(draft.cue.start);
  const before = inside.find((date) => !verbal || !finite.some((verb) => verb > draft.subject.end && verb < date.start));
  if (after ?? before) return after ?? before;
  const opening = dates.find((date) => date.end <= draft.scope.start && date.end <= mainCue);
  if (opening && draft.cue.start <= mainCue + 1) return opening;
  // "will provide funding to X, with projects starting by September": the one date after the main verb, with no other main verb between.
  const [only, ...others] = dates.filter((date) => date.start > draft.cue.end);
  const own = /^(?:verb|joint|basis)\./u.test(draft.rule);
  return own && only && others.length === 0 && !finite.some((verb) => verb > draft.cue.end && verb < only.start) ? only : undefined;
}

/** The amount of a money claim: that of its own sum, else the first in its own words. */
export function amountOf(draft: ClaimDraft, amounts: readonly AmountMention[]): AmountMention | undefined {
  if (draft.type !== 'FUNDS') return undefined;
  const { sum = draft.scope } = draft;
  return amounts.find((amount) => within(amount, sum) || (draft.sum !== undefined && overlaps(amount, sum)));
}

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end + 1;
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
