import { z } from 'zod';
import { Priority } from '../../../domain/model/priority';
import { TicketStatus } from '../../../domain/model/ticket-status';
import { listOf } from './list-of';
import { MetricEvents } from './metric-events';
import { MetricSet } from './metric-set';
import { Moment } from './moment';
import { orNone } from './or-none';
import { orUnknown } from './or-unknown';
import { SlaSideload } from './sla-sideload';
import { TagList } from './tag-list';
import { ZendeskId } from './zendesk-id';

/** A ticket as `tickets/{id}` and searches give one, with the sideloads that stand inside it. Only its id must be there. */
export const ZendeskTicket = z.object({
  id: ZendeskId,
  subject: orUnknown(z.string()),
  /** With custom statuses, this is the category. */
  status: orUnknown(TicketStatus),
  priority: orNone(Priority),
  type: orUnknown(z.string()),
  tags: orUnknown(TagList),
  created_at: orUnknown(Moment),
  /** Kept as written: it goes back to the host as the precondition of a write. */
  updated_at: orUnknown(z.iso.datetime({ offset: true })),
  requester_id: orUnknown(ZendeskId),
  assignee_id: orNone(ZendeskId),
  group_id: orNone(ZendeskId),
  organization_id: orNone(ZendeskId),
  slas: orUnknown(SlaSideload),
  metric_events: orUnknown(MetricEvents),
  metric_set: orUnknown(MetricSet),
  /** Where the metric set stood in the answer; see `metricSetOf`. */
  metric_set_place: orUnknown(z.string()),
  comment_count: orUnknown(z.number().int().min(0)),
  /** What the account's administrators defined, by the field's id. */
  custom_fields: orUnknown(listOf(z.object({ id: ZendeskId, value: z.unknown().optional() }))),
  /** `offered`, `unoffered`, `good` or `bad`; nothing on plans without surveys. */
  satisfaction_rating: orUnknown(z.object({ score: z.string() })),
});
export type ZendeskTicket = z.infer<typeof ZendeskTicket>;
