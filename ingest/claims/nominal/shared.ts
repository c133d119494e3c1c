/** What the rules for nouns share: how a rule looks, how it makes a claim, and how it reads the nodes around a phrase. */
import { allows, type RelationType } from '../../../graph/ontology/relations.ts';
import type { Status } from '../../../graph/ontology/statuses.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import type { Clause } from '../clause.ts';
import type { Doubt } from '../confidence.ts';
import type { ClaimDraft } from '../draft.ts';
import { settle } from '../ends.ts';
import { spanOf, type Found, type Reading, type Run } from '../reading.ts';
import { entityOf } from '../references.ts';
import { wordOf } from '../steps.ts';
import { statusOf } from '../verbal/status.ts';
import { oneOf, wordSet } from '../../words.ts';

/** Reads one phrase in its place, the node `at`. */
export interface Rule {
  (reading: Reading, phrase: Phrase, at: number): ClaimDraft[];
  /** The heads of the phrases that it is asked of; of all, where there are none. */
  readonly nouns?: Nouns;
  /** True where it is asked of names and of nouns for somebody or something only. */
  readonly mentions?: true;
}
type Nouns = Pick<ReadonlySet<string>, 'has'>;

/** A rule that only some nouns make speak: it need not be asked of other phrases, which are most. */
export const ofNouns = (nouns: Nouns, rule: Rule): Rule => Object.assign(rule, { nouns });
/** A rule that speaks of what a phrase itself names: it need not be asked of others, nor of pronouns. */
export const ofMentions = (rule: Rule): Rule => Object.assign(rule, { mentions: true } as const);

interface Ends {
  readonly head: Found;
  readonly tail: Found;
}

/** The claim between two ends; none where they are the same or the ontology does not allow it. */
export function make(
  reading: Reading,
  type: RelationType,
  { head, tail }: Ends,
  cue: Run,
  rule: string,
  status: Status = 'done',
  doubts: readonly Doubt[] = [],
): ClaimDraft[] {
  if (head.referent === tail.referent || !allows(type, head.referent.label, tail.referent.label)) return [];
  const scope = { start: Math.min(head.span.start, tail.span.start), end: Math.max(head.span.end, tail.span.end) };
  return [
    {
      head: head.referent,
      type,
      tail: tail.referent,
      status,
      negated: false,
      subject: head.span,
      cue: spanOf(reading, cue.from, cue.to),
      object: tail.span,
      scope,
      sum: undefined,
      rule,
      doubts: [...settle({ head, tail }), ...doubts],
      attributedTo: undefined,
      date: undefined,
      noDate: undefined,
    },
  ];
}

/** What a name alone says has no date, whatever else the sentence tells. */
export const standing = (drafts: ClaimDraft[]): ClaimDraft[] => drafts.map((draft) => ({ ...draft, noDate: true }));

/** The last word of a phrase, as the cue. */
export const headWord = (phrase: Run): Run => ({ from: phrase.to - 1, to: phrase.to });
/** The word before a phrase, as the cue. */
export const wordBefore = ({ from }: Run): Run => (from > 0 ? { from: from - 1, to: from } : { from, to: from + 1 });

/** What a phrase itself refers to, pronouns and names of unknown kind left aside. */
export function found(reading: Reading, phrase: Phrase | undefined): Found | undefined {
  const end = phrase?.mention && phrase.mention.kind !== 'pronoun' ? entityOf(reading, phrase) : undefined;
  return end?.referent.guessed ? undefined : end;
}

export const phraseNode = (reading: Reading, at: number): Phrase | undefined => {
  const node = reading.nodes[at];
  return node?.kind === 'phrase' ? node : undefined;
};

export const word = (reading: Reading, at: number): string => wordOf(reading.nodes[at]);

/** Whether the words before say whose the thing of a phrase is: "Europol's X", "its X". */
export const hasOwnerBefore = (reading: Reading, phrase: Phrase, at: number): boolean =>
  phraseNode(reading, at - 1)?.possessive === true || oneOf(phrase.determiner, 'its|their|our');

/** The phrase after "of", "under" … following a phrase, stepping over a bracketed acronym. */
export function following(reading: Reading, at: number, words: RegExp): { phrase: Phrase; at: number } | undefined {
  let next = at + 1;
  if (reading.nodes[next]?.kind === 'open' && reading.nodes[next + 2]?.kind === 'close') next += 3;
  const link = word(reading, next);
  if (link === '' || !words.test(link)) return undefined;
  if (word(reading, next + 1) === 'more than' && phraseNode(reading, next + 2)) next++; // "with more than 50 ports"
  const phrase = phraseNode(reading, next + 1);
  return phrase && { phrase, at: next + 1 };
}

const needs = wordSet('need|call|importance|necessity|demand|appeal');
const needed = wordSet('essential|necessary|needed|crucial|vital|indispensable|required|imperative|desirable|paramount');

/** "the need for cooperation", "the need to enhance cooperation", "cooperation is essential": what is asked for. */
function isNeeded({ nodes, clauses }: Reading, clause: Clause | undefined, at: number): boolean {
  const before =
    clause?.verb.form === 'infinitive' && clause.at < at && !clauses.some((each) => each.at > clause.at && each.at < at) ? clause.at : at;
  const link = before === at ? nodes[at - 1] : undefined;
  const noun = nodes[before === at ? at - 2 : before - 1];
  if (noun?.kind === 'phrase' && needs.has(noun.head) && (before !== at || (link?.kind === 'preposition' && oneOf(link.word, 'for|of'))))
    return true;
  return (
    clause?.verb.lemma === 'be' &&
    !clause.verb.negated &&
    clause.at > at &&
    clause.object.some(({ head, plural }) => !plural && needed.has(head))
  );
}

/** The status of the clause a noun stands in. */
export function clauseStatus(reading: Reading, at: number): Status {
  const clause =
    reading.clauses.find(
      (each) =>
        each.verb.form === 'finite' &&
        each.control !== 'relative' &&
        [...each.subject, ...(each.voice === 'passive' ? each.object : [])].some((phrase) => phrase === reading.nodes[at]),
    ) ??
    reading.clauses.findLast((each) => each.at < at && each.end > at) ??
    reading.clauses.findLast((each) => each.at < at) ??
    reading.clauses[0];
  if (clause && isDescribing(reading, clause, at)) return 'ongoing';
  if (isNeeded(reading, clause, at)) return 'called-for';
  if (!clause) return 'ongoing';
  const gathers = clause.verb.lemma === 'call' && clause.object.some(({ mention }) => mention?.label === 'Event'); // "a meeting shall be called by the Chair"
  if (!gathers && oneOf(clause.verb.lemma, 'call|call_for|urge|need|request')) return 'called-for';
  // "committed to sign the Treaty at the Summit"
  const own = clause.verb.form === 'infinitive' && clause.at < at && clause.end > at ? statusOf(clause, reading) : undefined;
  if (own === 'planned' || own === 'called-for') return own;
  return looksAhead(reading, clause) ? 'planned' : (clause.verb.status ?? 'ongoing');
}

/** "The Programme, | a joint initiative of A and B, | will help": what the subject is said to be is so, whatever it will do. */
function isDescribing({ nodes }: Reading, clause: Clause, at: number): boolean {
  const phrase = nodes[at];
  return (
    at < clause.at &&
    phrase?.kind === 'phrase' &&
    oneOf(phrase.determiner, 'a|an') &&
    nodes[at - 1]?.kind === 'comma' &&
    nodes[at - 2]?.kind === 'phrase' &&
    clause.subject.includes(nodes[at - 2] as Phrase)
  );
}

/** "look forward to the Summit", "looks ahead to": what one looks to is to come. */
const looksAhead = ({ tokens }: Reading, { verb }: Clause): boolean =>
  verb.lemma === 'look' && oneOf(tokens[verb.to]?.lower ?? '', 'forward|ahead');
