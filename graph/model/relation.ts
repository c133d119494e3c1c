import { z } from 'zod';
import { relationTypes } from '../ontology/relations.ts';
import { statusNames } from '../ontology/statuses.ts';

/** A view: all Claims that agree on head, type and tail. What the canvas draws as an edge. Derived, never edited. */
export const Relation = z.object({
  head: z.string(),
  type: z.enum(relationTypes),
  tail: z.string(),
  /** Ids of the claims it joins, code-unit order. */
  claims: z.array(z.string()).min(1),
  count: z.number().int().min(1),
  /** Ids of the documents that say it, code-unit order. */
  documents: z.array(z.string()).min(1),
  /** The strongest status said: done, ongoing, planned, called-for. */
  status: z.enum(statusNames),
  firstDate: z.string().optional(),
  lastDate: z.string().optional(),
  /** The largest amount named, with its currency; amounts of several sentences are not added up. */
  amount: z.number().optional(),
  currency: z.string().optional(),
  /** That of its surest claim. */
  confidence: z.number().min(0).max(1),
  /** True where every claim denies it. */
  negated: z.boolean(),
});
export type Relation = z.infer<typeof Relation>;
