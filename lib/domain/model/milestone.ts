import { z } from 'zod';
import { Instant } from './instant';

/** A Salesforce case milestone as its adapter read it. `null` is unknown. */
export const Milestone = z.object({
  name: z.string().nullable(),
  startedAt: Instant.nullable(),
  /** `TargetDate`: it counts business hours already. */
  targetAt: Instant.nullable(),
  completed: z.boolean().nullable(),
  completedAt: Instant.nullable(),
  violated: z.boolean().nullable(),
  /** Whether the case stands still (`Case.IsStopped`). */
  stopped: z.boolean().nullable(),
  targetMinutes: z.number().positive().nullable(),
  businessHours: z.boolean().nullable(),
});
export type Milestone = z.infer<typeof Milestone>;
