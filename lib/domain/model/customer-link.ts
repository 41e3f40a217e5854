import { z } from 'zod';
import { Instant } from './instant';
import { RecordRef } from './record-ref';

/** What a person said of two records of two systems: that they are one customer, or that they are not. Kept on this device: ids only. */
export const CustomerLink = z.object({
  /** In the order of their record keys. */
  records: z.tuple([RecordRef, RecordRef]),
  same: z.boolean(),
  confirmedAt: Instant,
  /** Host user id of who said so, on the system whose page it was said on; `null` where that was not known. */
  by: z.string().nullable(),
});
export type CustomerLink = z.infer<typeof CustomerLink>;
