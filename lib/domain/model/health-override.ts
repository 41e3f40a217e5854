import { z } from 'zod';
import { Instant } from './instant';

/** A person's word on a customer's health, against the computed one (acceptance Gainsight 3004). Kept by account, the latest counts. */
export const HealthOverride = z.object({
  recordKey: z.string(),
  /** 0-10 with one decimal. */
  score: z.number().min(0).max(10),
  /** Host user id. */
  authorId: z.string(),
  reason: z.string().min(1),
  at: Instant,
  /** From here on the computed score counts again. */
  expiresAt: Instant,
});
export type HealthOverride = z.infer<typeof HealthOverride>;
