/** Items within a sentence: "shall (a) assist Norland; and (b) cooperate with the Bank" is read as one row of verbs. */
import type { Token } from './tokens.ts';
import { oneOf } from '../words.ts';

const mark = /^(?:\p{L}|i{1,3}|iv|vi{0,3}|ix|\d{1,2})$/u;
/** What stands before the first item: the verb or mark that all go on with. */
const opens = ':|to|shall|will|must|should|may|by|,|;|and|or|for|with|is|are|that';

/** The tokens without the marks of such items, the semicolons between them as commas. */
export function withoutItemMarks(tokens: readonly Token[]): readonly Token[] {
  const marks = marksOf(tokens);
  if (marks.length < 2) return tokens;
  const dropped = new Set(marks.flatMap((at) => [at, at + 1, at + 2]));
  if (oneOf(tokens[marks[0]! - 1]?.text ?? '', ':') && marks[0]! > 1) dropped.add(marks[0]! - 1);
  return tokens.flatMap((token, at) => {
    if (dropped.has(at)) return [];
    const next = oneOf(tokens[at + 1]?.lower ?? '', 'and|or') ? at + 2 : at + 1;
    return token.text === ';' && dropped.has(next) ? [{ ...token, text: ',', lower: ',' }] : [token];
  });
}

/** The opening brackets of the marks that count up from the first: "(a)" and "(b)", "(1)" and "(2)". */
function marksOf(tokens: readonly Token[]): number[] {
  const found: number[] = [];
  for (let at = 1; at < tokens.length - 2; at++) {
    const [before, open, letter, close] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]!, tokens[at + 2]!];
    if (open.text !== '(' || close.text !== ')' || !mark.test(letter.text) || !oneOf(before.lower, opens)) continue;
    // "Directive (EU), paragraph 4 (a)": marks of texts stand right behind their number
    const next = tokens[at + 3];
    if (!next?.word || next.capital) continue;
    if (oneOf(letter.lower, 'a|i|1') ? found.length === 0 : found.length > 0) found.push(at);
  }
  return found;
}
