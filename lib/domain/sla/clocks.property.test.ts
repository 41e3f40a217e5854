import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HistoryEvent } from '../model/history-event';
import { SlaTargets } from '../model/sla-targets';
import type { TicketHistory } from '../model/ticket-history';
import { calendarOf } from '../time/__fixtures__/calendar-of';
import { businessTimeBetween } from '../time/business-time-between';
import { countedTimeBetween } from '../time/counted-time-between';
import { beginTimeline } from './begin-timeline';
import { ClockError } from './clock-error';
import type { ComputedClock } from './computed-clock';
import { continueTimeline } from './continue-timeline';
import { hostClock } from './host-clock';
import { metricRules } from './metric-rules';
import { ownClockAlerts } from './own-clock-alerts';
import { ownClocks } from './own-clocks';
import type { TicketTimeline } from './ticket-timeline';
import { timelineOf } from './timeline-of';
import { traceClock } from './trace-clock';

const MINUTE = 60_000;
const START = Date.parse('2026-03-23T00:00Z');
const OFFICE = calendarOf('1-5 09:00-12:30 13:30-17:00', 'Europe/London');
const ALWAYS = calendarOf('always');

// Whole minutes over two weeks, so that several things happen at the same moment; the clocks change on the 29th.
const moment = fc.integer({ min: 0, max: 14 * 24 * 60 }).map((minutes) => START + minutes * MINUTE);
const status = fc.constantFrom('new', 'open', 'pending', 'hold', 'solved', 'closed', null);
const priority = fc.constantFrom('urgent', 'high', 'normal', 'low', 'none', null);
const group = fc.constantFrom('1', '2', 'none', null);
const shape = { at: moment, order: fc.nat(2) };
const event: fc.Arbitrary<HistoryEvent> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('status' as const), ...shape, to: status }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('message' as const),
      ...shape,
      by: fc.constantFrom('customer' as const, 'agent' as const, 'agent' as const, 'system' as const, null),
      public: fc.constantFrom(true, true, false, null),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('priority' as const), ...shape, to: priority }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('group' as const), ...shape, to: group }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('assignee' as const), ...shape, to: group }) },
);
const history: fc.Arbitrary<TicketHistory> = fc.record({
  opened: fc.record({
    at: moment,
    by: fc.constantFrom('customer', 'customer', 'agent', 'system', null),
    status: fc.constantFrom('new', 'open', 'open', 'pending', null),
    priority,
    groupId: group,
  }),
  events: fc.array(event, { maxLength: 14 }),
  complete: fc.constantFrom(true, true, true, false),
});
const versions = [
  {
    since: START + 5 * 24 * 60 * MINUTE,
    calendars: [OFFICE, ALWAYS],
    slaTargets: rows(30, OFFICE.id),
  },
  { since: 0, calendars: [OFFICE, ALWAYS], slaTargets: rows(60, ALWAYS.id) },
];

function rows(minutes: number, calendar: string): SlaTargets {
  return SlaTargets.parse(
    (['first_reply', 'next_reply', 'update', 'resolution'] as const).flatMap((metric, index) =>
      [
        { priorities: ['urgent'], minutes: minutes * (index + 1), calendar: ALWAYS.id },
        { priorities: ['high', 'normal'], minutes: 10 * minutes * (index + 1), calendar },
      ].map((row) => ({
        ...row,
        name: metric,
        metric,
        tiers: 'any',
        pausedIn: index % 2 === 0 ? ['pending'] : ['pending', 'hold'],
        warnings: [{ minutes: 45 }, { percent: 75 }],
      })),
    ),
  );
}

function clocksOf(timeline: TicketTimeline, now: number): ComputedClock[] {
  const metrics = Object.keys(metricRules) as (keyof typeof metricRules)[];
  const host = metrics.flatMap((metric, index) => {
    const target = { metric, label: null, targetMinutes: 90 * (index + 1), businessHours: index % 2 === 0 };
    return hostClock(target, timeline, OFFICE, now) ?? [];
  });
  return [...host, ...ownClocks(timeline, versions, 'none', now)];
}

describe('for any history', () => {
  test('replayed in pieces equals replayed whole', () => {
    fc.assert(
      fc.property(history, fc.array(moment, { maxLength: 3 }), (whole, cuts) => {
        const edges = [...cuts.toSorted((a, b) => a - b), Number.POSITIVE_INFINITY];
        let timeline = beginTimeline(whole);
        let from = Number.NEGATIVE_INFINITY;
        for (const until of edges) {
          timeline = continueTimeline(
            timeline,
            whole.events.filter(({ at }) => at >= from && at < until),
          );
          from = until;
        }
        expect(timeline).toEqual(continueTimeline(beginTimeline(whole), whole.events));
      }),
    );
  });

  test('an earlier piece after a later one is refused, and nothing is changed by asking', () => {
    fc.assert(
      fc.property(history, event, (whole, late) => {
        const timeline = continueTimeline(beginTimeline(whole), whole.events);
        const before = structuredClone(timeline);
        const fold = () => continueTimeline(timeline, [late]);
        if (Math.max(late.at, whole.opened.at) < timeline.until) expect(fold).toThrow(ClockError);
        else fold();
        expect(timeline).toEqual(before);
      }),
    );
  });

  test('the order in which events arrive changes nothing, and neither does reading them twice', () => {
    fc.assert(
      fc.property(
        history.chain((whole) =>
          fc.tuple(
            fc.constant(whole),
            fc.shuffledSubarray(whole.events, { minLength: whole.events.length }),
            moment,
          ),
        ),
        ([whole, shuffled, now]) => {
          const clocks = clocksOf(timelineOf(whole, now), now);
          expect(clocksOf(timelineOf({ ...whole, events: shuffled }, now), now)).toEqual(clocks);
          const doubled = [...whole.events, ...structuredClone(shuffled)];
          expect(clocksOf(timelineOf({ ...whole, events: doubled }, now), now)).toEqual(clocks);
        },
      ),
    );
  });

  test('the opening, told twice by somebody unknown, is one opening', () => {
    const opening = { kind: 'message' as const, at: START, order: 0, by: null, public: true };
    const opened = {
      at: START,
      by: 'agent' as const,
      status: 'open' as const,
      priority: null,
      groupId: null,
    };
    const told = (events: HistoryEvent[]) =>
      clocksOf(timelineOf({ opened, events, complete: true }, START + MINUTE), START + MINUTE);
    expect(told([opening, { ...opening }])).toEqual(told([opening]));
  });

  test('no number is NaN, and every clock says one of the things it can say', () => {
    fc.assert(
      fc.property(history, moment, (whole, now) => {
        for (const { clock, ...computed } of clocksOf(timelineOf(whole, now), now)) {
          for (const value of [clock.dueAt, clock.startedAt, ...Object.values(computed)])
            if (typeof value === 'number') expect(Number.isSafeInteger(value)).toBe(true);
          expect(clock.dueAt !== null && clock.stage !== 'active').toBe(false);
          expect(clock.dueAt).toBe(clock.stage === 'active' ? computed.deadline : null);
          if (clock.stage === null)
            expect(computed).toMatchObject({ deadline: null, breachedAt: null, counted: null });
        }
      }),
    );
  });

  test('no clock is early: when it is due its target is used up, and nothing is said of it before', () => {
    fc.assert(
      fc.property(history, moment, (whole, now) => {
        const clocks = clocksOf(timelineOf(whole, now), now);
        for (const { clock, deadline, breachedAt, target, calendar, pauses } of clocks) {
          if (breachedAt !== null) expect(breachedAt).toBeLessThanOrEqual(now);
          if (deadline === null || target === null || calendar === null || clock.startedAt === null) continue;
          if (clock.stage !== 'active') continue;
          const used = countedTimeBetween(calendar, clock.startedAt, deadline, pauses);
          // A clock that breached by an earlier, shorter target stays breached since.
          if (breachedAt !== deadline) expect(used).toBeGreaterThanOrEqual(target);
          if (deadline <= now) expect(breachedAt).not.toBeNull();
        }
        const due = new Map(clocks.map(({ clock }) => [clock.metric, clock.dueAt]));
        for (const alert of ownClockAlerts(ownClocks(timelineOf(whole, now), versions, 'none', now))) {
          expect(due.has(alert.metric)).toBe(true);
          expect(alert.at).toBeLessThanOrEqual(alert.dueAt);
          if (alert.kind === 'breach') expect(alert.at).toBe(alert.dueAt);
        }
      }),
    );
  });

  test('sleeping changes nothing: what is told of a moment is the same whenever it is told', () => {
    fc.assert(
      fc.property(history, moment, (whole, now) => {
        const known = { ...whole, events: whole.events.filter(({ at }) => at <= now) };
        expect(clocksOf(timelineOf(whole, now), now)).toEqual(clocksOf(timelineOf(known, now), now));
      }),
    );
  });

  test('the trace of a clock sums up to what it counted', () => {
    fc.assert(
      fc.property(history, moment, (whole, now) => {
        for (const clock of clocksOf(timelineOf(whole, now), now)) {
          if (clock.counted === null) continue;
          expect(traceClock(clock, clock.endedAt ?? now)?.counted).toBe(clock.counted);
        }
      }),
      { numRuns: 50 },
    );
  });
});

test('a pause moves the deadline by exactly the business time that was paused', () => {
  const lasting = fc.integer({ min: 1, max: 3 * 24 * 60 });
  fc.assert(
    fc.property(
      moment,
      fc.integer({ min: 1, max: 6 * 60 }),
      lasting,
      fc.integer({ min: 30, max: 3000 }),
      (at, after, lasts, minutes) => {
        const from = at + after * MINUTE;
        const until = from + lasts * MINUTE;
        const opened = { at, by: 'customer', status: 'open', priority: 'normal', groupId: '1' } as const;
        const paused = { opened, events: [moved(from, 'pending'), moved(until, 'open')], complete: true };
        const target = {
          metric: 'requester_wait_time',
          label: null,
          targetMinutes: minutes,
          businessHours: true,
        } as const;
        const due = (whole: TicketHistory) =>
          hostClock(target, timelineOf(whole, until), OFFICE, until)?.deadline ?? 0;
        const plain = due({ ...paused, events: [] });
        const before = Math.min(until, due(paused));
        const shift = from < plain ? businessTimeBetween(OFFICE, from, before) : 0;
        expect(businessTimeBetween(OFFICE, plain, due(paused))).toBe(shift);
      },
    ),
  );
});

function moved(at: number, to: 'pending' | 'open'): HistoryEvent {
  return HistoryEvent.parse({ kind: 'status', at, order: 0, to });
}
