import { z } from 'zod';
import { Sentence } from './sentence';

const BriefPartId = z.enum(['timeline', 'attempts', 'promises', 'health', 'reason', 'levels', 'questions']);

/** One part of a hand-over's brief. It always says something: that there is none, or that nobody knows, at least. */
export const BriefPart = z.object({
  id: BriefPartId,
  /** `id` is the part's and a name of the line's own, which stays the same while what it tells changes: `timeline/replied`. */
  lines: z.array(z.object({ id: z.string().regex(/^[a-z]+\/[A-Za-z0-9._-]{1,80}$/), sentence: Sentence })),
});
export type BriefPart = z.infer<typeof BriefPart>;
