/** Names and arithmetic of the calendar. Months count from 1. */

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Month names and their short forms, as part of a regular expression. "May" has none; "Sept" is as common as "Sep". */
export const MONTH = `(?:${MONTHS.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`;
/** Without short forms: where no number stands beside it. */
export const FULL_MONTH = `(?:${MONTHS.join('|')})`;

/** 1 to 12 for a name or its short form. */
export function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;
}

export interface Reference {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** Reads `2018-01-24`, `2018-01` or `2018`. */
export function parseReference(date: string | undefined): Reference | undefined {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(date ?? '');
  if (!match) return undefined;
  return { year: Number(match[1]), month: match[2] ? Number(match[2]) : undefined, day: match[3] ? Number(match[3]) : undefined };
}

/** `2018-01-24`, or `2018-01` without a day. Undefined where there is no such month or day. */
export function isoDate(year: number, month: number, day?: number): string | undefined {
  if (month < 1 || month > 12) return undefined;
  const stem = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return stem;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? `${stem}-${String(day).padStart(2, '0')}` : undefined;
}

/** The month that lies `months` away from the reference. */
export function shiftMonth(reference: Reference, months: number): string {
  const count = reference.year * 12 + (reference.month ?? 1) - 1 + months;
  return isoDate(Math.floor(count / 12), (count % 12) + 1) ?? '';
}

/** Which way a date without a year leans: told by the tense of the sentence. */
export type Lean = 'past' | 'future';

/** The year meant by a month named without one: up to six months ahead, or else the last one that was. */
export function nearestYear(month: number, reference: Reference, lean?: Lean): number {
  const { year } = reference;
  if (reference.month === undefined) return year;
  if (lean === 'past') return month > reference.month ? year - 1 : year;
  if (lean === 'future') return month < reference.month ? year + 1 : year;
  const ahead = (month - reference.month + 12) % 12;
  if (ahead <= 6) return month < reference.month ? year + 1 : year;
  return month > reference.month ? year - 1 : year;
}
