/** What is said of a thing that is still to be made is to come with it: "will establish a unit in the Agency, chaired by A". */
import type { RelationType } from '../../graph/ontology/relations.ts';
import type { ClaimDraft } from './draft.ts';

/** What holds only once the thing is there. */
const standing: ReadonlySet<RelationType> = new Set(['PART_OF', 'MEMBER_OF', 'LEADS']);

/** The drafts of a sentence, those of parts, members and leaders of what it says will be made with the status of the making. */
export function withMaking(drafts: readonly ClaimDraft[]): readonly ClaimDraft[] {
  const making = drafts.filter(({ type, status }) => type === 'ESTABLISHES' && (status === 'planned' || status === 'called-for'));
  if (making.length === 0) return drafts;
  return drafts.map((draft) => {
    if (!standing.has(draft.type) || draft.status !== 'done') return draft;
    const made = making.find(({ tail }) => tail === draft.tail || (draft.type === 'PART_OF' && tail === draft.head));
    return made ? { ...draft, status: made.status } : draft;
  });
}
