/** What of a sentence tells whose its dates are: its verbs, its names, the events in it, and what was before. */
import type { Span } from '../../graph/model/span.ts';
import { isTextLabel } from '../../graph/ontology/labels.ts';
import { oneOf, wordSet } from '../words.ts';
import type { Clause } from './clause.ts';
import { openersOf, quotedIn, type Opener } from './date-openers.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { Node } from './nodes.ts';
import { spanOf, type Reading, type Run } from './reading.ts';
import { wordOf } from './steps.ts';

/** All in passage offsets. */
export interface Surroundings {
  /** Where the first finite verb stands, that of "since the talks began in 2015" aside. */
  readonly mainCue: number;
  /** Where the verbs stand that say since when: "since the talks | began in 2015". */
  readonly since: readonly number[];
  readonly names: readonly Span[];
  /** Names of events, whose own date may stand right after them. */
  readonly events: readonly Span[];
  /** Texts, whose own date may stand after them with "of". */
  readonly texts: readonly Span[];
  /** Events at which all was that the sentence tells: "At the 2011 Forum, members adopted …". */
  readonly occasions: readonly Span[];
  /** What was before, or since when: "Since the flood in May 2022, the Agency has …". */
  readonly bygone: readonly Span[];
  /** Brackets that say something themselves: "(created in 2007)". */
  readonly asides: readonly Span[];
  /** Whether the first verb goes on with the sentence before: "Ministers also invited …". */
  readonly also: boolean;
  /** Where finite verbs stand, and where any do. */
  readonly finite: readonly number[];
  readonly verbs: readonly number[];
  /** Finite verbs that say more of the subject of the first: "adopted the Act and | published the Report". */
  readonly joined: readonly number[];
  /** Verbs with a time of their own: finite ones, participles, and what is done besides ("meeting the goals, | achieving more by 2050"). */
  readonly own: readonly number[];
  /** Verbs that say more of a noun before them: "risks | having grown since last year". */
  readonly nominal: readonly number[];
  /** Where nouns end that have a year of their own after "for": "ambitions | for 2030". */
  readonly nouns: readonly number[];
  /** What stands before the subjects of later clauses: "… | and in March 2030, | C will …". */
  readonly openers: readonly Opener[];
  /** What stands in quotation marks: "the Declaration | ‘Towards clean ports by 2030’". */
  readonly quoted: readonly Span[];
}

/** @param dated whether the sentence has a date: most of this is told by it alone */
export function surroundingsOf(reading: Reading, end: number, dated: boolean): Surroundings {
  const phrases = reading.nodes.filter((node) => node.kind === 'phrase');
  const spanned = ({ from, to }: Run): Span => spanOf(reading, from, to);
  const at = ({ verb }: Clause): number => reading.tokens[verb.from]!.start;
  const finite = reading.clauses.filter(({ verb }) => verb.form === 'finite');
  const since = dated ? afterSince(reading, finite) : undefined;
  const main = since ?? finite[0];
  const events = phrases
    .filter(({ head, mention }) => mention?.label === 'Event' || oneOf(head, 'meeting|summit|session|conference'))
    .map(spanned);
  const isEvent = (span: Span): boolean => events.some(({ start }) => start === span.start);
  const mainCue = main ? at(main) : end;
  const after = (words: RegExp, anywhere?: RegExp): Span[] =>
    (dated ? reading.nodes : []).flatMap((node, index, nodes) => {
      const before = nodes[index - 1];
      if (before?.kind !== 'preposition' || !words.test(before.word) || node.kind !== 'phrase') return [];
      const owned = node.possessive ? nodes[index + 1] : node; // "since Norway's | flood"
      if (!owned || (spanned(owned).end > mainCue && !anywhere?.test(before.word))) return [];
      return [{ start: spanned(owned).start, end: spanned(placeAfter(nodes, wholeAfter(nodes, nodes.indexOf(owned)))).end }];
    });
  return {
    mainCue,
    since: dated ? reading.clauses.filter((clause) => (since && clause.at < since.at) || tellsSince(reading, clause)).map(at) : [],
    occasions: after(/^(?:at|during)$/u).filter((span) => isEvent(span)),
    bygone: after(
      /^(?:since|after|following|before|ahead of|prior to|in advance of)$/u,
      /^(?:after|following|ahead of|prior to|in advance of)$/u,
    ),
    asides: dated ? asidesIn(reading) : [],
    also: main !== undefined && reading.tokens[main.verb.from - 1]?.lower === 'also' && main.verb.from > 1,
    names: phrases
      .map(({ mention }) => mention)
      .filter((mention) => mention !== undefined)
      .map(spanned),
    events,
    texts: dated
      ? phrases
          .filter((phrase) => !opensAsSpeech(reading, phrase) && hasDayAfter(reading, phrase))
          .filter(({ head, mention }) => textNouns.has(head) || (mention?.label !== undefined && isTextLabel(mention.label)))
          .map(spanned)
      : [],
    finite: finite.map(at),
    verbs: reading.clauses.filter((clause) => !isWithinNoun(reading, clause)).map(at),
    joined: main ? finite.filter((clause) => clause !== main && isJoined(main, clause)).map(at) : [],
    own: dated
      ? reading.clauses
          .filter((clause) => hasOwnTime(reading, clause) && !(since && clause.at < since.at) && !tellsSince(reading, clause))
          .map(at)
      : [],
    nominal: dated
      ? reading.clauses.filter((clause) => clause.verb.form === 'gerund' && reading.nodes[clause.at - 1]?.kind === 'phrase').map(at)
      : [],
    openers: dated ? openersOf(reading, finite) : [],
    quoted: dated ? quotedIn(reading) : [],
    nouns: dated
      ? phrases.filter(({ head, to }) => aimed.has(head) && reading.tokens[to]?.lower === 'for').map((phrase) => spanned(phrase).end)
      : [],
  };
}

/** "In | its conclusions of 8 June, the Council called on A": what is said in a text is said on its day. */
const opensAsSpeech = ({ nodes }: Reading, phrase: Phrase): boolean =>
  nodes[1] === phrase && nodes[0]?.kind === 'preposition' && oneOf(nodes[0].word, 'in|by|through|with');

/** "the Decision | of", "the Plan | , 2020–2025", "the Plan | 2020–2025": what stands between a text and its own day. */
const hasDayAfter = ({ tokens }: Reading, { to }: Phrase): boolean => /^(?:of|,|(?:19|20)\d\d)$/u.test(tokens[to]?.lower ?? '');

/** What is for a year, whenever it is made. */
const aimed = wordSet(
  'ambition|goal|target|objective|aim|vision|priority|agenda|plan|strategy|roadmap|budget|programme|program|statement|account|report|figure|data|estimate|forecast|indicator|result|list|calendar',
);

/** Texts that are told by their day: "the decision of 4 May 2021". */
const textNouns = wordSet(
  'decision|proposal|regulation|directive|resolution|letter|report|order|act|law|treaty|agreement|statement|communication|declaration|conclusions|conclusion|judgment|judgement|opinion|memorandum|recommendation|convention|protocol|note|paper|circular|decree|ordinance|ruling|strategy|plan|guidelines|guideline',
);

/** "Since the talks began in 2015, A and B | have worked": the verb after what says since when. */
function afterSince({ tokens, nodes }: Reading, [first, second]: readonly Clause[]): Clause | undefined {
  if (tokens[0]?.lower !== 'since' || !first || !second) return undefined;
  const comma = nodes.findIndex(({ kind }) => kind === 'comma');
  return first.at < comma && comma < second.at ? second : undefined;
}

/** "has been giving aid since the conflict | erupted in 2014" */
function tellsSince({ tokens }: Reading, { subject, object, voice }: Clause): boolean {
  const [first] = voice === 'passive' ? object : subject;
  return first !== undefined && tokens[first.from - 1]?.lower === 'since';
}

/** Whether a verb says more of whom the main verb speaks of. */
const isJoined = (main: Clause, { subject, object, voice, control }: Clause): boolean => {
  const who = (clause: Pick<Clause, 'subject' | 'object' | 'voice'>): unknown =>
    (clause.voice === 'passive' ? clause.object : clause.subject)[0];
  return control === 'own' && who(main) !== undefined && who({ subject, object, voice }) === who(main);
};

/** Whether a verb has a time of its own; what a purpose or a means is for has that of what it serves. */
const hasOwnTime = (reading: Reading, { at, verb }: Clause): boolean =>
  verb.form === 'finite' || (verb.form === 'gerund' && (reading.nodes[at - 1]?.kind === 'comma' || isGoal(reading, at)));

/** "a Recommendation on | promoting values": a gerund that only says what a noun is about. */
const isWithinNoun = (reading: Reading, { at, verb }: Clause): boolean =>
  verb.form === 'gerund' &&
  oneOf(wordOf(reading.nodes[at - 1]), 'of|on|for|about') &&
  reading.nodes[at - 2]?.kind === 'phrase' &&
  !isGoal(reading, at);

/** "the goal of | reaching 500 ports by 2030": what is to be reached is so then, whenever it is spoken of. */
function isGoal({ nodes }: Reading, at: number): boolean {
  const noun = nodes[at - 2];
  return wordOf(nodes[at - 1]) === 'of' && noun?.kind === 'phrase' && oneOf(noun.head, 'goal|target|objective|aim|ambition|vision');
}

/** "a meeting | of the Forum": what belongs to the noun. */
function wholeAfter(nodes: readonly Node[], at: number): number {
  let end = at;
  while (nodes[end + 1]?.kind === 'preposition' && oneOf(wordOf(nodes[end + 1]), 'of|between|with') && nodes[end + 2]?.kind === 'phrase')
    end += 2;
  return end;
}

/** "Ahead of the Summit | in Oslo | on 4 May": the place after what was before, behind which its date stands; the node itself where none does. */
const placeAfter = (nodes: readonly Node[], at: number): Node => {
  const place = nodes[at + 2];
  return wordOf(nodes[at + 1]) === 'in' && place?.kind === 'phrase' && place.mention?.kind === 'name' ? place : nodes[at]!;
};

/** Brackets with a verb in them. */
function asidesIn(reading: Reading): Span[] {
  return reading.nodes.flatMap((node, open, nodes) => {
    if (node.kind !== 'open') return [];
    const close = nodes.findIndex(({ kind }, at) => at > open && kind === 'close');
    const says = close > 0 && nodes.slice(open, close).some(({ kind }) => kind === 'verb');
    return says ? [spanOf(reading, node.from, nodes[close]!.to)] : [];
  });
}
