import { z } from 'zod';
import { listOf } from './list-of';
import { MetricEvents } from './metric-events';
import { orUnknown } from './or-unknown';
import { SlaSideload } from './sla-sideload';
import { ZendeskGroup } from './zendesk-group';
import { ZendeskOrganization } from './zendesk-organization';
import { ZendeskTicket } from './zendesk-ticket';
import { ZendeskUser } from './zendesk-user';

/**
 * `GET tickets/{id}` with sideloads. Users, organisations and groups stand beside the ticket; `slas`, `metric_events` and
 * `comment_count` inside it, by the little that is known: both places are read for those.
 */
export const TicketAnswer = z
  .object({
    ticket: ZendeskTicket,
    users: orUnknown(listOf(ZendeskUser)),
    organizations: orUnknown(listOf(ZendeskOrganization)),
    groups: orUnknown(listOf(ZendeskGroup)),
    slas: orUnknown(SlaSideload),
    metric_events: orUnknown(MetricEvents),
    comment_count: orUnknown(z.number().int().min(0)),
  })
  .transform(({ ticket, slas, metric_events, comment_count, ...beside }) => ({
    ...beside,
    ticket: {
      ...ticket,
      slas: ticket.slas ?? slas,
      metric_events: ticket.metric_events ?? metric_events,
      comment_count: ticket.comment_count ?? comment_count,
    },
  }));
export type TicketAnswer = z.infer<typeof TicketAnswer>;
