/** Surnames that stand alone behind a title: "Secretary Yellen", "Secretary of Defense Austin". */
import { countryOf } from '../lexicon/demonyms.ts';
import { portfolios } from '../lexicon/portfolios.ts';
import { isEverydayWord } from '../parse/compromise.ts';
import type { Token } from '../parse/tokens.ts';
import { verbReadings } from '../parse/verb-forms.ts';
import { endsLikeCommonWord, labelOfHead, plainCapital } from './name-words.ts';
import { oneOf, wordSet } from '../words.ts';

/** "Secretary of": a title that is told by its field. */
export const ofPortfolio = /^(?:secretary|minister|commissioner) of$/u;

/** Titles that a surname alone may follow, where it can be nothing else: "Secretary Yellen", "Chairperson Faki". */
const addressing = wordSet(
  'secretary|undersecretary|under-secretary|director|ambassador|chairperson|chair|representative|administrator|envoy|president-elect|secretary-general|director-general|coordinator|congressman|congresswoman|speaker|premier|comptroller|superintendent|councillor|deputy|rapporteur|chief|commander|marshal|captain',
);

/** "Deputy Secretary | Adeyemo", "Secretary of State | Blinken", "Secretary General | Stoltenberg": whether the word after a title is a surname. */
export function isSurnameAfter(tokens: readonly Token[], title: number, at: number): boolean {
  const last = tokens[at - 1]!;
  const addressed =
    addressing.has(last.lower) ||
    (oneOf(last.lower, 'state|general') && addressing.has(tokens[title]!.lower)) ||
    oneOf(`${tokens[at - 2]?.lower} ${last.lower}`, 'secretary general|director general|attorney general|of state');
  return addressed && last.capital && isSurname(tokens, at);
}

/** A capitalised word that is no everyday word, no field and no head of a name, unless what it did follows; no name goes on after it. */
export function isSurname(tokens: readonly Token[], at: number): boolean {
  const [name, next] = [tokens[at]!, tokens[at + 1]];
  if (!plainCapital(name) || endsLikeCommonWord(name.lower) || labelOfHead(name.lower) !== undefined || portfolios.has(name.lower))
    return false;
  if (countryOf(name.text) !== undefined || (next?.capital && next.word) || oneOf(next?.lower ?? '', 'of|for|-|&')) return false;
  return !isEverydayWord(name.lower) || verbReadings(next?.lower ?? '').some(({ form }) => form === 'past');
}
