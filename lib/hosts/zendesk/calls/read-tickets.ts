import type { TicketFacts } from '../../../domain/model/ticket-facts';
import type { Connection } from '../../contract';
import { toClocks } from '../map/to-clocks';
import { toCounts } from '../map/to-counts';
import { toCustomer } from '../map/to-customer';
import { toFields } from '../map/to-fields';
import { toPeople } from '../map/to-people';
import { toRenewal } from '../map/to-renewal';
import { toTicket } from '../map/to-ticket';
import { read } from '../read';
import { TicketsAnswer } from '../schema/tickets-answer';

/** As many tickets as the host takes in one call; more is refused as a whole (400). */
const MOST = 100;
const SIDELOADS = 'slas,users,organizations,groups,metric_sets,comment_count';

/**
 * One request: the tickets of a list with their clocks and customers. Metric events, and with them targets, policy names and since
 * when the customer waits, are given for single tickets only. Tickets that are gone, or not for this agent, are left out by the
 * host; what cannot be an id is not asked for.
 * @throws RangeError for more than 100 ids.
 */
export async function readTickets(connection: Connection, ids: readonly string[]): Promise<TicketFacts[]> {
  const wanted = new Set(ids.filter((id) => /^[1-9]\d{0,18}$/.test(id)));
  if (wanted.size > MOST) throw new RangeError(`Ask for at most ${MOST} tickets at once.`);
  if (wanted.size === 0) return [];
  const path = `tickets/show_many.json?ids=${[...wanted].join(',')}&include=${SIDELOADS}`;
  const { tickets, users, groups, organizations } = await read(connection, path, TicketsAnswer);
  return tickets
    .filter(({ id }) => wanted.delete(id))
    .map((ticket) => {
      const organization = organizations?.find(({ id }) => id === ticket.organization_id);
      return {
        ticket: toTicket(connection.account, ticket),
        people: toPeople(
          users?.filter(({ id }) => id === ticket.requester_id || id === ticket.assignee_id) ?? null,
          groups?.filter(({ id }) => id === ticket.group_id) ?? null,
        ),
        clocks: toClocks(ticket.slas, null),
        conversation: { waitingSince: null, unansweredMessages: null, agentReplies: null },
        customer: organization ? toCustomer(connection.account, organization, connection.mapping) : null,
        customerTickets: null,
        events: null,
        counts: toCounts(ticket.metric_set),
        fields: toFields(ticket, connection.mapping),
        renewal: organization ? toRenewal(organization, connection.mapping) : null,
      };
    });
}
