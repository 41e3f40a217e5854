import { z } from 'zod';

/** Somebody the host knows: an agent, an administrator, a customer; or a group or queue that can own a ticket. */
export const Person = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(['agent', 'admin', 'customer', 'group']).nullable(),
});
export type Person = z.infer<typeof Person>;
