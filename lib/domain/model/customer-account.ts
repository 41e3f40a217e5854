import { z } from 'zod';
import { Measure } from './measure';
import { RecordRef } from './record-ref';

/** A customer: Zendesk organisation or Salesforce account. `null` is unknown. */
export const CustomerAccount = z.object({
  ref: RecordRef,
  name: z.string().nullable(),
  /** The id by which the other system knows this customer. */
  externalId: z.string().nullable(),
  tier: z.string().nullable(),
  /** Mapped numbers by metric id: `usage` (uses in 30 days), `nps` (-100..100 or 0..10 as mapped), `adoption` (0..100 %). */
  measures: z.record(z.string(), Measure),
});
export type CustomerAccount = z.infer<typeof CustomerAccount>;
