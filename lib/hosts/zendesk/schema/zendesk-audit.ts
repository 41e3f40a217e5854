import { z } from 'zod';
import { listOf } from './list-of';
import { Moment } from './moment';
import { orUnknown } from './or-unknown';
import { ZendeskId } from './zendesk-id';

/** Who did it: the system writes as author -1, which is nobody's id. */
const Author = orUnknown(z.union([ZendeskId, z.literal(-1).transform(() => 'system' as const)]));

/**
 * One thing that an act did to a ticket. `Create` says a field's first value, `Change` a later one with the one before; texts and
 * numbers alike, and nothing at all for a field without a value.
 */
const AuditEvent = z.object({
  id: orUnknown(ZendeskId),
  type: z.string(),
  field_name: orUnknown(z.string()),
  value: z.unknown().optional(),
  previous_value: z.unknown().optional(),
  /** Of a message: its author where that is not the audit's. */
  author_id: Author,
  public: orUnknown(z.boolean()),
  /** Of a message made internal afterwards: which. */
  comment_id: orUnknown(ZendeskId),
});

/** One act on a ticket, with all that it did, in the order in which it did it. */
export const ZendeskAudit = z.object({
  id: ZendeskId,
  created_at: Moment,
  author_id: Author,
  events: listOf(AuditEvent),
});
export type ZendeskAudit = z.infer<typeof ZendeskAudit>;
