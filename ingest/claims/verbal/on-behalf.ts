/** Who signs for others: "signed by NAME on behalf of A and by NAME on behalf of B", "NAME signed the agreement for A". */
import { isTextLabel } from '../../../graph/ontology/labels.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import type { Clause } from '../clause.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { listAt } from '../lists.ts';
import type { Found, Reading } from '../reading.ts';
import { isPerson, wordOf } from '../steps.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';
import { wordSet } from '../../words.ts';

const signing = wordSet('sign|conclude|initial|ratify|co-sign|countersign');

/** Those for whom a text is signed adopt it, and with each other where they are several. */
export const onBehalf: ClauseRule = ofVerbs(signing, (reading, clause, status) => {
  const { verb } = clause;
  if (verb.negated) return [];
  const parties = entitiesOf(reading, representedIn(reading, clause)).filter(
    (found) => isActor(found) && !found.viaOwner && found.referent.label !== 'Person',
  );
  if (parties.length === 0) return [];
  const claim = (type: 'ADOPTS' | 'COOPERATES_WITH', head: Found, tail: Found): ClaimDraft =>
    claimOf(reading, clause, { head, tail }, { type, status, negated: false, rule: 'signed.for' });
  const texts = entitiesOf(reading, clause.object).filter(({ referent, viaOwner }) => isTextLabel(referent.label) && !viaOwner);
  const adopted = parties.flatMap((head) => texts.map((tail) => claim('ADOPTS', head, tail)));
  const [first, second, ...more] = parties;
  return first && second && more.length === 0 ? [...adopted, claim('COOPERATES_WITH', first, second)] : adopted;
});

/** Whom those who sign stand for, on either side of the verb. */
function representedIn({ nodes }: Reading, { at, end }: Clause): readonly Phrase[] {
  const parties: Phrase[] = [];
  for (let link = 0; link < nodes.length - 1; link++) {
    const next = nodes[link + 1]!;
    if (next.kind !== 'phrase' || (link > at && nodes.slice(Math.max(at + 1, end), link).some(({ kind }) => kind === 'verb'))) continue;
    const aside = link < at && nodes[link - 1]?.kind === 'comma' && isPerson(nodes[link - 2]); // "NAME, on behalf of A, and NAME, on behalf of B, signed"
    const behalf = wordOf(nodes[link]) === 'on behalf of' && (link > at || link === 0 || aside);
    // "by NAME for A": a body after a person
    const person = link > at && wordOf(nodes[link]) === 'for' && isPerson(nodes[link - 1]);
    if (behalf) parties.push(...listAt(nodes, link + 1).members.filter((member) => !isPerson(member)));
    else if (person) parties.push(next);
  }
  return parties;
}
