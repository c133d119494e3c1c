import { z } from 'zod';
import { labelNames } from '../ontology/labels.ts';

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

/** How often, and under which names, one Document mentions one Entity. */
export const MentionCount = z.object({
  entity: z.string(),
  count: z.number().int().min(1),
  names: z.array(z.string()).min(1),
});
export type MentionCount = z.infer<typeof MentionCount>;
