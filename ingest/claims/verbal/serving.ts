/** What somebody serves as: "acts as the secretariat of X" helps it, "serves as chair of X" leads it. */
import { allows, type RelationType } from '../../../graph/ontology/relations.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf } from '../ends.ts';
import { listAt } from '../lists.ts';
import { foundInside } from '../found.ts';
import { ownerOf } from '../references.ts';
import type { Found } from '../reading.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

/** What each role does to what it is for. */
export const served: Readonly<Record<string, RelationType>> = {
  secretariat: 'SUPPORTS',
  secretary: 'SUPPORTS',
  chair: 'LEADS',
  'co-chair': 'LEADS',
  chairman: 'LEADS',
  chairperson: 'LEADS',
  coordinator: 'LEADS',
  lead: 'LEADS',
  leader: 'LEADS',
  trustee: 'OPERATES',
  administrator: 'OPERATES',
  custodian: 'OPERATES',
  steward: 'OPERATES',
  host: 'OPERATES',
  convener: 'LEADS',
  convenor: 'LEADS',
  operator: 'OPERATES',
  manager: 'OPERATES',
};

/** The claims of "acts as", "serves as" with what it is for after it. */
export const serving: ClauseRule = ofVerbs(wordSet('act|serve|function|take_over'), (reading, clause, status) => {
  if (clause.voice === 'passive') return [];
  const { nodes } = reading;
  const heads = entitiesOf(reading, clause.subject).filter((head) => !head.viaOwner);
  return (clause.complements.get('as') ?? []).flatMap((phrase) => {
    const type = Object.hasOwn(served, phrase.head) ? served[phrase.head] : undefined;
    const claims = (tails: readonly Found[], word: string): ClaimDraft[] =>
      type === undefined
        ? []
        : heads.flatMap((head) =>
            tails
              .filter((tail) => !(word === 'for' && tail.referent.guessed)) // "coordinator for Security": a field
              .filter((tail) => tail.referent !== head.referent && !tail.viaOwner && allows(type, head.referent.label, tail.referent.label))
              .map((tail) => claimOf(reading, clause, { head, tail }, { type, status, negated: clause.verb.negated, rule: 'serving.as' })),
          );
    // "the Secretariat of X" is one name: what it ends in is served.
    const inner = phrase.mention?.inner.find(({ to }) => to === phrase.mention!.to);
    const whole = foundInside(reading, inner);
    if (whole) return claims([whole], 'of');
    const link = nodes[nodes.indexOf(phrase) + 1];
    const target = nodes.indexOf(phrase) + 2;
    // "will serve as its secretariat"
    const own = type && oneOf(phrase.determiner, 'its|their') ? ownerOf(reading, phrase) : undefined;
    if (own) return claims([{ ...own, viaOwner: false }], 'of');
    if (!type || link?.kind !== 'preposition' || !oneOf(link.word, 'of|for|to') || nodes[target]?.kind !== 'phrase') return [];
    return claims(entitiesOf(reading, listAt(nodes, target).members), link.word);
  });
});
