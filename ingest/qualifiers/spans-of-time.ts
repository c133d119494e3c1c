/** Times told by how long they are, and by where they start or end: "over two years to 2012-13", "within 90 days of the date of this order". */
import { numberWords } from '../lexicon/number-words.ts';
import { isoDate, MONTH, monthNumber, parseReference, type Reference } from './calendar.ts';
import { COUNTS, type DateRule, range } from './date-rules.ts';

const COUNT = `(${COUNTS.join('|')}|\\d{1,3})`;
const FISCAL = '((?:19|20)\\d\\d)(?:[-–/](\\d\\d(?:\\d\\d)?))?(?!\\d)';
const countOf = (words: string): number => numberWords[words.toLowerCase()] ?? Number(words);

/** What a text calls itself in its own deadlines. */
const OWN =
  '(?:the )?(?:date (?:of|on) )?(?:(?:the )?(?:enactment|issuance|signing|publication|adoption|entry into force|effective date) of )?this (?:order|memorandum|proclamation|directive|act|decision|resolution|section|title|agreement|regulation|notice|policy|statement)';
const DAY = `(?:(\\d{1,2})(?:st|nd|rd|th)? (${MONTH}),? ((?:19|20)\\d\\d)|(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d))`;

/** So much later than a day; whole months end with the month. */
function later({ year, month = 1, day = 1 }: Reference, count: number, unit: string): string | undefined {
  if (unit.startsWith('day') || unit.startsWith('week')) {
    const days = unit.startsWith('week') ? 7 * count : count;
    return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
  }
  const months = year * 12 + month - 1 + (unit.startsWith('year') ? 12 * count : count);
  return isoDate(Math.floor(months / 12), (months % 12) + 1, day) ?? isoDate(Math.floor(months / 12), (months % 12) + 1);
}

export const spanRules: readonly DateRule[] = [
  {
    // "over two years to 2012-13": ends with the year named
    needs: 'year',
    pattern: new RegExp(`\\b(?:over|for) (?:the )?${COUNT} years? to ${FISCAL}`, 'giu'),
    read(match) {
      const last = match[3] === undefined ? Number(match[2]) : Number(match[2]) + 1;
      return range(String(last - countOf(match[1] ?? '')), String(last));
    },
  },
  {
    // "over four years from 2010-11": starts with it
    needs: 'year',
    pattern: new RegExp(`\\b(?:over|for) (?:the )?${COUNT} years?,? from ${FISCAL}(?! ?(?:to|until|through|[-–]) ?\\d)`, 'giu'),
    read: (match) => range(match[2], String(Number(match[2]) + countOf(match[1] ?? ''))),
  },
  {
    // "not later than 1 year after October 21, 1998", "six months after 4 May 2021"
    needs: 'year',
    pattern: new RegExp(`\\b${COUNT} (?:calendar )?(days?|weeks?|months?|years?) (?:after|following|from) (?:the )?${DAY}`, 'giu'),
    read(match) {
      const [, count = '', unit = '', day, month, year, month2, day2, year2] = match;
      const start = { year: Number(year ?? year2), month: monthNumber(month ?? month2 ?? ''), day: Number(day ?? day2) };
      return isoDate(start.year, start.month, start.day) && later(start, countOf(count), unit);
    },
  },
  {
    // "within 90 days of the date of this order", where the day of the text is known
    needs: 'time',
    pattern: new RegExp(`\\b${COUNT} (?:calendar )?(days?|weeks?|months?|years?) (?:after|of|from|following) ${OWN}\\b`, 'giu'),
    read(match, { reference }) {
      return reference?.day === undefined ? undefined : later(reference, countOf(match[1] ?? ''), match[2] ?? '');
    },
  },
];

/** Whether a time reaches from one date to another: "from 1 March | until 31 August 2023", "between 4 May 2021 | and 3 June 2022". */
export function reaches(text: string, first: { readonly start: number; readonly end: number }, next: number): boolean {
  const between = text.slice(first.end, next);
  const before = text.slice(Math.max(0, first.start - 13), first.start);
  return (
    (/^,? (?:until|to|till|through|up to)(?: the)? $/iu.test(between) &&
      /\b(?:from|starting|beginning|as of|effective)(?: the)? $/iu.test(before)) ||
    (/^ and(?: the)? $/iu.test(between) && /\bbetween(?: the)? $/iu.test(before))
  );
}

/** The range of two dates, the year of the second standing for both where the first names none. */
export function rangeOf(first: string, last: string, firstWords: string): string | undefined {
  const [a, b] = [parseReference(first), parseReference(last)];
  if (!a || !b || first.includes('/') || last.includes('/') || first.includes('Q') || last.includes('Q')) return undefined;
  if (/\d{4}/u.test(firstWords)) return first < last ? `${first}/${last}` : undefined;
  const year = first.slice(4) <= last.slice(4) ? b.year : b.year - 1;
  return `${String(year)}${first.slice(4)}/${last}`;
}
