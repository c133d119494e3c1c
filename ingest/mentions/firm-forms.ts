/** Firms whose legal form is written in small letters: "Norské elektrárne a.s.", "Quayside d.o.o.", "Tarn Energi s.r.o.". */
import type { Token } from '../parse/tokens.ts';
import { oneOf, wordSet } from '../words.ts';

const forms = wordSet('a.s.|s.r.o.|d.o.o.|d.d.|a.d.|k.s.|s.p.a.|s.r.l.|z.s.');

/** Words in small letters between a firm's own name and its form. */
const longest = 4;

/** The token after the form of a firm that starts at a token; `at` itself where none does. */
function formEnd(tokens: readonly Token[], at: number): number {
  let written = tokens[at]!.text;
  let end = at + 1;
  if (written.length > 5 || tokens[at]!.capital || !tokens[at]!.word) return at;
  for (; end < at + 4 && tokens[end]?.start === tokens[end - 1]!.end; end++) written += tokens[end]!.text;
  return forms.has(written) ? end : at;
}

/** The token after the name of a firm that starts at a capitalised token, its form with it; `at` itself where none does. */
export function smallFirmEnd(tokens: readonly Token[], at: number): number {
  if (!tokens[at]!.capital || tokens[at - 1]?.capital) return at;
  for (let end = at + 1; end <= at + longest && end < tokens.length; end++) {
    const comma = tokens[end]!.text === ',' && tokens[end + 1] ? end + 1 : end; // "Norské elektrárne, a.s."
    const to = formEnd(tokens, comma);
    if (to > comma) return to;
    if (!tokens[end]!.word || isEnglish(tokens[end]!.lower)) return at;
  }
  return at;
}

/** Small words of English, which part a firm from what stands before it: "Members of | Quayside d.o.o.". */
const isEnglish = (word: string): boolean =>
  oneOf(word, 'of|the|and|by|with|for|from|to|in|on|at|is|was|are|were|has|have|will|that|which|a|an|its|their|as|or|led|owned');
