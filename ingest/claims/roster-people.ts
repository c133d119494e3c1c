/** Names told as people by where they stand: in a column for people, or behind the label of an office. */
import type { Span } from '../../graph/model/span.ts';
import { mentionOf, type Mention } from '../mentions/mention.ts';
import type { Token } from '../parse/tokens.ts';
import type { Run } from './reading.ts';

/** The tokens that stand within a stretch of text. */
export function runOf(tokens: readonly Token[], { start, end }: Span): Run | undefined {
  const from = tokens.findIndex((token) => token.start >= start);
  const past = tokens.findIndex((token) => token.end > end);
  const to = past < 0 ? tokens.length : past;
  return from >= 0 && to > from ? { from, to } : undefined;
}

/** The names of a sentence, with those at the spans of people told as such. */
export function withPeople(names: readonly Mention[], tokens: readonly Token[], text: string, spans: readonly Span[]): readonly Mention[] {
  const people = spans.flatMap((span) => {
    const run = runOf(tokens, span);
    return run ? [mentionOf({ ...run, name: text.slice(span.start, span.end), label: 'Person', rule: 'name.row' })] : [];
  });
  const others = names.filter(({ from, to }) => !people.some((each) => from < each.to && to > each.from));
  return [...others, ...people].sort((one, other) => one.from - other.from);
}
