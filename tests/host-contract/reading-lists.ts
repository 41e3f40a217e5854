import { expect, it } from 'vitest';
import { z } from 'zod';
import { HostSlaPolicy } from '../../lib/domain/model/host-sla-policy';
import type { HostUnderTest } from './host-under-test';
import { problemOf } from './problem-of';
import { startedWithFacts } from './started-with-facts';

const second = 1_000;

/** What a host may lack: many tickets at once, what changed, its policies. */
export function readingLists(host: HostUnderTest): void {
  const { api, start } = host;
  const { readTickets, readChanges } = api;
  if (readTickets !== null)
    it('reads many tickets as it reads one, without those that are not there', async () => {
      const { world, facts } = await startedWithFacts(host);
      const { connection, ticketId, missingTicketId } = world;
      const odd = ['', '0', 'abc', '1/../2', '4821,1', "1' OR Id != '"];
      const before = world.sent();
      expect(await readTickets(connection, odd)).toEqual([]);
      expect(await readTickets(connection, [])).toEqual([]);
      expect(world.sent()).toBe(before);
      const [listed, ...others] = await readTickets(connection, [
        ...odd,
        missingTicketId,
        ticketId,
        ticketId,
      ]);
      expect(world.sent()).toBe(before + 1);
      expect(others).toEqual([]);
      expect(listed).toMatchObject({ ticket: facts.ticket, customer: facts.customer });
      const deadlines = (clocks: typeof facts.clocks) =>
        clocks?.map(({ metric, stage, dueAt }) => [metric, stage, dueAt]);
      expect(deadlines(listed?.clocks ?? null)).toEqual(deadlines(facts.clocks));
    });

  if (readChanges !== null)
    it('says which of my tickets others changed since a moment', async () => {
      const world = start();
      world.clock.advance(2 * second);
      const since = world.clock.now();
      expect(await readChanges(world.connection, since)).toEqual({ ticketIds: [], complete: true });
      world.clock.advance(2 * second);
      world.colleagueWrites('Asked the developers.', false);
      world.colleagueWrites('They are on it.', true);
      expect(await readChanges(world.connection, since)).toEqual({
        ticketIds: [world.ticketId],
        complete: true,
      });
      world.clock.advance(2 * second);
      expect(await readChanges(world.connection, world.clock.now())).toEqual({
        ticketIds: [],
        complete: true,
      });
    });

  const { readSlaPolicies } = api;
  if (readSlaPolicies !== null)
    it('reads the SLA policies with one request, or says that this person may not', async () => {
      const world = start();
      const given = await readSlaPolicies(world.connection);
      expect(world.sent()).toBe(1);
      expect(z.array(HostSlaPolicy).nullable().parse(given)).toEqual(given);
      const fault = world.breaks({ status: 403, body: '{}' });
      expect(await readSlaPolicies(world.connection)).toBeNull();
      fault.remove();
      world.breaks({ status: 500, body: '{}' });
      expect(await problemOf(readSlaPolicies(world.connection))).toBe('host-error');
    });
}
