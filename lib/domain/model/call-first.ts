import { z } from 'zod';

/** Whether a customer is to be called now, how urgently, and why. */
export const CallFirst = z.object({
  /** There is a reason to call. Whoever has none comes after all who have one. */
  wanted: z.boolean(),
  /** The more, the sooner; comparable within one list. */
  weight: z.number().min(0),
  /** What speaks for it. */
  likely: z.boolean(),
  falling: z.boolean(),
  /** Days until the renewal, where it is near; below zero it is over. */
  renewalDays: z.number().int().nullable(),
});
export type CallFirst = z.infer<typeof CallFirst>;
