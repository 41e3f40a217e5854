import { z } from 'zod';

/** How the children of a customer do together. */
export const ChildRollUp = z.object({
  /** Their mean, 0-10 with one decimal; `null` when too little is known of them. */
  score: z.number().min(0).max(10).nullable(),
  /** Known share of what they weigh, 0-1. */
  coverage: z.number().min(0).max(1),
  known: z.number().int().min(0),
  total: z.number().int().min(0),
});
export type ChildRollUp = z.infer<typeof ChildRollUp>;
