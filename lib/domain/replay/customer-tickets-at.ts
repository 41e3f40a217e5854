import type { CustomerTickets } from '../model/customer-tickets';
import type { Instant } from '../model/instant';
import type { AccountPast } from './account-past';
import { countUpTo } from './count-up-to';
import { escalatedAt } from './escalated-at';
import { momentOf } from './moment-of';
import type { TicketPast } from './ticket-past';

/** As many as one page of a host shows. */
const PAGE = 100;

/** The tickets that a customer had at a moment, newest first, each as it stood then. The history is taken to hold all of them. */
export function customerTicketsAt({ tickets }: AccountPast, at: Instant): CustomerTickets {
  const count = countUpTo(tickets, at);
  const shown: CustomerTickets['tickets'] = [];
  for (let index = count - 1; index >= Math.max(0, count - PAGE); index--) {
    const past = tickets[index]?.past;
    if (past !== undefined) shown.push(listed(past, at));
  }
  return { tickets: shown, complete: count <= PAGE };
}

function listed(past: TicketPast, at: Instant): CustomerTickets['tickets'][number] {
  const { record, issueType } = past;
  const { stood } = momentOf(past, at);
  const known = record.history.complete;
  return {
    id: record.ref.id,
    subject: record.subject,
    status: known ? stood.status : null,
    createdAt: past.openedAt,
    ...escalatedAt(past, at),
    product: record.product,
    issueType,
    solvedAt: known ? stood.doneAt : null,
  };
}
