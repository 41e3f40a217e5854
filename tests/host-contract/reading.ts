import { expect, it } from 'vitest';
import { apiReads } from './api-reads';
import type { HostUnderTest } from './host-under-test';
import { problemOf } from './problem-of';
import { startedWithFacts } from './started-with-facts';

const second = 1_000;

/** A ticket with all that belongs to it, for as many requests as promised. */
export function reading(host: HostUnderTest): void {
  const { api, start } = host;
  it.each(apiReads(api))(
    '$call costs at most $most and gives what the model knows',
    async ({ most, read, gives }) => {
      const { world, facts } = await startedWithFacts(host);
      const before = world.sent();
      const given = await read(world, facts);
      expect(world.sent() - before).toBeGreaterThanOrEqual(1);
      expect(world.sent() - before).toBeLessThanOrEqual(most);
      // Nothing more than the model names, either.
      expect(gives.parse(given)).toEqual(given);
    },
  );

  it('gives the ticket that was asked for and whose it is, in the queue of that person', async () => {
    const { world, facts } = await startedWithFacts(host);
    const { connection, ticketId, accountId, myId } = world;
    expect(facts.ticket).toMatchObject({
      ref: { host: api.host, account: connection.account, kind: 'ticket', id: ticketId },
      assigneeId: myId,
      accountId,
    });
    expect(facts.ticket.stamp).not.toBeNull();
    expect((await api.whoAmI(connection)).id).toBe(myId);
    expect((await api.listOwners(connection)).map(({ id }) => id)).toContain(world.colleagueId);
    expect((await api.readQueue(connection)).tickets.map(({ id }) => id)).toContain(ticketId);
  });

  it('counts what the customer writes, and what a colleague answers', async () => {
    const { world, facts } = await startedWithFacts(host);
    const before = (await api.readComments(world.connection, facts)).conversation;
    world.clock.advance(2 * second);
    world.customerWrites('Is anybody there?');
    const asked = (await api.readComments(world.connection, facts)).conversation;
    expect(asked.unansweredMessages).toBe((before.unansweredMessages ?? 0) + 1);
    world.clock.advance(2 * second);
    world.colleagueWrites('We are here.', true);
    const answered = (await api.readComments(world.connection, facts)).conversation;
    expect(answered).toMatchObject({ waitingSince: 'nobody', unansweredMessages: 0 });
  });

  it('reads on the spot how the customer sounds and what a colleague promises, and keeps no text', async () => {
    const { world } = await startedWithFacts(host);
    world.clock.advance(2 * second);
    world.customerWrites('This is unacceptable, third time I ask.');
    world.clock.advance(2 * second);
    world.colleagueWrites('I will send you the fix within 2 hours.', true);
    world.clock.advance(2 * second);
    world.colleagueWrites('Asked the developers.', false);
    const facts = await api.readTicket(world.connection, world.ticketId);
    const { messages, activities } = await api.readComments(world.connection, facts);
    const [complaint, promise] = (messages ?? []).slice(-2);
    expect(complaint).toMatchObject({ by: 'customer', public: true, language: 'en' });
    expect(complaint?.sentiment).toBeLessThan(-0.3);
    expect(complaint?.words.join(' ')).toContain('unacceptable');
    expect(promise).toMatchObject({ by: 'agent', sentiment: expect.any(Number) });
    expect(promise?.commitments.map(({ dueAt }) => dueAt)).toEqual([(promise?.at ?? 0) + 2 * 3600 * second]);
    expect(JSON.stringify(messages)).not.toContain('send you the fix');
    const kinds = activities.toSorted((a, b) => a.at - b.at).map(({ kind }) => kind);
    expect(kinds.slice(-2)).toEqual(['reply', 'note']);
    if (facts.messages !== undefined && facts.messages !== null)
      expect(facts.messages.slice(-2)).toEqual((messages ?? []).slice(-2));
  });

  it('takes words nobody knows for unknown', async () => {
    const world = start();
    world.speaksStrangely();
    const { ticket } = await api.readTicket(world.connection, world.ticketId);
    expect(ticket).toMatchObject({ status: null, priority: null });
    const { tickets } = await api.readCustomerTickets(world.connection, world.accountId);
    expect(tickets.length).toBeGreaterThan(0);
    expect(tickets.every(({ status }) => status === null)).toBe(true);
  });

  it('asks for nothing that cannot be the id of a record', async () => {
    const world = start();
    for (const odd of ['', '0', 'abc', '1/../2', '4821.json', "1' OR Id != '", '-1', '1e3']) {
      for (const call of [api.readTicket, api.readCustomerTickets, api.readAccount])
        expect(['not-found', 'invalid']).toContain(await problemOf(call(world.connection, odd)));
    }
    expect(world.sent()).toBe(0);
  });

  it('says that there is no such ticket', async () => {
    const world = start();
    expect(await problemOf(api.readTicket(world.connection, world.missingTicketId))).toBe('not-found');
  });
}
