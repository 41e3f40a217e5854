import { z } from 'zod';

/** A person or group named for a role on one customer system, before there is a policy of the customer's own. */
export const NamedOwner = z.object({
  role: z.string(),
  account: z.string(),
  personId: z.string(),
  kind: z.enum(['person', 'group']),
});
export type NamedOwner = z.infer<typeof NamedOwner>;
