/** Titles of acts that stand in several lines: "Regulation (EU) 2016/794 of the …" | "of 11 May 2016" | "on …". */
import type { Passage } from '../passage.ts';
import { wordSet } from '../words.ts';

/** In so many characters a title says that it is one of an act. */
const opening = 200;

const act =
  /^(?:\p{Lu}[\p{L}’'-]*,? |of |for |and |the ){0,10}?(?:Regulation|REGULATION|Directive|DIRECTIVE|Decision|DECISION|Recommendation|RECOMMENDATION) (?:\([A-Z]{2,7}(?:, [A-Za-z]+)?\) |No\.? )*\d+\/\d+/u;
const day = /^of \d{1,2} \p{L}+ \d{4}$/u;
const subject =
  /^(?:on|amending|repealing|laying down|establishing|concerning|setting up|implementing|supplementing|setting out|as regards) /u;

const small = wordSet('OF|THE|AND|ON|FOR|IN|TO');

/** Whether a line opens with the number of an act of the European Union, and may say whose it is. */
export const isActTitle = (line: string): boolean => act.test(line.slice(0, opening));

/**
 * The title that a passage opens with the lines below it that go on: its day and its subject.
 * @param ahead the passages that follow, the next one last; those that are joined are taken off
 */
export function withActLines(passage: Passage, ahead: Passage[]): Passage {
  let title = passage;
  for (const line of [day, subject]) {
    const next = ahead.at(-1);
    if (next && line.test(next.text)) title = joined(title, ahead.pop()!);
  }
  return { ...title, text: inSmallLetters(title.text) };
}

const bare = /^(?:joint )?(?:statement|declaration|communiqu[ée]|letter|message)$/iu;
const issuers = /^(?:by|of|from) (?:the )?\p{Lu}/u;

/** "Joint declaration" with the line below it that says whose it is: "by the President of A and the Secretary General of B". */
export function withIssuers(passage: Passage, ahead: Passage[]): Passage {
  const next = ahead.at(-1);
  return next &&
    bare.test(passage.text.trim()) &&
    issuers.test(next.text) &&
    next.text.length < opening * 2 &&
    !next.text.trim().endsWith('.')
    ? joined(passage, ahead.pop()!)
    : passage;
}

/** "REGULATION (EU) 2016/794 OF THE COUNCIL" as "Regulation (EU) 2016/794 of the Council", letter for letter; other titles as they are. */
function inSmallLetters(title: string): string {
  if (!/^\p{Lu}{4,}(?: \p{Lu}{4,})* (?:\([A-Z]|No|\d)/u.test(title)) return title;
  return title.replaceAll(/\p{Lu}{2,}/gu, (word) =>
    small.has(word) ? word.toLowerCase() : word.length > 4 ? word[0]! + word.slice(1).toLowerCase() : word,
  );
}

/** Two passages as one, a blank between them. */
function joined(first: Passage, second: Passage): Passage {
  const offsets = new Int32Array(first.offsets.length + 1 + second.offsets.length);
  offsets.set(first.offsets);
  offsets[first.offsets.length] = (first.offsets.at(-1) ?? -1) + 1;
  offsets.set(second.offsets, first.offsets.length + 1);
  const marks = second.marks.map(({ mark, at }) => ({ mark, at: at + first.text.length + 1 }));
  return { ...first, text: `${first.text} ${second.text}`, offsets, marks: [...first.marks, ...marks] };
}
