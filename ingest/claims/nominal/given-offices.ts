/** Offices that a verb gives or says: "NAME was appointed Director of X", "The Board elected NAME as its chair", "NAME joined X as Chief Economist". */
import { collegial } from '../belonging.ts';
import type { Clause } from '../clause.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import type { Reading } from '../reading.ts';
import { officeAt, seatAt, titleIn, type Office } from './office.ts';
import { isPost, professionAt } from './more-offices.ts';
import { phraseNode, word } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

/** An office somebody has, with the rule that reads it. */
export interface Held extends Office {
  readonly rule: string;
  /** False where the clause denies it. */
  readonly negated?: boolean;
  /** Up to which token its date may stand: offices are dated by the deed that gave them. */
  readonly until?: number;
}

const holding = wordSet('be|become|remain|serve|act|join|work');
/** Verbs of coming into an office and of leaving it, with "as". */
const changing = wordSet('resign|retire|return|quit|continue|take_over');
const appointing = wordSet(
  'appoint|elect|name|nominate|designate|re-elect|re-appoint|reappoint|confirm|choose|select|make|promote|recruit|hire|announce|unveil|install|swear_in',
);

/** "NAME was appointed Director of X", "NAME is Professor at X", "The Board elected NAME as its chair", "NAME joined X as Chief Economist". */
export function said(reading: Reading, phrase: Phrase, at: number): Held | undefined {
  for (const clause of reading.clauses) {
    const { lemma, negated } = clause.verb;
    const isPerson = (each: Phrase): boolean => each === phrase;
    const comes = changing.has(lemma) || (oneOf(lemma, 'take|take_up|assume|leave') && isOwnPost(clause.object[0]));
    const leaves = lemma === 'step' && reading.tokens[clause.verb.to]?.lower === 'down' && clause.complements.has('as');
    const held =
      appointing.has(lemma) || leaves
        ? clause.object.some(isPerson) || isBeing(reading, clause, isPerson)
        : (holding.has(lemma) || (comes && clause.complements.has('as'))) && clause.subject.some(isPerson);
    if (!held || (clause.at < at && clause.voice === 'passive')) continue;
    const from = Math.max(clause.at, clause.voice === 'active' && appointing.has(lemma) ? at : -1);
    const until = Math.min(reading.nodes.length, from + 7);
    let next =
      reading.nodes.findIndex((node, index) => index > from && index < until && node.kind === 'preposition' && node.word === 'as') + 1;
    if (next === 0) next = afterAppointing(reading, from);
    const office =
      officeAt(reading, next) ?? professionAt(reading, next) ?? elsewhere(reading, clause, next) ?? joinedOffice(reading, lemma, next);
    if (office)
      return {
        ...office,
        rule: 'role.verb',
        negated,
        ...(oneOf(lemma, 'be|work|act|serve|remain|resign|retire|step|quit|leave') ? {} : { until: reading.nodes.at(-1)!.to }),
      };
  }
  return undefined;
}

/** "took office as Director of X", "will take up her post as Director of X" */
const isOwnPost = (object: Phrase | undefined): boolean =>
  object !== undefined &&
  (object.head === 'office' || (oneOf(object.head, 'duty|duties|mandate|post|position') && oneOf(object.determiner, 'his|her|their')));

/** "confirmed to be | Director of X", "promoted to | Director of X", "appointed to the post of | Director of X": the node after what stands between such a verb and the office. */
function afterAppointing(reading: Reading, verb: number): number {
  const next = reading.nodes[verb + 1];
  if (next?.kind === 'verb' && next.lemma === 'be') return verb + 2;
  if (next?.kind === 'adverb') return verb + 2; // "was previously | Director of X"
  const at = word(reading, verb + 1) === 'to' ? verb + 2 : verb + 1;
  const post = phraseNode(reading, at);
  return post && isPost(post) && word(reading, at + 1) === 'of' ? at + 2 : at;
}

/** "led the Fund before being appointed | Director of X": who is appointed is the subject of the verb before. */
function isBeing(reading: Reading, clause: Clause, isPerson: (phrase: Phrase) => boolean): boolean {
  if (reading.tokens[clause.verb.main - 1]?.lower !== 'being' || clause.subject.length > 0) return false;
  return reading.clauses.findLast(({ at, verb }) => at < clause.at && verb.form === 'finite')?.subject.some(isPerson) ?? false;
}

/** "is an engineer and | co-founder of X", "is Deputy Chair and | Director of X": an office named after what else somebody is. */
function joinedOffice(reading: Reading, lemma: string, at: number): Office | undefined {
  const other = phraseNode(reading, at);
  const joins =
    oneOf(lemma, 'be|become|serve|remain') &&
    other !== undefined &&
    ((other.mention?.kind !== 'name' && oneOf(other.determiner, 'a|an')) || titleIn(reading, other) !== undefined);
  return joins && word(reading, at + 1) === 'and' ? officeAt(reading, at + 2) : undefined;
}

/** "joined X as Chief Economist": the office is where its holder came to; "elected NAME as its President" is where those are who elect. */
function elsewhere(reading: Reading, clause: Clause, at: number): Office | undefined {
  const phrase = phraseNode(reading, at);
  const title = phrase && titleIn(reading, phrase);
  if (!phrase || !title) return undefined;
  const own = phrase.determiner === 'its' || (title.to === phrase.to && appoints(reading, clause, phrase));
  const where = clause.verb.lemma === 'join' ? clause.object[0] : own ? clause.subject[0] : undefined;
  const seat = seatAt(reading, where);
  return seat && { seat, title };
}

/** "The Tide Agency named NAME as Deputy Director": an organisation that has officers gives its own offices; councils and boards also those of others. */
function appoints(reading: Reading, { verb, voice, subject }: Clause, { determiner }: Phrase): boolean {
  const who = subject.length === 1 ? subject[0]!.mention : undefined;
  if (!appointing.has(verb.lemma) || voice === 'passive' || who?.kind !== 'name' || !oneOf(determiner, '|the|a|an')) return false;
  const referent = reading.resolved.get(who);
  return (
    referent !== undefined &&
    oneOf(referent.label, 'Agency|Company|InternationalOrganisation|Network|Body') &&
    !collegial.has(referent.head)
  );
}

/** "named NAME as Deputy Director and NAME | as Chief Scientist": the others whom one verb gives an office. */
export function alsoNamed(reading: Reading, at: number): Office | undefined {
  if (word(reading, at + 1) !== 'as' || !oneOf(reading.nodes[at - 1]?.kind ?? '', 'comma|conjunction')) return undefined;
  const clause = reading.clauses.findLast((each) => each.at < at);
  return clause && appointing.has(clause.verb.lemma) ? elsewhere(reading, clause, at + 2) : undefined;
}
