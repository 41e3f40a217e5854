import { z } from 'zod';
import { HostId } from './host-id';
import { HostProblem } from './host-problem';
import { Instant } from './instant';
import { RecordRef } from './record-ref';

/** How much of my queue on one customer system is known, and of when that is. */
export const WorkSystem = z.object({
  host: HostId,
  account: RecordRef.shape.account,
  /** Host time; `null`: it has not been read since the browser was started. */
  readAt: Instant.nullable(),
  /** Why it could not be read the last time. */
  problem: HostProblem.nullable(),
  /** How many of my tickets were read. */
  read: z.number().int().min(0),
  /** How many there are in all; `null` where there are more and the host does not say how many. */
  total: z.number().int().min(0).nullable(),
});
export type WorkSystem = z.infer<typeof WorkSystem>;
