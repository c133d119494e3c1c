/** The block of fields between two lines of three dashes with which Markdown files open (YAML front matter): what it says of the text, and where its title stands. */
import type { Span } from '../../graph/model/span.ts';

export interface FrontMatter {
  /** Where the text begins. */
  readonly end: number;
  /** The characters of the title, without the quotation marks around it. */
  readonly title: Span | undefined;
  /** Fields of one value each, by their names in small letters. */
  readonly fields: ReadonlyMap<string, string>;
}

/** So much of a document can be front matter. */
const longest = 8000;

/** Reads the front matter of a document; `undefined` where it opens with none. Linear in the length of the block. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const opening = /^\uFEFF?-{3}[ \t]*\r?\n/u.exec(text)?.[0].length ?? 0;
  if (opening === 0) return undefined;
  const closing = /^(?:-{3}|\.{3})[ \t]*\r?(?:\n|$)/mu.exec(text.slice(opening, longest));
  if (!closing) return undefined;
  const fields = new Map<string, string>();
  let title: Span | undefined;
  const block = text.slice(opening, opening + closing.index);
  for (const [key, span] of fieldsIn(block, opening)) {
    if (key === 'title') title ??= span;
    if (span.end > span.start && !fields.has(key)) fields.set(key, plain(text.slice(span.start, span.end)));
  }
  return fields.size === 0 ? undefined : { end: opening + closing.index + closing[0].length, title, fields };
}

/** Each field of a block and where its value stands, with the lines that go on with it; quotation marks around it stay out. */
function fieldsIn(block: string, offset: number): [string, Span][] {
  const found: [string, Span][] = [];
  for (const match of block.matchAll(/^([A-Za-z][\w-]{0,40}):[ \t]*(\S[^\n]*(?:\n[ \t]+[^\n]*)*)?/gmu)) {
    const value = (match[2] ?? '').trimEnd();
    const start = offset + match.index + match[0].length - (match[2] ?? '').length;
    const quoted = /^(["'])[\s\S]*\1$/u.test(value) && value.length > 1 ? 1 : 0;
    found.push([match[1]!.toLowerCase(), { start: start + quoted, end: start + value.length - quoted }]);
  }
  return found;
}

/** The words of a value: line ends and the escapes of YAML read as blanks or nothing. */
const plain = (value: string): string =>
  value
    .replace(/\\\r?\n\s*/gu, '')
    .replace(/\\_/gu, ' ')
    .replace(/\\(["'\\])/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
