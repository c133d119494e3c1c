/** How sentences open that are set as in resolutions and treaties: "2 APPRECIATING the support …", "WE HEREBY DECLARE TO:". */
import { adverbs, determiners, modals, personalPronouns, prepositions, subordinators } from '../lexicon/function-words.ts';
import type { Token } from './tokens.ts';
import { verbReadings } from './verb-forms.ts';
import { oneOf } from '../words.ts';

const formal = new Set(['hereby', 'further', 'strongly', 'deeply', 'also', 'whereas', 'therefore', 'and', 'noting', 'recalling']);
const closed = [adverbs, determiners, modals, personalPronouns, prepositions, subordinators, formal];

/** Whether a word set in capitals is a verb or a small word of the language, and no acronym. */
function isPlainWord({ lower }: Token): boolean {
  return verbReadings(lower).length > 0 || closed.some((words) => words.has(lower)) || /^\p{L}{4,}(?:ing|ises|izes|ates)$/u.test(lower);
}

const inCapitals = (token: Token | undefined): boolean => token?.upper === true && token.text.length > 1;

/** The tokens without the number of the paragraph, their first words no names where only the setting gives them capitals. */
export function asOpened(tokens: readonly Token[]): readonly Token[] {
  const first = tokens[0]?.text ?? '';
  const numbered = /^\d{1,3}$/u.test(first) && inCapitals(tokens[1]) && isPlainWord(tokens[1]!);
  const section = /^\d{1,2}(?:\.\d{1,2})+$/u.test(first) && tokens[1]?.word === true && /^\p{Lu}/u.test(tokens[1].text); // "3.1 A Committee …"
  const start = numbered || section ? 1 : 0;
  let end = start;
  while (inCapitals(tokens[end]) && isPlainWord(tokens[end]!)) end++;
  const plain = new Set(setInCapitals(tokens, end));
  if (end === 0 && plain.size === 0) return tokens;
  return tokens.flatMap((token, at) => (at < start ? [] : at < end || plain.has(at) ? [{ ...token, capital: false }] : [token]));
}

const timeNoun = /^(?:year|month|week|quarter|spring|summer|autumn|fall|winter|\p{Lu}\p{Ll}+day)$/u;

const addressing = new Set(['his', 'her', 'their', 'your']);

/** "The Council | INVITES | the Commission and | CALLS ON | Member States", "| His | Excellency": words that have capitals and are no names. */
function setInCapitals(tokens: readonly Token[], from: number): number[] {
  const found: number[] = [];
  for (let at = from; at < tokens.length; at++) {
    const { text, lower, upper } = tokens[at]!;
    // "ON THE PORTS AGENCY …": where all is in capitals, they tell nothing.
    const deed =
      upper &&
      text.length > 4 &&
      /(?:s|ing)$/u.test(lower) &&
      verbReadings(lower).length > 0 &&
      !inCapitals(tokens[at - 1]) &&
      (!inCapitals(tokens[at + 1]) || isPlainWord(tokens[at + 1]!));
    const particle = found.at(-1) === at - 1 && oneOf(text, 'ON|UPON|TO|THAT|ITS|ALSO');
    const last = at > 0 && text === 'TO' && oneOf(tokens[at + 1]?.text ?? ':', ':'); // "INVITES THE MEMBER STATES | TO:"
    // "His Excellency Paul Biya"
    const address = addressing.has(lower) && /^(?:excellenc|majest|highness|holiness|honou?r)/u.test(tokens[at + 1]?.lower ?? '');
    const when = at === 0 && oneOf(lower, 'last|next') && timeNoun.test(tokens[1]?.text ?? ''); // "Last month Norway signed"
    if (deed || particle || last || address || when) found.push(at);
  }
  return found;
}
