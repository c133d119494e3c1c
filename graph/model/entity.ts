import { z } from 'zod';
import { labelNames } from '../ontology/labels.ts';
import { mergeReasonNames } from '../ontology/merge-reasons.ts';
import { Span } from './span.ts';

/** What Mentions refer to. */
export const Entity = z.object({
  /** Content-derived, see ids.ts. */
  id: z.string(),
  label: z.enum(labelNames),
  /** Canonical name: the fullest one used. */
  name: z.string(),
  /** All names used, `name` among them, in code-unit order. */
  names: z.array(z.string()).min(1),
});
export type Entity = z.infer<typeof Entity>;

/** Why one Document's name is taken to mean an Entity that bears another. */
export const Merge = z.object({
  /** As written; a reference ("Group") need not be among the names. */
  name: z.string(),
  reason: z.enum(mergeReasonNames),
  /** Where it first stands so; absent where another document is the ground. */
  at: Span.optional(),
});
export type Merge = z.infer<typeof Merge>;

/** How often, and under which names, one Document mentions one Entity. */
export const MentionCount = z.object({
  entity: z.string(),
  count: z.number().int().min(1),
  names: z.array(z.string()).min(1),
  /** One for each name and reason, in the order of the text; absent where there is none. */
  merges: z.array(Merge).optional(),
});
export type MentionCount = z.infer<typeof MentionCount>;
