import type { DeskTicket } from '../../domain/model/desk-ticket';
import { listTickets } from '../../messages/list-tickets';
import { ownerKey, ticketList } from '../desk/ticket-list';
import { windowOf } from '../desk/window-of';
import { handler } from '../handler';
import { workSystems } from '../my-queue/work-systems';

const MOST_OWNERS = 100;

export const onListTickets = handler(listTickets, async (tools, { filter, sort, ...place }) => {
  const desk = await tools.desk.read(tools);
  const now = tools.now();
  const { levels, issueTypes, warningMinutes } = desk.policy;
  return {
    ...{ now, warningMinutes, known: desk.tickets.length },
    ...windowOf(ticketList(desk.tickets, filter, sort, { levels, now }), place),
    levels: levels.map(({ id, name }) => ({ id, name })),
    owners: ownersOf(desk.tickets),
    types: issueTypes.map(({ id, name }) => ({ id, name })),
    systems: await workSystems(tools),
  };
});

/** Those who have most, then by name. */
function ownersOf(tickets: readonly DeskTicket[]): { id: string; name: string }[] {
  const found = new Map<string, { id: string; name: string; count: number }>();
  for (const ticket of tickets) {
    const { owner } = ticket;
    if (owner === null || owner === 'none') continue;
    const id = ownerKey(ticket);
    const before = found.get(id);
    found.set(id, { id, name: owner.name ?? `#${owner.id}`, count: (before?.count ?? 0) + 1 });
  }
  return [...found.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_OWNERS)
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(({ id, name }) => ({ id, name }));
}
