import type { Span } from '../graph/model/span.ts';
import { matchesOf } from './matches.ts';

/** Longest sentence read in one piece, in UTF-16 units: prose has none as long, only tables and lists without stops do. */
const longestSentence = 3_000;
/** Of longer ones, the longest piece: how the words of a piece hang together takes more than linear time to read. */
const longestPiece = 1_000;

/** Where a piece may end, best first: between clauses, between members of a list, between words. */
const borders = ['; ', ', ', ' '];

/**
 * The pieces in which a sentence is read: itself, or stretches of it that end between clauses where it is too long. Linear.
 * @returns spans into the text, in order, which hold all of the sentence but blanks
 */
export function piecesOf(text: string, sentence: Span): Span[] {
  return recitals(text, sentence).flatMap((each) => shortPieces(text, each));
}

/** What opens a line of a preamble, in a capital: "The Council, Having regard to A, Having regard to B, Whereas:" has run together. */
const opening =
  /[,;:] (?=(?:Having (?:regard|considered|received)|Acting (?:in accordance|under|on)|Whereas|Recalling|Noting|Reaffirming|Welcoming|Recognizing|Recognising|Emphasizing|Emphasising|Stressing|Taking note|Bearing in mind|Desiring|Deeply concerned)\b)/gu;

/** The lines of a preamble that stand in one sentence; any other sentence alone. */
function recitals(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const { index } of matchesOf(text.slice(start, end), opening)) {
    spans.push({ start: from, end: start + index + 1 });
    from = start + index + 2;
  }
  return [...spans, { start: from, end }];
}

function shortPieces(text: string, sentence: Span): Span[] {
  if (sentence.end - sentence.start <= longestSentence) return [sentence];
  const pieces: Span[] = [];
  let { start } = sentence;
  while (sentence.end - start > longestPiece) {
    const end = start + lengthOf(text.slice(start, start + longestPiece));
    pieces.push({ start, end });
    start = text[end] === ' ' ? end + 1 : end;
  }
  pieces.push({ start, end: sentence.end });
  return pieces;
}

/** How much of a window is a piece: to its last border of the best kind in its second half. */
function lengthOf(window: string): number {
  for (const border of borders) {
    const at = window.lastIndexOf(border);
    if (at > window.length / 2) return at + border.trimEnd().length;
  }
  const last = window.charCodeAt(window.length - 1);
  return last >= 0xd800 && last < 0xdc00 ? window.length - 1 : window.length;
}
