import { z } from 'zod';
import { listOf } from './list-of';
import { orUnknown } from './or-unknown';
import { withSideloads } from './with-sideloads';
import { ZendeskGroup } from './zendesk-group';
import { ZendeskOrganization } from './zendesk-organization';
import { ZendeskTicket } from './zendesk-ticket';
import { ZendeskUser } from './zendesk-user';

/**
 * `GET tickets/{id}` with sideloads. Users, organisations and groups stand beside the ticket; `slas`, `metric_events` and
 * `comment_count` inside it, by the little that is known: both places are read for those.
 */
export const TicketAnswer = z
  .looseObject({ ticket: z.unknown() })
  .transform((answer) => ({ ...answer, ticket: withSideloads(answer.ticket, answer) }))
  .pipe(
    z.object({
      ticket: ZendeskTicket,
      users: orUnknown(listOf(ZendeskUser)),
      organizations: orUnknown(listOf(ZendeskOrganization)),
      groups: orUnknown(listOf(ZendeskGroup)),
    }),
  );
export type TicketAnswer = z.infer<typeof TicketAnswer>;
