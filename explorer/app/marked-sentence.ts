import type { Evidence } from '../../graph/model/claim.ts';
import type { Span } from '../../graph/model/span.ts';

/** What a run of words is in a claim. */
export type Role = 'subject' | 'object' | 'cue' | 'amount' | 'date';
export interface Run {
  readonly text: string;
  readonly role?: Role;
  /** True for the first run of its span: there the caption stands. */
  readonly first?: boolean;
}

/** Where spans overlap, the earlier in this list keeps the words. */
const order = ['amount', 'date', 'subject', 'object', 'cue'] as const;

/**
 * The sentence of some evidence in runs of words, each with its role. Joined, the runs give the text of the sentence as it stands.
 * @param text the verbatim text of the document, to which the spans refer
 */
export function markedRuns(text: string, evidence: Evidence): Run[] {
  const { sentence } = evidence;
  const roles: (Role | undefined)[] = Array.from({ length: sentence.end - sentence.start });
  for (const role of [...order].reverse()) {
    const span: Span | undefined = evidence[role];
    if (!span) continue;
    const start = Math.max(span.start, sentence.start);
    const end = Math.min(span.end, sentence.end);
    if (end > start) roles.fill(role, start - sentence.start, end - sentence.start);
  }
  const runs: Run[] = [];
  const seen = new Set<Role>();
  let from = 0;
  for (let at = 1; at <= roles.length; at += 1) {
    if (at < roles.length && roles[at] === roles[from]) continue;
    const role = roles[from];
    const words = text.slice(sentence.start + from, sentence.start + at);
    if (role === undefined) runs.push({ text: words });
    else runs.push({ text: words, role, first: !seen.has(role) });
    if (role !== undefined) seen.add(role);
    from = at;
  }
  return runs;
}

/**
 * A piece of a quote around a point of it (0 to 1), at most `most` characters, whole words, with "…" where cut.
 */
export function snippet(quote: string, focus: number, most = 50): string {
  if (quote.length <= most) return quote;
  const from = Math.max(0, Math.min(Math.round(focus * quote.length - most / 2), quote.length - most));
  const start = from === 0 ? 0 : quote.indexOf(' ', from) + 1;
  const cut = start + most >= quote.length ? quote.length : quote.lastIndexOf(' ', start + most);
  return `${start > 0 ? '… ' : ''}${quote.slice(start, cut > start ? cut : quote.length)}${cut < quote.length ? ' …' : ''}`;
}
