import { describe, expect, it } from 'vitest';
import german from '../../../../locales/relief.de.json';
import english from '../../../../locales/relief.en.json';
import type { MessageReading } from '../../model/message-reading';
import type { SlaClock } from '../../model/sla-clock';
import { TicketFacts } from '../../model/ticket-facts';
import { messageReading } from '../../triggers/__fixtures__/message-reading';
import { ticketFacts } from '../../triggers/__fixtures__/ticket-facts';
import { closeTicket } from './close-ticket';
import { keepPromise } from './keep-promise';
import { publicReply } from './public-reply';
import { updateCustomer } from './update-customer';

const now = Date.UTC(2026, 2, 2, 12);
const minute = 60_000;
const acts = [updateCustomer, publicReply, keepPromise, closeTicket];
const offered = (facts: TicketFacts) =>
  acts.flatMap(({ offers }) => offers(facts, now).map((offer) => offer.id));

const reading = (minutesAgo: number, changes: Partial<MessageReading> = {}) =>
  messageReading(now - minutesAgo * minute, { by: 'agent', ...changes });

const promise = (minutesAgo: number, dueAgo: number) =>
  reading(minutesAgo, { commitments: [{ dueAt: now - dueAgo * minute, words: 'by 11' }] });
const waiting = { waitingSince: now - 20 * minute, unansweredMessages: 1, agentReplies: 1 };
const answered = { waitingSince: 'nobody' as const, unansweredMessages: 0, agentReplies: 1 };

describe('what may be done', () => {
  it.each<[string, TicketFacts, string[]]>([
    ['a customer waits', ticketFacts(now, { conversation: waiting }), ['public-reply']],
    ['nobody waits', ticketFacts(now, { conversation: answered }), ['update-customer']],
    ['nobody knows who waits', ticketFacts(now, { conversation: null }), []],
    [
      'a promise is overdue',
      ticketFacts(now, { conversation: waiting, messages: [promise(90, 60)] }),
      ['keep-promise'],
    ],
    [
      'a promise is due this very moment',
      ticketFacts(now, { conversation: answered, messages: [promise(90, 0)] }),
      ['keep-promise'],
    ],
    [
      'a promise is due in a millisecond',
      ticketFacts(now, { conversation: answered, messages: [promise(90, -1 / minute)] }),
      ['update-customer'],
    ],
    [
      'a promise was kept',
      ticketFacts(now, { conversation: answered, messages: [promise(90, 60), reading(70)] }),
      ['update-customer'],
    ],
    [
      'only a note was written since',
      ticketFacts(now, {
        conversation: answered,
        messages: [promise(90, 60), reading(70, { public: false })],
      }),
      ['keep-promise'],
    ],
    [
      'a promise was made in a note',
      ticketFacts(now, { conversation: answered, messages: [{ ...promise(90, 60), public: false }] }),
      ['update-customer'],
    ],
  ])('%s', (_, facts, ids) => {
    expect(offered(facts)).toEqual(ids);
  });

  it('tells how long a promise is overdue: of two in one message the first', () => {
    const twice = reading(90, {
      commitments: [10, 60].map((ago) => ({ dueAt: now - ago * minute, words: 'by 11' })),
    });
    const [offer] = keepPromise.offers(ticketFacts(now, { messages: [twice] }), now);
    expect(offer?.sentence.values).toEqual([{ kind: 'duration', milliseconds: 60 * minute }]);
  });

  it('other open tickets of the customer, not this one, not solved ones, not of unknown status', () => {
    const other = { subject: null, escalated: null, levelId: null };
    const tickets = [
      { ...other, id: '1', status: 'open' as const, createdAt: now - minute },
      { ...other, id: '2', status: 'pending' as const, createdAt: null },
      { ...other, id: '3', status: 'solved' as const, createdAt: now - minute },
      { ...other, id: '4', status: null, createdAt: now - minute },
      { ...other, id: '5', status: 'hold' as const, createdAt: now - 2 * minute },
      { ...other, id: '4821', status: 'open' as const, createdAt: now - minute },
    ];
    const facts = ticketFacts(now, { customerTickets: { complete: true, tickets } });
    const offers = closeTicket.offers(facts, now);
    expect(offers.map(({ id }) => id)).toEqual(['close-ticket/5', 'close-ticket/1', 'close-ticket/2']);
    expect(offers[0]?.after(facts).customerTickets?.tickets).toEqual(
      tickets.map((ticket) => (ticket.id === '5' ? { ...ticket, status: 'solved', solvedAt: now } : ticket)),
    );
    expect(closeTicket.offers({ ...facts, ticket: { ...facts.ticket, accountId: 'none' } }, now)).toEqual([]);
    expect(closeTicket.offers({ ...facts, customerTickets: null }, now)).toEqual([]);
  });

  it('looks at ten tickets of a customer at most', () => {
    const tickets = Array.from({ length: 12 }, (_, index) => ({
      id: String(index),
      subject: null,
      status: 'open' as const,
      createdAt: now - index,
      escalated: null,
      levelId: null,
    }));
    const facts = ticketFacts(now, { customerTickets: { complete: true, tickets } });
    expect(closeTicket.offers(facts, now)).toHaveLength(10);
  });

  it('has its words in both languages', () => {
    for (const catalogue of [english, german])
      for (const key of ['update_customer', 'public_reply', 'keep_promise', 'close_ticket'])
        expect(Object.keys(catalogue)).toContain(`relief_${key}`);
  });
});

describe('what is known right after a reply', () => {
  const clock = (metric: SlaClock['metric'], changes: Partial<SlaClock> = {}): SlaClock => ({
    metric,
    label: null,
    stage: 'active',
    dueAt: now - minute,
    startedAt: now - 61 * minute,
    targetMinutes: 60,
    businessHours: true,
    ...changes,
  });
  const before = ticketFacts(now, {
    ticket: { status: 'new', commentCount: 3 },
    conversation: { waitingSince: now - 20 * minute, unansweredMessages: 2, agentReplies: 1 },
    clocks: [
      clock('first_reply_time'),
      clock('next_reply_time', { stage: 'paused', dueAt: null }),
      clock('periodic_update_time'),
      clock('pausable_update_time', { stage: 'paused' }),
      clock('next_reply_time', { stage: null }),
      clock('total_resolution_time'),
      clock('milestone'),
    ],
    messages: [reading(90)],
    activities: [],
  });
  const after = publicReply.offers(before, now)[0]?.after(before);

  it('is still a set of facts, with the customer answered and one message more', () => {
    expect(TicketFacts.parse(after)).toEqual(after);
    expect(after?.conversation).toEqual({
      waitingSince: 'nobody',
      unansweredMessages: 0,
      agentReplies: 2,
      lastReplyAt: now,
    });
    expect(after?.ticket).toMatchObject({ status: 'open', commentCount: 4, updatedAt: now });
    expect(after?.messages?.map(({ at, by }) => [at, by])).toEqual([
      [now - 90 * minute, 'agent'],
      [now, 'agent'],
    ]);
    expect(after?.history?.events).toEqual([
      { kind: 'message', at: now, order: 0, by: 'agent', public: true },
    ]);
    expect(after?.activities).toEqual([{ at: now, authorId: null, kind: 'reply' }]);
  });

  it('reply clocks are achieved, update clocks start again, all others go on', () => {
    expect(after?.clocks?.map(({ stage, dueAt }) => [stage, dueAt])).toEqual([
      ['achieved', null],
      ['achieved', null],
      ['active', now + 60 * minute],
      ['paused', now - minute],
      [null, now - minute],
      ['active', now - minute],
      ['active', now - minute],
    ]);
  });

  it('is the last word of its moment, and what nobody knew nobody knows', () => {
    const said = { kind: 'message', at: now, order: 4, by: 'customer', public: true } as const;
    const history = before.history && { ...before.history, events: [said] };
    const bare = { ...before, history, clocks: null, messages: null, activities: null };
    const known = publicReply.offers(bare, now)[0]?.after({
      ...bare,
      ticket: { ...bare.ticket, status: 'hold', commentCount: null },
      conversation: { waitingSince: now - minute, unansweredMessages: null, agentReplies: null },
    });
    expect(known?.history?.events[1]).toMatchObject({ order: 5 });
    expect(known).toMatchObject({
      clocks: null,
      messages: null,
      activities: null,
      ticket: { status: 'hold', commentCount: null },
      conversation: { unansweredMessages: 0, agentReplies: null },
    });
  });
});
