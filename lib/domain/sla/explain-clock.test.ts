import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ExplainedClock } from '../model/explained-clock';
import type { SlaClock } from '../model/sla-clock';
import { calendarOf } from '../time/__fixtures__/calendar-of';
import { historyOf } from './__fixtures__/history-of';
import { targetsOf } from './__fixtures__/targets-of';
import { explainClock } from './explain-clock';
import { explainOwnClocks } from './explain-own-clocks';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const at = (moment: string) => Date.parse(moment);
const OFFICE = calendarOf('1-5 09:00-12:00 13:00-17:00', 'UTC', ['2026-12-25']);

const clock = (changes: Partial<SlaClock> = {}): SlaClock => ({
  metric: 'requester_wait_time',
  label: 'Gold',
  stage: 'active',
  dueAt: at('2026-03-03T10:00Z'),
  startedAt: at('2026-03-02T10:00Z'),
  targetMinutes: 420,
  businessHours: true,
  ...changes,
});
const nothing = { history: null, hostCalendars: [OFFICE], policyCalendars: [] };
const NOW = at('2026-03-02T16:00Z');

function known(explained: ExplainedClock) {
  if (explained.told.state === 'unknown') throw new Error(explained.told.why);
  return explained.told;
}

describe('the clock explainer (acceptance 4.15)', () => {
  test('a deadline that comes out without a pause is told without the history', () => {
    const told = known(explainClock(clock(), nothing, NOW));
    expect(told).toMatchObject({ target: 7 * HOUR, later: null, calendar: { timeZone: 'UTC' } });
    expect(told.past.first.map(({ kind, open }) => [kind, open / HOUR])).toEqual([
      ['counted', 2],
      ['break', 0],
      ['counted', 3],
    ]);
    expect(told.ahead?.first.map(({ kind, open }) => [kind, open / HOUR])).toEqual([
      ['counted', 1],
      ['closed', 0],
      ['counted', 1],
    ]);
    expect([told.past.counted, told.past.closed, told.ahead?.counted]).toEqual([5 * HOUR, HOUR, 2 * HOUR]);
  });

  test('pending 14:10-16:30 is told by the history, and stands in the sum', () => {
    const history = historyOf('2026-03-02T10:00Z', ['14:10 status pending', '16:30 status open']);
    const host = clock({ dueAt: at('2026-03-03T13:20Z') });
    const told = known(explainClock(host, { ...nothing, history }, at('2026-03-02T16:45Z')));
    expect(told.later).toBeNull();
    expect(told.past).toMatchObject({
      counted: 3 * HOUR + 25 * MINUTE,
      paused: 140 * MINUTE,
      closed: HOUR,
    });
    expect(told.past.first.find((one) => one.kind === 'paused')).toMatchObject({ status: 'pending' });
  });

  test('without the history a deadline that does not come out is not explained', () => {
    const host = clock({ dueAt: at('2026-03-03T13:20Z') });
    expect(explainClock(host, nothing, NOW).told).toEqual({ state: 'unknown', why: 'history' });
  });

  test('where our count comes to another moment, the host’s stays and the difference is told', () => {
    const history = historyOf('2026-03-02T10:00Z');
    const host = clock({ dueAt: at('2026-03-03T09:45Z') });
    expect(known(explainClock(host, { ...nothing, history }, NOW)).later).toBe(15 * MINUTE);
  });

  test('of several business hours those by which the deadline comes out', () => {
    const hostCalendars = [calendarOf('1-7 00:00-12:00'), OFFICE];
    expect(known(explainClock(clock(), { ...nothing, hostCalendars }, NOW)).calendar?.name).toBe(OFFICE.name);
    expect(
      known(explainClock(clock(), { ...nothing, hostCalendars: null, policyCalendars: [OFFICE] }, NOW)).past
        .counted,
    ).toBe(5 * HOUR);
  });

  test('the policy’s hours are not taken for the host’s where the deadline does not come out', () => {
    const history = historyOf('2026-03-02T10:00Z');
    const host = clock({ dueAt: at('2026-03-04T09:00Z') });
    const hours = { history, hostCalendars: null, policyCalendars: [OFFICE] };
    expect(explainClock(host, hours, NOW).told).toEqual({ state: 'unknown', why: 'calendar' });
  });

  test('a paused clock has counted until it was paused, and goes nowhere', () => {
    const history = historyOf('2026-03-02T10:00Z', ['11:00 status pending']);
    const host = clock({ stage: 'paused', dueAt: null });
    const told = known(explainClock(host, { ...nothing, history }, NOW));
    expect([told.past.counted, told.past.paused, told.ahead]).toEqual([HOUR, 5 * HOUR, null]);
  });

  test('a clock that was met is told until then', () => {
    const history = historyOf('2026-03-02T10:00Z', ['11:30 reply']);
    const host = clock({ metric: 'first_reply_time', stage: 'achieved', dueAt: null });
    const told = known(explainClock(host, { ...nothing, history }, NOW));
    expect([told.past.until, told.past.counted, told.ahead]).toEqual([
      at('2026-03-02T11:30Z'),
      1.5 * HOUR,
      null,
    ]);
  });

  test('a milestone whose deadline comes out is told; one that was stopped is not', () => {
    const milestone = clock({ metric: 'milestone' });
    expect(known(explainClock(milestone, nothing, NOW)).past.counted).toBe(5 * HOUR);
    const moved = clock({ metric: 'milestone', dueAt: at('2026-03-03T13:20Z') });
    expect(explainClock(moved, nothing, NOW).told).toEqual({ state: 'unknown', why: 'pauses' });
    expect(explainClock({ ...moved, startedAt: null }, nothing, NOW).told).toEqual({
      state: 'unknown',
      why: 'start',
    });
    const severalHours = { ...nothing, hostCalendars: null };
    expect(explainClock(moved, severalHours, NOW).told).toEqual({ state: 'unknown', why: 'calendar' });
  });

  test('what the host does not say is named', () => {
    const why = (changes: Partial<SlaClock>) => explainClock(clock(changes), nothing, NOW).told;
    expect(why({ targetMinutes: null })).toEqual({ state: 'unknown', why: 'target' });
    expect(why({ businessHours: null, dueAt: null })).toEqual({ state: 'unknown', why: 'hours' });
    expect(why({ startedAt: at('2010-03-02T10:00Z'), dueAt: at('2010-03-03T10:00Z') })).toEqual({
      state: 'unknown',
      why: 'too-long',
    });
  });

  test('nine years are told in a few stretches and add up', () => {
    const host = clock({ startedAt: at('2017-03-06T10:00Z'), dueAt: at('2017-03-07T10:00Z') });
    const { past } = known(explainClock(host, nothing, NOW));
    expect(past.first.length + past.last.length).toBeLessThan(20);
    expect(past.between?.count).toBeGreaterThan(8000);
    const told = [...past.first, ...past.last].reduce(
      (sum, one) => sum + (one.kind === 'counted' ? one.open : 0),
      0,
    );
    expect(told + (past.between?.counted ?? 0)).toBe(past.counted);
    expect(past.first.at(-1)?.until).toBe(past.between?.from);
    expect(past.between?.until).toBe(past.last[0]?.from);
  });

  test('the clocks that were set in between are told', () => {
    const calendar = calendarOf('always', 'Europe/Berlin');
    const host = clock({
      startedAt: at('2026-03-28T12:00Z'),
      dueAt: at('2026-03-29T12:00Z'),
      targetMinutes: 1440,
    });
    const told = known(
      explainClock(host, { ...nothing, hostCalendars: [calendar] }, at('2026-03-29T09:00Z')),
    );
    expect(told.past.clockChanges).toEqual([{ at: at('2026-03-29T01:00Z'), shift: HOUR }]);
  });

  test('whatever the host says: the parts add up to the whole, without gaps', () => {
    const moment = fc.integer({ min: at('2024-01-01T00:00Z'), max: at('2027-01-01T00:00Z') });
    fc.assert(
      fc.property(
        moment,
        moment,
        fc.option(moment, { nil: null }),
        fc.integer({ min: 1, max: 20_000 }),
        fc.option(fc.boolean(), { nil: null }),
        fc.constantFrom('active', 'paused', 'achieved', null),
        (startedAt, now, dueAt, targetMinutes, businessHours, stage) => {
          const history = historyOf(new Date(startedAt).toISOString());
          const host = clock({ startedAt, dueAt, targetMinutes, businessHours, stage });
          const explained = explainClock(host, { ...nothing, history }, now);
          expect(ExplainedClock.parse(explained)).toEqual(explained);
          if (explained.told.state === 'unknown') return;
          const { past } = explained.told;
          expect(past.counted + past.paused + past.closed).toBe(past.until - past.from);
          const stretches = [...past.first, ...(past.between === null ? [] : [past.between]), ...past.last];
          expect([past.from, ...stretches.map(({ until }) => until)]).toEqual([
            ...stretches.map(({ from }) => from),
            past.until,
          ]);
        },
      ),
    );
  });
});

describe('the clocks of our own targets', () => {
  const ticket = { accountId: 'none' } as Parameters<typeof explainOwnClocks>[0]['ticket'];
  const history = historyOf('2026-03-02T10:00Z');
  const policy = targetsOf(OFFICE, { metric: 'first_reply' }, { metric: 'resolution', minutes: 600 });
  const targets = { slaTargets: policy.slaTargets, calendars: [OFFICE] };

  test('stand where the host promises nothing of their kind', () => {
    const own = explainOwnClocks({ ticket, customer: null, clocks: [] }, history, targets, NOW);
    expect(own.map(({ clock: { metric, dueAt } }) => [metric, dueAt])).toEqual([
      ['first_reply_time', at('2026-03-02T11:00Z')],
      ['requester_wait_time', at('2026-03-03T14:00Z')],
    ]);
    const clocks = [clock({ metric: 'total_resolution_time' })];
    expect(
      explainOwnClocks({ ticket, customer: null, clocks }, history, targets, NOW).map(
        (one) => one.clock.metric,
      ),
    ).toEqual(['first_reply_time']);
  });

  test('a target whose calendar is gone hides no other', () => {
    const broken = {
      ...targets,
      slaTargets: targets.slaTargets.map((one, index) => (index === 0 ? { ...one, calendar: 'gone' } : one)),
    };
    expect(explainOwnClocks({ ticket, customer: null, clocks: null }, history, broken, NOW)).toHaveLength(1);
  });
});
