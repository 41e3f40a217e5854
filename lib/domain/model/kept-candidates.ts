import { z } from 'zod';
import { CustomerAccount } from './customer-account';
import { Instant } from './instant';
import { RecordRef } from './record-ref';

/** Who was found in each other system for one customer, as it was asked about. */
export const KeptCandidates = z.object({
  /** What was looked for, to see whether it is still that. */
  wanted: z.string(),
  systems: z.array(
    RecordRef.pick({ host: true, account: true }).extend({
      askedAt: Instant,
      candidates: z.array(CustomerAccount),
    }),
  ),
});
export type KeptCandidates = z.infer<typeof KeptCandidates>;
