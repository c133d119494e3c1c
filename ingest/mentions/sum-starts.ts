/** Where sums of money start that are phrases of their own: "lend Ghana | $75 million", "to the Relief Fund | two million francs". */
import { numberWords } from '../lexicon/number-words.ts';
import type { TaggedToken } from '../parse/tagged.ts';
import { isCurrencyCode, isCurrencySign } from '../qualifiers/currencies.ts';
import { oneOf } from '../words.ts';

/** Whether a sum of money starts at a token: a sign or code of a currency and a number. */
export function opensSum(tokens: readonly TaggedToken[], at: number): boolean {
  const sign = (token: TaggedToken | undefined): boolean =>
    token !== undefined && (isCurrencySign(token.text) || isCurrencyCode(token.text));
  const start = oneOf(tokens[at]!.text, 'US|A|C|CA|NZ|HK') && sign(tokens[at + 1]) ? at + 1 : at;
  return sign(tokens[start]) && /^\d/u.test(tokens[start + 1]?.text ?? '');
}

/** Whether a sum in words starts at a token: "two million Norland francs", "fifteen thousand dollars". */
export function spellsSum(tokens: readonly TaggedToken[], at: number): boolean {
  if (!Object.hasOwn(numberWords, tokens[at]!.lower) && tokens[at]!.part !== 'number') return false;
  const large = tokens.slice(at + 1, at + 4).findIndex(({ lower }) => oneOf(lower, 'hundred|thousand|million|billion'));
  return large >= 0 && tokens.slice(at + large + 2, at + large + 6).some(({ lower }) => moneyUnits.test(lower));
}
const moneyUnits = /^(?:dollars|euros|pounds|francs|marks|yen|rupees|shillings|kroner|kronor|guilders|lire|pesos|dinars|riyals|units)$/u;
