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
  ƒ: 'NLG',
  R$: 'BRL',
};
const CODES =
  'EUR USD GBP CHF JPY CNY CAD AUD NZD SEK NOK DKK ISK PLN CZK HUF RON BGN UAH TRY RUB INR BRL ZAR KRW MXN ILS AED SAR SGD HKD KES UGX TZS NGN GHS RWF ETB PKR BDT LKR NPR IDR MYR PHP THB VND EGP MAD XOF XAF XCD BBD JMD TTD FJD PGK RSD MKD BAM GEL AZN KZT KGS UZS MDL TWD MMK KHR MNT JOD LBP IQD KWD QAR OMR BHD TND DZD ZMW MZN MWK BWP NAD MUR AOA CDF FRF DEM ITL ESP NLG BEF LUF ATS FIM GRD IEP PTE XEU XDR'.split(
    ' ',
  );
/** Short for rupees, shillings and what treaties count in, before a number only. */
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
  DM: 'DEM',
  FF: 'FRF',
  ECU: 'XEU',
  SDR: 'XDR',
  SDRs: 'XDR',
  UA: 'XUA',
  CFAF: 'XOF',
  FCFA: 'XOF',
  CFA: 'XOF',
  'Units of Account': 'XUA',
};
/** Longer names first: "Canadian dollars" must beat "dollars". */
const NAMES: readonly (readonly [pattern: string, code: string])[] = [
  ['(?:US|U\\.S\\.|American|United States) [Dd]ollars?', 'USD'],
  ['Canadian [Dd]ollars?', 'CAD'],
  ['Australian [Dd]ollars?', 'AUD'],
  ['New Zealand [Dd]ollars?', 'NZD'],
  ['Swiss [Ff]rancs?', 'CHF'],
  ['French [Ff]rancs?', 'FRF'],
  ['Belgian [Ff]rancs?', 'BEF'],
  ['CFA [Ff]rancs?', 'XOF'],
  ['(?:Dutch |Netherlands )[Gg]uilders?', 'NLG'],
  ['Italian [Ll]ir[ae]', 'ITL'],
  ['(?:Austrian )[Ss]chillings?', 'ATS'],
  ['Finnish [Mm]arkk?as?', 'FIM'],
  ['(?:Spanish )[Pp]esetas?', 'ESP'],
  ['(?:Deutsche |German |Deutsch)[Mm]arks?', 'DEM'],
  ['Swedish [Kk]ron(?:a|or)', 'SEK'],
  ['Norwegian [Kk]roner?', 'NOK'],
  ['Danish [Kk]roner?', 'DKK'],
  ['[Pp]ounds? [Ss]terling', 'GBP'],
  ['[Ee]uros?', 'EUR'],
  ['ECUs?', 'XEU'],
  ['SDRs?|[Ss]pecial [Dd]rawing [Rr]ights', 'XDR'],
  ['[Uu]nits of [Aa]ccount', 'XUA'],
  ['[Dd]ollars?', 'USD'],
  ['pounds', 'GBP'],
  ['(?:Japanese )?[Yy]en', 'JPY'],
  ['(?:Indian )?[Rr]upees', 'INR'],
  ['(?:Kenya|Kenyan) [Ss]hillings', 'KES'],
  ['naira', 'NGN'],
  ['zloty(?:s|ch)?', 'PLN'],
  ['(?:Chinese )?(?:[Yy]uan|[Rr]enminbi)', 'CNY'],
  ['(?:Thai )?[Bb]aht', 'THB'],
  ['(?:Malaysian )?[Rr]inggit', 'MYR'],
  ['(?:Indonesian )?[Rr]upiahs?', 'IDR'],
  ['(?:Bangladeshi )?[Tt]aka', 'BDT'],
  ['(?:Ethiopian )?[Bb]irr', 'ETB'],
  ['Malawi(?:an)? [Kk]wacha', 'MWK'],
  ['(?:Zambian )?[Kk]wacha', 'ZMW'],
  ['(?:Ghana(?:ian)? )?[Cc]edis?', 'GHS'],
  ['(?:South African )?[Rr]and', 'ZAR'],
  ['Moroccan [Dd]irhams?', 'MAD'],
  ['(?:UAE |Emirati )?[Dd]irhams?', 'AED'],
  ['(?:Saudi )?[Rr]iyals?', 'SAR'],
  ['Tunisian [Dd]inars?', 'TND'],
  ['Jordanian [Dd]inars?', 'JOD'],
  ['Kuwaiti [Dd]inars?', 'KWD'],
  ['Serbian [Dd]inars?', 'RSD'],
  ['(?:Ukrainian )?[Hh]ryvnias?', 'UAH'],
  ['(?:Russian )?[Rr]o?ubles?', 'RUB'],
  ['(?:Hungarian )?[Ff]orints?', 'HUF'],
  ['(?:Turkish )?[Ll]ira', 'TRY'],
  ['(?:Israeli )?[Ss]hekels?', 'ILS'],
  ['(?:Kazakh )?[Tt]enge', 'KZT'],
  ['(?:Georgian )?[Ll]ari', 'GEL'],
  ['[Mm]eticais', 'MZN'],
  ['(?:Brazilian )?[Rr]eais', 'BRL'],
  ['Ugandan? [Ss]hillings', 'UGX'],
  ['Tanzanian? [Ss]hillings', 'TZS'],
  ['(?:Philippine|Filipino) [Pp]esos', 'PHP'],
  ['Mexican [Pp]esos', 'MXN'],
  ['Czech (?:[Cc]rowns|[Kk]oruna)', 'CZK'],
  ['(?:Romanian )?[Ll]ei', 'RON'],
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
