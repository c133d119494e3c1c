/** Offices of a person beside the first: joined to it, said of the office itself, given to one after another. */
import type { Phrase } from '../../mentions/phrase.ts';
import type { Reading } from '../reading.ts';
import { isNextPersons, officeAt, seatAt, type Office } from './office.ts';
import { phraseNode, word } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

/** "Director of X and | former Chair of Y", "Director of X, | Professor at Y": the offices joined to the one whose title starts at a token; not those of others. */
export function joinedOffices(reading: Reading, title: number): Office[] {
  const start = reading.nodes.findIndex((node) => node.kind === 'phrase' && node.from <= title && title < node.to);
  const offices: Office[] = [];
  if (start < 0) return offices;
  for (let at = start + 1; at < Math.min(reading.nodes.length, start + 16); at++) {
    const node = reading.nodes[at]!;
    const phrase = phraseNode(reading, at);
    if (phrase?.mention?.label === 'Person') break;
    const joined = word(reading, at - 1) === 'and' || reading.nodes[at - 1]?.kind === 'comma';
    if (phrase && joined && (phrase.determiner === '' || isPredicated(reading, phrase)) && !phrase.plural) {
      const office = isNextPersons(reading, at) ? undefined : officeAt(reading, at);
      if (office) offices.push(office);
    }
    if (!oneOf(node.kind, 'phrase|preposition|conjunction|comma|open|close')) break;
  }
  return offices;
}

/** "is Deputy Director for Research and | the Director of X": said of the same one, whatever the article. */
const isPredicated = ({ clauses }: Reading, phrase: Phrase): boolean =>
  phrase.determiner === 'the' && clauses.some(({ verb, object }) => oneOf(verb.lemma, 'be|become|remain') && object.includes(phrase));

/** "an oceanographer at X", "a doctoral student at X", "a volunteer with X": what somebody does there, where the noun is no title. */
export function professionAt(reading: Reading, at: number): Office | undefined {
  const phrase = phraseNode(reading, at);
  if (!phrase || phrase.plural || !oneOf(phrase.determiner, 'a|an') || phrase.mention?.kind === 'name') return undefined;
  const noun = reading.tokens[phrase.to - 1]!.lower;
  if (!(professions.test(noun) || oneOf(noun, 'student|intern|volunteer|postdoc|physician|nurse|veteran'))) return undefined;
  const seat = oneOf(word(reading, at + 1), 'at|with|from') ? seatAt(reading, phraseNode(reading, at + 2)) : undefined;
  return seat && oneOf(seat.referent.label, 'Body|Agency|Institution|Company|InternationalOrganisation|Network') && seat.referent.named
    ? { seat, title: { from: phrase.to - 1, to: phrase.to } }
    : undefined;
}

/** Nouns for who does something for a living. */
const professions =
  /^\p{L}{3,}(?:ist|ologist|grapher|icist|itect|icer|eer|ician|writer|maker|worker|trainer|teacher|designer|developer|planner|reporter|modeller|programmer|farmer|campaigner|organiser|organizer)$/u;

/** "The Director of X is Professor NAME": what the clause says of an office is who has it. */
export function ofWhom(reading: Reading, person: Phrase): { readonly office: Office; readonly negated: boolean } | undefined {
  const clause = reading.clauses.find(({ verb, object }) => verb.lemma === 'be' && object[0] === person);
  const subject = clause?.subject.length === 1 ? clause.subject[0] : undefined;
  const office = subject && !subject.plural ? officeAt(reading, reading.nodes.indexOf(subject)) : undefined;
  return clause && office && { office, negated: clause.verb.negated };
}

/** "NAME succeeded NAME as Director of X": each of them has or had the office. */
export function passedOn(reading: Reading, person: Phrase): Office | undefined {
  const clause = reading.clauses.find(
    ({ verb, subject, object }) =>
      oneOf(verb.lemma, 'succeed|succeeded|succeeds|replace|follow') && !verb.negated && (subject.includes(person) || object[0] === person),
  );
  const title = clause?.complements.get('as')?.[0];
  return title && officeAt(reading, reading.nodes.indexOf(title));
}

/** "the post of | Director of X", "the role of | Chief Negotiator for X" */
export const isPost = ({ head }: Phrase): boolean => oneOf(head, 'post|position|role|office|job|title');

/** "The post of Director of X is held by NAME", "The role of Chief Negotiator for X fell to NAME": whose the office is. */
export function ofPost(reading: Reading, person: Phrase): Office | undefined {
  const held = reading.clauses.find(
    ({ verb, voice, subject, object }) =>
      voice === 'active' &&
      !verb.negated &&
      oneOf(verb.lemma, 'hold|fill|occupy|take_up|assume|leave|relinquish|retain|keep') &&
      subject.includes(person) &&
      object[0] !== undefined &&
      (isPost(object[0]) || (oneOf(verb.lemma, 'retain|keep') && object[0].head === 'appointment')),
  );
  const seat = held ? reading.nodes.indexOf(held.object[0]!) : -1;
  if (seat >= 0 && oneOf(word(reading, seat + 1), 'of|as')) return officeAt(reading, seat + 2); // "NAME holds the position of | T at X", "will retain her role as | T of X"
  const clause = reading.clauses.find(
    ({ verb, voice, subject, complements }) =>
      !verb.negated &&
      (voice === 'passive'
        ? oneOf(verb.lemma, 'hold|fill|occupy|take_up|assume') && subject.includes(person)
        : oneOf(verb.lemma, 'fall|fell|go|pass') && complements.get('to')?.[0] === person),
  );
  const post = clause ? reading.nodes.findLastIndex((node, at) => at < clause.at && node.kind === 'phrase' && isPost(node)) : -1;
  return post >= 0 && word(reading, post + 1) === 'of' ? officeAt(reading, post + 2) : undefined;
}

/** "NAME as chair of X", in a list of those who were given an office. */
export const named = (reading: Reading, at: number): Office | undefined =>
  word(reading, at + 1) === 'as' && !oneOf(phraseNode(reading, at + 2)?.determiner ?? 'a', 'a|an') ? officeAt(reading, at + 2) : undefined;

/** "For X: NAME", "On behalf of X: NAME": a line with which somebody signs for a body; its words for the title are those for whom. */
export function signedFor(reading: Reading, at: number): Office | undefined {
  const body = phraseNode(reading, at - 2);
  const mark = reading.nodes[at - 1]?.kind;
  if (at !== 3 || reading.clauses.length > 0 || mark !== 'colon' || !oneOf(word(reading, 0), 'for|on behalf of')) return undefined;
  const seat = body?.mention?.kind === 'name' ? seatAt(reading, body) : undefined;
  return body && seat && { seat, title: { from: body.from - 1, to: body.from } };
}

/** "NAME, representing X": whom somebody speaks for, of countries apart. */
export function representing(reading: Reading, at: number): Office | undefined {
  const next = reading.nodes[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  const verb = reading.nodes[next];
  const body = phraseNode(reading, next + 1);
  if (verb?.kind !== 'verb' || verb.form !== 'gerund' || !verb.lemma.startsWith('represent')) return undefined;
  if (body?.mention?.kind !== 'name') return undefined;
  const seat = seatAt(reading, body);
  return seat && !oneOf(seat.referent.label, 'Country|Place') ? { seat, title: { from: verb.from, to: verb.to } } : undefined;
}

/** "NAME's appointment as | Director of X", "NAME's term as | Director of X", "the retirement of NAME as | Director of X", "the nomination of NAME to the post of | Director at X" */
export function ownTerm(reading: Reading, person: Phrase, at: number): Office | undefined {
  const of = word(reading, at - 1) === 'of' ? phraseNode(reading, at - 2) : undefined;
  const noun = person.possessive ? phraseNode(reading, at + 1) : of;
  if (!noun || !terms.has(noun.head)) return undefined;
  const next = noun === of ? at + 1 : at + 2;
  if (word(reading, next) === 'as') return officeAt(reading, next + 1);
  const post = word(reading, next) === 'to' ? phraseNode(reading, next + 1) : undefined;
  return post && isPost(post) && word(reading, next + 2) === 'of' ? officeAt(reading, next + 3) : undefined;
}

/** What begins, ends or is somebody's time in an office. */
const terms = wordSet(
  'appointment|election|re-election|nomination|confirmation|term|tenure|stint|time|work|role|resignation|departure|mandate|retirement|reappointment|re-appointment|promotion|selection|designation|recruitment|dismissal|removal',
);
