/** Things that no word tells apart from others of their kind: "the visit", "operations", "an event". */
import type { Label } from '../../graph/ontology/labels.ts';
import type { RelationType } from '../../graph/ontology/relations.ts';
import type { Discourse, Referent } from '../entities/discourse.ts';
import type { ClaimDraft } from './draft.ts';

const untold: ReadonlySet<Label> = new Set(['Initiative', 'Programme', 'Policy', 'Event', 'Document', 'LegalAct']);

/** Whether all that is said of a thing is one common word. */
function isMere({ label, named, names }: Referent): boolean {
  if (named || !untold.has(label)) return false;
  for (const name of names.keys()) if (!/^\p{Ll}+$/u.test(name)) return false;
  return true;
}

/** What a text may be about without ever naming it, as long as it names no other of the kind. */
const undertakings: ReadonlySet<Label> = new Set(['Initiative', 'Programme', 'InformationSystem']);
const own = new Set([
  'project',
  'programme',
  'program',
  'initiative',
  'campaign',
  'scheme',
  'course',
  'workshop',
  'seminar',
  'conference',
  'webinar',
]);

const mayBeOwn = ({ referents }: Discourse, { head, label, plural }: Referent): boolean =>
  !plural &&
  own.has(head) &&
  !referents.some((each) => each.named && (each.label === label || (undertakings.has(each.label) && undertakings.has(label))));

/** What makes a thing, or holds it, tells which it is: "launched a website". */
const making: ReadonlySet<RelationType> = new Set(['ESTABLISHES', 'ORGANISES', 'PUBLISHES', 'ADOPTS', 'PROPOSES']);

/** The claims whose ends are both told by more than their kind, or by who makes them. */
export function telling(discourse: Discourse, drafts: readonly ClaimDraft[]): ClaimDraft[] {
  const told = (end: Referent): boolean => !isMere(end) || mayBeOwn(discourse, end);
  const makes = ({ type, rule }: ClaimDraft): boolean => making.has(type) && (type === 'PROPOSES' || !rule.startsWith('author'));
  return drafts.filter((draft) =>
    [draft.head, draft.tail].every((end) => told(end) || drafts.some((each) => each.tail === end && makes(each))),
  );
}
