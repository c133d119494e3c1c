/** Ways to write a currency, by ISO 4217 code. */
const SIGNS: Readonly<Record<string, string>> = {
  US$: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₴': 'UAH',
  '₦': 'NGN',
  R$: 'BRL',
};
const CODES =
  'EUR USD GBP CHF JPY CNY CAD AUD NZD SEK NOK DKK ISK PLN CZK HUF RON BGN UAH TRY RUB INR BRL ZAR KRW MXN ILS AED SAR SGD HKD KES UGX TZS NGN GHS RWF ETB PKR BDT LKR NPR IDR MYR PHP THB VND EGP MAD XOF XAF'.split(
    ' ',
  );
/** Short for rupees and shillings, before a number only. */
const SHORT: Readonly<Record<string, string>> = {
  'Rs.': 'INR',
  Rs: 'INR',
  KShs: 'KES',
  Kshs: 'KES',
  KSh: 'KES',
  Ksh: 'KES',
  USh: 'UGX',
  TSh: 'TZS',
  Sh: 'KES',
};
/** Longer names first: "Canadian dollars" must beat "dollars". */
const NAMES: readonly (readonly [pattern: string, code: string])[] = [
  ['(?:US|U\\.S\\.|American) dollars?', 'USD'],
  ['Canadian dollars?', 'CAD'],
  ['Australian dollars?', 'AUD'],
  ['Swiss francs?', 'CHF'],
  ['Swedish kron(?:a|or)', 'SEK'],
  ['Norwegian kroner?', 'NOK'],
  ['Danish kroner?', 'DKK'],
  ['pounds? sterling', 'GBP'],
  ['[Ee]uros?', 'EUR'],
  ['[Dd]ollars?', 'USD'],
  ['pounds', 'GBP'],
  ['yen', 'JPY'],
  ['(?:Indian )?rupees', 'INR'],
  ['(?:Kenya|Kenyan) shillings', 'KES'],
  ['naira', 'NGN'],
  ['zloty(?:s|ch)?', 'PLN'],
];

const escape = (sign: string): string => sign.replaceAll('$', '\\$');

/** Parts of regular expressions. */
export const signs: string = `(?:${Object.keys(SIGNS).map(escape).join('|')})`;
/** Signs, codes and short names that stand before a number. */
export const front: string = `(?:${signs}|\\b(?:${CODES.join('|')})\\b|(?<!\\p{L})(?:${Object.keys(SHORT).join('|').replaceAll('.', '\\.')})(?= ?\\d))`;
const sumFirst = new RegExp(`^${front} ?\\d`, 'u');
/** Whether a text opens with a sum: "$5 million over three years to A". */
export const opensWithSum = (text: string): boolean => sumFirst.test(text);

export const codes: string = CODES.join('|');
export const names: string = NAMES.map(([pattern]) => pattern).join('|');

/** Whether a word is the code of a currency, or short for its name. */
export const isCurrencyCode = (word: string): boolean => codesAndShort.has(word);

const codesAndShort = new Set([...CODES, ...Object.keys(SHORT)]);

/** Whether a mark is the sign of a currency. */
export const isCurrencySign = (mark: string): boolean => mark.length === 1 && Object.hasOwn(SIGNS, mark);

/** The code for a sign, a code or a name. */
export function currencyOf(words: string): string | undefined {
  if (SIGNS[words] !== undefined) return SIGNS[words];
  if (SHORT[words] !== undefined) return SHORT[words];
  if (CODES.includes(words)) return words;
  return NAMES.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'u').test(words))?.[1];
}

/** Countries whose own dollar is written "$" at home. */
const dollars: Readonly<Record<string, { readonly code: string; readonly signs: RegExp }>> = {
  Australia: { code: 'AUD', signs: /A\$|AUD/u },
  Canada: { code: 'CAD', signs: /CA?\$|CAD/u },
  'New Zealand': { code: 'NZD', signs: /NZ\$|NZD/u },
  Singapore: { code: 'SGD', signs: /S\$|SGD/u },
};

/**
 * The currency that a bare "$" is in a text: the dollar of the country it speaks from, unless it gives that one a sign of its own.
 * @param home the country it speaks from, where it is told
 */
export function dollarIn(text: string, home: string | undefined): string {
  const own = home !== undefined && Object.hasOwn(dollars, home) ? dollars[home] : undefined;
  return own && !own.signs.test(text) ? own.code : 'USD';
}
