import type { Span } from '../../graph/model/span.ts';
import { matchesOf } from '../matches.ts';
import { codes, currencyOf, front, names } from './currencies.ts';
import { inWords, valueOfWords } from './numbers-in-words.ts';
import { oneOf } from '../words.ts';

export interface AmountMention extends Span {
  /** In whole units of the currency: "€50 million" is 50000000. Of a range the upper end. */
  amount: number;
  /** ISO 4217. */
  currency: string;
  bound?: 'up to' | 'more than' | 'about';
}

const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  millions: 1e6,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  billion: 1e9,
  billions: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
  'lakh crore': 1e12,
  'lakh crores': 1e12,
};

const NUMBER =
  "(?:\\d{1,2}(?:,\\d\\d)+,\\d{3}(?!\\d)|\\d{1,3}(?:[., \\u00a0\\u202f'’]\\d{3}){1,5}(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?|\\d{1,15}(?:[.,]\\d{1,4})?)(?!\\d)";
const SCALE =
  '(?:[ -]?(?:(?:hundred|thousand|million|millions|billion|billions|trillion|mln|mio|lakh crores?|lakhs?|crores?)\\b|(?:k|m|mn|bn|tn|M)(?![\\p{L}\\d²³])))';
const BACK = `(?:€|(?:${codes})\\b|(?:${names})\\b)`;

/** "€50 million", "EUR 5-10 million", "$1m to $2m" */
const AHEAD = new RegExp(`(${front}) ?(${NUMBER})(${SCALE})?(?:( ?[-–] ?| to | and )(${front})? ?(${NUMBER})(${SCALE})?)?`, 'gu');
/** "5 million euros", "30 000 EUR", "two million dollars", "nine hundred and fifty thousand pounds" */
const BEHIND = new RegExp(
  `(?<![\\d.,\\p{L}])(?:(${NUMBER})(${SCALE})?(?: ?[-–] ?| to ))?(?:(${NUMBER})(${SCALE})?|(${inWords}))[ -]?(${BACK})`,
  'gu',
);
/** A figure, or a word that a number in words ends in: a text without any names no sum, and most have none. */
const COUNT = /\d|hundred|thousand|illion/u;
const HINT = new RegExp(`${front}|\\b(?:${codes})\\b|(?:${names})\\b`, 'u');

/**
 * Finds sums of money. In order, not overlapping.
 * @param dollar the currency that a bare "$" is in this text, ISO 4217
 */
export function findAmounts(text: string, dollar = 'USD'): AmountMention[] {
  if (!COUNT.test(text) || !HINT.test(text)) return [];
  const found: AmountMention[] = [];
  for (const match of matchesOf(text, AHEAD)) {
    const mention = readAhead(text, match);
    if (mention) found.push(match[1] === '$' ? { ...mention, currency: dollar } : mention);
  }
  for (const match of matchesOf(text, BEHIND)) {
    const mention = readBehind(text, match);
    if (mention) found.push(oneOf(match[6] ?? '', 'Dollar|Dollars|dollar|dollars') ? { ...mention, currency: dollar } : mention);
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return found.filter((mention) => {
    if (mention.start < end) return false;
    end = mention.end;
    return true;
  });
}

function readAhead(text: string, match: RegExpExecArray): AmountMention | undefined {
  const [all, sign = '', number = '', scale, link, sign2, number2, scale2] = match;
  const currency = currencyOf(sign);
  if (currency === undefined) return undefined;
  const start = match.index;
  const firstEnd = start + sign.length + (text[start + sign.length] === ' ' ? 1 : 0) + number.length + (scale?.length ?? 0);
  // "EUR 10 million to 14 countries" is no range: after a word the second number needs a sign or a scale.
  const between = /\bbetween $/iu.test(text.slice(Math.max(0, start - 9), start));
  const isRange =
    link !== undefined &&
    number2 !== undefined &&
    (/[-–]/u.test(link) || ((link === ' to ' || between) && (sign2 ?? scale2) !== undefined));
  if (!isRange || (sign2 !== undefined && currencyOf(sign2) !== currency))
    return mentionAt(text, start, firstEnd, valueOf(number, scale), currency);
  return { start, end: start + all.length, amount: valueOf(number2, scale2), currency, bound: 'up to' };
}

function readBehind(text: string, match: RegExpExecArray): AmountMention | undefined {
  const [all, from, , number, scale, words = '', unit = ''] = match;
  const currency = currencyOf(unit);
  if (currency === undefined) return undefined;
  const amount = number === undefined ? valueOfWords(words) : valueOf(number, scale);
  if (amount === undefined) return undefined;
  const start = match.index;
  if (from !== undefined) return { start, end: start + all.length, amount, currency, bound: 'up to' };
  return mentionAt(text, start, start + all.length, amount, currency);
}

function mentionAt(text: string, start: number, end: number, amount: number, currency: string): AmountMention {
  const bound = boundOf(text.slice(Math.max(0, start - 24), start));
  return { start, end, amount, currency, ...(bound === undefined ? {} : { bound }) };
}

/** "1,200,000", "30.000", "30 000", "10.8": three digits after a separator are a group, fewer or more a fraction. */
function valueOf(number: string, scale: string | undefined): number {
  if (/^\d{1,2}(?:,\d\d)+,\d{3}$/u.test(number)) return valueOf(number.replaceAll(',', ''), scale); // "2,77,557", by lakhs
  const plain = /^\d{1,3}(?:[., \u00a0\u202f'’]\d{3})+(?:[.,]\d{1,2})?$/u.test(number)
    ? number.replace(/[., \u00a0\u202f'’](?=\d{3}(?!\d))/gu, '').replace(',', '.')
    : number.replace(',', '.');
  const factor = scale === undefined ? 1 : (SCALES[scale.replace(/^[ -]/u, '').toLowerCase()] ?? 1);
  return Number((Number(plain) * factor).toPrecision(12));
}

function boundOf(before: string): AmountMention['bound'] {
  if (/\b(?:up to|as much as|at most|(?:a )?maximum of|not? more than|less than|under|below)(?: an?(?: additional)?)? $/iu.test(before))
    return 'up to';
  if (/\b(?:more than|over|at least|exceeding|above|in excess of|upwards of)(?: an?(?: additional)?)? $/iu.test(before)) return 'more than';
  if (/\b(?:about|around|approximately|some|roughly|almost|nearly|close to|an estimated|circa|ca\.) $/iu.test(before)) return 'about';
  return undefined;
}
