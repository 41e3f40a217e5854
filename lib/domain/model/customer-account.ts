import { z } from 'zod';
import { Instant } from './instant';
import { Measure } from './measure';
import { RecordRef } from './record-ref';

/** A customer: Zendesk organisation or Salesforce account. `null` is unknown. */
export const CustomerAccount = z.object({
  ref: RecordRef,
  name: z.string().nullable(),
  /** The id by which the other system knows this customer. */
  externalId: z.string().nullable(),
  /** Its domains or the address of its site, as the host has them. Left out: unknown. */
  domains: z.array(z.string()).nullable().optional(),
  tier: z.string().nullable(),
  /** Mapped numbers by metric id: `usage` (uses in 30 days), `nps` (-100..100 or 0..10 as mapped), `adoption` (0..100 %). */
  measures: z.record(z.string(), Measure),
  /** What the customer pays in a year, in one currency for all. Left out, here and below: unknown. */
  contractValue: z.number().min(0).nullable().optional(),
  startedAt: Instant.nullable().optional(),
  /** Host id of the account it belongs to, or `none`. */
  parentId: z
    .union([z.string(), z.literal('none')])
    .nullable()
    .optional(),
  /** Host user id of its customer-success manager, or `none`. */
  managerId: z
    .union([z.string(), z.literal('none')])
    .nullable()
    .optional(),
});
export type CustomerAccount = z.infer<typeof CustomerAccount>;
