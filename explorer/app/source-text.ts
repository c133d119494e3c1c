import type { Span } from '../../graph/model/span.ts';

interface Source {
  readonly document: string;
  readonly sentence: Span;
}

/** White space folded to one blank. */
export function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The words at a span of a text, white space folded; `undefined` where either is missing. */
export function wordsAt(text: string | undefined, span: Span | undefined): string | undefined {
  return text === undefined || span === undefined ? undefined : folded(text.slice(span.start, span.end));
}

/** A quotation with its source, ready to paste: “…” (Press release, 24 January 2018, characters 3434 to 3764 of 2018-01-24-press-release). */
export function sourceText(quote: string, citation: string, { document, sentence }: Source): string {
  const where = `characters ${sentence.start} to ${sentence.end} of ${document}`;
  return `“${quote}” (${citation === '' ? where : `${citation}, ${where}`})`;
}
