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
  const start = /^\d{1,3}$/u.test(tokens[0]?.text ?? '') && inCapitals(tokens[1]) && isPlainWord(tokens[1]!) ? 1 : 0;
  let end = start;
  while (inCapitals(tokens[end]) && isPlainWord(tokens[end]!)) end++;
  if (end === start) return tokens;
  return tokens.slice(start).map((token, at) => (at < end - start ? { ...token, capital: false } : token));
}
