/** How sentences open that are set as in resolutions and treaties: "2 APPRECIATING the support …", "WE HEREBY DECLARE TO:". */
import { adverbs, determiners, modals, personalPronouns, prepositions, subordinators } from '../lexicon/function-words.ts';
import type { Token } from './tokens.ts';
import { verbReadings } from './verb-forms.ts';

const formal = new Set(['hereby', 'further', 'strongly', 'deeply', 'also', 'whereas', 'therefore', 'and', 'noting', 'recalling']);
const closed = [adverbs, determiners, modals, personalPronouns, prepositions, subordinators, formal];

/** Whether a word set in capitals is a verb or a small word of the language, and no acronym. */
function isPlainWord({ lower }: Token): boolean {
  return verbReadings(lower).length > 0 || closed.some((words) => words.has(lower)) || /^\p{L}{4,}(?:ing|ises|izes|ates)$/u.test(lower);
}

/** The tokens without the number of the paragraph, their first words no names where only the setting gives them capitals. */
export function asOpened(tokens: readonly Token[]): readonly Token[] {
  const inCapitals = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}{2,}$/u.test(token.text);
  const first = tokens[0]?.text ?? '';
  const numbered = /^\d{1,3}$/u.test(first) && inCapitals(tokens[1]) && isPlainWord(tokens[1]!);
  const section = /^\d{1,2}(?:\.\d{1,2})+$/u.test(first) && tokens[1]?.word === true && /^\p{Lu}/u.test(tokens[1].text); // "3.1 A Committee …"
  const start = numbered || section ? 1 : 0;
  let end = start;
  while (inCapitals(tokens[end]) && isPlainWord(tokens[end]!)) end++;
  if (end === 0) return tokens;
  return tokens.slice(start).map((token, at) => (at < end - start ? { ...token, capital: false } : token));
}
