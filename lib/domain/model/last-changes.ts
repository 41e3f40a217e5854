import { z } from 'zod';
import { HostChange } from './host-change';

/** The last change of each, where the host keeps such a thing; `null`: there was none, or it does not keep them. */
export const LastChanges = z.object({
  /** The host's own escalation flag. */
  escalated: HostChange.nullable(),
  owner: HostChange.nullable(),
  priority: HostChange.nullable(),
  status: HostChange.nullable(),
});
export type LastChanges = z.infer<typeof LastChanges>;
