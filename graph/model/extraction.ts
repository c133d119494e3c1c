import { z } from 'zod';
import { Claim } from './claim.ts';
import { Document } from './document.ts';
import { Entity, MentionCount } from './entity.ts';

/** All that one Document gives: what ingest hands to the store. */
export const Extraction = z.object({
  document: Document,
  /** Entities that this document mentions, by id, code-unit order. */
  entities: z.array(Entity),
  mentions: z.array(MentionCount),
  /** By position of the sentence, then id. */
  claims: z.array(Claim),
});
export type Extraction = z.infer<typeof Extraction>;
