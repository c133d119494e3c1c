import type { Span } from '../graph/model/span.ts';

/** A run of text freed of page noise, each character mapped back to the Document. */
export interface Passage {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'footnote' | 'navigation';
  /** Freed of page noise; white space folded to single blanks. */
  readonly text: string;
  /** `offsets[i]` is the document offset of `text[i]` (UTF-16); as long as `text`. */
  readonly offsets: Int32Array;
  /** Text of the nearest heading above, if any. */
  readonly heading?: string;
  /** For an item: index (in the passage list) of the passage that ends in the stem ("The Commission will:"). */
  readonly stem?: number;
  /** For an item that stands further in than the one above: index of that one, unless it ends in a colon. */
  readonly within?: number;
  /** For a footnote: its mark. */
  readonly mark?: string;
  /** Footnote marks removed from this text: where they stood, as offsets into `text`. */
  readonly marks: readonly { readonly mark: string; readonly at: number }[];
}

/**
 * The span of the Document that a span of a passage's text covers.
 * It takes in whatever noise stands between its ends: line breaks, marks, even a footnote block.
 */
export function toDocumentSpan(passage: Passage, span: Span): Span {
  const { offsets } = passage;
  if (span.end > span.start) return { start: offsets[span.start] ?? 0, end: (offsets[span.end - 1] ?? 0) + 1 };
  const at = offsets[span.start] ?? (offsets[offsets.length - 1] ?? -1) + 1;
  return { start: at, end: at };
}
