import { z } from 'zod';
import { relationTypes } from '../ontology/relations.ts';
import { statusNames } from '../ontology/statuses.ts';
import { Span } from './span.ts';

/** Where the words of a claim stand. All spans are offsets into the verbatim Document. */
export const Evidence = z.object({
  document: z.string(),
  sentence: Span,
  /** The words that name the head: a name, or a reference such as "the Group" or "it". */
  subject: Span,
  /** The word or words that say the relation. */
  cue: Span,
  object: Span,
  /** The words that decide each qualifier, where the text has them. */
  status: Span.optional(),
  /** That of an event may stand in an earlier sentence. */
  date: Span.optional(),
  amount: Span.optional(),
  attributedTo: Span.optional(),
  /** Id of the rule that read it. */
  rule: z.string(),
});
export type Evidence = z.infer<typeof Evidence>;

/** What one Document says of a head and a tail. Never without Evidence. */
export const Claim = z.object({
  /** Content-derived, see ids.ts. */
  id: z.string(),
  /** Entity id of who acts. */
  head: z.string(),
  type: z.enum(relationTypes),
  tail: z.string(),
  status: z.enum(statusNames),
  /** ISO day, month, quarter (`2018-Q1`) or year; a range as `start/end`. */
  date: z.string().optional(),
  amount: z.number().optional(),
  /** ISO 4217. Stands with `amount`. */
  currency: z.string().optional(),
  negated: z.boolean(),
  /** Who says so, where the document names another than itself. */
  attributedTo: z.string().optional(),
  /** 0 to 1. */
  confidence: z.number().min(0).max(1),
  evidence: z.tuple([Evidence], Evidence),
});
export type Claim = z.infer<typeof Claim>;
