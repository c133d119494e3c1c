import { z } from 'zod';

/** The verbatim text of one source. Never edited, so that offsets hold. */
export const Document = z.object({
  /** Name of the source without its ending: `2018-01-24-press-release`. Unique in a graph. */
  id: z.string().min(1),
  title: z.string(),
  /** Day of publication, `2018-01-24`, or as much as is known. */
  date: z.string().optional(),
  publisher: z.string().optional(),
  url: z.string().optional(),
  /** BCP 47 tag. */
  language: z.string(),
  /** SHA-256 of the UTF-8 bytes of `text`, hex. */
  sha256: z.string(),
  text: z.string(),
});
export type Document = z.infer<typeof Document>;
