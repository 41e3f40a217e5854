import type { Connection, QueueTicket } from '../../contract';
import { toClocks } from '../map/to-clocks';
import { toTicket } from '../map/to-ticket';
import { read } from '../read';
import { searchAnswer } from '../schema/search-answer';
import { ZendeskTicket } from '../schema/zendesk-ticket';
import { searchPath } from '../search-path';

/** One request: my open tickets with their clocks, 100 at most. Policy names and targets are not sideloaded into a search. */
export async function readQueue(connection: Connection): Promise<QueueTicket[]> {
  const path = searchPath('type:ticket assignee:me status<solved', 'include=tickets(slas)');
  const { results } = await read(connection, path, searchAnswer('ticket', ZendeskTicket));
  return results.map((result) => {
    const ticket = toTicket(connection.account, result);
    return {
      id: ticket.ref.id,
      subject: ticket.subject,
      priority: ticket.priority,
      assigneeId: ticket.assigneeId === 'none' ? null : ticket.assigneeId,
      clocks: toClocks(result.slas, null),
      escalated: ticket.escalated,
    };
  });
}
