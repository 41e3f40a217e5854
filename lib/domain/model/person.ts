import { z } from 'zod';
import { Instant } from './instant';

/** Somebody the host knows: an agent, an administrator, a customer; or a group or queue that can own a ticket. */
export const Person = z.object({
  id: z.string(),
  name: z.string(),
  /** What customers are told instead of the name, which their account may hide from them. Left out: the name. */
  alias: z.string().optional(),
  role: z.enum(['agent', 'admin', 'customer', 'group']).nullable(),
  /** False for the user who asks where the host takes internal notes only from them. Left out: they may, or nobody knows. */
  canReplyInPublic: z.literal(false).optional(),
  /** Host id of the group they belong to first. Left out: none, or unknown. */
  teamId: z.string().optional(),
  /** Host id of whom they report to, or `none`. Left out: unknown. */
  managerId: z.union([z.string(), z.literal('none')]).optional(),
  /** Host ids of those who hold the role above theirs, where the host keeps roles. Left out: unknown. */
  aboveIds: z.array(z.string()).optional(),
  /** Host id of who approves in their place. Left out: nobody, or unknown. */
  delegateId: z.string().optional(),
  /**
   * The host's own hint that they take nothing now: out of the office, or not active any more. Since and until when, where the host
   * says so. It decides nothing: who is available is for the policy's absences to say. Left out: no such hint.
   */
  away: z
    .object({
      why: z.enum(['out-of-office', 'not-active']),
      from: Instant.nullable(),
      until: Instant.nullable(),
    })
    .optional(),
});
export type Person = z.infer<typeof Person>;
