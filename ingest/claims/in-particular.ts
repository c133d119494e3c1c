/** Whether a claim speaks of somebody in particular: "users", "the project" as a bare word may be any. */
import type { RelationType } from '../../graph/ontology/relations.ts';
import type { Referent } from '../entities/discourse.ts';
import type { ClaimDraft } from './draft.ts';
import { oneOf } from '../words.ts';

/** What many of a kind do together with others, or are asked for, is said of all of them. */
const ofAll: ReadonlySet<RelationType> = new Set(['COOPERATES_WITH', 'CALLS_ON', 'SUPPORTS']);

/** Words for many that say who they are: there is one set of them. */
const known = new Set(
  'co-legislators colegislators legislators industry academia ministers leaders governments parties members delegations sides'.split(' '),
);

/** Who is asked as one by those who speak to all of them. */
const askedOf = new Set('states countries nations governments parties members stakeholders donors partners'.split(' '));

/** Who only stands for anybody who may come: "applicants", "the tenderer". */
const anybody = new Set(
  'applicant applicants candidate candidates tenderer tenderers bidder bidders contractor contractors user users visitor visitors reader readers anyone'.split(
    ' ',
  ),
);

/** Words for many that say nothing of who they are: they make no member of a body that others do not. */
const vague = new Set(
  'countries states nations governments organisations organizations institutions entities bodies members partners people persons individuals actors stakeholders experts representatives participants parties groups leaders citizens'.split(
    ' ',
  ),
);

/** What is done with a thing as such: a bare word does not tell which. */
const toThings: ReadonlySet<RelationType> = new Set(['SUPPORTS', 'IMPLEMENTS', 'LEADS', 'OPERATES']);

/** Labels of texts: a bare "framework" that an act makes is no text of its own. */
const texts: ReadonlySet<string> = new Set(['Policy', 'LegalAct', 'Document']);

/** Labels of what does nothing by itself. */
const things: ReadonlySet<string> = new Set(['Event', 'Initiative', 'Programme', 'InformationSystem', 'Policy', 'LegalAct', 'Document']);

/** The one word that something not named is spoken of by; `undefined` where it has a name or more words. */
function bareWord({ named, known, names }: Referent): string | undefined {
  if (named || known !== undefined) return undefined;
  let word: string | undefined;
  for (const name of names.keys()) {
    if (name.includes(' ')) return undefined;
    word ??= name.toLowerCase();
  }
  return word;
}

/** "Pilots competed in the Tide Regatta": the event tells which of them are meant. */
const comes = (type: RelationType, { label }: Referent): boolean => type === 'PARTICIPATES_IN' && label === 'Event';

/** "The meeting was chaired by A and attended by B": a meeting is told by those who come to it. */
const chairs = (type: RelationType, { label }: Referent): boolean => type === 'LEADS' && label === 'Event';

/** Whether the ends of a claim are told well enough for it to say anything. */
export function isInParticular({ head, type, tail, rule, status }: ClaimDraft): boolean {
  const acting = bareWord(head);
  if (acting !== undefined) {
    if (anybody.has(acting)) return false;
    if (head.label === 'ActorGroup') {
      if (
        !ofAll.has(type) &&
        !known.has(acting) &&
        !rule.startsWith('meeting.') &&
        !comes(type, tail) &&
        !(tail.named && status === 'called-for' && oneOf(type, 'IMPLEMENTS|ADOPTS')) && // "instructed officials to implement the Declaration"
        !(type === 'MEMBER_OF' && tail.named && !vague.has(acting)) &&
        !(status === 'called-for' && tail.named && askedOf.has(acting)) // "urges States to ratify the Convention"
      )
        return false;
    } else if (things.has(head.label) && type !== 'OCCURRED_IN' && type !== 'FUNDS') return false;
  }
  const object = bareWord(tail);
  if (object === undefined || !things.has(tail.label)) return true;
  return !(toThings.has(type) && !chairs(type, tail)) && !(type === 'ESTABLISHES' && texts.has(tail.label) && things.has(head.label));
}
