import { z } from 'zod';
import { Instant } from './instant';

/** One change of a ticket as the host keeps it: when, and by whom. */
export const HostChange = z.object({
  at: Instant,
  /** `rule`: the host itself, by a rule or flow of the customer's own; `null`: the host does not say. A rule may act in a person's name. */
  by: z.enum(['person', 'rule']).nullable(),
  /** Host user id; `null` where no person is named. */
  personId: z.string().nullable(),
});
export type HostChange = z.infer<typeof HostChange>;
