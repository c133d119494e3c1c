/** People who are told by what they are, have or suffer: "people with asthma", "those affected by the storm", "the most vulnerable". */
import type { TaggedToken } from '../parse/tagged.ts';
import { mentionOf, type Mention } from './mention.ts';
import { oneOf, words } from '../words.ts';

/** Plurals after which "with", "in need", "living in" tell who is meant. */
const peopleNouns = words(
  'people persons individuals women men children girls boys adults adolescents youth patients families households citizens workers students learners pupils ' +
    'survivors communities populations mothers parents civilians refugees residents employees veterans households those',
);

/** Others that something befalls: "countries affected by drought". */
const befallen = words(
  'countries states nations regions provinces districts municipalities cities towns villages companies firms businesses enterprises farmers farms schools hospitals smes industries sectors economies',
);

const states = words('affected displaced impacted hit struck forced stranded injured wounded harmed threatened left infected uprooted');

const goingOn = words('living working fleeing suffering residing seeking facing experiencing struggling');

/** What any group may be told by doing. */
const doing = words(
  'working operating investing using producing supplying enabling monitoring serving employing manufacturing exporting importing trading',
);

/** Adjectives that name people after "the". */
const nominal = words(
  'vulnerable poor poorest needy elderly disabled unemployed homeless displaced marginalised marginalized sick wounded injured deaf blind disadvantaged ' +
    'underprivileged landless stateless uninsured underserved wealthy destitute infirm',
);

const anyWords = words('determiner adjective noun name number');
const plainWords = words('adjective noun');

/** Where a noun phrase of such words that starts at a token ends, at a noun or a name; `at` itself where none does. */
function nounsEnd(tokens: readonly TaggedToken[], at: number, parts: ReadonlySet<string>): number {
  let end = at;
  while (parts.has(tokens[end]?.part ?? '')) end++;
  return end > at && oneOf(tokens[end - 1]!.part, 'noun|name') ? end : at;
}

/** The same of two joined by "and" or "or": "by | flood or drought". */
function joinedNounsEnd(tokens: readonly TaggedToken[], at: number): number {
  const end = nounsEnd(tokens, at, anyWords);
  if (end === at || !oneOf(tokens[end]?.lower ?? '', 'and|or')) return end;
  const second = nounsEnd(tokens, end + 1, plainWords);
  return second > end + 1 && !oneOf(tokens[second]?.part ?? '', 'verb|modal|be|have|name') ? second : end;
}

/** Where the words end that tell which people are meant, after their noun; `to` itself where none stand there. */
export function peopleEnd(tokens: readonly TaggedToken[], to: number, noun: string): number {
  const next = tokens[to];
  if (next && doing.has(next.lower) && noun !== 'those') return doneEnd(tokens, to);
  if (!next || !(peopleNouns.has(noun) || (befallen.has(noun) && befalls(tokens, to)))) return to;
  if (next.lower === 'in') return oneOf(tokens[to + 1]?.lower ?? '', 'need|needs') ? to + 2 : to;
  if (next.lower === 'most' && tokens[to + 1]?.lower === 'in' && tokens[to + 2]?.lower === 'need') return to + 3;
  if (next.lower === 'with' && noun !== 'those' && !oneOf(tokens[to + 1]?.lower ?? '', 'control|access|regard|respect|help|support'))
    return orSame(nounsEnd(tokens, to + 1, plainWords), to + 1, to);
  const state = oneOf(next.lower, 'most|worst|directly|severely|newly|internally|still|currently') ? to + 1 : to;
  const told = tokens[state]?.lower ?? '';
  if (states.has(told)) {
    if (tokens[state + 1]?.lower !== 'by') return noun === 'those' ? state + 1 : to;
    return orSame(joinedNounsEnd(tokens, state + 2), state + 2, to);
  }
  if (!goingOn.has(told)) return to;
  const end = doneEnd(tokens, state);
  return end > state ? end : to;
}

/** "affected | by drought", "most affected by" */
function befalls(tokens: readonly TaggedToken[], at: number): boolean {
  const state = oneOf(tokens[at]!.lower, 'most|worst|directly|severely|newly|still|currently') ? at + 1 : at;
  return states.has(tokens[state]?.lower ?? '') && tokens[state + 1]?.lower === 'by';
}

/** "working | in conflict zones", "using | the register": where what is done ends; `at` itself where nothing follows. */
function doneEnd(tokens: readonly TaggedToken[], at: number): number {
  const after = oneOf(tokens[at + 1]?.lower ?? '', 'in|with|from|on|under|at|near|across') ? at + 2 : at + 1;
  return orSame(nounsEnd(tokens, after, anyWords), after, at);
}

const orSame = (end: number, from: number, otherwise: number): number => (end > from ? end : otherwise);

/** "those affected by the storm", "the most vulnerable": people whom no noun names. */
export function unnamedPeople(
  tokens: readonly TaggedToken[],
  from: number,
  start: number,
  to: number,
  textOf: (from: number, to: number) => string,
): Mention | undefined {
  const those = tokens[from]!.lower === 'those' && start === from + 1 ? peopleEnd(tokens, start, 'those') : start;
  if (those > start && those >= to) return groupOf(from, to, textOf(from, those), []);
  const article = from < start && tokens[from]!.lower === 'the';
  if (!article || to - start !== 1 || !nominal.has(tokens[start]!.lower) || tokens[to]?.part === 'verb') return undefined;
  const most = tokens[start - 1]!.lower === 'most';
  return groupOf(start, to, textOf(most ? start - 1 : start, to), most ? [textOf(start, to)] : []);
}

const groupOf = (from: number, to: number, name: string, alternatives: readonly string[]): Mention =>
  mentionOf({ from, to, name, alternatives, label: 'ActorGroup', head: 'person', plural: true, kind: 'common', rule: 'noun.people' });
