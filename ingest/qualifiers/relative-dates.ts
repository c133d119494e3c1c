/** Dates told by their distance from the date of the document: "last week", "on Tuesday", "two years ago". */
import { numberWords } from '../lexicon/number-words.ts';
import { isoDate, MONTH, type Reference, shiftMonth } from './calendar.ts';
import { COUNTS, type DateRule, range } from './date-rules.ts';
import { oneOf } from '../words.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function shiftDays(reference: Reference | undefined, days: number): string | undefined {
  if (reference?.month === undefined || reference.day === undefined) return undefined;
  return new Date(Date.UTC(reference.year, reference.month - 1, reference.day + days)).toISOString().slice(0, 10);
}

export const relativeDateRules: readonly DateRule[] = [
  {
    // "last week": the month it lies in, for weeks have no name of their own
    needs: 'time',
    pattern: /\b(?:(?:later|earlier) )?(this|last|next) week\b/giu,
    read(match, { reference }) {
      const word = (match[1] ?? '').toLowerCase();
      return shiftDays(reference, word === 'last' ? -7 : word === 'next' ? 7 : 0)?.slice(0, 7);
    },
  },
  {
    // "on Tuesday", "last Friday": the nearest one back, or ahead where the tense or "next" says so
    needs: 'time',
    pattern: new RegExp(`(?<=\\b([Oo]n|[Ll]ast|[Nn]ext|[Tt]his) )(${WEEKDAYS.join('|')})\\b(?!s|,? (?:the )?\\d|,? (?:${MONTH}))`, 'gu'),
    read(match, { reference, lean }) {
      if (reference?.month === undefined || reference.day === undefined) return undefined;
      const today = new Date(Date.UTC(reference.year, reference.month - 1, reference.day)).getUTCDay();
      const day = WEEKDAYS.indexOf(match[2] ?? '');
      const ahead = (day - today + 7) % 7;
      const word = (match[1] ?? '').toLowerCase();
      if (word === 'next' || lean === 'future') return shiftDays(reference, ahead === 0 ? 7 : ahead);
      return shiftDays(reference, ahead === 0 && word !== 'last' ? 0 : ahead - 7);
    },
  },
  {
    // "last spring", "this autumn", "next summer"
    needs: 'time',
    pattern: /\b(this|last|next) (spring|summer|autumn|fall)\b/giu,
    read(match, { reference }) {
      if (reference?.month === undefined) return undefined;
      const season = (match[2] ?? '').toLowerCase();
      const first = season === 'spring' ? 3 : season === 'summer' ? 6 : 9;
      const word = (match[1] ?? '').toLowerCase();
      const year =
        word === 'last'
          ? reference.year - (reference.month > first + 2 ? 0 : 1)
          : word === 'next'
            ? reference.year + (reference.month < first ? 0 : 1)
            : reference.year;
      return range(isoDate(year, first), isoDate(year, first + 2));
    },
  },
  {
    // "two years ago", "six months ago"
    needs: 'time',
    pattern: new RegExp(`\\b(${COUNTS.join('|')}|an?|\\d{1,2}) (years?|months?) (?:ago|earlier this)\\b`, 'giu'),
    read(match, { reference }) {
      if (reference?.month === undefined) return undefined;
      const words = (match[1] ?? '').toLowerCase();
      const count = oneOf(words, 'a|an') ? 1 : (numberWords[words] ?? Number(words));
      return (match[2] ?? '').startsWith('year') ? String(reference.year - count) : shiftMonth(reference, -count);
    },
  },
];
