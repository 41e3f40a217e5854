import { describe, expect, it } from 'vitest';
import { signedIn } from '../signed-in';
import type { MetricEvent } from './metric-events';
import type { PolicyMetric } from './policy-metrics';

const now = Date.UTC(2026, 2, 2, 9);
const minute = 60_000;

function frozen() {
  const sandbox = signedIn('maya', { now });
  sandbox.clock.freeze();
  sandbox.clock.set(now);
  const read = async (id: number) => {
    const { json } = await sandbox.call(`tickets/${id}?include=slas,metric_events`);
    const { slas, metric_events: events } = json.ticket as {
      slas: { policy_metrics: PolicyMetric[] };
      metric_events: Record<string, MetricEvent[]>;
    };
    const metric = (name: string) => slas.policy_metrics.find((one) => one.metric === name);
    return { metric, events, metrics: slas.policy_metrics };
  };
  return { ...sandbox, read };
}

describe('the clocks of a ticket', () => {
  it('give the story its numbers', async () => {
    const { read } = frozen();
    const hero = await read(4821);
    expect(hero.metric('next_reply_time')).toEqual({
      breach_at: '2026-03-02T09:24:00Z',
      stage: 'active',
      metric: 'next_reply_time',
      minutes: 24,
    });
    expect((await read(4830)).metric('first_reply_time')).toMatchObject({ minutes: -12, stage: 'active' });
    expect((await read(4808)).metric('next_reply_time')).toMatchObject({ hours: 3 });
    expect((await read(4799)).metric('first_reply_time')).toMatchObject({ hours: 24 });
    expect((await read(4795)).metrics).toEqual([]);
  });

  it('breach, and stop at the answer', async () => {
    const { read, clock, zendesk } = frozen();
    clock.advance(25 * minute);
    const late = await read(4821);
    expect(late.metric('next_reply_time')).toMatchObject({ minutes: -1, stage: 'active' });
    expect(late.events.reply_time?.filter(({ type }) => type === 'breach')).toMatchObject([
      { instance_id: 2, time: '2026-03-02T09:24:00Z' },
    ]);
    zendesk.agentReplies(4821, 'maya', 'We are on it.');
    const done = await read(4821);
    expect(done.metric('next_reply_time')).toEqual({
      breach_at: null,
      stage: 'achieved',
      metric: 'next_reply_time',
    });
    expect(done.events.reply_time?.at(-1)).toMatchObject({
      type: 'update_status',
      status: { calendar: 155 },
    });
  });

  it('start again with the oldest unanswered message', async () => {
    const { read, clock, zendesk } = frozen();
    zendesk.agentReplies(4821, 'maya', 'We are on it.');
    clock.advance(10 * minute);
    zendesk.customerWrites(4821, 'And now?');
    clock.advance(5 * minute);
    zendesk.customerWrites(4821, 'Hello?');
    expect((await read(4821)).metric('next_reply_time')).toMatchObject({
      breach_at: new Date(now + (10 + 154) * minute).toISOString().replace('.000Z', 'Z'),
    });
  });

  it('do not count internal notes as answers', async () => {
    const { read, zendesk } = frozen();
    zendesk.agentNotes(4821, 'maya', 'Asked engineering.');
    expect((await read(4821)).metric('next_reply_time')).toMatchObject({ stage: 'active', minutes: 24 });
  });

  it('pause requester wait while pending and go on with what is left', async () => {
    const { read, clock, zendesk } = frozen();
    const before = (await read(4821)).metric('requester_wait_time');
    zendesk.setField(4821, { status: 'pending' }, 'maya');
    expect((await read(4821)).metric('requester_wait_time')).toMatchObject({
      stage: 'paused',
      breach_at: null,
    });
    clock.advance(60 * minute);
    zendesk.setField(4821, { status: 'open' }, 'maya');
    const after = (await read(4821)).metric('requester_wait_time');
    expect(Date.parse(after?.breach_at ?? '') - Date.parse(before?.breach_at ?? '')).toBe(60 * minute);
  });

  it('all end when the ticket is solved, and "thanks" after that starts none', async () => {
    const { read, clock, zendesk } = frozen();
    zendesk.setField(4821, { status: 'solved' }, 'maya');
    const { metrics } = await read(4821);
    expect(metrics.map(({ stage }) => stage)).toEqual(metrics.map(() => 'achieved'));
    clock.advance(minute);
    zendesk.customerWrites(4821, 'Thanks!');
    expect(zendesk.ticket(4821).status).toBe('open');
    expect((await read(4821)).metric('next_reply_time')).toMatchObject({ stage: 'active' });
  });

  it('take the targets of the priority', async () => {
    const { read, zendesk } = frozen();
    zendesk.setField(4821, { priority: 'urgent' });
    expect((await read(4821)).metric('next_reply_time')).toMatchObject({ minutes: -70 });
  });

  it('arrive beside the ticket when the switch says so, and metric events not at all', async () => {
    const { call, zendesk } = frozen();
    zendesk.switches.sideloadPlacement = 'top-level';
    const { json } = await call('tickets/4821?include=slas,metric_events');
    expect(json.ticket).not.toHaveProperty('slas');
    expect(json.slas).toMatchObject([{ ticket_id: 4821, policy_metrics: [{}, {}, {}, {}] }]);
    zendesk.switches.metricEvents = false;
    expect((await call('tickets/4821?include=slas,metric_events')).json).not.toHaveProperty('metric_events');
  });

  it('leave the queue quiet: one ticket is overdue, and of Maya’s only #4821 is due within two hours', async () => {
    const { call } = frozen();
    const { json } = await call('views/1/tickets?include=slas&per_page=100');
    const tickets = json.tickets as {
      id: number;
      assignee_id: number;
      slas: { policy_metrics: PolicyMetric[] };
    }[];
    const within = (limit: number) =>
      tickets.filter(({ slas }) =>
        slas.policy_metrics.some(({ breach_at: at }) => at !== null && Date.parse(at) < now + limit),
      );
    expect(within(0).map(({ id }) => id)).toEqual([4830]);
    expect(within(120 * minute).map(({ id }) => id)).toEqual([4830, 4821]);
    expect(tickets.length).toBeGreaterThan(40);
  });
});
