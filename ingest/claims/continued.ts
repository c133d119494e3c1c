/** Sentences that go on with the one before: "This includes A and B", "These are A, B and C". */
import type { ClaimDraft } from './draft.ts';
import { entitiesOf, isActor } from './ends.ts';
import { continues } from './continuing.ts';
import { payersOf } from './money/payers.ts';
import { spanOf, type Reading, type Said } from './reading.ts';

/** What a sentence leaves to the next. */
export function saidBy(reading: Reading, drafts: readonly ClaimDraft[]): Said {
  const main = reading.clauses.find((clause) => clause.verb.form === 'finite' && clause.subject.length > 0);
  const subjects = entitiesOf(reading, main?.voice === 'active' ? main.subject : []).filter((found) => !found.viaOwner);
  // What follows the items of a list of payments may go on with them.
  const said = payersOf(reading);
  const payers = said.length > 0 ? said : (reading.stem?.payers ?? []);
  // "This includes:": what becomes of the payment was said before.
  const goesOn = payers.length > 0 && payers === reading.before.payers;
  const status = goesOn ? reading.before.status : main?.verb.status;
  const several = reading.nodes.some((node) => node.kind === 'phrase' && node.plural && node.mention !== undefined);
  return { subjects: subjects.map((found) => found.referent), status, drafts, payers, several };
}

/** The claims of the sentence before, with each member that this sentence names in the place of the group it spoke of. */
export function continuedClaims(reading: Reading): ClaimDraft[] {
  return reading.clauses
    .filter((clause) => continues(clause) && clause.verb.lemma !== 'be')
    .flatMap((clause) => {
      const cue = spanOf(reading, clause.verb.from, clause.verb.to);
      const subject = spanOf(reading, clause.subject[0]!.from, clause.subject[0]!.to);
      const members = entitiesOf(reading, clause.object);
      return reading.before.drafts.filter(isGroup).flatMap((draft) =>
        members
          .filter(({ referent }) => referent !== draft.tail && referent !== draft.head && isActor({ referent }))
          .map((member) => ({
            ...draft,
            tail: member.referent,
            subject,
            cue,
            object: member.span,
            scope: { start: subject.start, end: member.span.end },
            rule: 'continued.include',
          })),
      );
    });
}

const isGroup = ({ tail }: ClaimDraft): boolean => tail.plural && isActor({ referent: tail });
