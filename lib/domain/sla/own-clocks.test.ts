import { describe, expect, test } from 'vitest';
import { SlaTargets } from '../model/sla-targets';
import { calendarOf } from '../time/__fixtures__/calendar-of';
import { historyOf } from './__fixtures__/history-of';
import { ownClock } from './__fixtures__/own-clock';
import { targetsOf } from './__fixtures__/targets-of';
import { ClockError } from './clock-error';
import { ownClocks } from './own-clocks';
import { timelineOf } from './timeline-of';

const ALWAYS = calendarOf('always');
const OFFICE = calendarOf('1-5 09:00-17:00');
const OPENED = '2026-03-02T09:00Z';
const at = (clock: string) => Date.parse(`2026-03-02T${clock}Z`);
const shown = (moment: number | null | undefined) =>
  moment == null ? moment : new Date(moment).toISOString().slice(5, 16).replace('T', ' ');

describe('by priority and tier', () => {
  const targets = targetsOf(
    ALWAYS,
    { name: 'Gold urgent', tiers: ['gold'], priorities: ['urgent'], minutes: 15 },
    { name: 'Gold', tiers: ['gold', 'platinum'], minutes: 30 },
    { name: 'Urgent', priorities: ['urgent'], minutes: 60 },
    { name: 'Normal', priorities: ['normal'], minutes: 120 },
  );
  const label = (tier: string | null, priority: 'urgent' | 'high' | 'normal' | 'none' | null) => {
    const timeline = timelineOf(historyOf(OPENED, [], { opened: { priority } }), at('09:00'));
    const [clock] = ownClocks(timeline, [targets], tier, at('09:00'));
    return clock === undefined ? 'none' : [clock.clock.label, clock.clock.targetMinutes, clock.clock.stage];
  };

  test('the first row that names both counts', () => {
    expect(label('gold', 'urgent')).toEqual(['Gold urgent', 15, 'active']);
    expect(label('gold', 'high')).toEqual(['Gold', 30, 'active']);
    expect(label('platinum', 'urgent')).toEqual(['Gold', 30, 'active']);
    expect(label('free', 'urgent')).toEqual(['Urgent', 60, 'active']);
    expect(label('none', 'normal')).toEqual(['Normal', 120, 'active']);
  });

  test('no priority is normal; where no row names it there is no clock', () => {
    expect(label('none', 'none')).toEqual(['Normal', 120, 'active']);
    expect(label('none', 'high')).toBe('none');
  });

  test('an unknown tier or priority is no promise anybody could count on', () => {
    expect(label(null, 'urgent')).toEqual([null, null, null]);
    expect(label('gold', null)).toEqual([null, null, null]);
    const plain = targetsOf(ALWAYS, { name: 'All' });
    const timeline = timelineOf(historyOf(OPENED), at('09:00'));
    expect(ownClocks(timeline, [plain], null, at('09:00'))[0]?.clock).toMatchObject({
      label: 'All',
      stage: 'active',
    });
  });

  test('solved, it is done whatever the target was', () => {
    const history = historyOf(OPENED, ['10:00 status solved'], { opened: { priority: null } });
    expect(ownClock(history, targets, at('11:00'))?.clock.stage).toBe('achieved');
  });

  test('what a row may hold', () => {
    const rows = (change: object) => SlaTargets.safeParse([{ ...targets.slaTargets[0], ...change }]).success;
    expect(rows({})).toBe(true);
    for (const bad of [
      { minutes: 0 },
      { minutes: 525_601 },
      { minutes: 0.5 },
      { priorities: [] },
      { priorities: ['critical'] },
      { tiers: [] },
      { metric: 'first_reply_time' },
      { pausedIn: ['open'] },
      { warnings: [{ percent: 100 }] },
      { warnings: [{ minutes: 0 }] },
    ])
      expect(rows(bad), JSON.stringify(bad)).toBe(false);
  });
});

describe('a change of priority', () => {
  const targets = targetsOf(
    ALWAYS,
    { name: 'Urgent', priorities: ['urgent'], minutes: 60, warnings: [{ minutes: 30 }] },
    { name: 'High', priorities: ['high'], minutes: 120 },
    { name: 'Normal', priorities: ['normal'], minutes: 480 },
  );
  const told = (lines: string[], now: string, opened = {}) => {
    const clock = ownClock(historyOf(OPENED, lines, { opened }), targets, at(now));
    return clock && [clock.clock.label, shown(clock.clock.dueAt), shown(clock.breachedAt)];
  };

  test('holds the clock to the new target, counted from its start', () => {
    expect(told(['09:20 priority urgent'], '09:30')).toEqual(['Urgent', '03-02 10:00', null]);
    expect(told(['09:20 priority high'], '09:30')).toEqual(['High', '03-02 11:00', null]);
  });

  test('is not applied to the past: a target used up before it breaches when it is set', () => {
    expect(told(['12:00 priority urgent'], '11:59')).toEqual(['Normal', '03-02 17:00', null]);
    expect(told(['12:00 priority urgent'], '12:00')).toEqual(['Urgent', '03-02 12:00', '03-02 12:00']);
  });

  test('at night, at the next opening', () => {
    const office = { ...targets, calendars: [{ ...OFFICE, id: 'always' }] };
    const history = historyOf(OPENED, ['20:00 priority urgent']);
    const clock = ownClock(history, office, at('20:30'));
    // Eight hours of normal were used up at closing time.
    expect([shown(clock?.clock.dueAt), shown(clock?.breachedAt)]).toEqual(['03-02 17:00', '03-02 17:00']);
    const other = historyOf('2026-03-02T11:00Z', ['20:00 priority urgent']);
    expect(shown(ownClock(other, office, at('20:30'))?.clock.dueAt)).toBe('03-03 09:00');
  });

  test('to a longer one takes the deadline back, not the breach', () => {
    const urgent = { priority: 'urgent' as const };
    expect(told(['10:30 priority normal'], '10:15', urgent)).toEqual([
      'Urgent',
      '03-02 10:00',
      '03-02 10:00',
    ]);
    expect(told(['10:30 priority normal'], '11:00', urgent)).toEqual([
      'Normal',
      '03-02 17:00',
      '03-02 10:00',
    ]);
  });

  test('breached again by the longer one, it was breached first by the shorter', () => {
    const urgent = { priority: 'urgent' as const };
    expect(told(['10:30 priority normal'], '18:00', urgent)).toEqual([
      'Normal',
      '03-02 17:00',
      '03-02 10:00',
    ]);
  });

  test('to one that is used up as well leaves it breached since', () => {
    expect(told(['11:30 priority high'], '12:00', { priority: 'urgent' })).toEqual([
      'High',
      '03-02 10:00',
      '03-02 10:00',
    ]);
  });

  test('after the reply changes nothing', () => {
    expect(told(['09:10 reply', '09:20 priority urgent'], '12:00')).toEqual(['Normal', null, null]);
  });

  test('to one without a target ends the promise, and to an unknown one all certainty', () => {
    expect(told(['09:30 priority low'], '09:40')).toBeUndefined();
    expect(told(['09:30 priority ?'], '09:40')).toEqual([null, null, null]);
    expect(told(['09:30 priority ?', '09:50 priority urgent'], '09:55')).toEqual([
      'Urgent',
      '03-02 10:00',
      null,
    ]);
  });

  test('is warned of from then on, not before', () => {
    const warnings = (lines: string[], now: string) =>
      ownClock(historyOf(OPENED, lines), targets, at(now))?.warnings.map(({ at: moment }) => shown(moment));
    expect(warnings(['09:20 priority urgent'], '09:20')).toEqual(['03-02 09:30']);
    expect(warnings(['09:45 priority urgent'], '09:45')).toEqual(['03-02 09:45']);
    expect(warnings(['12:00 priority urgent'], '12:00')).toEqual(['03-02 12:00']);
  });
});

describe('warnings', () => {
  const warnings = (change: object, opened = OPENED) => {
    const history = historyOf(opened);
    const targets = targetsOf(OFFICE, { minutes: 240, ...change });
    return ownClock(history, targets, history.opened.at)?.warnings.map(({ threshold, at: moment }) => [
      threshold,
      shown(moment),
    ]);
  };

  test('in minutes before the deadline and in per cent of the target, earliest first', () => {
    expect(warnings({ warnings: [{ minutes: 30 }, { percent: 50 }, { percent: 90 }] })).toEqual([
      ['50pc', '03-02 11:00'],
      ['30m', '03-02 12:30'],
      ['90pc', '03-02 12:36'],
    ]);
  });

  test('longer than the target: when the clock begins to count', () => {
    expect(warnings({ warnings: [{ minutes: 240 }, { minutes: 600 }] })).toEqual([
      ['240m', '03-02 09:00'],
      ['600m', '03-02 09:00'],
    ]);
    expect(warnings({ warnings: [{ minutes: 600 }] }, '2026-03-02T20:00Z')).toEqual([
      ['600m', '03-03 09:00'],
    ]);
  });

  test('there are none of a paused clock, and after it they come as much later', () => {
    const targets = targetsOf(ALWAYS, { minutes: 240, warnings: [{ percent: 50 }] });
    const history = historyOf(OPENED, ['10:00 status pending', '11:00 status open']);
    expect(ownClock(history, targets, at('10:30'))?.warnings).toEqual([]);
    expect(ownClock(history, targets, at('11:00'))?.warnings).toEqual([
      { threshold: '50pc', at: at('12:00') },
    ]);
  });
});

describe('pauses are the row’s', () => {
  test.each([
    [[], '03-02 13:00'],
    [['pending'], '03-02 13:30'],
    [['hold'], '03-02 13:15'],
    [['pending', 'hold'], '03-02 13:45'],
  ] as const)('%j', (pausedIn, due) => {
    const lines = ['10:00 status pending', '10:30 status hold', '10:45 status open'];
    const targets = targetsOf(ALWAYS, { minutes: 240, pausedIn: [...pausedIn] });
    expect(shown(ownClock(historyOf(OPENED, lines), targets, at('11:00'))?.clock.dueAt)).toBe(due);
  });
});

describe('our update clock', () => {
  const targets = targetsOf(ALWAYS, { metric: 'update', minutes: 60 });
  const told = (lines: string[], now: string, opened = {}) => {
    const clock = ownClock(historyOf(OPENED, lines, { opened }), targets, at(now));
    return clock && [clock.clock.stage, shown(clock.clock.startedAt), shown(clock.clock.dueAt)];
  };

  test('runs while the customer waits, from the oldest question', () => {
    expect(told(['09:20 customer'], '09:30')).toEqual(['active', '03-02 09:00', '03-02 10:00']);
    expect(told(['09:10 reply'], '09:30')).toEqual(['achieved', '03-02 09:00', null]);
    expect(told(['09:10 reply', '09:20 customer', '09:25 customer'], '09:30')).toEqual([
      'active',
      '03-02 09:20',
      '03-02 10:20',
    ]);
  });

  test('starts anew with a note, only while it runs', () => {
    expect(told(['09:20 note'], '09:30')).toEqual(['active', '03-02 09:20', '03-02 10:20']);
    expect(told(['09:10 reply', '09:20 note'], '09:30')).toEqual(['achieved', '03-02 09:00', null]);
  });

  test('waits for nobody on a ticket an agent opened', () => {
    expect(told(['09:20 note'], '09:30', { by: 'agent' })).toBeUndefined();
  });

  test('a note of somebody unknown may have been a rule’s', () => {
    const history = historyOf(OPENED);
    const note = { kind: 'message', at: at('09:20'), order: 0, by: null, public: false } as const;
    const unclear = { ...history, events: [note] };
    expect(ownClock(unclear, targets, at('09:30'))?.clock.stage).toBeNull();
    const answered = historyOf(OPENED, ['09:10 reply']);
    expect(
      ownClock({ ...answered, events: [...answered.events, note] }, targets, at('09:30'))?.clock.stage,
    ).toBe('achieved');
  });

  test('a rule’s answer is none', () => {
    expect(told(['09:05 rule'], '09:30')).toEqual(['active', '03-02 09:00', '03-02 10:00']);
  });
});

describe('a policy edited midway', () => {
  const first = targetsOf(
    ALWAYS,
    { name: 'First', minutes: 60 },
    { name: 'Next', metric: 'next_reply', minutes: 60 },
  );
  const second = {
    ...targetsOf(
      OFFICE,
      { name: 'First 2', minutes: 120 },
      { name: 'Next 2', metric: 'next_reply', minutes: 120 },
    ),
    since: at('10:00'),
  };
  const due = (lines: string[], now: string, opened = OPENED) =>
    ownClocks(timelineOf(historyOf(opened, lines), at(now)), [second, first], 'none', at(now)).map(
      ({ clock }) => [clock.label, shown(clock.dueAt)],
    );

  test('moves no clock that runs: the version of then counts', () => {
    expect(due([], '09:30')).toEqual([['First', '03-02 10:00']]);
    expect(due([], '12:00')).toEqual([['First', '03-02 10:00']]);
  });

  test('holds what begins from then on, hours and all', () => {
    expect(due(['09:10 reply', '10:00 customer'], '10:30')).toEqual([
      ['First', null],
      ['Next 2', '03-02 12:00'],
    ]);
    expect(due(['09:10 reply', '16:00 customer'], '16:30')).toEqual([
      ['First', null],
      ['Next 2', '03-03 10:00'],
    ]);
    expect(due(['09:10 reply', '09:59 customer'], '16:30')[1]).toEqual(['Next', '03-02 10:59']);
  });

  test('a clock older than the first version takes the first; without any there is none', () => {
    expect(ownClock(historyOf(OPENED), [second], at('10:30'))?.clock.label).toBe('First 2');
    expect(ownClock(historyOf(OPENED), [], at('10:30'))).toBeUndefined();
  });
});

test('what cannot be computed is refused and says where', () => {
  const timeline = timelineOf(historyOf(OPENED), at('10:00'));
  const lost = targetsOf(ALWAYS, { calendar: 'berlin' });
  expect(() => ownClocks(timeline, [lost], 'none', at('10:00'))).toThrow(
    '“berlin” is not among the policy’s calendars: choose one that is, or add it.',
  );
  expect(() => ownClocks(timeline, [lost], 'none', Number.NaN)).toThrow(ClockError);
});
