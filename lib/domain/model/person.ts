import { z } from 'zod';

/** Somebody the host knows: an agent, an administrator, a customer; or a group or queue that can own a ticket. */
export const Person = z.object({
  id: z.string(),
  name: z.string(),
  /** What customers are told instead of the name, which their account may hide from them. Left out: the name. */
  alias: z.string().optional(),
  role: z.enum(['agent', 'admin', 'customer', 'group']).nullable(),
  /** False for the user who asks where the host takes internal notes only from them. Left out: they may, or nobody knows. */
  canReplyInPublic: z.literal(false).optional(),
  /** Host id of whom they report to, or `none`. Left out: unknown. */
  managerId: z.union([z.string(), z.literal('none')]).optional(),
});
export type Person = z.infer<typeof Person>;
