/** Who bears a name in a document. */
import type { MergeReason } from '../../graph/ontology/merge-reasons.ts';
import type { Discourse, Match, Referent } from './discourse.ts';
import { nameKey } from './name-key.ts';

/** `unclear`: more than one may be meant, so none is. */
export type Sought = Match | 'unclear' | undefined;

/** How many bearers of one short name are kept, the latest: which of them is meant depends on who was spoken of last. */
const kept = 8;

/** Notes that a referent bears the names of a key. Who has it as a full or given name keeps it alone; shorter names may have several bearers. */
export function bear(discourse: Discourse, key: string, referent: Referent, reason: MergeReason): void {
  const bearers = discourse.byName.get(key) ?? [];
  if (reason === 'bracket') discourse.byName.set(key, [{ referent, reason }]);
  else if (!bearers.some((each) => each.referent === referent || each.reason !== 'shortened'))
    discourse.byName.set(key, [...bearers.slice(1 - kept), { referent, reason }]);
}

/** The one that bears a name: by its own or a given name, else, of those of which it is a shorter name, the one spoken of last. */
export function bearer(discourse: Discourse, name: string): Sought {
  const bearers = discourse.byName.get(nameKey(name)) ?? [];
  return bearers.find(({ reason }) => reason !== 'shortened') ?? best(bearers, (a, b) => a.referent.lastSeen - b.referent.lastSeen);
}

/** The referent that bears a name, where it is clear which. */
export function referentNamed(discourse: Discourse, name: string): Referent | undefined {
  const found = bearer(discourse, name);
  return found === 'unclear' ? undefined : found?.referent;
}

/** The best of some by a comparison; `unclear` where two are equally good. */
export function best(found: Iterable<Match>, compare: (a: Match, b: Match) => number): Sought {
  let first: Match | undefined;
  let tied = false;
  for (const match of found) {
    const order = first ? compare(match, first) : 1;
    if (order > 0) [first, tied] = [match, false];
    else if (order === 0 && match.referent !== first?.referent) tied = true;
  }
  return tied ? 'unclear' : first;
}
