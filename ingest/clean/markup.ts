import { isBlank, isDigit, isWord, superscript } from './characters.ts';
import { frontMatterOf } from './front-matter.ts';
import { tagAt } from './html.ts';

/** What the scan found out about each unit of the document; bits of `flags`. */
export const DROP = 1;
/** Stands in bold, italics or underline. */
export const STRONG = 2;
/** Stands in the text of a link. */
export const LINK = 4;
/** With DROP: a line break stands here. */
export const BREAK = 8;
/** With DROP: a paragraph ends here. */
export const BLOCK = 16;
/** Reads as a blank (`&nbsp;`). */
export const BLANK = 32;

export interface Markup {
  readonly flags: Uint8Array;
  /** Footnote marks written as markup (`[^1]`, `word[1]`, `¹`, `<sup>1</sup>`), by document offset. */
  readonly marks: { readonly mark: string; readonly at: number }[];
}

/** Openers kept at most; so that no character is painted more often than this, whatever the text. */
const DEPTH = 8;
const ESCAPABLE = '\\`*_{}[]()#+-.!|~>$';

const escapedStars = '\\*\\*';

const hidden = '[email protected]';
const hiddenApart = '[email\u00a0protected]';

interface Opener {
  readonly sign: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds Markdown and HTML in one pass: which characters to drop, which are emphasised or link text.
 * Nothing is assumed about the kind of document: what does not pair up stays as text.
 * One long function, because every sign looks at the same open signs and moves the same place; a call for each character would cost more than the work.
 */
export function findMarkup(text: string): Markup {
  const flags = new Uint8Array(text.length);
  const marks: { mark: string; at: number }[] = [];
  let open: Opener[] = [];
  let lineIsBlank = true;
  /** No link or tag closes before this offset: spares a second look at the same stretch. */
  let noLinkBefore = 0;
  let commentsLeft = true;
  let hiddenLeft = true;

  const paint = (start: number, end: number, flag: number): void => {
    for (let i = start; i < end; i++) flags[i] = (flags[i] ?? 0) | flag;
  };
  const push = (opener: Opener): void => {
    if (open.length === DEPTH) open.shift();
    open.push(opener);
  };
  const pop = (sign: string): Opener | undefined => {
    const index = open.findLastIndex((opener) => opener.sign === sign);
    if (index < 0) return undefined;
    const found = open[index];
    open.length = index;
    return found;
  };
  const dropMark = (start: number, end: number, mark: string): number => {
    paint(start, end, DROP);
    marks.push({ mark, at: start });
    return end;
  };

  let i = paintFrontMatter(text, flags);
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code === 0x0a) {
      if (lineIsBlank) open = [];
      lineIsBlank = true;
      i++;
      continue;
    }
    const startsLine = lineIsBlank;
    if (lineIsBlank && !isBlank(code)) lineIsBlank = false;
    let next = i + 1;
    switch (code) {
      case 0x2a: // *
      case 0x5f: // _
      case 0x60: {
        // `
        next = runEnd(text, i, code);
        const sign = text.slice(i, Math.min(next, i + 4));
        if (next - i > 3) break;
        const inside = isWord(text.charCodeAt(i - 1)) && isWord(text.charCodeAt(next));
        // "**A, B, **and **C**": two stars behind a blank close what two stars have opened
        const closes = !isBlank(at(text, i - 1)) || (sign === '**' && isWord(at(text, next)));
        const opener = closes && !(code === 0x5f && inside) ? pop(sign) : undefined;
        if (opener) {
          paint(opener.start, opener.end, DROP);
          paint(i, next, DROP);
          if (code !== 0x60) paint(opener.end, i, STRONG);
        } else if (!isBlank(at(text, next)) && !isWord(at(text, i - 1))) push({ sign, start: i, end: next });
        break;
      }
      case 0x5b: {
        // [
        // "[email protected]": what stands on pages for an address that is hidden
        if (text.startsWith(hidden, i) || text.startsWith(hiddenApart, i)) {
          next = i + hidden.length;
          paint(i, next, DROP);
          break;
        }
        const mark = markAt(text, i);
        if (mark && (mark.caret || !isBlank(at(text, i - 1))) && !startsLine) next = dropMark(i, mark.end, mark.mark);
        else push({ sign: '[', start: text[i - 1] === '!' ? i - 1 : i, end: i + 1 });
        break;
      }
      case 0x5d: {
        // ]
        const opener = pop('[');
        if (opener && text[next] === '[') {
          // "[Economics group][wg-econ]", "[CKAN][]": the address stands elsewhere
          const close = /^\[[^[\]\n]{0,60}\]/u.exec(text.slice(next, next + 64))?.[0].length ?? 0;
          if (close === 0) break;
          paint(opener.start, opener.end, DROP);
          paint(opener.end, i, LINK);
          paint(i, next + close, DROP);
          next += close;
          break;
        }
        if (!opener || text[next] !== '(' || next < noLinkBefore) break;
        const close = linkEnd(text, next + 1);
        if (!close.found) {
          noLinkBefore = close.end;
          break;
        }
        const image = opener.end - opener.start === 2;
        paint(opener.start, image ? i : opener.end, DROP);
        paint(opener.end, i, LINK);
        paint(i, close.end, DROP);
        next = close.end;
        break;
      }
      case 0x3c: {
        // <
        if (text.startsWith('<!--', i)) {
          const close = commentsLeft ? text.indexOf('-->', i + 4) : -1;
          if (close < 0) commentsLeft = false;
          else {
            paint(i, close + 3, DROP);
            next = close + 3;
          }
          break;
        }
        const tag = tagAt(text, i);
        if (!tag) break;
        paint(i, tag.end, DROP);
        next = tag.end;
        if (tag.effect === 'break') flags[i] = DROP | BREAK;
        else if (tag.effect === 'block') flags[i] = DROP | BLOCK;
        else if (tag.effect === 'hidden') {
          flags[i] = DROP | BLOCK;
          const close = hiddenLeft ? text.indexOf(`</${tag.name}`, next) : -1;
          if (close < 0) hiddenLeft = false;
          else {
            paint(next, close, DROP);
            next = close;
          }
        } else if (tag.effect === 'mark' && tag.mark !== undefined) marks.push({ mark: tag.mark, at: i });
        else if (tag.effect === 'strong') push({ sign: `<${tag.name}>`, start: i, end: next });
        else if (tag.effect === 'close') {
          const opener = pop(`<${tag.name}>`);
          if (opener) paint(opener.end, i, STRONG);
        }
        break;
      }
      case 0x3e: // > quotes a line
        if (startsLine && text[next] === ' ') flags[i] = DROP;
        break;
      case 0x5c: // backslash
        // "\\*\\*Ana Ruiz, Lund University\\*\\*": stars that a program which made the text took for signs of the text
        if (text.startsWith(escapedStars, i)) {
          const opener = pop(escapedStars);
          next = i + escapedStars.length;
          paint(i, next, DROP);
          if (opener) paint(opener.end, i, STRONG);
          else push({ sign: escapedStars, start: i, end: next });
        } else if (next < text.length && ESCAPABLE.includes(text.charAt(next))) {
          flags[i] = DROP;
          next++;
        }
        break;
      case 0x26: // &
        if (text.startsWith('&nbsp;', i)) {
          flags[i] = BLANK;
          paint(i + 1, i + 6, DROP);
          next = i + 6;
        } else if (text.startsWith('&amp;', i)) {
          paint(i + 1, i + 5, DROP);
          next = i + 5;
        }
        break;
      default:
        if (code >= 0xb2 && superscript(code) >= 0 && i > 0 && !isBlank(text.charCodeAt(i - 1)) && !isUnit(text, i)) {
          while (superscript(text.charCodeAt(next)) >= 0) next++;
          const digits = Array.from(text.slice(i, Math.min(next, i + 4)), (c) => superscript(c.charCodeAt(0)));
          dropMark(i, next, digits.join(''));
        }
    }
    i = next;
  }
  return { flags, marks };
}

/** Of the fields with which a file opens only the title is text: a heading. Gives where the text after them begins. */
function paintFrontMatter(text: string, flags: Uint8Array): number {
  const front = frontMatterOf(text);
  if (!front) return 0;
  flags.fill(DROP, 0, front.end);
  flags[front.end - 1] = DROP | BLOCK;
  if (!front.title) return front.end;
  const { start, end } = front.title;
  flags.fill(STRONG, start, end);
  flags[end] = DROP | BLOCK;
  // "\_" is a blank of YAML, and a backslash at the end of a line joins it with the next
  for (const { index, 0: escape } of text.slice(start, end).matchAll(/\\(?:\r?\n\s*|[_"'\\])/gu)) {
    flags.fill(DROP, start + index, start + index + escape.length);
    if (escape.endsWith('_')) flags[start + index + 1] = BLANK;
    else if (/["'\\]$/u.test(escape)) flags[start + index + 1] = STRONG;
  }
  return front.end;
}

/** Before the start and after the end stands, as it were, a blank. */
function at(text: string, index: number): number {
  return index < 0 || index >= text.length ? 0x20 : text.charCodeAt(index);
}

function runEnd(text: string, start: number, code: number): number {
  let end = start + 1;
  while (text.charCodeAt(end) === code) end++;
  return end;
}

/** `[12]` or `[^12]`, unless it is the text of a link or opens a definition. */
function markAt(text: string, start: number): { mark: string; end: number; caret: boolean } | undefined {
  const caret = text[start + 1] === '^';
  const from = start + (caret ? 2 : 1);
  let end = from;
  while (end < from + 4 && isDigit(text.charCodeAt(end))) end++;
  if (end === from || end === from + 4 || text[end] !== ']' || text[end + 1] === '(') return undefined;
  return { mark: text.slice(from, end), end: end + 1, caret };
}

/** Where the address of a link closes; parentheses inside it must balance, white space may not occur but before a title. */
function linkEnd(text: string, start: number): { found: boolean; end: number } {
  let depth = 1;
  let i = start;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x28) depth++;
    else if (code === 0x29 && --depth === 0) return { found: true, end: i + 1 };
    else if (isBlank(code)) break;
  }
  if (text[i] === ' ' && (text[i + 1] === '"' || text[i + 1] === "'")) {
    const close = text.slice(i + 2, i + 300).indexOf(`${text[i + 1]})`);
    if (close >= 0) return { found: true, end: i + close + 4 };
  }
  return { found: false, end: i };
}

/** The raised digit of "km²" is no footnote mark. */
function isUnit(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  return /(?:^|[^\p{L}])(?:[kcdm]?m|s)$/u.test(before);
}
