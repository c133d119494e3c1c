/** "in Luleå, Sweden": the country that a text names right after a place is where it was too. */
import type { ClaimDraft } from './draft.ts';
import { settle } from './ends.ts';
import { spanOf, type Reading } from './reading.ts';
import { entityOf } from './references.ts';
import { isFinite } from './steps.ts';

/** The drafts of a sentence; what happened in a place happened in the country named after it. */
export const withCountries = (reading: Reading, drafts: readonly ClaimDraft[]): readonly ClaimDraft[] =>
  drafts.flatMap((draft) => [draft, ...inCountry(reading, draft)]);

function inCountry(reading: Reading, draft: ClaimDraft): ClaimDraft[] {
  if (draft.type !== 'OCCURRED_IN' || draft.tail.label !== 'Place') return [];
  const { nodes } = reading;
  const at = nodes.findIndex((node) => node.kind === 'phrase' && spanOf(reading, node.from, node.to).end === draft.object.end);
  const [comma, country, after] = [nodes[at + 1], nodes[at + 2], nodes[at + 3]];
  if (at < 0 || comma?.kind !== 'comma' || country?.kind !== 'phrase' || country.possessive) return [];
  // "At the Summit in Oslo, | Norway presented": it is the one who acts
  const acts = after?.kind === 'verb' && after.form === 'finite' && nodes[0]?.kind === 'preposition' && !nodes.slice(0, at).some(isFinite);
  const listed =
    after?.kind === 'conjunction' || (after?.kind === 'comma' && nodes[at + 4]?.kind === 'phrase' && nodes[at + 5]?.kind === 'conjunction'); // "in Paris, Norway and Spain"
  const found = country.mention?.label === 'Country' && !listed && !acts ? entityOf(reading, country) : undefined;
  if (!found || found.viaOwner || found.referent.label !== 'Country') return [];
  const head = { referent: draft.head, span: draft.subject };
  return [
    {
      ...draft,
      tail: found.referent,
      object: found.span,
      scope: { ...draft.scope, end: Math.max(draft.scope.end, found.span.end) },
      doubts: [...draft.doubts, ...settle({ head, tail: found })],
    },
  ];
}
