import type { TicketFacts } from '../../lib/domain/model/ticket-facts';
import type { HostUnderTest, HostWorld } from './host-under-test';

/** A world of its own, with its ticket as just read. */
export async function startedWithFacts({
  api,
  start,
}: HostUnderTest): Promise<{ world: HostWorld; facts: TicketFacts }> {
  const world = start();
  return { world, facts: await api.readTicket(world.connection, world.ticketId) };
}
