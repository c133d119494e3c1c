/** Whom somebody acts through: "The Ministry, through the Export Agency, is providing €3 million for B". */
import type { RelationType } from '../../../graph/ontology/relations.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { type ClauseRule, ofLinks } from './shared.ts';

/** What is done by the arm that does it, and by whose arm it is. */
const done: ReadonlySet<RelationType> = new Set<RelationType>([
  'FUNDS',
  'SUPPORTS',
  'ESTABLISHES',
  'ORGANISES',
  'IMPLEMENTS',
  'OPERATES',
  'PUBLISHES',
  'LEADS',
]);

/** What a clause says of its subject is said of the body that an aside before the verb names as its arm. */
export const throughArm: ClauseRule = ofLinks(['through', 'via'], (reading, clause, _, said) => {
  const named = clause.complements.get('through') ?? clause.complements.get('via');
  const [subject, ...others] = clause.subject;
  if (!named || !subject || others.length > 0 || clause.voice === 'passive') return [];
  const [first] = named;
  const from = reading.nodes.indexOf(subject);
  const at = first ? reading.nodes.indexOf(first) : -1;
  if (at < from || at > clause.at) return []; // it stands in the aside, and not after the verb
  const arms = entitiesOf(reading, named).filter((found) => isActor(found) && found.referent.named && !found.referent.plural);
  return arms.flatMap((arm) =>
    said
      .filter(({ type, head, tail }) => done.has(type) && head !== arm.referent && tail !== arm.referent)
      .map((claim) => ({ ...claim, head: arm.referent, subject: arm.span, rule: 'partners.through' })),
  );
});
