import { z } from 'zod';

/** What narrows a list of escalations; `null`, and no text, narrow nothing. */
export const EscalationFilter = z.object({
  text: z.string().max(100),
  /** An id of a level; `unknown`. */
  level: z.string().max(60).nullable(),
  stands: z.enum(['open', 'acknowledged', 'unknown']).nullable(),
});
export type EscalationFilter = z.infer<typeof EscalationFilter>;
