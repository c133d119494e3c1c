/** Taking part in events. */
import { assembling } from '../../lexicon/intransitive.ts';
import { complementsOf, type Clause } from '../clause.ts';
import type { ClaimDraft } from '../draft.ts';
import { listAt } from '../lists.ts';
import { entitiesOf, isActor, isGathering } from '../ends.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import type { Found, Reading } from '../reading.ts';
import { participants } from './participants.ts';
import { claimOf, type ClauseRule, ofLinks, ofVerbs } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

const noAttendance = wordSet(
  'organise|organize|host|hold|convene|take_place|occur|happen|call_on|announce|be|schedule|welcome|see|find|show|place|believe|trust|bring_together|gather|assemble|unite|summon',
);

/** Verbs that say with "for" which event it is: "met in Bonn for the third session". */
const coming = wordSet('meet|arrive|travel|visit|come_together');

/** "On the margins of the Summit, they met": those who do something there are there. */
const beside = ['on the margins of', 'on the sidelines of', 'in the margins of', 'at the margins of'];

/** "gathered on the occasion of the Summit", "met for the third session": what those who come together come for. */
const occasions = ['for', 'on the occasion of'];

/** Verbs of what is done where a committee sits. */
const speaking = wordSet(
  'update|brief|inform|discuss|present|debate|speak|agree|raise|exchange|report|explore|outline|highlight|stress|announce',
);

/** "At the Council on 8 June, Ministers …", "discussed with experts in a series of workshops": who acts at an event takes part in it. */
export const attendance: ClauseRule = ofLinks(['at', 'in', 'during', ...occasions, ...beside], (reading, clause, status, said) => {
  if (clause.voice === 'passive' || clause.verb.negated) return [];
  if (noAttendance.has(clause.verb.lemma) && !(assembling.has(clause.verb.lemma) && clause.object.length === 0)) return [];
  // "Speaking at the Conference, the Minister …"
  // "Minister Ruiz, speaking at the Conference, urged"
  const aside = clause.at <= 1 || reading.nodes[clause.at - 1]?.kind === 'comma';
  // "Fisheries ministers | meeting at the Forum | agreed"
  const speaks = clause.verb.lemma === 'meet' ? clause.control === 'noun' : aside && clause.verb.lemma === 'speak';
  if (clause.verb.form !== 'finite' && !(clause.verb.form === 'gerund' && speaks)) return [];
  if (clause.object.some(({ head }) => presence.has(head))) return []; // "encouraged the participation of A in the Conference": A is there
  const events = entitiesOf(
    reading,
    openingsOf(
      reading,
      complementsOf(
        clause,
        'at',
        'in',
        'during',
        ...beside,
        ...(assembling.has(clause.verb.lemma) || coming.has(clause.verb.lemma) ? occasions : []),
      ),
    ),
  ).filter(isGathering);
  // One speaks "at" a forum as at any event.
  const fora = entitiesOf(reading, openingsOf(reading, clause.complements.get('at') ?? [])).filter(
    ({ referent }) =>
      (referent.label === 'Network' && oneOf(referent.head, 'forum|dialogue')) ||
      (referent.label === 'Body' && referent.named && speaking.has(clause.verb.lemma) && oneOf(referent.head, 'committee|board|assembly')),
  );
  // "In the Ports Forum, A explored …"
  const inside = (clause.complements.get('in') ?? []).filter(({ from }) => clause.subject.length > 0 && from < clause.subject[0]!.from);
  if (speaking.has(clause.verb.lemma))
    fora.push(...entitiesOf(reading, inside).filter(({ referent }) => referent.label === 'Network' && referent.head === 'forum'));
  // "joined the experts of A at the exercise": both are there
  const joined = clause.verb.lemma === 'join' ? clause.object : clause.verb.lemma === 'hear' ? complementsOf(clause, 'from') : []; // "heard from A at the meeting"
  const attending = participants(reading, [...clause.subject, ...clause.joint, ...joined]).filter(isActor);
  // "In the Dialogue | between A and B, both sides agreed": those two, and no others
  if (
    clause.subject.some(({ determiner, head }) => determiner === 'both' && oneOf(head, 'side|party')) &&
    events.some((event) => isBetween(reading, event))
  )
    return [];
  const partners = said
    .filter((claim) => claim.type === 'COOPERATES_WITH' || claim.type === 'REPORTS_TO')
    .map((claim) => ({ referent: claim.tail, span: claim.object }));
  // "At the Conference, ten countries pledged to": who pledged was there
  const there = status === 'planned' && reading.tokens[clause.verb.from]?.form === 'past' ? 'done' : status;
  return [...events, ...fora].flatMap((event) =>
    [...attending, ...(event.referent.head === 'visit' ? [] : partners)].map((actor) =>
      claimOf(
        reading,
        clause,
        { head: actor, tail: event },
        { type: 'PARTICIPATES_IN', status: there, negated: false, rule: 'attendance' },
      ),
    ),
  );
});

const phases = wordSet('opening|closing|launch|inauguration|conclusion|start|beginning|end');

/** "at the opening | of the Forum": what opens, where the word for it names nothing. */
function openingsOf({ nodes }: Reading, phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.flatMap((phrase) => {
    const at = nodes.indexOf(phrase);
    const [link, whole] = [nodes[at + 1], nodes[at + 2]];
    const opens = !phrase.mention && phases.has(phrase.head) && link?.kind === 'preposition' && link.word === 'of';
    return opens && whole?.kind === 'phrase' ? [whole] : [phrase];
  });
}

/** Whether "between" follows the words for an event. */
const isBetween = ({ nodes, tokens }: Reading, { span }: Found): boolean =>
  nodes.some((node, at) => {
    const link = nodes[at + 1];
    return node.kind === 'phrase' && tokens[node.to - 1]!.end === span.end && link?.kind === 'preposition' && link.word === 'between';
  });

const presence = wordSet('participation|involvement|attendance|presence');

const isMeeting = ({ referent }: Found): boolean => referent.label === 'Event';

/** "ACER hosted the regulator for a workshop": who receives others for an event organises it, and they take part. */
export const received: ClauseRule = ofVerbs(wordSet('host|receive|welcome|invite'), (reading, clause, status) => {
  if (clause.verb.negated) return [];
  const events = entitiesOf(reading, complementsOf(clause, 'for', 'to')).filter(isMeeting);
  const hosts = entitiesOf(reading, clause.subject).filter((host) => isActor(host) && !host.viaOwner);
  const guests = participants(reading, clause.object).filter((guest) => isActor(guest) && !guest.viaOwner);
  if (hosts.length === 0 || guests.length === 0) return [];
  const rest = { status, negated: false, rule: 'attendance.received' } as const;
  const invited = clause.verb.lemma === 'invite' ? 'called-for' : status;
  return events.flatMap((tail) => [
    ...(clause.verb.lemma === 'host' ? hosts.map((head) => claimOf(reading, clause, { head, tail }, { ...rest, type: 'ORGANISES' })) : []),
    ...guests.map((head) => claimOf(reading, clause, { head, tail }, { ...rest, type: 'PARTICIPATES_IN', status: invited })),
  ]);
});

/** "The Summit is led by A, who will be joined by B and C": they take part in what the sentence speaks of. */
export const joinedBy: ClauseRule = ofVerbs(wordSet('join'), (reading, clause, status) => {
  if (clause.voice !== 'passive' || clause.verb.negated) return [];
  const here = complementsOf(clause, 'at', 'in', 'for', 'during');
  const earlier = reading.clauses.filter((each) => each.at < clause.at).flatMap((each) => [...each.subject, ...each.object]);
  const event = entitiesOf(reading, here).find(isMeeting) ?? entitiesOf(reading, earlier).find(isMeeting);
  if (!event) return membersJoining(reading, clause);
  return participants(reading, clause.subject)
    .filter(isActor)
    .map((head) =>
      claimOf(reading, clause, { head, tail: event }, { type: 'PARTICIPATES_IN', status, negated: false, rule: 'attendance.joined' }),
    );
});

/** "The Alliance has been joined by A and B": they are its members. */
const membersJoining = (reading: Reading, clause: Clause): ClaimDraft[] =>
  entitiesOf(reading, clause.object)
    .filter(
      ({ referent, viaOwner, pronoun }) =>
        !viaOwner &&
        !pronoun &&
        oneOf(referent.label, 'Network|InternationalOrganisation|LegalAct') &&
        !oneOf(referent.head, 'forum|dialogue'),
    )
    .flatMap((tail) =>
      participants(reading, clause.subject)
        .filter(isActor)
        .map((head) =>
          claimOf(reading, clause, { head, tail }, { type: 'MEMBER_OF', status: 'done', negated: false, rule: 'members.joining' }),
        ),
    );

/** "A launched the exercise with the participation of B and C": they take part in what is held or made. */
export const withParticipation: ClauseRule = ofLinks(['with'], (reading, clause, status) => {
  const part = (clause.complements.get('with') ?? []).find(({ head }) => oneOf(head, 'participation|involvement|attendance|presence'));
  const at = part ? reading.nodes.indexOf(part) : -1;
  const [link, first] = [reading.nodes[at + 1], reading.nodes[at + 2]];
  if (!part || clause.verb.negated || link?.kind !== 'preposition' || link.word !== 'of' || first?.kind !== 'phrase') return [];
  const events = entitiesOf(reading, clause.object).filter(({ referent }) => oneOf(referent.label, 'Event|Initiative|Programme'));
  return participants(reading, listAt(reading.nodes, at + 2).members)
    .filter((found) => isActor(found) && !found.viaOwner)
    .flatMap((head) =>
      events.map((tail) =>
        claimOf(reading, clause, { head, tail }, { type: 'PARTICIPATES_IN', status, negated: false, rule: 'attendance.with' }),
      ),
    );
});

/** "A was represented at the summit by B": B is there for it. */
export const representedAt: ClauseRule = ofVerbs(wordSet('represent'), (reading, clause, status) => {
  if (clause.voice !== 'passive' || clause.verb.negated) return [];
  const events = entitiesOf(reading, complementsOf(clause, 'at', 'in')).filter(isMeeting);
  if (events.length === 0) return [];
  const there = entitiesOf(reading, clause.subject).filter((found) => isActor(found) && !found.viaOwner);
  return events.flatMap((tail) =>
    there.map((head) =>
      claimOf(reading, clause, { head, tail }, { type: 'PARTICIPATES_IN', status, negated: false, rule: 'attendance.represented' }),
    ),
  );
});

/** "A held a workshop, with 60 experts attending": they take part in what is held. */
export const withOthersThere: ClauseRule = ofVerbs(wordSet('attend|take_part|participate'), (reading, clause) => {
  if (clause.verb.form !== 'gerund' || clause.verb.negated) return [];
  const who = clause.subject[0];
  const link = who && reading.nodes[reading.nodes.indexOf(who) - 1];
  const held = reading.clauses.findLast((each) => each.at < clause.at && each.verb.form === 'finite');
  if (clause.object.length > 0 || !held || held.verb.negated || !(link && 'word' in link && oneOf(link.word, 'with|more than'))) return [];
  const events = entitiesOf(reading, [...held.object, ...(held.voice === 'active' ? held.subject : [])]).filter(isMeeting);
  return participants(reading, clause.subject)
    .filter((found) => isActor(found) && !found.viaOwner)
    .flatMap((head) =>
      events
        .slice(0, 1)
        .map((tail) =>
          claimOf(
            reading,
            clause,
            { head, tail },
            { type: 'PARTICIPATES_IN', status: held.verb.status ?? 'done', negated: false, rule: 'attendance.with' },
          ),
        ),
    );
});

/** "led the Norwegian delegation to the Summit": who leads those who are sent is there with them. */
export const sentTo: ClauseRule = ofVerbs(wordSet('lead|head'), (reading, clause, status) => {
  const [sent, ...others] = clause.object;
  if (clause.verb.negated || sent?.head !== 'delegation' || others.length > 0) return [];
  const events = entitiesOf(reading, complementsOf(clause, 'to', 'at')).filter(isMeeting);
  const there = entitiesOf(reading, [...clause.subject, sent]).filter((found) => isActor(found) && !found.viaOwner);
  return events.flatMap((tail) =>
    there.map((head) =>
      claimOf(reading, clause, { head, tail }, { type: 'PARTICIPATES_IN', status, negated: false, rule: 'attendance.delegation' }),
    ),
  );
});
