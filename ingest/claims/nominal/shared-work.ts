/** Work that somebody has with others, said by a noun: "our research projects with A and B", "X's partnership with Y". */
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { listAt } from '../lists.ts';
import { meantAt, type Found, type Reading } from '../reading.ts';
import { ownerOf } from '../references.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { clauseStatus, following, hasOwnerBefore, headWord, make, ofNouns, type Rule } from './shared.ts';

const work = new Set(
  'project programme program work research initiative partnership relationship contract memorandum engagement alliance campaign'.split(' '),
);

/** Whose the work is works with those after "with". */
export const sharedWork: Rule = ofNouns(work, (reading, phrase, at) => {
  const link = following(reading, at, /^with$/u);
  if (!link || !hasOwnerBefore(reading, phrase, at)) return [];
  const partners = entitiesOf(reading, listAt(reading.nodes, link.at).members).filter((partner) => isActor(partner) && !partner.viaOwner);
  return whose(reading, phrase).flatMap((head) =>
    partners.flatMap((tail): ClaimDraft[] =>
      isActor(head) && !head.viaOwner
        ? make(reading, 'COOPERATES_WITH', { head, tail }, headWord(phrase), 'noun.with', clauseStatus(reading, at))
        : [],
    ),
  );
});

function whose(reading: Reading, phrase: Phrase): Found[] {
  if (phrase.determiner === 'our') return reading.speakers.map((referent) => meantAt(reading, referent, phrase));
  const owner = ownerOf(reading, phrase);
  return owner ? [owner] : [];
}
