import { z } from 'zod';
import { HostId } from './host-id';
import { RecordRef } from './record-ref';

/**
 * What a host's page says it shows: which system it belongs to, its records, the one in front first, and the ids of the tickets
 * in the rows of its lists.
 */
export const ShownRecords = z.object({
  host: HostId,
  pageHost: RecordRef.shape.account,
  account: RecordRef.shape.account,
  records: z.array(z.object({ kind: RecordRef.shape.kind, id: RecordRef.shape.id })).max(100),
  rows: z.array(RecordRef.shape.id).max(200).default([]),
  /** The page says that an administrator works in it as somebody else. */
  asSomebodyElse: z.boolean().default(false),
});
export type ShownRecords = z.infer<typeof ShownRecords>;
