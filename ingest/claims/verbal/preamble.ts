/** What opens acts and resolutions, and speaks of the text itself: "having regard to the Charter", "Acting under Chapter VII of …", "Adopted by the Council". */
import { isTextLabel } from '../../../graph/ontology/labels.ts';
import { allows, type RelationType } from '../../../graph/ontology/relations.ts';
import type { Status } from '../../../graph/ontology/statuses.ts';
import type { Clause } from '../clause.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { meantAt, type Found, type Reading } from '../reading.ts';
import { claimOf } from './shared.ts';
import { oneOf } from '../../words.ts';

const made: Readonly<Record<string, RelationType>> = {
  adopt: 'ADOPTS',
  approve: 'ADOPTS',
  endorse: 'ADOPTS',
  sign: 'ADOPTS',
  publish: 'PUBLISHES',
  issue: 'PUBLISHES',
};

/** The claims of an opening verb without a subject, about the text itself. */
export function preamble(reading: Reading, clause: Clause, status: Status): ClaimDraft[] {
  const own = reading.discourse.ownText;
  if (!own || !opens(reading, clause)) return [];
  const text = meantAt(reading, own, { from: clause.verb.from, to: clause.verb.to });
  const grounds = groundsOf(clause).flatMap((phrases) => entitiesOf(reading, phrases));
  const claim = (head: Found, type: RelationType, tail: Found): ClaimDraft[] =>
    head.referent !== tail.referent && allows(type, head.referent.label, tail.referent.label)
      ? [
          claimOf(
            reading,
            clause,
            { head, tail },
            { type, status: type === 'BASED_ON' ? 'done' : status, negated: false, rule: 'preamble' },
          ),
        ]
      : [];
  const type = Object.hasOwn(made, clause.verb.lemma) ? made[clause.verb.lemma] : undefined;
  const agents = type && clause.object.length === 0 ? entitiesOf(reading, clause.complements.get('by') ?? []).filter(isActor) : [];
  return [
    ...proposersOf(reading, clause).flatMap((head) =>
      claim(head, 'PROPOSES', text).map((draft) => ({ ...draft, status: 'done' as const })),
    ),
    ...grounds
      .filter(({ referent }) => isTextLabel(referent.label) && referent.label !== 'Document')
      .flatMap((tail) => claim(text, 'BASED_ON', tail)),
    ...agents.flatMap((head) => claim(head, type!, text)),
  ];
}

/** Whether nothing stands before the verb; before "having regard" may stand whose act it is, and to what else it has regard. */
function opens({ nodes }: Reading, { at, verb, subject, object }: Clause): boolean {
  const before = nodes.slice(0, at);
  if (verb.lemma === 'have' && verb.form === 'gerund' && object[0]?.head === 'regard')
    return !before.some((node) => node.kind === 'verb' && node.form === 'finite');
  return (
    before.every((node) => (node.kind === 'phrase' ? node.mention?.head === 'stem' : oneOf(node.kind, 'dash|adverb|other'))) &&
    subject.every(({ mention }) => mention?.head === 'stem')
  );
}

/** "having regard to the proposal from the Commission": of the text itself. */
const proposersOf = (reading: Reading, { verb, complements }: Clause): Found[] =>
  verb.lemma === 'have' && complements.get('to')?.[0]?.head === 'proposal'
    ? entitiesOf(
        reading,
        ['from', 'of', 'by'].flatMap((word) => complements.get(word) ?? []),
      ).filter(isActor)
    : [];

/** "having regard to X", "Acting under X", "Pursuant to X". */
function groundsOf({ verb, object, complements }: Clause): readonly Clause['object'][] {
  if (verb.lemma === 'have' && object.length === 1 && object[0]!.head === 'regard')
    return [(complements.get('to') ?? []).filter(({ head }) => head !== 'proposal')];
  if (verb.lemma === 'act') return ['under', 'pursuant to', 'in accordance with'].map((word) => complements.get(word) ?? []);
  return [];
}
