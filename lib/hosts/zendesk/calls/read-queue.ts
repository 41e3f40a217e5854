import type { Connection, Queue } from '../../contract';
import { toClocks } from '../map/to-clocks';
import { toTicket } from '../map/to-ticket';
import { read } from '../read';
import { searchAnswer } from '../schema/search-answer';
import { ZendeskTicket } from '../schema/zendesk-ticket';
import { searchPath } from '../search-path';

/** What one page of a search holds. */
const PAGE = 100;

/** One request: my open tickets with their clocks, 100 at most. Policy names and targets are not sideloaded into a search. */
export async function readQueue(connection: Connection): Promise<Queue> {
  const path = searchPath('type:ticket assignee:me status<solved', 'include=tickets(slas)');
  const { results, count } = await read(connection, path, searchAnswer('ticket', ZendeskTicket));
  const tickets = results.map((result) => {
    const ticket = toTicket(connection.account, result);
    return {
      id: ticket.ref.id,
      subject: ticket.subject,
      priority: ticket.priority,
      assigneeId: ticket.assigneeId === 'none' ? null : ticket.assigneeId,
      clocks: toClocks(result.slas, null),
      escalated: ticket.escalated,
      changedAt: ticket.updatedAt,
    };
  });
  // Where the host does not say how many there are, a page that is not full is all of them.
  return { tickets, total: count ?? (results.length < PAGE ? results.length : null) };
}
