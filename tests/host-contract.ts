import { Window } from 'happy-dom';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AccountFacts } from '../lib/domain/model/account-facts';
import { Activity } from '../lib/domain/model/activity';
import { Conversation } from '../lib/domain/model/conversation';
import { CustomerAccount } from '../lib/domain/model/customer-account';
import { CustomerTickets } from '../lib/domain/model/customer-tickets';
import { EscalationEvent } from '../lib/domain/model/escalation-event';
import { FieldExample } from '../lib/domain/model/field-example';
import { formatMarker } from '../lib/domain/model/format-marker';
import type { HostProblem } from '../lib/domain/model/host-problem';
import { HostSlaPolicy } from '../lib/domain/model/host-sla-policy';
import { MessageReading } from '../lib/domain/model/message-reading';
import { People } from '../lib/domain/model/people';
import { Person } from '../lib/domain/model/person';
import { SlaClock } from '../lib/domain/model/sla-clock';
import { Ticket } from '../lib/domain/model/ticket';
import { TicketFacts } from '../lib/domain/model/ticket-facts';
import { TicketRecord } from '../lib/domain/model/ticket-record';
import type { TransitionWrite } from '../lib/hosts/contract';
import { HostError } from '../lib/hosts/host-error';
import type { HostUnderTest, HostWorld } from './host-contract/host-under-test';
import type { Fault } from './sandbox/core/faults';

const second = 1_000;

/**
 * What `lib/hosts/contract.ts` promises, tried on one host: its page half on pages written by hand, its API half against its
 * sandbox, in process. A new adapter runs it as the others do.
 */
export function hostContract(host: HostUnderTest): void {
  describe(`${host.page.host}: page half`, () => pageHalf(host));
  describe(`${host.page.host}: API half`, () => apiHalf(host));
}

function pageHalf({ page, api, addresses, pages, relays }: HostUnderTest): void {
  it('both halves are of one host', () => expect(api.host).toBe(page.host));

  it.each(addresses)('reads $url', ({ url, account, records }) => {
    expect(page.account(new URL(url))).toBe(account);
    expect(page.identify(new URL(url))).toEqual(records);
  });

  it.each(addresses.filter(({ records }) => records.length > 0))(
    'leads back to $url',
    ({ url, account, records }) => {
      const [record] = records;
      if (account === null || record === undefined) throw new Error(`${url} shows nothing.`);
      const back = new URL(api.pageAddress(account, record));
      expect(page.account(back)).toBe(account);
      expect(page.identify(back)).toEqual([record]);
      const patterns = page.matches.map(
        (pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`),
      );
      expect(patterns.some((pattern) => pattern.test(back.href))).toBe(true);
    },
  );

  describe.each(pages)('$what', ({ url, html, placed, absent }) => {
    it.each(placed)(
      'has a place for $record.kind $record.id, the same however often one asks',
      ({ record, at }) => {
        const document = written(url, html);
        const before = document.documentElement.outerHTML;
        const first = page.place(document, record);
        const again = page.place(document, record);
        expect(first?.element.id).toBe(at);
        expect(again?.element).toBe(first?.element);
        expect(again).toMatchObject({ mode: first?.mode, candidate: first?.candidate });
        expect(page.anchorSelectors.some((selector) => first?.element.matches(selector))).toBe(true);
        expect(document.documentElement.outerHTML).toBe(before);
      },
    );

    it.each(absent)('has none for $kind $id', (record) => {
      const document = written(url, html);
      const before = document.documentElement.outerHTML;
      expect(page.place(document, record)).toBeNull();
      expect(document.documentElement.outerHTML).toBe(before);
    });

    it('has none while nothing is there', () => {
      for (const { record } of placed) expect(page.place(written(url, ''), record)).toBeNull();
    });
  });

  it('lets a tab send our own writes and nothing else', () => {
    for (const [method, path] of relays.may) expect(page.mayRelay(method, path), path).toBe(true);
    for (const [method, path] of relays.mayNot) expect(page.mayRelay(method, path), path).toBe(false);
  });
}

function written(url: string, html: string): Document {
  const { document } = new Window({ url });
  document.write(`<!doctype html><html><body>${html}</body></html>`);
  return document as unknown as Document;
}

const Queue = z.array(
  z.object({
    id: z.string(),
    subject: z.string().nullable(),
    priority: Ticket.shape.priority,
    assigneeId: z.string().nullable(),
    clocks: z.array(SlaClock).nullable(),
    escalated: Ticket.shape.escalated.optional(),
  }),
);
const Comments = z.object({
  conversation: Conversation,
  events: z.array(EscalationEvent),
  people: People,
  messages: z.array(MessageReading).nullable(),
  activities: z.array(Activity),
});

function apiHalf({ api, start }: HostUnderTest): void {
  /** Every call that reads, what it promises to give, and how many requests it may cost. */
  const reads: {
    call: string;
    most: number;
    read(world: HostWorld, facts: TicketFacts): Promise<unknown>;
    gives: z.ZodType;
  }[] = [
    {
      call: 'readTicket',
      most: 1,
      read: ({ connection, ticketId }) => api.readTicket(connection, ticketId),
      gives: TicketFacts,
    },
    {
      call: 'readComments',
      most: 1,
      read: ({ connection }, facts) => api.readComments(connection, facts),
      gives: Comments,
    },
    {
      call: 'readCustomerTickets',
      most: 1,
      read: ({ connection, accountId }) => api.readCustomerTickets(connection, accountId),
      gives: CustomerTickets,
    },
    {
      call: 'readAccount',
      most: 2,
      read: ({ connection, accountId }) => api.readAccount(connection, accountId),
      gives: AccountFacts,
    },
    {
      call: 'findAccount',
      most: 1,
      read: ({ connection, externalId }) => api.findAccount(connection, externalId),
      gives: CustomerAccount,
    },
    ...optional('readTickets', api.readTickets, (call) => ({
      read: ({ connection, ticketId, missingTicketId }: HostWorld) =>
        call(connection, [ticketId, missingTicketId]),
      gives: z.array(TicketFacts).length(1),
    })),
    ...optional('readChanges', api.readChanges, (call) => ({
      read: ({ connection, clock }: HostWorld) => call(connection, clock.now() - 3600 * second),
      gives: z.object({ ticketIds: z.array(z.string()), complete: z.boolean() }),
    })),
    ...optional('readHistory', api.readHistory, (call) => ({
      read: ({ connection }: HostWorld, facts: TicketFacts) => call(connection, facts),
      gives: TicketFacts.pick({ history: true, pendings: true }),
    })),
    ...optional('readFieldExample', api.readFieldExample, (call) => ({
      read: ({ connection, accountId }: HostWorld) => call(connection, accountId),
      gives: FieldExample,
    })),
    { call: 'readQueue', most: 1, read: ({ connection }) => api.readQueue(connection), gives: Queue },
    { call: 'whoAmI', most: 1, read: ({ connection }) => api.whoAmI(connection), gives: Person },
    { call: 'listOwners', most: 1, read: ({ connection }) => api.listOwners(connection), gives: People },
  ];
  const startedWithFacts = async () => {
    const world = start();
    return { world, facts: await api.readTicket(world.connection, world.ticketId) };
  };

  describe('reading', () => {
    it.each(reads)(
      '$call costs at most $most and gives what the model knows',
      async ({ most, read, gives }) => {
        const { world, facts } = await startedWithFacts();
        const before = world.sent();
        const given = await read(world, facts);
        expect(world.sent() - before).toBeGreaterThanOrEqual(1);
        expect(world.sent() - before).toBeLessThanOrEqual(most);
        // Nothing more than the model names, either.
        expect(gives.parse(given)).toEqual(given);
      },
    );

    it('gives the ticket that was asked for and whose it is, in the queue of that person', async () => {
      const { world, facts } = await startedWithFacts();
      const { connection, ticketId, accountId, myId } = world;
      expect(facts.ticket).toMatchObject({
        ref: { host: api.host, account: connection.account, kind: 'ticket', id: ticketId },
        assigneeId: myId,
        accountId,
      });
      expect(facts.ticket.stamp).not.toBeNull();
      expect((await api.whoAmI(connection)).id).toBe(myId);
      expect((await api.listOwners(connection)).map(({ id }) => id)).toContain(world.colleagueId);
      expect((await api.readQueue(connection)).map(({ id }) => id)).toContain(ticketId);
    });

    it('counts what the customer writes, and what a colleague answers', async () => {
      const { world, facts } = await startedWithFacts();
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
      const { world } = await startedWithFacts();
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
      expect(promise?.commitments.map(({ dueAt }) => dueAt)).toEqual([
        (promise?.at ?? 0) + 2 * 3600 * second,
      ]);
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

    it('finds a customer by external id, and says where there is none', async () => {
      const { connection, externalId, missingExternalId, accountId } = start();
      expect(await api.findAccount(connection, externalId)).toMatchObject({ ref: { id: accountId } });
      expect(await api.findAccount(connection, missingExternalId)).toBe('none');
      for (const odd of ['', '" OR 1=1', "' OR Name != '", '*', '../users/me'])
        expect(await api.findAccount(connection, odd)).toBe('none');
    });

    it('asks for nothing that cannot be the id of a record', async () => {
      const world = start();
      for (const odd of ['', '0', 'abc', '1/../2', '4821.json', "1' OR Id != '", '-1', '1e3']) {
        for (const call of [api.readTicket, api.readCustomerTickets, api.readAccount])
          expect(['not-found', 'invalid']).toContain(await problemOf(call(world.connection, odd)));
      }
      expect(world.sent()).toBe(0);
    });

    const { readTickets, readChanges } = api;
    if (readTickets !== null)
      it('reads many tickets as it reads one, without those that are not there', async () => {
        const { world, facts } = await startedWithFacts();
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

    const { history } = api;
    if (history !== null)
      it('tells the past: every ticket that changed, then what happened to it, a request at a time', async () => {
        const world = start();
        const { connection, ticketId } = world;
        const since = world.clock.now() - 90 * 86_400 * second;
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

    it('says that there is no such ticket', async () => {
      const world = start();
      expect(await problemOf(api.readTicket(world.connection, world.missingTicketId))).toBe('not-found');
    });
  });

  describe('a host that fails', () => {
    const faults: [what: string, fault: Fault, problem: HostProblem[]][] = [
      ['400', { status: 400, body: '{"error":"BadRequest"}' }, ['invalid', 'bad-answer']],
      ['401', { status: 401, body: '{"error":"no"}' }, ['signed-out']],
      ['403', { status: 403, body: '{"error":"no"}' }, ['no-access']],
      ['404', { status: 404, body: '{"error":"no"}' }, ['not-found']],
      ['418', { status: 418, body: 'teapot' }, ['bad-answer', 'host-error', 'invalid']],
      ['429', { status: 429, headers: { 'retry-after': '70' }, body: '{}' }, ['rate-limited']],
      ['500', { status: 500, body: 'oops' }, ['host-error']],
      ['503', { status: 503, body: '' }, ['host-error']],
      ['the login page', { answer: 'login-page' }, ['signed-out', 'bad-answer']],
      ['a broken connection', { drop: 'before' }, ['offline']],
      ['half an answer', { answer: 'truncated-json' }, ['bad-answer']],
      ['nothing', { status: 200, body: '' }, ['bad-answer']],
      ['null', { status: 200, body: 'null' }, ['bad-answer']],
      ['a list', { status: 200, body: '[]' }, ['bad-answer']],
      ['an empty object', { status: 200, body: '{}' }, ['bad-answer']],
      ['a number', { status: 200, body: '17' }, ['bad-answer']],
    ];
    describe.each(faults)('%s', (_what, fault, problems) => {
      // One world for all calls: none of them changes it.
      let world: HostWorld;
      let facts: TicketFacts;
      beforeAll(async () => {
        ({ world, facts } = await startedWithFacts());
      });

      it.each(reads)('$call: a problem with a code', async ({ call, read }) => {
        const armed = world.breaks(fault);
        const result = await read(world, facts).catch((error: unknown) => error);
        armed.remove();
        // To look for somebody and not to find them is an answer.
        if (call === 'findAccount' && result === 'none') return;
        expect(result).toBeInstanceOf(HostError);
        const { problem, details } = result as HostError;
        expect(problems).toContain(problem);
        expect(details.uncertain).toBeUndefined();
        if (problem === 'rate-limited') {
          expect(details.retryAt).toBeGreaterThan(world.clock.now() + 60 * second);
          expect(details.retryAt).toBeLessThanOrEqual(world.clock.now() + 70 * second);
        }
      });

      it('write: a problem with a code, and nothing is written', async () => {
        const before = world.ticketAsItStands();
        // Half an answer would come after the effect: that is the matter of another test.
        const armed = world.breaks(fault.answer === 'truncated-json' ? { drop: 'before' } : fault);
        const error = await api
          .write(world.connection, transition(world, facts))
          .catch((one: unknown) => one);
        armed.remove();
        expect(error).toBeInstanceOf(HostError);
        expect(problems.concat('offline')).toContain((error as HostError).problem);
        expect(world.ticketAsItStands()).toBe(before);
      });
    });
  });

  describe('writing', () => {
    it('writes one transition, which is read back with its marker', async () => {
      const { world, facts } = await startedWithFacts();
      world.clock.advance(2 * second);
      const wanted = transition(world, facts);
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
      const { world, facts } = await startedWithFacts();
      world.clock.advance(2 * second);
      await api.write(world.connection, transition(world, facts));
      const once = world.ticketAsItStands();
      world.clock.advance(2 * second);
      expect(await problemOf(api.write(world.connection, transition(world, facts)))).toBe('conflict');
      expect(world.ticketAsItStands()).toBe(once);
    });

    it('refuses to write over what somebody else changed meanwhile', async () => {
      const { world, facts } = await startedWithFacts();
      world.clock.advance(2 * second);
      world.changeTicket();
      const changed = world.ticketAsItStands();
      expect(await problemOf(api.write(world.connection, transition(world, facts)))).toBe('conflict');
      expect(world.ticketAsItStands()).toBe(changed);
    });

    it('is all or nothing', async () => {
      const { world, facts } = await startedWithFacts();
      const before = world.ticketAsItStands();
      const error = await api
        .write(world.connection, world.withRefusedPart(transition(world, facts)))
        .catch((one: unknown) => one);
      expect(error).toMatchObject({ problem: 'invalid' });
      expect((error as HostError).details.hostWords).toMatch(/\w/);
      expect((error as HostError).details.uncertain).toBeUndefined();
      expect(world.ticketAsItStands()).toBe(before);
    });

    it('says when it is not certain, and then it may have happened', async () => {
      const { world, facts } = await startedWithFacts();
      // Only what writes is broken off: what is read before it is not.
      const armed = world.breaks({ bodyIncludes: '[bellwether:1 ', drop: 'after' });
      const error = await api.write(world.connection, transition(world, facts)).catch((one: unknown) => one);
      expect(error).toMatchObject({ problem: 'offline', details: { uncertain: true } });
      armed.remove();
      const after = await api.readTicket(world.connection, world.ticketId);
      expect((await api.readComments(world.connection, after)).events).toHaveLength(1);
    });
  });

  describe('markers', () => {
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
  });
}

/** One step up, to a colleague, with everything a transition can carry. */
function transition(
  { connection, ticketId, colleagueId, clock }: HostWorld,
  facts: TicketFacts,
): TransitionWrite {
  const event = {
    key: `${connection.account}/${ticketId}/1/0`,
    deed: 'escalated',
    levelId: 'level-1',
    ownerId: colleagueId,
    dueAt: Math.ceil(clock.now() / second) * second + 3600 * second,
    policyVersion: 'shipped-1',
  } as const;
  return {
    ref: { account: connection.account, id: ticketId },
    event,
    note: `Escalated to Level 1.\n\n${formatMarker(event)}`,
    facts,
    assign: { personId: colleagueId, kind: 'person' },
    priority: 'urgent',
    tags: { add: ['bellwether_escalated', 'bellwether_level_level-1'], remove: [] },
    task: { title: 'Escalated to Level 1', dueAt: event.dueAt },
  };
}

/** A call that a host may lack: where it has it, it costs one request. */
function optional<Call, Rest>(name: string, call: Call | null, rest: (call: Call) => Rest) {
  return call === null ? [] : [{ call: name, most: 1, ...rest(call) }];
}

/** The code of the problem that a call ended with. */
async function problemOf(call: Promise<unknown>): Promise<HostProblem | 'no problem'> {
  try {
    await call;
    return 'no problem';
  } catch (error) {
    if (error instanceof HostError) return error.problem;
    throw error;
  }
}
