/** Things that no word tells apart from others of their kind: "the visit", "operations", "an event". */
import type { Label } from '../../graph/ontology/labels.ts';
import type { RelationType } from '../../graph/ontology/relations.ts';
import type { Discourse, Referent } from '../entities/discourse.ts';
import type { ClaimDraft } from './draft.ts';

const untold: ReadonlySet<Label> = new Set(['Initiative', 'Programme', 'Policy', 'Event', 'Document', 'LegalAct']);

/** Words that praise or measure a thing, and tell none from another. */
const tellsNothing = new Set(
  'important major key flagship cutting-edge long-term innovative successful respective relevant various certain such existing current effective appropriate necessary similar potential own broader wider'.split(
    ' ',
  ),
);

/** Whether all that is said of a thing is one common word. */
function isMere({ label, named, names }: Referent): boolean {
  if (named || !untold.has(label)) return false;
  for (const name of names.keys()) {
    const words = name.split(' ');
    if (!words.every((word, at) => (at === words.length - 1 ? /^\p{Ll}+$/u.test(word) : tellsNothing.has(word)))) return false;
  }
  return true;
}

/** What a text may be about without ever naming it, as long as it names no other of the kind. */
const undertakings: ReadonlySet<Label> = new Set(['Initiative', 'Programme', 'InformationSystem']);
const own = new Set(['project', 'programme', 'program', 'campaign', 'scheme', 'course', 'workshop', 'seminar', 'conference', 'webinar']);

const mayBeOwn = ({ referents }: Discourse, { head, label, plural }: Referent): boolean =>
  !plural &&
  own.has(head) &&
  !referents.some((each) => each.named && (each.label === label || (undertakings.has(each.label) && undertakings.has(label))));

/** What makes a thing, or holds it, tells which it is: "launched a website". */
const making: ReadonlySet<RelationType> = new Set(['ESTABLISHES', 'ORGANISES', 'PUBLISHES', 'ADOPTS', 'PROPOSES']);

/** What is said of a meeting by who comes, who leads and where: several of them tell which it is, once all is read. */
const ofMeetings: ReadonlySet<RelationType> = new Set(['PARTICIPATES_IN', 'LEADS', 'OCCURRED_IN']);

/** The claims whose ends are both told by more than their kind, or by who makes them. */
export function telling(discourse: Discourse, drafts: readonly ClaimDraft[]): ClaimDraft[] {
  const told = (end: Referent): boolean => !isMere(end) || mayBeOwn(discourse, end);
  const makes = ({ type, rule }: ClaimDraft): boolean => making.has(type) && (type === 'PROPOSES' || !rule.startsWith('author'));
  return drafts.filter((draft) =>
    [draft.head, draft.tail].every(
      (end) =>
        told(end) || (end.label === 'Event' && ofMeetings.has(draft.type)) || drafts.some((each) => each.tail === end && makes(each)),
    ),
  );
}
