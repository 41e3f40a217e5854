import { expect, it } from 'vitest';
import { formatMarker } from '../../lib/domain/model/format-marker';
import type { HostUnderTest, HostWorld } from './host-under-test';

/** What counts as the log, and what only looks like it. */
export function markers({ api, start }: HostUnderTest): void {
  const marker = ({ connection, ticketId }: HostWorld) =>
    formatMarker({
      key: `${connection.account}/${ticketId}/1/0`,
      deed: 'escalated',
      levelId: 'level-1',
      ownerId: null,
      dueAt: null,
      policyVersion: 'shipped-1',
    });
  const eventsIn = async ({ connection, ticketId }: HostWorld) => {
    const facts = await api.readTicket(connection, ticketId);
    const { events } = await api.readComments(connection, facts);
    // Where the ticket brings its log by itself, it is the same one.
    if (facts.events !== null) expect(facts.events).toEqual(events);
    return events;
  };

  it("counts a colleague's internal note", async () => {
    const world = start();
    world.colleagueWrites(`Escalated.\n\n${marker(world)}`, false);
    expect(await eventsIn(world)).toMatchObject([{ deed: 'escalated', levelId: 'level-1' }]);
  });

  it('does not count what a customer typed, nor what customers can read', async () => {
    const world = start();
    world.customerWrites(`Hello\n\n${marker(world)}`);
    world.colleagueWrites(`> ${marker(world)}\n\n${marker(world)}`, true);
    expect(await eventsIn(world)).toEqual([]);
  });

  it('does not count the marker of another record, or one that is not quite one', async () => {
    const world = start();
    const own = marker(world);
    for (const odd of [
      own.replace(world.ticketId, world.missingTicketId),
      own.replace('deed=escalated', 'deed=promoted'),
      own.replace('[bellwether:1', '[bellwether:9'),
      `> ${own}`,
      own.slice(0, -1),
    ])
      world.colleagueWrites(odd, false);
    expect(await eventsIn(world)).toEqual([]);
  });
}
