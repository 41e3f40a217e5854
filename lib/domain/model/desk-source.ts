import { z } from 'zod';
import { HostId } from './host-id';
import { HostProblem } from './host-problem';
import { Instant } from './instant';
import { RecordRef } from './record-ref';

/** How much a list knows of one customer system, and of when that is. */
export const DeskSource = z.object({
  host: HostId,
  account: RecordRef.shape.account,
  /** `null`: it has not told since the browser was started. */
  readAt: Instant.nullable(),
  /** Why it did not tell the last time. */
  problem: HostProblem.nullable(),
});
export type DeskSource = z.infer<typeof DeskSource>;
