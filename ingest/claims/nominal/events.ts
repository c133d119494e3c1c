/** Events: who meets, whose they are, and where. */
import type { Span } from '../../../graph/model/span.ts';
import { listAt } from '../lists.ts';
import { isFinite, skipBrackets } from '../steps.ts';
import { asEvent } from '../../entities/as-event.ts';
import type { Clause } from '../clause.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { asPlace } from '../places.ts';
import { spanOf, type Found, type Reading } from '../reading.ts';
import { ownerOf } from '../references.ts';
import { happenings, lasting } from '../../lexicon/event-nouns.ts';
import { ordinalWords } from '../../lexicon/number-words.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import type { ClaimDraft } from '../draft.ts';
import { membersAt } from './members-at.ts';
import { foundInside } from '../found.ts';
import { isRegular } from './regular.ts';
import {
  clauseStatus,
  following,
  found,
  hasOwnerBefore,
  headWord,
  make,
  ofMentions,
  phraseNode,
  type Rule,
  word,
  wordBefore,
} from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

const isSpot = ({ referent }: Found): boolean => referent.label === 'Place' || referent.label === 'Country';
/** Events that nobody holds. */
const isHappening = (head: string): boolean => head === 'operation' || happenings.has(head);
/** Events that their owner takes part in, and others do not organise for it. */
const sits = wordSet('meeting|session|visit|assembly|dialogue|roundtable|trip');

/** "meeting of the Forum", "first meeting with the industry", "workshops for national authorities": who meets takes part. */
export const meeting: Rule = ofMentions((reading, phrase, at) => {
  const event = eventOf(reading, phrase);
  if (!event || isHappening(phrase.head)) return [];
  if (oneOf(phrase.head, 'dialogue|negotiation') && !event.referent.named) return []; // working together, and no meeting
  // "a session on ports with A"
  const about = phrase.mention?.kind === 'name' ? undefined : following(reading, at, /^(?:on|about)$/u);
  const met = oneOf(phrase.head, 'visit|trip|tour') ? /^(?:of|with|for|by)$/u : /^(?:of|with|for|between|involving)$/u;
  const of = following(reading, about?.at ?? at, about ? /^with$/u : met) ?? whomHeldWith(reading, at);
  if (!of) return [];
  // "hosted a conference with A": A holds it too, by a rule for deeds done together
  const shared = word(reading, of.at - 1) === 'with' && !oneOf(phrase.head, 'meeting|talk|session') && isHeld(reading, phrase);
  const status = meetsWhen(reading, event, at);
  const link = word(reading, of.at - 1) === 'more than' ? word(reading, of.at - 2) : word(reading, of.at - 1);
  if (link === 'of' && event.referent.head === 'exercise' && !event.referent.named) return []; // "the exercise of its powers": using them
  const rule = `meeting.${link}`;
  // "a conference of Africa", "a workshop for Kenya" say where or for whom it is; "a meeting between Kenya and Norway" who meets
  const meets = link === 'between' || link === 'with';
  return entitiesOf(reading, link === 'between' ? membersAt(reading, of.at) : listAt(reading.nodes, of.at).members)
    .filter((actor) => !actor.viaOwner && (meets ? actor.referent.label !== 'Place' : !isSpot(actor)) && !(shared && actor.referent.named))
    .flatMap((actor) => make(reading, 'PARTICIPATES_IN', { head: actor, tail: event }, headWord(phrase), rule, status))
    .map((draft) => dated(reading, draft, phrase, at));
});

/** "a meeting held in Oslo | with | shipowners", "a workshop organised for the Forum": who comes, after a participle and where or when it was. */
function whomHeldWith(reading: Reading, at: number): { phrase: Phrase; at: number } | undefined {
  const clause = reading.clauses.find((each) => each.at === at + 1);
  const participle = clause?.voice === 'passive' && clause.verb.from === clause.verb.main;
  if (!participle || !oneOf(clause.verb.lemma, 'hold|organise|organize|convene|arrange')) return undefined;
  let next = at + 1;
  for (let hops = 0; hops < 3 && oneOf(word(reading, next + 1), 'in|at|on') && phraseNode(reading, next + 2); hops++) {
    next += 2;
    while (reading.nodes[next + 1]?.kind === 'comma' && phraseNode(reading, next + 2) && oneOf(word(reading, next + 3), 'in|at|on|with'))
      next += 2;
  }
  return following(reading, next, /^(?:with|for)$/u);
}

/** "Minutes of the 5th meeting of the Board": without a verb one meeting has been. */
const meetsWhen = (reading: Reading, { referent }: Found, at: number): ClaimDraft['status'] => {
  const own = timeOf(reading, at);
  if (own) return own;
  if (reading.clauses.length === 0 && !referent.plural) return 'done';
  const told = clauseStatus(reading, at);
  return told === 'done' && isRegular(reading, at) ? 'ongoing' : told;
};

/** "its recent visit", "the next summit", "ahead of the summit": what the words of an event say of when it is; `undefined` where they do not. */
export function timeOf(reading: Reading, at: number): 'done' | 'planned' | undefined {
  const phrase = phraseNode(reading, at)!;
  const words = reading.tokens.slice(Math.max(0, phrase.from - 1), phrase.to).map(({ lower }) => lower);
  if (words.some((each) => oneOf(each, 'upcoming|forthcoming')) || words.slice(0, 2).includes('next')) return 'planned';
  if (oneOf(word(reading, at - 1), 'ahead of|in advance of') && !reading.clauses.some(isPast)) return 'planned';
  if (words.some((each) => oneOf(each, 'recent|latest|previous|past|earlier'))) return 'done';
  const counted = words.some((each) => /^\d+(?:st|nd|rd|th)$/u.test(each));
  return counted && isSource(reading, phrase) ? 'done' : undefined;
}

/** "As mentioned in the 51st meeting", "as agreed at it": something was said there. */
function isSource({ tokens }: Reading, { from }: Phrase): boolean {
  const link = tokens[from - 1]?.part === 'determiner' ? from - 2 : from - 1;
  return (
    oneOf(tokens[link]?.lower ?? '', 'in|at|during') &&
    tokens[link - 2]?.lower === 'as' &&
    /(?:ed|said|set|told)$/u.test(tokens[link - 1]!.lower)
  );
}

const isPast = ({ verb }: Clause): boolean => verb.form === 'finite' && verb.status === 'done' && verb.from === verb.main;

/** Whether somebody is said to hold the event of a phrase. */
const isHeld = ({ clauses }: Reading, phrase: Phrase): boolean =>
  clauses.some(
    ({ verb, voice, object }) => voice === 'active' && oneOf(verb.lemma, 'host|organise|organize|hold|convene') && object.includes(phrase),
  );

/** "the Forum's conference, hosted by Norland": others hold it, and whose it is meets there. */
const isHosted = (reading: Reading, phrase: Phrase, owner: Found): boolean =>
  reading.clauses.some(
    ({ verb, voice, object, subject }) =>
      voice === 'passive' &&
      oneOf(verb.lemma, 'host|organise|organize') &&
      object.includes(phrase) &&
      entitiesOf(reading, subject).some(({ referent }) => referent !== owner.referent),
  );

/** "the Forum's annual meeting", "its tenth session", "ACER's workshop", "an earlier ACER workshop": whose an event is. */
export const ownEvent: Rule = ofMentions((reading, phrase, at) => {
  const event = eventOf(reading, phrase);
  if (!event || isHappening(phrase.head) || phrase.head === 'election') return [];
  const inner = phrase.mention?.kind === 'name' ? undefined : phrase.mention?.inner.findLast(({ to }) => to < phrase.to);
  const owner = hasOwnerBefore(reading, phrase, at) ? ownerOf(reading, phrase) : foundInside(reading, inner);
  if (!owner || owner.viaOwner || owner.referent.plural || !isActor(owner) || (isSpot(owner) && inner)) return [];
  // "Decision 12/4 (XV) adopted at | its tenth session": of whom the text is, and not its number
  if (owner.pronoun && owner.referent.guessed && /^[IVXLCDM]+$/u.test([...owner.referent.names.keys()][0] ?? '')) return [];
  const type = sits.has(phrase.head) || isHosted(reading, phrase, owner) ? 'PARTICIPATES_IN' : 'ORGANISES';
  if (type === 'ORGANISES' && !oneOf(phrase.head, 'workshop|conference|seminar|webinar|symposium|summit|event|exercise|forum')) return [];
  return make(reading, type, { head: owner, tail: event }, headWord(phrase), 'meeting.own', meetsWhen(reading, event, at)).map((draft) =>
    dated(reading, draft, phrase, at),
  );
});

/** "conference in Brussels", "visit to Kyiv", "a workshop on tides on 5 May in Porto": where an event is. */
export const place: Rule = ofMentions((reading, phrase, at) => {
  const event = eventOf(reading, phrase);
  if (!event) return [];
  const travel = oneOf(phrase.head, 'visit|trip');
  const happens = isHappening(phrase.head);
  for (let next = at + 1, hops = 0; hops < 4; hops++) {
    if (reading.nodes[next]?.kind === 'open') while (next < reading.nodes.length && reading.nodes[next - 1]?.kind !== 'close') next++;
    while (oneOf(reading.nodes[next]?.kind ?? '', 'comma|adverb')) next++; // "the workshop today in Porto"
    const link = word(reading, next);
    const target = phraseNode(reading, next + 1);
    if (!target || !oneOf(link, 'in|at|on|to|for|of|with|from|between|about|across|throughout|near|off|by')) return [];
    const there =
      oneOf(link, 'in|at|across|throughout') || (travel && link === 'to') || (happens && strikes.test(`${phrase.head} ${link}`));
    const spots = there ? spotsAt(reading, next + 1, event.referent.plural || happens || oneOf(link, 'across|throughout')) : [];
    if (spots.length > 0) {
      const status = lasting.has(phrase.head) ? 'ongoing' : held(timeOf(reading, at) ?? clauseStatus(reading, at));
      return spots
        .flatMap((spot) => make(reading, 'OCCURRED_IN', { head: event, tail: spot }, wordBefore(target), 'place.in', status))
        .map((draft) => dated(reading, draft, phrase, at));
    }
    next = listAt(reading.nodes, next + 1).end;
  }
  return [];
});

/** "workshops in | Kenya, Ghana and Norway": the places of several events, or of one that is in all of them; else the first. */
function spotsAt(reading: Reading, at: number, several: boolean): Found[] {
  const first = asPlace(reading, phraseNode(reading, at));
  if (!first || !several) return first ? [first] : [];
  const { members } = listAt(reading.nodes, at, !reading.nodes.slice(0, at).some(isFinite)); // "outbreaks in Guinea and Liberia | showed"
  const spots = members.flatMap((member) => (member.mention?.kind === 'name' ? (asPlace(reading, member) ?? []) : []));
  return spots.length === members.length ? spots : [first];
}

/** "the bombing of Lusk", "the shipwreck off Tarn": where a disaster strikes. */
const strikes = / (?:near|off)$|^(?:flooding|bombing|siege|massacre) of$/u;

/** Regions that many towns lie in: a meeting with their name is of them, wherever it is. */
const wide =
  /(?:Africa|America|Asia|Europe|Balkans|Sahel|East|Caribbean|Mediterranean|Pacific|Atlantic|Ocean|Sea|Arctic|Baltic|Gulf|Basin|Indies)$/u;

/** "the Oslo Summit", "the Lisbon attacks": a meeting or an incident that bears the name of the town where it was. */
export const namedAfterPlace: Rule = ofMentions((reading, phrase) => {
  const event = eventOf(reading, phrase);
  const disaster = event !== undefined && isHappening(event.referent.head);
  const town = phrase.mention?.inner.find(
    ({ from, label, known }) =>
      (disaster || from === phrase.mention!.from) &&
      (label === 'Place' || (disaster && label === 'Country')) &&
      known !== undefined &&
      !wide.test(known),
  );
  const spot = foundInside(reading, town);
  if (
    !event ||
    !town ||
    !spot ||
    !(
      disaster ||
      oneOf(
        event.referent.head,
        'summit|conference|meeting|attack|bombing|congress|week|symposium|forum|festival|biennale|biennial|triennial|fair|expo|marathon|colloquium|talk|roundtable|workshop|seminar',
      )
    )
  )
    return [];
  return make(reading, 'OCCURRED_IN', { head: event, tail: spot }, town, 'place.name', 'done');
});

/** An event to come is where it will be; any other is where it was. */
const held = (status: ClaimDraft['status']): ClaimDraft['status'] => (status === 'planned' || status === 'called-for' ? 'planned' : 'done');

/** "the third | Policy Forum", "the 2019 | Policy Forum": what is counted is a meeting. */
const isCounted = (reading: Reading, { from, to }: Phrase): boolean =>
  reading.tokens.slice(from, to - 1).some(({ lower }) => counted.test(lower));
const counted = new RegExp(`^(?:${ordinalWords}|\\d+(?:st|nd|rd|th)|(?:19|20)\\d\\d|annual|inaugural)$`, 'u');

/** "launched at the | Policy Forum | in Nairobi", "at the Forum | on 5 May in Nairobi": what one is at in a town is a meeting. */
function isAttended(reading: Reading, phrase: Phrase): boolean {
  if (phrase.head !== 'forum' || phrase.mention?.kind !== 'name') return false;
  const own = reading.nodes.indexOf(phrase);
  const dated = word(reading, own + 1) === 'on' && phraseNode(reading, own + 2)?.mention === undefined && word(reading, own + 3) === 'in';
  const at = dated ? own + 2 : own;
  const after = word(reading, at + 1) === 'in' ? phraseNode(reading, at + 2) : undefined;
  return oneOf(word(reading, own - 1), 'at|during') && (after?.mention?.label === 'Place' || after?.mention?.label === 'Country');
}

/** The event that a phrase names; `undefined` where it names none, or one that is told elsewhere. */
export const eventOf = (reading: Reading, phrase: Phrase): Found | undefined => {
  const event = found(reading, phrase);
  if (event?.referent.label === 'Network' && (isCounted(reading, phrase) || isAttended(reading, phrase))) asEvent(event.referent);
  return event?.referent.label === 'Event' && !pointsElsewhere(phrase, event) ? event : undefined;
};

/** "this major conference" that nothing before was found for: it is an event named elsewhere, and no other. */
function pointsElsewhere({ determiner }: Phrase, { referent }: Found): boolean {
  const times = [...referent.names.values()].reduce((sum, count) => sum + count, 0);
  return oneOf(determiner, 'this|that|these|those') && !referent.named && times <= referent.names.size;
}

/** With the words after the event among which its date stands: "a workshop in Porto | on 12 May 2017". */
export function dated(reading: Reading, draft: ClaimDraft, phrase: Phrase, at: number): ClaimDraft {
  let end = at + 1;
  // "The meeting of the Board was held on 5 May": a clause that says no more than that it was holds the date too.
  const clause = reading.clauses.find(
    (each) =>
      oneOf(each.verb.lemma, 'hold|take_place|occur|convene|organise|organize|host') && [...each.subject, ...each.object].includes(phrase),
  );
  if (clause) end = Math.max(end, clause.end);
  if (reading.nodes[end]?.kind === 'quote') end++;
  end = skipBrackets(reading.nodes, end);
  for (let hops = 0; hops < 6; hops++) {
    let next = end;
    if (reading.nodes[next]?.kind === 'comma') next++;
    const land = phraseNode(reading, next)?.mention?.label;
    // "at Lusk, | Norway, | on 6 February"
    if (next > end && (land === 'Country' || land === 'Place') && reading.nodes[next + 1]?.kind === 'comma') {
      end = next + 1;
      continue;
    }
    // "on February 6, | 1947"
    if (next > end && /^(?:19|20)\d\d$/u.test(phraseNode(reading, next)?.head ?? '')) {
      end = next + 1;
      continue;
    }
    if (reading.nodes[next]?.kind === 'preposition' && reading.nodes[next + 1]?.kind === 'preposition') next++;
    if (reading.nodes[next]?.kind !== 'preposition' || reading.nodes[next + 1]?.kind !== 'phrase') break;
    end = listAt(reading.nodes, next + 1).end;
  }
  const last = reading.nodes[end - 1]!;
  const scope: Span = {
    start: Math.min(draft.scope.start, spanOf(reading, phrase.from, phrase.to).start),
    end: Math.max(draft.scope.end, spanOf(reading, phrase.from, last.to).end),
  };
  return { ...draft, scope };
}
