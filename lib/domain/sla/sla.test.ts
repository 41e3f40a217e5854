import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policy } from '../matrix/__fixtures__/policy';
import type { SlaClock } from '../model/sla-clock';
import { clockAlerts } from './clock-alerts';
import { nearestClock } from './nearest-clock';
import { nextUpdateDue } from './next-update-due';

const MINUTE = 60_000;
const at = (clock: string, day = '2026-03-02') => Date.parse(`${day}T${clock}Z`);

function clock(change: Partial<SlaClock>): SlaClock {
  return {
    metric: 'next_reply_time',
    label: null,
    stage: 'active',
    dueAt: at('12:00'),
    startedAt: at('09:00'),
    targetMinutes: 180,
    businessHours: false,
    ...change,
  };
}

describe('the nearest clock', () => {
  test('is the active one that is due first, also when it has breached', () => {
    const first = clock({ metric: 'first_reply_time', dueAt: at('08:00') });
    expect(nearestClock([clock({}), first, clock({ dueAt: at('10:00') })])).toEqual(first);
  });

  test.each([
    ['paused', { stage: 'paused' }],
    ['achieved', { stage: 'achieved' }],
    ['of an unknown stage', { stage: null }],
    ['without a moment', { dueAt: null }],
  ] as const)('is never one that is %s', (_what, change) => {
    const running = clock({ dueAt: at('23:00') });
    expect(nearestClock([clock({ dueAt: at('08:00'), ...change }), running])).toEqual(running);
    expect(nearestClock([clock(change)])).toBeNull();
  });

  test('is none where nothing is known', () => {
    expect(nearestClock(null)).toBeNull();
    expect(nearestClock([])).toBeNull();
  });

  test('of equals is the first', () => {
    expect(nearestClock([clock({ label: 'a' }), clock({ label: 'b' })])?.label).toBe('a');
  });
});

describe('alerts', () => {
  test('come 30 minutes before the breach and at it (acceptance 2, Zendesk)', () => {
    expect(clockAlerts([clock({})], 30)).toEqual([
      {
        id: `next_reply_time/${at('12:00')}/warning`,
        metric: 'next_reply_time',
        label: null,
        kind: 'warning',
        at: at('11:30'),
        dueAt: at('12:00'),
      },
      {
        id: `next_reply_time/${at('12:00')}/breach`,
        metric: 'next_reply_time',
        label: null,
        kind: 'breach',
        at: at('12:00'),
        dueAt: at('12:00'),
      },
    ]);
  });

  test('there are none for a clock that does not run (acceptance 2, GLPI #7946)', () => {
    const still = [
      clock({ stage: 'paused' }),
      clock({ stage: 'achieved' }),
      clock({ stage: null }),
      clock({ dueAt: null }),
    ];
    expect(clockAlerts(still, 30)).toEqual([]);
    expect(clockAlerts(null, 30)).toEqual([]);
  });

  test('a target shorter than the warning is warned of when its clock starts', () => {
    const [warning] = clockAlerts([clock({ startedAt: at('11:45') })], 30);
    expect(warning?.at).toBe(at('11:45'));
  });

  test('a start after the breach moves no warning behind it', () => {
    const [first, second] = clockAlerts([clock({ startedAt: at('13:00') })], 30);
    expect([first?.at, second?.at]).toEqual([at('12:00'), at('12:00')]);
    expect(first?.kind).toBe('warning');
  });

  test('of several clocks are in the order of their moments, each of them once', () => {
    const alerts = clockAlerts(
      [clock({}), clock({ metric: 'first_reply_time', dueAt: at('11:45') }), clock({})],
      30,
    );
    expect(alerts.map((alert) => new Date(alert.at).toISOString().slice(11, 16))).toEqual([
      '11:15',
      '11:30',
      '11:45',
      '12:00',
    ]);
  });

  test('keep their ids while the deadline stays, and are others when it moves', () => {
    const ids = (change: Partial<SlaClock>) => clockAlerts([clock(change)], 30).map((alert) => alert.id);
    expect(ids({ startedAt: null })).toEqual(ids({}));
    expect(ids({ dueAt: at('12:01') }).some((id) => ids({}).includes(id))).toBe(false);
  });

  test('never come early', () => {
    fc.assert(
      fc.property(
        fc.nat(4e12),
        fc.option(fc.nat(4e12), { nil: null }),
        fc.nat(10_000),
        (dueAt, startedAt, minutes) => {
          const [warning, breach] = clockAlerts([clock({ dueAt, startedAt })], minutes);
          expect(breach?.at).toBe(dueAt);
          expect(warning?.at).toBeGreaterThanOrEqual(Math.max(0, dueAt - minutes * MINUTE));
          expect(warning?.at).toBeLessThanOrEqual(dueAt);
        },
      ),
    );
  });
});

describe('CO1: the customer is owed an update', () => {
  test('urgent: last update 10:00, due 10:30', () => {
    expect(nextUpdateDue(at('10:00'), 'urgent', policy)).toBe(at('10:30'));
  });

  test('high: last update 10:00, due the next day 10:00', () => {
    expect(nextUpdateDue(at('10:00'), 'high', policy)).toBe(at('10:00', '2026-03-03'));
  });

  test('daily is the next day also where people work eight hours, and never at night', () => {
    const office = { ...policy, calendar: 'office' };
    expect(nextUpdateDue(at('10:00'), 'high', office)).toBe(at('10:00', '2026-03-03'));
    expect(nextUpdateDue(at('11:45'), 'urgent', office)).toBe(at('13:00'));
    expect(nextUpdateDue(at('11:30'), 'urgent', office)).toBe(at('12:00'));
    expect(nextUpdateDue(at('16:45', '2026-03-06'), 'urgent', office)).toBe(at('09:00', '2026-03-09'));
    expect(nextUpdateDue(at('12:30'), 'urgent', office)).toBe(at('13:00'));
  });

  test('is none when the priority is unknown; no priority is normal', () => {
    expect(nextUpdateDue(at('10:00'), null, policy)).toBeNull();
    const own = { ...policy, cadenceMinutes: { ...policy.cadenceMinutes, normal: 60 } };
    expect(nextUpdateDue(at('10:00'), 'none', own)).toBe(at('11:00'));
  });
});
