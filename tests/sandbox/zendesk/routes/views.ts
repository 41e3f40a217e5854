import { slaClocks } from '../sla/sla-clocks';
import type { TicketRecord } from '../state/ticket-record';
import type { ZendeskContext } from '../zendesk-context';

interface View {
  json: {
    id: number;
    title: string;
    active: boolean;
    position: number;
    description: string;
    default: boolean;
  };
  tickets(context: ZendeskContext, userId: number): TicketRecord[];
}

const unsolved = (ticket: TicketRecord) => ticket.status !== 'solved' && ticket.status !== 'closed';

/** Unsolved tickets, the next breach first, those without a running clock last and newest first. */
function byNextBreach(context: ZendeskContext, keep: (ticket: TicketRecord) => boolean): TicketRecord[] {
  return [...context.state.tickets.values()]
    .filter((ticket) => unsolved(ticket) && keep(ticket))
    .map((ticket) => {
      const running = slaClocks(ticket, context.state.directory).filter(({ stage }) => stage === 'active');
      const next = Math.min(...running.map(({ breachAt }) => breachAt ?? Number.POSITIVE_INFINITY));
      return { ticket, next };
    })
    .sort((a, b) => (a.next === b.next ? b.ticket.createdAt - a.ticket.createdAt : a.next - b.next))
    .map(({ ticket }) => ticket);
}

function view(id: number, title: string, tickets: View['tickets']): View {
  return { json: { id, title, active: true, position: id, description: '', default: id === 1 }, tickets };
}

/** The views of the left column. */
export const views: View[] = [
  view(1, 'All unsolved tickets', (context) => byNextBreach(context, () => true)),
  view(2, 'Your unsolved tickets', (context, userId) =>
    byNextBreach(context, ({ assigneeId }) => assigneeId === userId),
  ),
  view(3, 'Unassigned tickets', (context) => byNextBreach(context, ({ assigneeId }) => assigneeId === null)),
  view(4, 'Recently solved tickets', ({ state }) =>
    [...state.tickets.values()]
      .filter(({ status }) => status === 'solved')
      .sort((a, b) => b.updatedAt - a.updatedAt),
  ),
];
