import { isLetter, isLower } from './characters.ts';
import { all, type Block } from './blocks.ts';
import { endsPart } from './ends.ts';
import { factOf } from '../lexicon/fact-labels.ts';
import type { Stream } from './lines.ts';
import { LINK } from './markup.ts';

const SHORT = 100;
/** A run of this many short lines is a menu or an address, not a stack of headings. */
const MENU = 3;
/** So many lines with a person and a body are a list of who was there. */
const PEOPLE = 2;

/** Tells headings and navigation from paragraphs, and joins "Label:" with its value. */
export function tellKinds(stream: Stream, blocks: readonly Block[]): Block[] {
  const kept = joinLabels(
    stream,
    blocks.filter((block) => showsWords(stream, block)),
  );
  let run: Block[] = [];
  const settle = (follower: Block | undefined): void => {
    const loose = run.filter((block) => !isDateline(stream, block) && !isLinkLine(stream, block));
    const heads = new Set(follower === undefined ? [] : loose.length < MENU ? loose : loose.slice(-1));
    const rows = run.filter((block) => isTableRow(stream, block));
    const people = run.filter((block) => isPersonRow(stream, block));
    const named = people.length < PEOPLE ? people.filter((block) => namesOffice(stream, block)) : people;
    const signed = run.filter((block) => isSignature(stream, block));
    const table = new Set([...(rows.length < MENU ? run.filter((block) => isFactLine(stream, block)) : rows), ...named, ...signed]);
    for (const block of run) block.kind = table.has(block) ? 'paragraph' : heads.has(block) ? 'heading' : 'navigation';
    run = [];
  };
  kept.forEach((block, index) => {
    const above = kept[index - 1];
    const value = above?.kind === 'heading' && above.sure && block.rows[0]?.gap === 0;
    if (block.kind === 'paragraph' && !value && (looksShort(stream, block) || isLoneLabel(stream, block, kept[index + 1]))) run.push(block);
    else settle(block);
  });
  settle(undefined);
  return kept;
}

function showsWords(stream: Stream, block: Block): boolean {
  return block.rows.some((row) => {
    for (let i = row.start; i < row.end; i++) {
      const code = stream.text.charCodeAt(i);
      if (isLetter(code) || (code >= 0x30 && code <= 0x39)) return true;
    }
    return false;
  });
}

function extent(block: Block): { start: number; end: number; length: number } {
  const start = block.rows[0]?.start ?? 0;
  const end = block.rows.at(-1)?.end ?? start;
  return { start, end, length: block.rows.reduce((sum, row) => sum + row.end - row.start + 1, -1) };
}

/** Short, in capitals at its start, and without a stop at its end. */
function looksShort(stream: Stream, block: Block): boolean {
  const { start, end, length } = extent(block);
  if (block.labelled || length > SHORT || isLower(stream.text.charCodeAt(start))) return false;
  if (block.rows.length === 1 && isLabelledList(stream, block)) return false;
  return !endsPart(stream.text, end) && stream.text[end - 1] !== ',' && !(block.rows.length > 1 && isTableRow(stream, block));
}

/** "Press contacts:" above other short lines introduces no list. */
function isLoneLabel(stream: Stream, block: Block, next: Block | undefined): boolean {
  const { end, length } = extent(block);
  return length <= 40 && stream.text[end - 1] === ':' && (next === undefined || (next.kind === 'paragraph' && looksShort(stream, next)));
}

/** "Seat: Athens": several of these below each other are a table. */
function isTableRow(stream: Stream, block: Block): boolean {
  const { start, end } = extent(block);
  return /^[\p{Lu}\d][^:.]{1,58}:\s\S/u.test(stream.text.slice(start, end));
}

/** "Donor: Ministry of Trade": a line of a fact sheet, also where it stands alone. */
function isFactLine(stream: Stream, block: Block): boolean {
  const { start, end } = extent(block);
  const line = stream.text.slice(start, end);
  const colon = line.search(/:\s/u);
  return colon > 1 && colon < SHORT / 2 && /[\p{Lu}\d]/u.test(line.slice(colon)) && factOf(line.slice(0, colon)) !== undefined;
}

/** "Ana Ruiz, Project Manager at the Tide Institute": a line, as below a picture or a quotation, that says who holds which office where. */
function namesOffice(stream: Stream, block: Block): boolean {
  const { start, end } = extent(block);
  return /(?:^|[, ])(?:Director|Manager|Coordinator|Head|Lead|Leader|Officer|President|Chair|Secretary|Minister|Professor|Researcher|Analyst|Founder|CEO|CTO|Commissioner|Ambassador)[^,]* (?:of|at|for) \p{Lu}/u.test(
    stream.text.slice(start, end),
  );
}

/** "Ana Ruiz (Ministry of Health)", "Lord Hay, Minister for Trade", "Tim Roy – Audit Unit": a row of those who were there. */
function isPersonRow(stream: Stream, block: Block): boolean {
  const { start, end } = extent(block);
  return /^(?:\p{Lu}[\p{L}’'.-]* ){1,4}(?:(?:von|van|de|der|den|al|bin|da|di|la) ){0,2}\p{Lu}[\p{L}’'-]+(?: \(\p{Lu}[^()]{1,70}\)|, \p{Lu}[^.;:]{5,80}| [–-] \p{Lu}[^.;:]{3,80})$/u.test(
    stream.text.slice(start, end),
  );
}

/** "For the Institute: Ana Ruiz, Director": a line with which an agreement is signed. */
function isSignature(stream: Stream, block: Block): boolean {
  const { start, end } = extent(block);
  return /^(?:For|On behalf of) (?:the )?\p{Lu}[^:;]{2,100}: (?:\p{Lu}[\p{L}’'.-]* ){1,4}\p{Lu}/u.test(stream.text.slice(start, end));
}

/** "Members: A, B and C": a fact in one line. */
function isLabelledList(stream: Stream, block: Block): boolean {
  const { start, end } = extent(block);
  return /^\p{Lu}[\p{L} ]{2,40}: [^:,]{3,}, [^:]{3,}$/u.test(stream.text.slice(start, end));
}

function isLinkLine(stream: Stream, block: Block): boolean {
  return block.rows.every((row) => all(stream, row, LINK));
}

/** "Brussels, 24 January 2018": a place and a day, or a day alone. */
function isDateline(stream: Stream, block: Block): boolean {
  const { start, end, length } = extent(block);
  if (length > 50) return false;
  return /^(?:[\p{L}. -]{2,25}, ?)?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.? \d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d\d-\d\d)$/u.test(
    stream.text.slice(start, end),
  );
}

/** "Chemical SRMA:" and, on the line right below, "Department of Homeland Security" are one passage. */
function joinLabels(stream: Stream, blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const label = joined.at(-1);
    if (label && isLabelFor(stream, label, block))
      joined[joined.length - 1] = { ...label, rows: [...label.rows, ...block.rows], labelled: true };
    else joined.push({ ...block });
  }
  return joined;
}

function isLabelFor(stream: Stream, label: Block, value: Block): boolean {
  if (label.labelled || label.kind !== 'paragraph' || value.kind !== 'paragraph' || value.rows[0]?.gap !== 0) return false;
  const { end, length } = extent(label);
  return length <= 60 && stream.text[end - 1] === ':' && extent(value).length <= 2 * SHORT && !endsPart(stream.text, extent(value).end);
}
