import { z } from 'zod';
import { HostId } from './host-id';
import { RecordRef } from './record-ref';

/** What a host's page says it shows: which system it belongs to and its records, the one in front first. */
export const ShownRecords = z.object({
  host: HostId,
  pageHost: RecordRef.shape.account,
  account: RecordRef.shape.account,
  records: z.array(z.object({ kind: RecordRef.shape.kind, id: RecordRef.shape.id })).max(100),
});
export type ShownRecords = z.infer<typeof ShownRecords>;
