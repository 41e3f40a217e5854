import { z } from 'zod';
import { Instant } from './instant';

/** A time in which somebody takes nothing. */
export const Absence = z.object({
  account: z.string(),
  personId: z.string(),
  from: Instant,
  until: Instant,
  /** Who stands in when the backups are away too. Left out: nobody. */
  delegate: z.object({ personId: z.string(), kind: z.enum(['person', 'group']) }).optional(),
});
export type Absence = z.infer<typeof Absence>;
