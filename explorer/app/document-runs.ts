import type { ClaimWithQuote } from '../api/schemas.ts';
import type { Span } from '../../graph/model/span.ts';
import { markedRuns, type Run } from './marked-sentence.ts';

/** A run of a document: plain text, a sentence that makes claims, or the sentence that is chosen, in its parts. */
export interface DocumentRun {
  readonly parts: readonly Run[];
  /** Ids of the claims of the sentence. */
  readonly claims: readonly string[];
  readonly chosen: boolean;
}

interface Sentence extends Span {
  readonly claims: string[];
}

/** The sentences that make claims, in the order of the text; where two overlap the first one holds. */
export function sentencesOf(claims: readonly ClaimWithQuote[]): Sentence[] {
  const found = new Map<number, Sentence>();
  for (const claim of claims) {
    const { start, end } = claim.evidence[0].sentence;
    const there = found.get(start);
    if (there) there.claims.push(claim.id);
    else found.set(start, { start, end, claims: [claim.id] });
  }
  const inOrder = [...found.values()].sort((a, b) => a.start - b.start);
  return inOrder.filter((sentence, index) => index === 0 || sentence.start >= (inOrder[index - 1]?.end ?? 0));
}

/** A line this long without an end mark is a printed line, not a heading. */
const printedLine = 80;

function textOf(runs: readonly DocumentRun[]): string {
  return runs.flatMap((run) => run.parts.map((part) => part.text)).join('');
}

function runsOn(before: string, after: string): boolean {
  const line = before.trimEnd();
  if (line === '' || /[.!?:;”"»)\]]$/u.test(line)) return false;
  return (
    /^\s*\p{Ll}/u.test(after) || line.length >= printedLine || /\b(?:an?|the|of|to|and|or|in|on|for|with|by|its|their|any)$/iu.test(line)
  );
}

/**
 * The text of a document in paragraphs of runs. A paragraph ends at a blank line, unless a sentence runs over it,
 * or the line before is cut in mid-sentence, as where printed lines stand apart.
 * Joined, the parts give the text but for the blank lines between paragraphs.
 */
export function documentParagraphs(text: string, claims: readonly ClaimWithQuote[], chosen: ClaimWithQuote | undefined): DocumentRun[][] {
  const chosenStart = chosen?.evidence[0].sentence.start;
  const sentences = sentencesOf(claims).filter((sentence) => {
    if (chosen === undefined || sentence.start === chosenStart) return true;
    const span = chosen.evidence[0].sentence;
    return sentence.end <= span.start || sentence.start >= span.end;
  });
  if (chosen && !sentences.some((sentence) => sentence.start === chosenStart)) {
    sentences.push({ ...chosen.evidence[0].sentence, claims: [chosen.id] });
    sentences.sort((a, b) => a.start - b.start);
  }
  const paragraphs: DocumentRun[][] = [[]];
  const last = (): DocumentRun[] => paragraphs.at(-1)!;
  let at = 0;
  const plain = (to: number): void => {
    const pieces = text.slice(at, to).split(/\n[^\S\n]*\n\s*/u);
    pieces.forEach((piece, index) => {
      if (index > 0 && !runsOn(textOf(last()), piece === '' ? text.slice(to, to + 1) : piece)) paragraphs.push([]);
      else if (index > 0) last().push({ parts: [{ text: ' ' }], claims: [], chosen: false });
      if (piece !== '') last().push({ parts: [{ text: piece }], claims: [], chosen: false });
    });
    at = to;
  };
  for (const sentence of sentences) {
    plain(sentence.start);
    const isChosen = chosen !== undefined && sentence.start === chosenStart;
    const parts = isChosen ? markedRuns(text, chosen.evidence[0]) : [{ text: text.slice(sentence.start, sentence.end) }];
    last().push({ parts, claims: sentence.claims, chosen: isChosen });
    at = sentence.end;
  }
  plain(text.length);
  return paragraphs.filter((runs) => runs.some((run) => run.parts.some((part) => part.text.trim() !== '')));
}
