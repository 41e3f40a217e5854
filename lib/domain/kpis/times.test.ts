import { describe, expect, test } from 'vitest';
import { policy } from '../matrix/__fixtures__/policy';
import { historyOf } from './__fixtures__/history-of';
import { march } from './__fixtures__/march';
import { asks, at, escalationLog, reply, ticketRecord } from './__fixtures__/ticket-record';
import { kpis } from './kpis';

const MINUTE = 60_000;

describe('KP1: response time', () => {
  const flagged = escalationLog(
    1,
    { deed: 'escalated', at: at('09:45'), effectiveAt: at('09:40') },
    { deed: 'acknowledged', at: at('09:52') },
  );
  const measured = (...tickets: ReturnType<typeof ticketRecord>[]) =>
    kpis(historyOf(tickets), policy, march, 'none').kpis['response-time'].whole;

  test('KP1: reported 09:00, flagged 09:40, acknowledged 09:52: 40 and 12 minutes', () => {
    const result = measured(ticketRecord('1', { escalation: flagged }));
    expect(result.reportedToFlagged).toEqual({
      n: 1,
      median: 40 * MINUTE,
      mean: 40 * MINUTE,
      businessMedian: 40 * MINUTE,
      businessMean: 40 * MINUTE,
    });
    expect(result.flaggedToAcknowledged).toMatchObject({ n: 1, median: 12 * MINUTE, mean: 12 * MINUTE });
    expect(result.waiting).toBe(0);
  });

  test('KP1: reported is the message that began the wait, not the one that repeats it', () => {
    const before = at('08:00', '2026-02-20');
    const events = [reply(before + MINUTE), asks(at('09:00')), asks(at('09:30'))];
    const record = ticketRecord('1', { opened: { at: before }, events, escalation: flagged });
    expect(measured(record).reportedToFlagged.median).toBe(40 * MINUTE);
    const answered = ticketRecord('1', {
      opened: { at: before },
      events: [...events, reply(at('09:35'))],
      escalation: flagged,
    });
    expect(measured(answered).reportedToFlagged.median).toBe(40 * MINUTE);
  });

  test('KP1: what nobody can tell is left out and counted, and is never 0', () => {
    const unsure = { kind: 'message' as const, at: at('09:10'), order: 0, by: null, public: null };
    const result = measured(
      ticketRecord('1', { escalation: flagged, complete: false }),
      ticketRecord('2', { escalation: flagged, events: [unsure] }),
      ticketRecord('3', { escalation: null }),
      ticketRecord('4', { escalation: flagged.slice(0, 1) }),
    );
    expect(result.leftOut).toEqual({ tickets: 1, escalations: 2 });
    expect(result.reportedToFlagged.n).toBe(1);
    expect(result.flaggedToAcknowledged.n).toBe(2);
    expect(result.waiting).toBe(1);
    expect(measured().flaggedToAcknowledged).toEqual({
      n: 0,
      median: null,
      mean: null,
      businessMedian: null,
      businessMean: null,
    });
  });

  test('KP1: a span belongs to the moment it ended; the end of the period is not part of it', () => {
    const record = ticketRecord('1', { escalation: flagged });
    const until = (clock: string) =>
      kpis(historyOf([record]), policy, { from: march.from, until: at(clock) }, 'none').kpis['response-time']
        .whole;
    expect(until('09:52')).toMatchObject({ waiting: 1, flaggedToAcknowledged: { n: 0 } });
    expect(until('09:52:00.001')).toMatchObject({ waiting: 0, flaggedToAcknowledged: { n: 1 } });
    expect(until('09:45')).toMatchObject({ waiting: 0, reportedToFlagged: { n: 0 } });
  });
});

describe('KP2: resolution time', () => {
  const closedAfter = (
    id: string,
    priority: 'urgent' | 'high' | 'normal' | 'low' | 'none' | null,
    day: string,
  ) =>
    ticketRecord(id, {
      opened: { priority },
      escalation: escalationLog(
        1,
        { deed: 'escalated', at: at('16:00') },
        { deed: 'resolved', at: at('10:00', day) },
      ),
    });

  test('KP2, SB1: from flagged to closed by severity, by the clock and in business time', () => {
    const tickets = [
      closedAfter('1', 'urgent', '2026-03-03'),
      closedAfter('2', 'high', '2026-03-04'),
      closedAfter('3', 'normal', '2026-03-03'),
      closedAfter('4', 'none', '2026-03-03'),
      closedAfter('5', null, '2026-03-03'),
    ];
    const office = { ...policy, calendar: 'office' };
    const { whole } = kpis(historyOf(tickets), office, march, 'none').kpis['resolution-time'];
    expect(
      whole.bySeverity.map(({ severity, n, median, businessMedian }) => [
        severity,
        n,
        median === null ? null : median / 3_600_000,
        businessMedian === null ? null : businessMedian / 3_600_000,
      ]),
    ).toEqual([
      ['high', 2, 30, 5.5],
      ['medium', 2, 18, 2],
      ['low', 0, null, null],
      [null, 1, 18, 2],
    ]);
    expect(whole.all.n).toBe(5);
  });

  test('KP2: severity is that of before the flag, since escalating may raise it', () => {
    const record = closedAfter('1', 'low', '2026-03-03');
    record.history.events.push({ kind: 'priority', at: at('16:00'), order: 0, to: 'urgent' });
    const { groups } = kpis(historyOf([record]), policy, march, 'severity').kpis['resolution-time'];
    expect(groups.map(({ key, result }) => [key, result.all.n])).toEqual([['low', 1]]);
  });
});
