/** Offices of organisations in a country, named by the two alone: "UNICEF Ghana", "United Nations Population Fund (UNFPA) Nepal". */
import type { Token } from '../parse/tokens.ts';
import { known, type Candidate } from './known-names.ts';
import { oneOf } from '../words.ts';

/**
 * The token after the name of such an office that starts at `at`; `at` itself where none does.
 * @param found the organisation at that token
 */
export function countryOfficeEnd(
  tokens: readonly Token[],
  at: number,
  found: Candidate | undefined,
  textOf: (from: number, to: number) => string,
): number {
  if (found?.label !== 'InternationalOrganisation') return at;
  const bracket =
    tokens[found.to]?.text === '(' && tokens[found.to + 2]?.text === ')' && /^[\p{Lu}-]{2,8}$/u.test(tokens[found.to + 1]!.text);
  const country = known(tokens, bracket ? found.to + 3 : found.to, textOf);
  if (country?.label !== 'Country') return at;
  const next = tokens[country.to];
  // "UNDP Ghana Accelerator Lab", "the EU Ukraine Summit" are other names.
  return next?.capital === true || oneOf(next?.text ?? '', "'|'s|’|’s|-") ? at : country.to;
}
