import { levelOfEvents } from '../domain/escalation/level-of-events';
import type { CustomerTickets } from '../domain/model/customer-tickets';
import type { Instant } from '../domain/model/instant';
import { levelOfTags } from '../domain/model/level-of-tags';
import { recordKey } from '../domain/model/record-key';
import type { RecordRef } from '../domain/model/record-ref';
import { StoredTicket } from '../domain/model/stored-ticket';
import type { PullTools } from './pull-tools';
import { SEARCH_LAG_MILLISECONDS } from './search-lag';

/**
 * A customer's list, read at `listReadAt` (host time), with what was read on the tickets themselves since, or shortly before: a
 * host's search lags behind its records (some minutes on Zendesk), and a ticket escalated just now must not look as if it were not.
 */
export async function withOwnReadings(
  tools: Pick<PullTools, 'copies'>,
  place: Pick<RecordRef, 'host' | 'account'>,
  list: CustomerTickets,
  listReadAt: Instant,
): Promise<CustomerTickets> {
  const tickets = await Promise.all(
    list.tickets.map(async (ticket) => {
      const copy = await tools.copies.read(
        recordKey({ ...place, kind: 'ticket', id: ticket.id }),
        StoredTicket,
      );
      if (copy === null || copy.readAt < listReadAt - SEARCH_LAG_MILLISECONDS) return ticket;
      const { events, ticket: own } = copy.value.facts;
      const { status, escalated, tags } = own;
      return {
        ...ticket,
        status: status ?? ticket.status,
        escalated: escalated ?? ticket.escalated,
        levelId: tags === null ? ((events && levelOfEvents(events)) ?? ticket.levelId) : levelOfTags(tags),
      };
    }),
  );
  return { ...list, tickets };
}
