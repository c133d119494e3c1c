/** People whose given names no list knows, told by the people beside them: "Anna Holm (A), Pierre Blanc (B), Ivo Novak (C)". */
import type { Token } from '../parse/tokens.ts';
import { mentionOf, type Mention } from './mention.ts';
import { plainCapital } from './name-words.ts';
import { oneOf } from '../words.ts';

/** Names in a row with at least two people, read as people too where they can be. */
export function withListedPeople(tokens: readonly Token[], names: readonly Mention[]): Mention[] {
  const rows: Mention[][] = [];
  for (const name of names) {
    const last = rows.at(-1)?.at(-1);
    if (last && joins(tokens, last.to, name.from)) rows.at(-1)!.push(name);
    else if (!isBracketed(tokens, name)) rows.push([name]);
  }
  const people = new Set(
    rows
      .filter((row) => row.filter(({ label }) => label === 'Person').length > 1)
      .flatMap((row) => row.filter((name) => canBe(tokens, name))),
  );
  return names.map((name) => (people.has(name) ? mentionOf({ ...name, label: 'Person', head: '', plural: false }) : name));
}

const isBracketed = (tokens: readonly Token[], { from }: Mention): boolean => tokens[from - 1]?.text === '(';

/** Whether only a bracket, a comma or "and" stands between the end of one name and the start of the next. */
function joins(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from;
  if (tokens[at]?.text === '(') {
    while (at < to && tokens[at]!.text !== ')') at++;
    at++;
  }
  if (oneOf(tokens[at]?.text ?? '', ',|;')) at++;
  if (tokens[at]?.lower === 'and') at++;
  return at === to && at > from;
}

/** Two or three plain capitalised words that tell nothing else. */
const canBe = (tokens: readonly Token[], { from, to, label, known }: Mention): boolean =>
  label === undefined && known === undefined && to - from >= 2 && to - from <= 3 && tokens.slice(from, to).every(plainCapital);
