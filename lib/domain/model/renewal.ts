import { z } from 'zod';
import { Instant } from './instant';

/** A contract's next renewal, as the CRM has it. `null` is unknown. */
export const Renewal = z.object({
  at: Instant.nullable(),
  /** The name of the sales stage it is in. */
  stage: z.string().nullable(),
  /** When it last went back to an earlier stage; `never` when it did not. */
  movedBackAt: z.union([Instant, z.literal('never')]).nullable(),
  /** What is to be renewed, in the account's own currency. */
  amount: z.number().nullable(),
});
export type Renewal = z.infer<typeof Renewal>;
