/** The ways to write a date, one rule each. Long because it is one table. */
import { numberWords } from '../lexicon/number-words.ts';
import { FULL_MONTH, isoDate, type Lean, MONTH, monthNumber, nearestYear, type Reference, shiftMonth } from './calendar.ts';

/** What a rule may look at beside its match. */
export interface DateContext {
  readonly text: string;
  readonly reference: Reference | undefined;
  readonly lean: Lean | undefined;
}

/**
 * One way to write a date: all quantifiers are bounded, so that a rule costs the same at every place.
 * The words before a year or a month are looked for once that is found: few places have one.
 */
export interface DateRule {
  readonly pattern: RegExp;
  /** What a text must hold for the rule to find anything: a year, the name of a month, or another word of time. */
  readonly needs: 'year' | 'month' | 'time';
  /** The value, or undefined where it is no date after all or lacks a year that nothing gives. */
  read(match: RegExpExecArray, context: DateContext): string | undefined;
}

const YEAR = '(?:19|20)\\d\\d';
const TH = '(?:st|nd|rd|th)?';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
export const COUNTS = Object.keys(numberWords);
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
};
/** After "in 2017" and "of 2017" may follow; anything else small makes the number a count ("of 2000 officers"). */
const AFTER_YEAR =
  '(?=\\s*(?:$|[^\\s\\p{Ll}\\d/–-]|[–-]\\s|(?:and|or|to|on|in|by|for|at|with|under|will|would|was|were|is|are|has|have|had|as|from|that|which|the|a|an|it|he|she|they|we|its|when|after|before|until|but|of|this|these|both|over|through|between|more|all|during|since|within|among|alongside|where|who|whose|also|upon|against|following|together|along|via|into|because|so|while|here|there|under|amid|despite|thanks|due|owing|subject|according|compared|including|instead|alone|onwards?|already|not|if|no|jointly|using|about|out)\\b))';

/** A day without a year, or with one. */
function day(context: DateContext, year: string | undefined, month: number, date: number | undefined): string | undefined {
  if (year !== undefined) return isoDate(Number(year), month, date);
  return context.reference ? isoDate(nearestYear(month, context.reference, context.lean), month, date) : undefined;
}

/** A range, the earlier end first; one value where both are the same. */
export function range(first: string | undefined, last: string | undefined): string | undefined {
  if (first === undefined || last === undefined) return undefined;
  if (first === last) return first;
  return first < last ? `${first}/${last}` : `${last}/${first}`;
}

/** The year of "2017", "the year", "this year", "next year", "last year". */
function yearOf(words: string, { reference }: DateContext): number | undefined {
  if (/^\d/u.test(words)) return Number(words);
  if (!reference) return undefined;
  if (words.startsWith('next')) return reference.year + 1;
  return words.startsWith('last') ? reference.year - 1 : reference.year;
}

/** "2017/18", "2017": the years of a budget. */
function yearPair(first: string, second: string | undefined): string | undefined {
  if (second === undefined) return first;
  return range(first, second.length === 2 ? first.slice(0, 2) + second : second);
}

const SOME_YEAR = `${YEAR}|the year|this year|next year|last year`;

export const dateRules: readonly DateRule[] = [
  {
    // "19 June 2017", "22-23 June 2017", "31 May, and 13, 19 and 26 June 2017", "18 June"
    needs: 'month',
    pattern: new RegExp(
      `(?<![\\d.,/-])(?<!\\((?=\\d{1,2}\\)))\\d{1,2}${TH}(?: (?:of )?${MONTH})?(?:(?: ?[-–/] ?|, (?:and )?| and | to )(?:the |${WEEKDAY} )?\\d{1,2}${TH}(?: (?:of )?${MONTH})?){0,8}(?<=[\\p{L}.])(?:,? (${YEAR})\\b)?(?![\\p{L}])`,
      'gu',
    ),
    read(match, context) {
      const days = [...match[0].matchAll(new RegExp(`\\b(\\d{1,2})${TH}(?: (?:of )?(${MONTH}))?(?!\\d)`, 'gu'))];
      let month: number | undefined;
      const values: string[] = [];
      for (const [, date = '', name] of days.reverse()) {
        if (name !== undefined) month = monthNumber(name);
        if (month === undefined) return undefined;
        const value = day(context, match[1], month, Number(date));
        if (value === undefined) return undefined;
        values.push(value);
      }
      const [first, last] = [values.at(-1), values[0]];
      // "from 15 December to 3 January 2024": the year of the last is not that of the first
      if (first && last && first > last && match[1] !== undefined) return range(`${Number(match[1]) - 1}${first.slice(4)}`, last);
      return range(first, last);
    },
  },
  {
    // "April 30, 2024", "September 9–10, 2023", "Oct. 7 to 14", "March 8"
    needs: 'month',
    pattern: new RegExp(
      `\\b(${MONTH}) (\\d{1,2})${TH}(?:(?: ?[-–] ?| to | and )(\\d{1,2})${TH})?\\b(?![-–./]\\d)(?:,? (${YEAR})\\b)?`,
      'gu',
    ),
    read(match, context) {
      const month = monthNumber(match[1] ?? '');
      const first = day(context, match[4], month, Number(match[2]));
      return match[3] === undefined ? first : range(first, day(context, match[4], month, Number(match[3])));
    },
  },
  {
    // "June 2016", "July-August 2017", "January and March 2018"
    needs: 'month',
    pattern: new RegExp(`\\b(${MONTH})(?:(?: and | to | ?[-–/] ?)(${MONTH}))?,? (?:of )?(${YEAR})\\b`, 'gu'),
    read(match) {
      const year = Number(match[3]);
      const first = isoDate(year, monthNumber(match[1] ?? ''));
      return match[2] === undefined ? first : range(first, isoDate(year, monthNumber(match[2])));
    },
  },
  {
    // "February: A joins B", "September–October 2013: …": the month that labels what stands after it
    needs: 'month',
    pattern: new RegExp(`^(${FULL_MONTH})(?: ?[-–/] ?(${FULL_MONTH}))?(?: (${YEAR}))?(?=:| [–—-] \\p{Lu})`, 'gu'),
    read(match, context) {
      if (match[3] === undefined && !context.reference) return undefined;
      const yearFor = (month: number): number => Number(match[3] ?? nearestYear(month, context.reference!, 'past'));
      const first = monthNumber(match[1] ?? '');
      const last = match[2] === undefined ? first : monthNumber(match[2]);
      return range(isoDate(yearFor(first), first), isoDate(yearFor(last), last));
    },
  },
  { needs: 'year', pattern: new RegExp(`^${YEAR}(?=:| [–—-] \\p{Lu})`, 'gu'), read: (match) => match[0] },
  {
    // "first quarter of 2018", "second half of the year"
    needs: 'time',
    pattern: new RegExp(
      `\\b(first|second|third|fourth|last|1st|2nd|3rd|4th) (quarter|half|semester|trimester) of (${SOME_YEAR})\\b`,
      'giu',
    ),
    read(match, context) {
      const year = yearOf((match[3] ?? '').toLowerCase(), context);
      const ordinal = ORDINALS[(match[1] ?? '').toLowerCase()];
      if (year === undefined || ordinal === undefined) return undefined;
      if ((match[2] ?? '').toLowerCase() === 'quarter') return `${year}-Q${ordinal}`;
      return ordinal === 1 ? `${year}-01/${year}-06` : `${year}-07/${year}-12`;
    },
  },
  { needs: 'year', pattern: new RegExp(`\\bQ([1-4])[ /-]?(?:of )?(${YEAR})\\b`, 'gu'), read: (match) => `${match[2]}-Q${match[1]}` },
  { needs: 'year', pattern: new RegExp(`\\b(${YEAR})[ /-]?Q([1-4])\\b`, 'gu'), read: (match) => `${match[1]}-Q${match[2]}` },
  {
    needs: 'year',
    pattern: new RegExp(`\\b([Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of)? (${YEAR})\\b`, 'gu'),
    read(match) {
      const year = Number(match[2]);
      const season = (match[1] ?? '').toLowerCase();
      if (season === 'winter') return `${year}-12/${year + 1}-02`;
      const first = season === 'spring' ? 3 : season === 'summer' ? 6 : 9;
      return range(isoDate(year, first), isoDate(year, first + 2));
    },
  },
  {
    needs: 'year',
    pattern: new RegExp(`(?<![\\d/.-])(${YEAR})-(\\d\\d)-(\\d\\d)(?!\\d)`, 'gu'),
    read: (match) => isoDate(Number(match[1]), Number(match[2]), Number(match[3])),
  },
  {
    // Day first, as in Europe: "14.6.2016", "14/06/2016"
    needs: 'year',
    pattern: new RegExp(`(?<![\\d./])(\\d{1,2})([./])(\\d{1,2})\\2(${YEAR})(?![\\d/])`, 'gu'),
    read: (match) => isoDate(Number(match[4]), Number(match[3]), Number(match[1])),
  },
  {
    // "2017-2019", "2021-27"; not "2016-05" with a month, nor numbers of laws
    needs: 'year',
    pattern: new RegExp(`(?<![\\d/.,-])(${YEAR}) ?[-–] ?(${YEAR}|\\d\\d)(?![\\d/-])`, 'gu'),
    read(match) {
      const first = match[1] ?? '';
      const last = (match[2] ?? '').length === 2 ? first.slice(0, 2) + match[2] : (match[2] ?? '');
      return first < last && Number(last) - Number(first) <= 50 ? `${first}/${last}` : undefined;
    },
  },
  {
    // "in 2021 and 2022"
    needs: 'year',
    pattern: new RegExp(`(${YEAR})(?<=\\b(?:in|during|throughout) ${YEAR}) and (${YEAR})\\b`, 'giu'),
    read: (match) => range(match[1], match[2]),
  },
  {
    // "over five years, starting in 2024-25": how long a budget runs
    needs: 'year',
    pattern: new RegExp(
      `\\b(?:over|for) (${COUNTS.join('|')}|\\d{1,2}) years,? (?:starting|beginning) in (${YEAR})(?:[-–/]\\d\\d(?:\\d\\d)?)?(?!\\d)`,
      'giu',
    ),
    read(match) {
      const years = numberWords[(match[1] ?? '').toLowerCase()] ?? Number(match[1]);
      return range(match[2], String(Number(match[2]) + years));
    },
  },
  {
    needs: 'year',
    pattern: new RegExp(`(${YEAR})(?<=\\b(?:from|period|years) ${YEAR}) to (${YEAR})\\b`, 'giu'),
    read: (match) => range(match[1], match[2]),
  },
  {
    needs: 'year',
    pattern: new RegExp(`(${YEAR})(?<=\\bbetween ${YEAR}) and (${YEAR})\\b`, 'giu'),
    read: (match) => range(match[1], match[2]),
  },
  {
    needs: 'time',
    pattern: new RegExp(`\\b(?:end|beginning|start|middle|course) of (${SOME_YEAR})\\b`, 'gu'),
    read: (match, context) => yearOf(match[1] ?? '', context)?.toString(),
  },
  {
    needs: 'time',
    pattern: /\b(?:(?:later|earlier) )?(this|last|next) (year|month)\b/giu,
    read(match, { reference }) {
      if (!reference) return undefined;
      const word = (match[1] ?? '').toLowerCase();
      const step = word === 'next' ? 1 : word === 'last' ? -1 : 0;
      if ((match[2] ?? '').toLowerCase() === 'year') return String(reference.year + step);
      return reference.month === undefined ? undefined : shiftMonth(reference, step);
    },
  },
  {
    // "the last two years", "the past 18 months", "the past year"; "last year" alone is the rule above
    needs: 'time',
    pattern: new RegExp(`\\bthe (?:last|past) (?:(${COUNTS.join('|')}|\\d{1,2}) )?(years?|months?)\\b`, 'gu'),
    read(match, { reference }) {
      if (reference?.month === undefined) return undefined;
      const words = match[1];
      const count = words === undefined ? 1 : (numberWords[words] ?? Number(words));
      const unit = match[2] ?? '';
      if (words === undefined && unit.endsWith('s')) return undefined;
      return range(shiftMonth(reference, unit.startsWith('year') ? -12 * count : -count), shiftMonth(reference, 0));
    },
  },
  {
    needs: 'time',
    pattern: /\b(today|yesterday|tomorrow)\b(?!['’]s)/giu,
    read(match, { reference }) {
      if (reference?.month === undefined || reference.day === undefined) return undefined;
      const word = (match[1] ?? '').toLowerCase();
      const step = word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0;
      return new Date(Date.UTC(reference.year, reference.month - 1, reference.day + step)).toISOString().slice(0, 10);
    },
  },
  {
    // "in September of this year", "by June next year"
    needs: 'month',
    pattern: new RegExp(`\\b(${FULL_MONTH}) (?:of )?(this|last|next|the same) year\\b`, 'gu'),
    read(match, { reference }) {
      const step = match[2] === 'next' ? 1 : match[2] === 'last' ? -1 : 0;
      return reference && match[2] !== 'the same' ? isoDate(reference.year + step, monthNumber(match[1] ?? '')) : undefined;
    },
  },
  {
    // "last December", "next June": the word before tells the year
    needs: 'month',
    pattern: new RegExp(`\\b([Ll]ast|[Nn]ext) (${FULL_MONTH})\\b(?! \\d)`, 'gu'),
    read(match, context) {
      const { reference } = context;
      if (reference?.month === undefined) return undefined;
      const month = monthNumber(match[2] ?? '');
      const past = match[1]?.toLowerCase() === 'last';
      if (month === reference.month) return isoDate(reference.year + (past ? -1 : 1), month);
      return isoDate(nearestYear(month, reference, past ? 'past' : 'future'), month);
    },
  },
  {
    // "at the 2011 Forum", "during the 2018 session": the year that tells which one
    needs: 'year',
    pattern: new RegExp(
      `(?<=\\b(?:[Aa]t|[Dd]uring) (?:the |its |their |our )?)(${YEAR})(?= (?:\\p{Lu}|session|summit|conference|meeting|forum|edition))`,
      'gu',
    ),
    read: (match) => match[1],
  },
  {
    // A month alone, after a word of time: "in April", "by September"
    needs: 'month',
    pattern: new RegExp(
      `(${FULL_MONTH})(?<=\\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Dd]uring|[Ff]rom|[Bb]efore|[Aa]fter|of|this|early|late|mid)[ -]\\1)\\b(?! \\d)`,
      'gu',
    ),
    read: (match, context) => day(context, undefined, monthNumber(match[1] ?? ''), undefined),
  },
  {
    // A year alone, after a word of time
    needs: 'year',
    pattern: new RegExp(
      `(${YEAR})(?<=\\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Tt]ill|[Ff]rom|[Ff]or|[Dd]uring|[Bb]efore|[Aa]fter|[Tt]hrough|of|early|late|mid|to)[ -]${YEAR})(?![\\d/%])(?!\\.\\d)(?!,\\d)${AFTER_YEAR}`,
      'gu',
    ),
    read: (match) => match[1],
  },
  {
    // "adopted by the Assembly in 2015 | calls on A": only a round number is a count there
    needs: 'year',
    pattern: new RegExp(`((?:19|20)(?!00)\\d\\d)(?<=\\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Uu]ntil) ${YEAR})(?= \\p{Ll})`, 'gu'),
    read: (match) => match[1],
  },
  { needs: 'year', pattern: new RegExp(`(${YEAR})(?<=(?:^|\\s)\\(${YEAR})(?=\\))`, 'gu'), read: (match) => match[1] },
  {
    // "fiscal year 2019", "FY2019", "financial year 2017/18"
    needs: 'year',
    pattern: new RegExp(`\\b(?:(?:[Ff]iscal|[Ff]inancial|[Bb]udget) [Yy]ear|FY) ?(${YEAR})(?:(?:[-–/])(${YEAR}|\\d\\d))?(?!\\d)`, 'gu'),
    read: (match) => yearPair(match[1] ?? '', match[2]),
  },
  {
    // "FY15", "FY 15/16"
    needs: 'time',
    pattern: /\bFY ?['’]?(\d\d)(?:[-–/](\d\d))?(?!\d)/gu,
    read: (match) => yearPair(`20${match[1]}`, match[2]),
  },
  {
    // "the 2018/19 financial year"
    needs: 'year',
    pattern: new RegExp(`\\b(${YEAR})[-–/](${YEAR}|\\d\\d) (?:fiscal|financial|budget|school|academic) year\\b`, 'gu'),
    read: (match) => yearPair(match[1] ?? '', match[2]),
  },
];
