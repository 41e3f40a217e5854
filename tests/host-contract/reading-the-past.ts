import { expect, it } from 'vitest';
import { TicketRecord } from '../../lib/domain/model/ticket-record';
import type { HostUnderTest } from './host-under-test';

const second = 1_000;

/** Ninety days, in slices. */
export function readingThePast({ api, start }: HostUnderTest): void {
  const { history } = api;
  if (history !== null)
    it('tells the past: every ticket that changed, then what happened to it, a request at a time', async () => {
      const world = start();
      const { connection, ticketId } = world;
      const since = world.clock.now() - 90 * 86_400 * second;
      // What a host is asked once a day, of whichever ticket.
      const first = await history.list(connection, { since, cursor: null });
      await history.details(
        connection,
        first.tickets.slice(0, 1).map(({ ticket }) => ticket),
        null,
      );
      const seen = new Map<string, TicketRecord>();
      let cursor: string | null = null;
      for (let pages = 0; pages < 60; pages += 1) {
        const before = world.sent();
        const list = await history.list(connection, { since, cursor });
        expect(world.sent() - before).toBeLessThanOrEqual(1);
        for (const { ticket, changedAt } of list.tickets) {
          expect(TicketRecord.parse(ticket)).toEqual(ticket);
          expect(changedAt === null || changedAt >= since).toBe(true);
          seen.set(ticket.ref.id, ticket);
        }
        if (list.end) break;
        expect(list.cursor).not.toBeNull();
        expect(list.cursor).not.toBe(cursor);
        cursor = list.cursor;
      }
      const listed = seen.get(ticketId);
      if (listed === undefined) throw new Error('The ticket is not in the list.');
      const before = world.sent();
      const { tickets, ...rest } = await history.details(connection, [listed], null);
      expect(world.sent() - before).toBe(1);
      expect(rest).toMatchObject({ cursor: null, gone: [] });
      const [detail] = tickets;
      expect(TicketRecord.parse(detail)).toEqual(detail);
      expect(detail).toMatchObject({ ref: listed.ref, history: { complete: true } });
      expect(detail?.history.events.length).toBeGreaterThan(0);
    });
}
