import { z } from 'zod';

/** One number of an indicator; `null` is unknown, which is not nothing. */
export const FigureValue = z.object({
  /** Its name in the message catalogue. */
  labelKey: z.string(),
  /** Milliseconds, per cent 0-100, a number of things, money, points of a scale. */
  kind: z.enum(['duration', 'percent', 'count', 'money', 'points']),
  value: z.number().nullable(),
  /** From how many it was counted. */
  n: z.number().int().min(0),
  /** What the policy's goals say to it, in the message catalogue. */
  judgementKey: z.string().nullable(),
});
export type FigureValue = z.infer<typeof FigureValue>;
