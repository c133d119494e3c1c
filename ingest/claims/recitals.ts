/** Recitals that run on in one sentence: "Noting that A advises B, | Wishing to work with B": those who note wish, and no noun before. */
import { clauseOf, type Clause } from './clause.ts';
import type { TaggedToken } from '../parse/tagged.ts';
import { oneOf } from '../words.ts';

/** The clauses of a sentence, those of a new recital without a subject that stands in the recital before. */
export function withOwnRecitals(clauses: Clause[], tokens: readonly TaggedToken[]): Clause[] {
  const opening = tokens.findLastIndex(
    ({ text, lower, capital }, at) =>
      capital &&
      at > 1 &&
      lower.endsWith('ing') &&
      /^\p{Lu}\p{Ll}+$/u.test(text) &&
      oneOf(tokens[at - 1]!.text, ',|;') &&
      isRecital(tokens, at),
  );
  if (opening < 0) return clauses;
  const isBorrowed = ({ verb, subject }: Clause): boolean =>
    verb.from >= opening && verb.form !== 'finite' && subject.length > 0 && subject.every(({ from, to }) => from > 1 && to <= opening);
  return clauses.map((clause) => (isBorrowed(clause) ? clauseOf({ ...clause, subject: [] }) : clause));
}

/** "Wishing | to", "Recognising | that", "Recalling | the": what opens a recital goes on in small letters. */
const isRecital = (tokens: readonly TaggedToken[], at: number): boolean => oneOf(tokens[at + 1]?.text ?? '', 'to|that|the|in|with|a');
