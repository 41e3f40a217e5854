import { z } from 'zod';
import { listOf } from './list-of';
import { orUnknown } from './or-unknown';
import { withSideloads } from './with-sideloads';
import { ZendeskGroup } from './zendesk-group';
import { ZendeskOrganization } from './zendesk-organization';
import { ZendeskTicket } from './zendesk-ticket';
import { ZendeskUser } from './zendesk-user';

/** `GET tickets/show_many` with sideloads. What stands beside all tickets is of all of them. */
export const TicketsAnswer = z
  .looseObject({ tickets: z.array(z.unknown()) })
  .transform((answer) => ({
    ...answer,
    tickets: answer.tickets.map((ticket) => withSideloads(ticket, answer)),
  }))
  .pipe(
    z.object({
      tickets: listOf(ZendeskTicket),
      users: orUnknown(listOf(ZendeskUser)),
      organizations: orUnknown(listOf(ZendeskOrganization)),
      groups: orUnknown(listOf(ZendeskGroup)),
    }),
  );
export type TicketsAnswer = z.infer<typeof TicketsAnswer>;
