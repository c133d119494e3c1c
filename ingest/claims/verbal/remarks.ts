/** Remarks and addresses: who makes them takes part in the meeting that the text speaks of. */
import type { Referent } from '../../entities/discourse.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { complementsOf, type Clause } from '../clause.ts';
import { entitiesOf, isActor } from '../ends.ts';
import type { Found, Reading } from '../reading.ts';
import { participants } from './participants.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';
import { wordOf } from '../steps.ts';
import { oneOf, wordSet } from '../../words.ts';

const making = wordSet('make|deliver|give|present|offer|provide');
const remark = wordSet('remark|address|speech|statement|keynote|presentation');
/** Remarks that only a meeting has. */
const opening = /\b(?:opening|closing|welcom(?:e|ing)|keynote|introductory|concluding)\b/iu;
/** How many sentences back the meeting may have been spoken of. */
const reach = 6;

/** "Opening remarks were made by A, B and C", "A gave the keynote address": they take part in the meeting spoken of last. */
export const remarks: ClauseRule = ofVerbs(making, (reading, clause, status) => {
  if (clause.verb.negated || clause.verb.form !== 'finite') return [];
  const speech = clause.object.find(({ head }) => remark.has(head));
  if (!speech) return [];
  const there =
    clause.voice === 'passive' &&
    entitiesOf(reading, clause.complements.get('at') ?? []).some(({ referent }) => referent.label === 'Event');
  if (!there && !opening.test(reading.text.slice(reading.tokens[Math.max(0, speech.from - 1)]!.start, reading.tokens[speech.to - 1]!.end)))
    return [];
  const tail = meetingNear(reading, clause, speech);
  if (!tail) return [];
  return participants(reading, clause.subject)
    .filter((found) => isActor(found) && !found.viaOwner && !(found.referent.label === 'Body' && found.referent.guessed))
    .map((head) =>
      claimOf(reading, clause, { head, tail }, { type: 'PARTICIPATES_IN', status, negated: false, rule: 'attendance.remarks' }),
    );
});

/** Those who are at a meeting, as nouns. */
const present = wordSet(
  'participant|participants|attendee|attendees|speaker|speakers|panelist|panelists|panellist|panellists|guest|guests|delegate|delegates|presenter|presenters|keynote|keynotes|contributor|contributors',
);

/** "Participants included A and B", "The speakers were A and B", "The keynote speaker was A", "Among the speakers were A and B", "Also present were A and B": they take part in the meeting spoken of last. */
export const namedParticipants: ClauseRule = ofVerbs(wordSet('include|comprise|be'), (reading, clause, status) => {
  if (clause.voice !== 'active' || clause.verb.negated) return [];
  const group = thosePresent(reading, clause);
  // "Members of the Conference in attendance were": the body and not the meeting
  const tail = group && meetingNear(reading, clause, group, isRoll(reading, clause) ? ['at', 'to'] : undefined);
  if (!tail) return [];
  const called = reading.nodes[clause.at + 1]?.kind === 'colon' ? peopleFrom(reading, clause.at + 2) : [];
  return (called.length > 1 ? called : participants(reading, clause.object))
    .filter((found) => isActor(found) && !found.viaOwner && !found.pronoun)
    .map((head) =>
      claimOf(
        reading,
        clause,
        { head, tail },
        { type: 'PARTICIPATES_IN', status: status === 'planned' ? status : 'done', negated: false, rule: 'attendance.named' },
      ),
    );
});

/** "were: Prime Minister of A, Hon. Ana Ruiz; Minister of B, Bo Lind": the people of a list in which each has an office. */
const peopleFrom = (reading: Reading, at: number): Found[] =>
  entitiesOf(
    reading,
    reading.nodes.slice(at).filter((node): node is Phrase => node.kind === 'phrase' && node.mention?.label === 'Person'),
  );

/** "The ministers present were", "Members of the Board in attendance were". */
const isRoll = ({ tokens }: Reading, { subject: [group], verb }: Pick<Clause, 'subject' | 'verb'>): boolean =>
  group !== undefined && tokens.slice(group.to, verb.from).some(({ lower }) => oneOf(lower, 'attendance|present'));

/** The words for those present: the subject, or what opens a sentence whose subject comes last. */
function thosePresent(reading: Reading, { verb, subject, complements }: Clause): Phrase | undefined {
  const last = (phrase: Phrase): string => reading.tokens[phrase.to - 1]!.lower;
  const [group] = subject;
  if (group) {
    const also = verb.lemma === 'be' && group.head === 'present' && group.from <= 1;
    // "Members of the Board in attendance were", "The ministers present were"
    return also ||
      (verb.lemma === 'be' && isRoll(reading, { subject, verb })) ||
      (present.has(last(group)) && (last(group).endsWith('s') || (verb.lemma === 'be' && group.determiner === 'the')))
      ? group
      : undefined;
  }
  if (verb.lemma !== 'be') return undefined;
  const among = complements.get('among')?.find((phrase) => phrase.from < verb.from && present.has(last(phrase)));
  return among ?? complements.get('in')?.find(({ head, from }) => head === 'attendance' && from < verb.from);
}

/** "The event featured speeches by A and B", "heard presentations from A", "featured speakers from A": who speaks at an event takes part in it. */
export const speeches: ClauseRule = ofVerbs(
  wordSet('feature|featured|features|include|hear|heard|see|begin|open|start|close|end|conclude|follow'),
  (reading, clause, status) => {
    if (clause.verb.negated) return [];
    const by = complementsOf(clause, 'by', 'from');
    if (by.length === 0 || clause.voice === 'passive') return [];
    const given = [...clause.object, ...(clause.complements.get('with') ?? [])];
    if (
      !given.some(({ head }) =>
        oneOf(
          head,
          'remark|remarks|address|addresses|speech|speeches|statement|statements|keynote|keynotes|presentation|presentations|intervention|interventions|contribution|contributions|talk|talks|lecture|lectures|speaker|speakers|panellist|panellists|panelist|panelists|presenter|presenters|evidence|testimony',
        ),
      )
    )
      return [];
    const tail = entitiesOf(reading, clause.subject).find(({ referent }) => isMeeting(referent) || referent.label === 'Event');
    if (!tail) return [];
    return participants(reading, by)
      .filter((found) => isActor(found) && !found.viaOwner)
      .map((head) =>
        claimOf(reading, clause, { head, tail }, { type: 'PARTICIPATES_IN', status, negated: false, rule: 'attendance.speeches' }),
      );
  },
);

/** The meeting that the clause names, else the one that the text spoke of last; the words for the remarks stand for it. */
function meetingNear(reading: Reading, clause: Clause, speech: Phrase, links = ['at', 'to', 'of', 'in']): Found | undefined {
  const after = reading.nodes.indexOf(speech) + 1;
  const beyond = reading.nodes[after + 1];
  // "participants | in the Harbour Project | included"
  const own = links.includes(wordOf(reading.nodes[after])) && beyond?.kind === 'phrase' ? [beyond] : [];
  const here = [...own, ...complementsOf(clause, ...links)];
  const named = entitiesOf(reading, here).find(({ referent }) => isAttended(referent));
  if (named) return named;
  const beside = links.includes('of')
    ? []
    : entitiesOf(reading, [...clause.subject, ...complementsOf(clause, 'of')]).map(({ referent }) => referent);
  const meetings = reading.discourse.referents.filter(
    (each) => isMeeting(each) && !beside.includes(each) && reading.index - each.lastSeen <= reach,
  );
  const last = meetings.sort((a, b) => b.lastSeen - a.lastSeen || a.order - b.order)[0];
  const start = reading.tokens[speech.from]!.start;
  return last && { referent: last, span: { start, end: reading.tokens[speech.to - 1]!.end }, viaOwner: false, pronoun: true };
}

/** "participants in the Harbour Project": one takes part in what is done, too. */
const isAttended = ({ label }: Referent): boolean => oneOf(label, 'Event|Initiative|Programme');

const isMeeting = ({ label, head, names }: Referent): boolean =>
  label === 'Event' &&
  oneOf(
    head,
    'meeting|session|conference|summit|workshop|seminar|forum|symposium|assembly|congress|roundtable|dialogue|consultation|training|retreat|ceremony|hearing|webinar|colloquium|launch|celebration|convention|gathering',
  ) &&
  [...names.keys()].some((name) => name.includes(' '));
