/** Who says what: "X said that …", "according to the report", "“…,” said X". */
import type { Span } from '../../graph/model/span.ts';
import type { Referent } from '../entities/discourse.ts';
import type { Clause } from './clause.ts';
import type { ClaimDraft } from './draft.ts';
import { entitiesOf, isActor } from './ends.ts';
import type { Node } from './nodes.ts';
import type { Found, Reading } from './reading.ts';
import { wordOf } from './steps.ts';
import { oneOf, wordSet } from '../words.ts';

/** Words that somebody says, in passage offsets. */
export interface Speech {
  readonly speaker: Found;
  readonly words: Span;
  readonly quoted: boolean;
}

const saying = wordSet(
  'say|says|said|state|stress|underline|note|add|explain|declare|announce|report|warn|claim|argue|estimate|confirm|recall|emphasise|emphasize|affirm|observe|remark|conclude|suggest|believe|indicate|mention|reiterate|comment|noted|notes|added|warned|claimed|argued|remarked|observed|concluded|estimated|confirmed|reported|reports|insisted|told',
);

/** What is said in a sentence by somebody it names. */
export function speechesOf(reading: Reading): Speech[] {
  return [...quoted(reading), ...reported(reading), ...accordingTo(reading)];
}

/** A claim inside the words of somebody is theirs. */
export function attributed(draft: ClaimDraft, speeches: readonly Speech[]): ClaimDraft {
  const inside = ({ words }: Speech): boolean => words.start <= draft.cue.start && draft.cue.end <= words.end;
  const speech = speeches.find((each) => inside(each) && !(draft.type === 'HOLDS_ROLE' && draft.head === each.speaker.referent));
  return speech ? { ...draft, attributedTo: { referent: speech.speaker.referent, span: speech.speaker.span } } : draft;
}

/** "X said that …": what follows "that". */
function reported(reading: Reading): Speech[] {
  return reading.clauses.flatMap((clause) => {
    const next = reading.nodes[clause.at + 1];
    if (!isSaying(clause) || next?.kind !== 'subordinator' || next.word !== 'that') return [];
    const speaker = speakerIn(reading, clause);
    return speaker ? [{ speaker, words: { start: reading.tokens[next.from]!.start, end: reading.tokens.at(-1)!.end }, quoted: false }] : [];
  });
}

const isSaying = (clause: Clause): boolean => saying.has(clause.verb.lemma) && clause.voice === 'active' && !clause.verb.negated;

function speakerIn(reading: Reading, clause: Clause): Found | undefined {
  const speakers = entitiesOf(reading, clause.subject).filter((found) => speaks(found) && !found.viaOwner);
  return speakers[0] ?? entitiesOf(reading, clause.object.slice(0, 1)).find((found) => speaks(found) && !clause.subject.length);
}

const speaks = (found: Found): boolean => isActor(found) || found.referent.label === 'Document';

/** "According to the report, …", "…, according to X": the whole sentence but for their name. */
function accordingTo(reading: Reading): Speech[] {
  const at = reading.nodes.findIndex((node) => node.kind === 'preposition' && node.word === 'according to');
  const phrase = at < 0 ? undefined : reading.nodes[at + 1];
  if (phrase?.kind !== 'phrase') return [];
  const speaker = entitiesOf(reading, [phrase]).find(speaks);
  const words = { start: reading.tokens[0]!.start, end: reading.tokens.at(-1)!.end };
  return speaker ? [{ speaker, words, quoted: false }] : [];
}

/** The words between quotation marks, and who said them: the subject of the verb of speech outside. */
function quoted(reading: Reading): Speech[] {
  const isMark = (node: Node): boolean => node.kind === 'quote' && oneOf(node.word, '"|“|”|«|»');
  if (!reading.nodes.some(isMark)) return [];
  const marks = reading.nodes.flatMap((node, at) => (isMark(node) ? [at] : []));
  const inside = pairs(reading, marks);
  const isOutside = (at: number): boolean => !inside.some(({ open, close }) => open < at && at < close);
  const clause = reading.clauses.find((each) => isSaying(each) && isOutside(each.at));
  const outside = (found: Found | undefined): Found | undefined =>
    found && inside.every(({ open, close }) => found.span.end <= startOf(reading, open) || found.span.start >= startOf(reading, close))
      ? found
      : undefined;
  const speaker = clause && (outside(speakerAfter(reading, clause)) ?? outside(speakerIn(reading, clause)));
  if (!speaker) return [];
  return inside
    .filter(({ open, close }) => reading.clauses.some((each) => open < each.at && each.at < close))
    .map(({ open, close }) => ({
      speaker,
      words: { start: reading.tokens[reading.nodes[open]!.from]!.start, end: reading.tokens[reading.nodes[close]!.to - 1]!.end },
      quoted: true,
    }));
}

const startOf = (reading: Reading, at: number): number => reading.tokens[reading.nodes[at]!.from]!.start;

/** “…,” said X: the subject follows the verb. */
function speakerAfter(reading: Reading, clause: Clause): Found | undefined {
  const next = reading.nodes[clause.at + 1];
  const after = next?.kind === 'phrase' ? [next, reading.nodes[clause.at + 2]] : [];
  return entitiesOf(
    reading,
    after.filter((node) => node?.kind === 'phrase'),
  ).find(speaks);
}

/** Opening and closing marks; a mark without its like reaches to the end of the sentence it opens, or from the start of the one it closes. */
function pairs(reading: Reading, marks: readonly number[]): { open: number; close: number }[] {
  const found: { open: number; close: number }[] = [];
  let open: number | undefined;
  for (const at of marks) {
    const word = wordOf(reading.nodes[at]);
    if (open === undefined && (word === '”' || word === '»')) found.push({ open: 0, close: at });
    else if (open === undefined) open = at;
    else {
      found.push({ open, close: at });
      open = undefined;
    }
  }
  if (open !== undefined) found.push({ open, close: reading.nodes.length - 1 });
  return found;
}

/** Who "we" is where the words of a sentence are somebody's: that body, or the body where that person has an office. */
export function speakersOf(
  speeches: readonly Speech[],
  drafts: readonly ClaimDraft[],
  seats: Map<Referent, Referent>,
): readonly Referent[] | undefined {
  for (const { type, head, tail } of drafts) if (type === 'HOLDS_ROLE') seats.set(head, tail);
  const speech = speeches.find((each) => each.quoted);
  if (!speech) return undefined;
  const { referent } = speech.speaker;
  if (referent.label !== 'Person') return referent.plural ? [] : [referent];
  const seat = seats.get(referent);
  return seat ? [seat] : [];
}

/** Who "I" is where the words of a sentence are somebody's. */
export function personSpeaking(speeches: readonly Speech[]): Referent | undefined {
  const referent = speeches.find(({ quoted: words }) => words)?.speaker.referent;
  return referent?.label === 'Person' ? referent : undefined;
}
