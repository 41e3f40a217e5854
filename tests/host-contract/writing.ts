import { expect, it } from 'vitest';
import type { HostError } from '../../lib/hosts/host-error';
import type { HostUnderTest } from './host-under-test';
import { problemOf } from './problem-of';
import { startedWithFacts } from './started-with-facts';
import { transitionOn } from './transition-on';

const second = 1_000;

/** One transition: all of it or nothing, on the condition that nobody else was there. */
export function writing(host: HostUnderTest): void {
  const { api } = host;
  it('writes one transition, which is read back with its marker', async () => {
    const { world, facts } = await startedWithFacts(host);
    world.clock.advance(2 * second);
    const wanted = transitionOn(world, facts);
    const { noteId, warnings } = await api.write(world.connection, wanted);
    expect(warnings).toEqual([]);
    const after = await api.readTicket(world.connection, world.ticketId);
    expect(after.ticket.assigneeId).toBe(world.colleagueId);
    expect(after.ticket.escalated).toBe(true);
    expect(after.ticket.stamp).not.toBe(facts.ticket.stamp);
    const { events } = await api.readComments(world.connection, after);
    expect(events).toMatchObject([{ ...wanted.event, authorId: world.myId, cycle: 1, n: 0 }]);
    // Our own note is the log, not something that somebody did beside it.
    const at = events[0]?.at;
    expect((await api.readComments(world.connection, after)).activities.map((one) => one.at)).not.toContain(
      at,
    );
    if (noteId !== null) expect(events[0]?.noteId).toBe(noteId);
    // Nobody outside reads it: the conversation with the customer is as it was.
    const { conversation } = await api.readComments(world.connection, after);
    expect(conversation).toEqual((await api.readComments(world.connection, facts)).conversation);
  });

  it('refuses the second write from the same state', async () => {
    const { world, facts } = await startedWithFacts(host);
    world.clock.advance(2 * second);
    await api.write(world.connection, transitionOn(world, facts));
    const once = world.ticketAsItStands();
    world.clock.advance(2 * second);
    expect(await problemOf(api.write(world.connection, transitionOn(world, facts)))).toBe('conflict');
    expect(world.ticketAsItStands()).toBe(once);
  });

  it('refuses to write over what somebody else changed meanwhile', async () => {
    const { world, facts } = await startedWithFacts(host);
    world.clock.advance(2 * second);
    world.changeTicket();
    const changed = world.ticketAsItStands();
    expect(await problemOf(api.write(world.connection, transitionOn(world, facts)))).toBe('conflict');
    expect(world.ticketAsItStands()).toBe(changed);
  });

  it('is all or nothing', async () => {
    const { world, facts } = await startedWithFacts(host);
    const before = world.ticketAsItStands();
    const error = await api
      .write(world.connection, world.withRefusedPart(transitionOn(world, facts)))
      .catch((one: unknown) => one);
    expect(error).toMatchObject({ problem: 'invalid' });
    expect((error as HostError).details.hostWords).toMatch(/\w/);
    expect((error as HostError).details.uncertain).toBeUndefined();
    expect(world.ticketAsItStands()).toBe(before);
  });

  it('says when it is not certain, and then it may have happened', async () => {
    const { world, facts } = await startedWithFacts(host);
    // Only what writes is broken off: what is read before it is not.
    const armed = world.breaks({ bodyIncludes: '[bellwether:1 ', drop: 'after' });
    const error = await api.write(world.connection, transitionOn(world, facts)).catch((one: unknown) => one);
    expect(error).toMatchObject({ problem: 'offline', details: { uncertain: true } });
    armed.remove();
    const after = await api.readTicket(world.connection, world.ticketId);
    expect((await api.readComments(world.connection, after)).events).toHaveLength(1);
  });

  const { reply } = api;
  if (reply !== null)
    it('answers the customer in public, once, and finds its own words again', async () => {
      const { world, facts } = await startedWithFacts(host);
      const { connection } = world;
      world.clock.advance(2 * second);
      // The host's own clock has whole seconds.
      const since = Math.floor(world.clock.now() / second) * second;
      const text = 'We found the cause and send you the fix today.';
      expect(await reply.find(connection, facts, text, since)).toBeNull();
      const { warnings } = await reply.send(connection, facts, text);
      expect(warnings).toEqual([]);
      expect(await reply.find(connection, facts, text, since)).not.toBeNull();
      expect(await reply.find(connection, facts, `${text} Soon.`, since)).toBeNull();
      const after = await api.readTicket(connection, world.ticketId);
      const before = (await api.readComments(connection, facts)).messages?.at(-1);
      expect(before).toMatchObject({ by: 'agent', public: true });
      world.clock.advance(2 * second);
      expect(await reply.find(connection, after, text, world.clock.now())).toBeNull();
    });
}
