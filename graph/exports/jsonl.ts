import { createHash } from 'node:crypto';
import type { Claim, Evidence } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import type { GraphContents } from '../store/store.ts';

/**
 * The whole graph as JSON Lines, each line ended by a newline: documents, entities, claims, mentions, told apart by
 * `kind`, keys in a fixed order. Equal graphs give the same bytes.
 * @param contents sorted as GraphContents promises
 */
export function* exportLines(contents: GraphContents): Iterable<string> {
  for (const { id, title, date, publisher, url, language, sha256, text } of contents.documents)
    yield line({ kind: 'document', id, title, date, publisher, url, language, sha256, text });
  for (const { id, label, name, names } of contents.entities) yield line({ kind: 'entity', id, label, name, names });
  for (const claim of contents.claims) yield line({ kind: 'claim', ...claimFields(claim) });
  for (const { document, entity, count, names, merges } of contents.mentions)
    yield line({ kind: 'mention', document, entity, count, names, merges });
}

/** First 8 hex digits of SHA-256 over the export. */
export function dataVersionOf(contents: GraphContents): string {
  const hash = createHash('sha256');
  for (const text of exportLines(contents)) hash.update(text, 'utf8');
  return hash.digest('hex').slice(0, 8);
}

function claimFields({ id, head, type, tail, status, date, amount, currency, negated, attributedTo, confidence, evidence }: Claim): object {
  return {
    id,
    head,
    type,
    tail,
    status,
    date,
    amount,
    currency,
    negated,
    attributedTo,
    confidence,
    evidence: evidence.map(evidenceFields),
  };
}

/** Spans in a fixed order; absent ones are left out. */
export function evidenceFields({ document, sentence, subject, cue, object, status, date, amount, attributedTo, rule }: Evidence): object {
  return {
    document,
    sentence: span(sentence),
    subject: span(subject),
    cue: span(cue),
    object: span(object),
    status: span(status),
    date: span(date),
    amount: span(amount),
    attributedTo: span(attributedTo),
    rule,
  };
}

function span(at: Span | undefined): Span | undefined {
  return at && { start: at.start, end: at.end };
}

// JSON.stringify leaves out what is undefined.
function line(fields: object): string {
  return `${JSON.stringify(fields)}\n`;
}
