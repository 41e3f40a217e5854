import { z } from 'zod';
import { Instant } from './instant';
import { SegmentMembership } from './segment-membership';

/** What is remembered of a customer between two looks, so that plays start once: ids, numbers and moments only. */
export const PlayMemory = z.object({
  memberships: z.array(SegmentMembership),
  /** Since when they are a customer, once that was known: recurring plays are counted from it. `null` is unknown. */
  startedAt: Instant.nullable(),
  /** When the last escalation that was seen here was closed; `null` where none was seen. */
  lastClosedAt: Instant.nullable(),
  /** Host user ids of the customer's success managers, by the address of the system that names them; `none` where it names nobody. */
  managers: z.record(z.string(), z.string()),
});
export type PlayMemory = z.infer<typeof PlayMemory>;
