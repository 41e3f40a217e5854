import { beforeEach, describe, expect, it, vi } from 'vitest';
import { facts } from '../domain/matrix/__fixtures__/facts';
import { recordKey } from '../domain/model/record-key';
import type { TicketFacts } from '../domain/model/ticket-facts';
import { ticketCounts } from '../domain/triggers/__fixtures__/ticket-counts';
import { HostError } from '../hosts/host-error';
import { pullTools } from './__fixtures__/pull-tools';
import { type PulledTicket, pullTicket } from './pull-ticket';

const api = vi.hoisted(() => ({
  host: 'zendesk',
  readTicket: vi.fn<() => Promise<unknown>>(),
  readComments: vi.fn<() => Promise<unknown>>(),
  readCustomerTickets: vi.fn<() => Promise<unknown>>(),
  readHistory: vi.fn<() => Promise<unknown>>(),
}));
vi.mock('../hosts/apis', () => ({ hostApis: [api] }));

const { ref } = facts().ticket;
const known = facts({ accountId: '77', commentCount: 2 });
const conversation = { waitingSince: 5, unansweredMessages: 3, agentReplies: 1 };
const tickets = { tickets: [], complete: true };
const person = { id: '1', name: 'Maya', role: 'agent' };

beforeEach(() => {
  vi.resetAllMocks();
  api.readTicket.mockResolvedValue(known);
  api.readComments.mockResolvedValue({ conversation, events: [], people: [person] });
  api.readCustomerTickets.mockResolvedValue(tickets);
});

function pulling() {
  const made = pullTools();
  const steps: PulledTicket[] = [];
  const pull = (maxAge = 60_000) =>
    pullTicket(made.tools, ref, maxAge, async (step) => {
      steps.push(step);
    });
  const requests = () =>
    [api.readTicket, api.readComments, api.readCustomerTickets].map((call) => call.mock.calls.length);
  return { ...made, steps, pull, requests };
}

describe('pullTicket', () => {
  it('asks once before the first answer and twice behind it, and shows every step', async () => {
    const { steps, pull, requests } = pulling();
    const pulled = await pull();
    expect(requests()).toEqual([1, 1, 1]);
    expect(steps.map(({ facts }) => [facts?.events, facts?.customerTickets])).toEqual([
      [null, null],
      [[], null],
      [[], tickets],
    ]);
    expect(pulled).toEqual(steps.at(-1));
    expect(pulled.facts).toMatchObject({ conversation, people: [person] });
  });

  it('asks nothing while it is fresh, also for two at once, and says so', async () => {
    const { pull, requests, clock } = pulling();
    await Promise.all([pull(), pull()]);
    clock.now += 60_000;
    expect(await pull()).toMatchObject({ problem: null, readAt: clock.now - 60_000 });
    expect(requests()).toEqual([1, 1, 1]);
    clock.now += 1;
    await pull();
    expect(requests()[0]).toBe(2);
  });

  it('reads the comments again only when their number has changed, and the customer once in ten minutes', async () => {
    const { pull, requests, clock } = pulling();
    await pull();
    clock.now += 120_000;
    expect((await pull()).facts?.conversation).toEqual(conversation);
    expect(requests()).toEqual([2, 1, 1]);
    api.readTicket.mockResolvedValue({ ...known, ticket: { ...known.ticket, commentCount: 3 } });
    clock.now += 120_000;
    await pull();
    expect(requests()).toEqual([3, 2, 1]);
    clock.now += 10 * 60_000;
    await pull();
    expect(requests()).toEqual([4, 2, 2]);
  });

  it('reads them every time where the host does not say how many there are', async () => {
    const { pull, requests } = pulling();
    api.readTicket.mockResolvedValue({ ...known, ticket: { ...known.ticket, commentCount: null } });
    await pull(0);
    await pull(-1);
    expect(requests()[1]).toBe(2);
  });

  it('reads them not at all where the ticket brought its log', async () => {
    const { pull, requests } = pulling();
    const whole = { ...known, events: [], customerTickets: tickets };
    api.readTicket.mockResolvedValue({ ...whole, ticket: { ...known.ticket, commentCount: null } });
    expect((await pull()).facts?.events).toEqual([]);
    expect(requests()).toEqual([1, 0, 0]);
  });

  it('keeps the log and the customer while the new ones are on their way, so that nothing jumps', async () => {
    const { pull, steps, clock } = pulling();
    await pull();
    clock.now += 120_000;
    steps.length = 0;
    api.readTicket.mockResolvedValue({ ...known, ticket: { ...known.ticket, commentCount: 3 } });
    await pull();
    expect(steps[0]?.facts).toMatchObject({ events: [], customerTickets: tickets });
    // The conversation is not what it was: only what the ticket itself says is known until it is read.
    expect(steps[0]?.facts?.conversation).toEqual(known.conversation);
  });

  it('asks for the history only where the counts say that there is one, and once until they move', async () => {
    const { pull, clock } = pulling();
    const counted = (reopens: number) =>
      api.readTicket.mockResolvedValue({ ...known, counts: { ...ticketCounts, reopens, groupStations: 1 } });
    const opened = { at: 1, by: null, status: null, priority: null, groupId: null };
    const history = { opened, events: [], complete: true };
    api.readHistory.mockResolvedValue({ history, pendings: [] });
    counted(0);
    expect((await pull()).facts?.history).toBeUndefined();
    expect(api.readHistory).not.toHaveBeenCalled();
    for (const [reopens, calls] of [
      [1, 1],
      [1, 1],
      [2, 2],
    ] as const) {
      clock.now += 120_000;
      counted(reopens);
      expect((await pull()).facts).toMatchObject({ history: { complete: true }, pendings: [] });
      expect(api.readHistory).toHaveBeenCalledTimes(calls);
    }
    clock.now += 120_000;
    counted(3);
    api.readHistory.mockRejectedValue(new HostError('host-error', 'No.'));
    expect((await pull()).facts).toMatchObject({ history: null, customerTickets: tickets });
  });

  it('knows what the customer answered by the customer’s tickets, and keeps it with them', async () => {
    const { pull, steps, clock } = pulling();
    const surveys = [{ at: 1, survey: 'csat', scale: '1-5', value: 1, ticketId: '9' }];
    api.readCustomerTickets.mockResolvedValue({ ...tickets, surveys });
    expect((await pull()).facts?.surveys).toEqual(surveys);
    clock.now += 120_000;
    steps.length = 0;
    await pull();
    expect(steps[0]?.facts?.surveys).toEqual(surveys);
  });

  it('forgets the customer when the ticket has moved to another one', async () => {
    const { pull, steps, clock } = pulling();
    await pull();
    clock.now += 120_000;
    steps.length = 0;
    api.readTicket.mockResolvedValue({ ...known, ticket: { ...known.ticket, accountId: '78' } });
    await pull();
    expect(steps[0]?.facts).toMatchObject({ customerTickets: null, surveys: null });
  });

  it('a problem keeps the old facts with their age', async () => {
    const { pull, clock } = pulling();
    await pull();
    const readAt = clock.now;
    clock.now += 120_000;
    api.readTicket.mockRejectedValue(new HostError('host-error', 'No.'));
    expect(await pull()).toMatchObject({ problem: 'host-error', readAt, facts: { events: [] } });
  });

  it('a problem with what comes behind leaves the ticket shown, and is tried again', async () => {
    const { pull, requests, clock } = pulling();
    api.readComments.mockRejectedValueOnce(new HostError('host-error', 'No.'));
    expect(await pull()).toMatchObject({ problem: null, facts: { events: null } });
    clock.now += 120_000;
    expect(await pull()).toMatchObject({ facts: { events: [] } });
    expect(requests()[1]).toBe(2);
  });

  it('knows nothing of a ticket that was never read', async () => {
    const { pull } = pulling();
    api.readTicket.mockRejectedValue(new HostError('not-found', 'No.'));
    expect(await pull()).toEqual({ facts: null, readAt: null, problem: 'not-found' });
  });

  it('does not overwrite what the outbox read after its write, when its own reading took longer', async () => {
    const { pull, tools, clock } = pulling();
    await pull();
    clock.now += 120_000;
    const written: TicketFacts = { ...known, events: [] };
    api.readTicket.mockImplementation(async () => {
      clock.now += 1_000;
      const stored = { facts: { ...written, ticket: { ...known.ticket, escalated: true } }, commentsRead: 3 };
      await tools.copies.write(recordKey(ref), ref.account, clock.now, stored);
      return known;
    });
    const pulled = await pull();
    expect(pulled.facts?.ticket.escalated).toBe(true);
    expect((await pull()).facts?.ticket.escalated).toBe(true);
  });
});
