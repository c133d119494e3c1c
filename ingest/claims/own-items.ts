/** Items without a subject in a text of one body: "Launched the Harbour Forum", "Supporting port authorities" are deeds of who speaks in it. */
import type { Discourse, Referent } from '../entities/discourse.ts';
import { isActorReferent } from './ends.ts';
import type { Stem } from './reading.ts';
import { oneOf } from '../words.ts';

/** "What we do", "Our work", "Key achievements": what follows are deeds of who speaks, in whatever form. */
const ownDeeds =
  /^(?:[\dA-Za-z]{1,3}[.)] )?(?:(?:what|how) we\b|our\b|(?:(?:key|main|core|major|recent|past|current|ongoing|selected|other|and|or) )*(?:activities|achievements|accomplishments|highlights|milestones|services|successes|functions|responsibilities)\b)/iu;

/** "Recommendations", "Next steps for Norland": what follows others are to do, or nobody has done. */
const ofOthers =
  /\b(?:recommend\p{L}*|propos\p{L}*|suggest\p{L}*|options?|should|must|needs?|challenges?|requirements?|eligib\p{L}*|criteria|how to|you|your|lessons?|tips?|examples?|benefits?|expected|outcomes?|outputs?|indicators?|objectives?|learn\p{L}*)\b/iu;

/** "Supporting …", "Launched …", "Held …": what is done or was done. */
const inProgress = /^(?:\p{L}+ly )?(?:\p{L}\p{Ll}+(?:ing|ed)|Held|Led|Ran|Built|Gave|Took|Won|Met|Brought|Began|Grew|Set up) /u;

/** "Private sector: …" */
const label = /^\p{Lu}[^:–—]{1,60}(?::| [–—])[*_ ]* /u;

/** Whose deed an item says that opens with its verb; `undefined` where nothing tells it. */
export function ownItem(item: string, heading: string, owners: readonly Referent[]): Stem | undefined {
  if (owners.length === 0 || ofOthers.test(heading)) return undefined;
  return ownDeeds.test(heading) || inProgress.test(item.replace(label, '')) ? { referents: owners, status: undefined } : undefined;
}

/** "Our activities include:", "We do this by:": the words before a list that name nobody but who speaks. */
export const leadsOwn = (words: string): boolean => ownDeeds.test(words) || /\b(?:we|our)\b/iu.test(words);

/** The one body whose name opens the title of a text ("Harbour Agency: results of 2023"); none elsewhere. */
export function namedFirst(title: string, { referents }: Discourse): readonly Referent[] {
  const start = title.replace(/^The /u, '');
  const isOne = ({ names, named, plural, label }: Referent): boolean =>
    named &&
    !plural &&
    isActorReferent({ label }) &&
    !oneOf(label, 'Country|Place|Person') &&
    [...names.keys()].some((name) => start.startsWith(name));
  const found = referents.find(isOne);
  return found ? [found] : [];
}
