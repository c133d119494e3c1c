import { z } from 'zod';

/** A half-open range of UTF-16 offsets into the verbatim text of a Document. */
export const Span = z.object({ start: z.number().int().min(0), end: z.number().int().min(0) });
export type Span = z.infer<typeof Span>;

/** White space folded to one blank, ends trimmed: how quotes are written. */
export function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The words of a span, white space folded. */
export function quoteAt(text: string, span: Span): string {
  return fold(text.slice(span.start, span.end));
}
