import type { StoredTicket } from '../domain/model/stored-ticket';
import type { TicketFacts } from '../domain/model/ticket-facts';
import { mergePeople } from './merge-people';
import { withHistory } from './with-history';

/**
 * Comments and log stay known while the number of comments is the one they were read at, and the customer's tickets until they
 * are read again, so that the number does not jump in between. Its history holds as long as the host counts nothing further.
 */
export function keepWhatHolds(fresh: TicketFacts, old: StoredTicket | null): StoredTicket {
  const sameCustomer = old?.facts.ticket.accountId === fresh.ticket.accountId;
  const customerTickets =
    fresh.customerTickets ?? (sameCustomer ? (old?.facts.customerTickets ?? null) : null);
  const surveys = fresh.surveys ?? (sameCustomer ? (old?.facts.surveys ?? null) : null);
  const facts = withHistory.kept({ ...fresh, customerTickets, surveys }, old);
  const whole = { partial: false, outdated: false };
  if (fresh.events !== null) return { ...whole, facts, commentsRead: fresh.ticket.commentCount };
  if (old === null || old.facts.events === null) return { ...whole, facts, commentsRead: null };
  const same = old.commentsRead !== null && old.commentsRead === fresh.ticket.commentCount;
  return {
    ...whole,
    commentsRead: same ? old.commentsRead : null,
    facts: {
      ...facts,
      events: old.facts.events,
      conversation: same ? old.facts.conversation : fresh.conversation,
      // What was said was said, also while what came after it is still to be read.
      messages: old.facts.messages,
      activities: old.facts.activities,
      people: mergePeople(old.facts.people, fresh.people),
    },
  };
}
