import { z } from 'zod';
import { Instant } from './instant';
import { Priority } from './priority';
import { RecordRef } from './record-ref';
import { TicketStatus } from './ticket-status';

/**
 * A ticket or case as its adapter understood it. `null` always means *unknown*: the host did not say, or said something
 * we do not know. What the host says is absent has a word of its own (`none`).
 */
export const Ticket = z.object({
  ref: RecordRef,
  subject: z.string().nullable(),
  status: TicketStatus.nullable(),
  priority: z.union([Priority, z.literal('none')]).nullable(),
  /** The host's own word for what kind of ticket this is: Zendesk `type`, Salesforce `Case.Type`. */
  type: z.string().nullable(),
  tags: z.array(z.string()).nullable(),
  createdAt: Instant.nullable(),
  updatedAt: Instant.nullable(),
  /** The host's own stamp of the last change, sent back as the precondition of a write. */
  stamp: z.string().nullable(),
  requesterId: z.string().nullable(),
  /** Host user or queue id of the assignee, or `none`. */
  assigneeId: z.union([z.string(), z.literal('none')]).nullable(),
  groupId: z.union([z.string(), z.literal('none')]).nullable(),
  /** Zendesk organisation or Salesforce account, or `none`. */
  accountId: z.union([z.string(), z.literal('none')]).nullable(),
  commentCount: z.number().int().min(0).nullable(),
  /** The host's own escalation flag or our tag. */
  escalated: z.boolean().nullable(),
});
export type Ticket = z.infer<typeof Ticket>;
