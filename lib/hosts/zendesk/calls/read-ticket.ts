import type { TicketFacts } from '../../../domain/model/ticket-facts';
import type { Connection } from '../../contract';
import { HostError } from '../../host-error';
import { toClocks } from '../map/to-clocks';
import { toCounts } from '../map/to-counts';
import { toCustomer } from '../map/to-customer';
import { toFields } from '../map/to-fields';
import { toPeople } from '../map/to-people';
import { toRenewal } from '../map/to-renewal';
import { toTicket } from '../map/to-ticket';
import { waitingSince } from '../map/waiting-since';
import { problemWords } from '../problem-words';
import { read } from '../read';
import { recordNumber } from '../record-number';
import { TicketAnswer } from '../schema/ticket-answer';

const SIDELOADS = 'users,organizations,groups,slas,metric_events,metric_sets,comment_count';

/** One request: the ticket with all that may be sideloaded for an agent. The customer's other tickets and our log are not in it. */
export async function readTicket(connection: Connection, id: string): Promise<TicketFacts> {
  const path = `tickets/${recordNumber(id)}.json?include=${SIDELOADS}`;
  const { ticket, users, groups, organizations } = await read(connection, path, TicketAnswer);
  if (ticket.id !== id) throw new HostError('bad-answer', problemWords['bad-answer']);
  connection.met('metric-set-placement', ticket.metric_set_place ?? 'none');
  const organization = organizations?.find((candidate) => candidate.id === ticket.organization_id);
  return {
    ticket: toTicket(connection.account, ticket),
    people: toPeople(users, groups),
    clocks: toClocks(ticket.slas, ticket.metric_events),
    conversation: {
      waitingSince: waitingSince(ticket.metric_events),
      unansweredMessages: null,
      agentReplies: null,
    },
    customer: organization ? toCustomer(connection.account, organization, connection.mapping) : null,
    customerTickets: null,
    events: null,
    counts: toCounts(ticket.metric_set),
    fields: toFields(ticket, connection.mapping),
    renewal: organization ? toRenewal(organization, connection.mapping) : null,
  };
}
