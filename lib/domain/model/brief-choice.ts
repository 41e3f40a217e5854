import { z } from 'zod';
import { BriefPart } from './brief-part';

/** What of a brief goes into the note of a hand-over: ids and numbers, no text. */
export const BriefChoice = z.object({
  /** Ids of the parts and lines that were left out. */
  leftOut: z.array(z.string().regex(/^[a-z]+(\/[A-Za-z0-9._-]{1,80})?$/)).max(300),
  /** What its author looked over, each part by its print, so that what changed until it is written can be named. */
  seen: z.partialRecord(BriefPart.shape.id, z.number().int()),
});
export type BriefChoice = z.infer<typeof BriefChoice>;
