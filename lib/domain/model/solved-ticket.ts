import { z } from 'zod';
import { Instant } from './instant';
import { PolicyId } from './policy-id';

/** A ticket that was solved, as far as later ones are compared with it. */
export const SolvedTicket = z.object({
  id: z.string(),
  /** Host id of its customer; `null` is unknown or none. */
  accountId: z.string().nullable(),
  /** Id of the policy's kind of issue. */
  issueType: PolicyId,
  /** `null` is unknown. */
  product: z.string().nullable(),
  openedAt: Instant,
  solvedAt: Instant,
});
export type SolvedTicket = z.infer<typeof SolvedTicket>;
