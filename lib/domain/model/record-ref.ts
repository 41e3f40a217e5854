import { z } from 'zod';
import { HostId } from './host-id';

/**
 * Which record of which customer system is meant.
 * `account` is the address the host's API answers under (`acme.zendesk.com`, `acme.my.salesforce.com`), in lower case.
 * `kind` is *ticket* for a Zendesk ticket and a Salesforce case, *account* for a Zendesk organisation and a Salesforce account.
 */
export const RecordRef = z.object({
  host: HostId,
  account: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,252}$/),
  kind: z.enum(['ticket', 'account']),
  id: z.string().regex(/^[A-Za-z0-9]{1,32}$/),
});
export type RecordRef = z.infer<typeof RecordRef>;
