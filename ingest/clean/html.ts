import { isDigit } from './characters.ts';

const BLOCK_TAGS = new Set(
  'p div section article header footer nav aside main h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tr td th caption blockquote pre hr figure figcaption form html head body title'.split(
    ' ',
  ),
);
const STRONG_TAGS = new Set(['b', 'strong', 'u', 'em', 'i']);
const OTHER_TAGS = new Set(
  'a abbr cite code font img ins del kbd label link mark meta picture q s samp small source span sub sup svg time tt var wbr center'.split(
    ' ',
  ),
);
const HIDDEN_TAGS = new Set(['script', 'style']);

export interface Tag {
  readonly name: string;
  readonly end: number;
  readonly effect: 'none' | 'break' | 'block' | 'strong' | 'close' | 'mark' | 'hidden';
  readonly mark?: string;
}

/** Longest tag looked for: what goes on longer is text with a lone "<". */
const LONGEST = 600;

/** The HTML tag that opens at `start`, where "<" stands. Unknown names are no tags: "<name>" may be meant as text. */
export function tagAt(text: string, start: number): Tag | undefined {
  const closing = text[start + 1] === '/';
  const from = start + (closing ? 2 : 1);
  let nameEnd = from;
  while (nameEnd < from + 12 && isNamePart(text.charCodeAt(nameEnd))) nameEnd++;
  if (nameEnd === from) return undefined;
  const name = text.slice(from, nameEnd).toLowerCase();
  const known = BLOCK_TAGS.has(name) || STRONG_TAGS.has(name) || OTHER_TAGS.has(name) || HIDDEN_TAGS.has(name) || name === 'br';
  if (!known) return undefined;
  const close = closeOf(text, nameEnd);
  if (close < 0) return undefined;
  const end = close + 1;
  if (name === 'br') return { name, end, effect: 'break' };
  if (HIDDEN_TAGS.has(name)) return { name, end, effect: closing ? 'block' : 'hidden' };
  if (BLOCK_TAGS.has(name)) return { name, end, effect: 'block' };
  if (closing) return { name, end, effect: 'close' };
  if (name === 'sup') {
    const mark = /^\s{0,3}(\d{1,3}|\*)\s{0,3}<\/sup>/iu.exec(text.slice(end, end + 16));
    return mark?.[1] === undefined ? { name, end, effect: 'none' } : { name, end: end + mark[0].length, effect: 'mark', mark: mark[1] };
  }
  const underlined = name === 'span' && /underline|bold/u.test(text.slice(nameEnd, close));
  return { name, end, effect: underlined || STRONG_TAGS.has(name) ? 'strong' : 'none' };
}

function isNamePart(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigit(code);
}

function closeOf(text: string, from: number): number {
  const end = Math.min(text.length, from + LONGEST);
  for (let i = from; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x3e) return i;
    if (c === 0x3c) return -1;
  }
  return -1;
}
