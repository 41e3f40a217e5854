import { z } from 'zod';
import { HostId } from './host-id';
import { RecordRef } from './record-ref';

/** A customer system this browser works with: seen in a tab, or signed in to. Kept in `storage.local`: nothing secret. */
export const KnownAccount = z.object({
  host: HostId,
  account: RecordRef.shape.account,
  /** Where its pages are: what open tabs are found by. */
  pageHost: RecordRef.shape.account,
  /** The customer's own OAuth client, where one is used. */
  clientId: z.string().nullable(),
  /** The host's id of who signed in with it: nobody else is taken for them without being asked. */
  userId: z.string().nullable().default(null),
  /** The person said that deeds are done as who signed in, also while the host's pages are open as somebody else. */
  asSignedIn: z.boolean().default(false),
  /** The person opened the browser's own session of this account to the extension (opt-in, where a session is not used anyway). */
  bySession: z.boolean().default(false),
});
export type KnownAccount = z.infer<typeof KnownAccount>;
