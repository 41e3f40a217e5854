import { isMainThread } from 'node:worker_threads';
import { afterEach, describe, expect, test } from 'vitest';
import { Calendar } from '../model/calendar';
import { SlaTargets } from '../model/sla-targets';
import type { TicketHistory } from '../model/ticket-history';
import { calendarOf } from '../time/__fixtures__/calendar-of';
import { historyOf } from './__fixtures__/history-of';
import { ownClock } from './__fixtures__/own-clock';
import { targetsOf } from './__fixtures__/targets-of';
import { clockAlerts } from './clock-alerts';
import { hostClock } from './host-clock';
import { ownClockAlerts } from './own-clock-alerts';
import { ownClocks } from './own-clocks';
import type { TargetsInForce } from './targets-in-force';
import { timelineOf } from './timeline-of';

// 2026-03-02 is a Monday, 2026-03-06 a Friday.
const MONDAY = '2026-03-02';
const OFFICE = calendarOf('1-5 09:00-17:00');
const LONG_OFFICE = calendarOf('1-5 08:00-18:00');
const LATER = '2026-03-20T12:00Z';

const shown = (moment: number | null | undefined) =>
  moment == null ? moment : new Date(moment).toISOString().replace(/(:00)?\.000Z$/, 'Z');

function dueOf(history: TicketHistory, targets: TargetsInForce, metric?: Parameters<typeof ownClock>[3]) {
  return shown(ownClock(history, targets, history.opened.at, metric)?.clock.dueAt);
}

/** Breached exactly at the deadline, not a millisecond before, and unknown where a state is. */
function expectRule(history: TicketHistory, targets: TargetsInForce, due: string): void {
  const moment = Date.parse(due);
  expect(shown(ownClock(history, targets, moment)?.breachedAt)).toBe(due);
  expect(ownClock(history, targets, moment - 1)?.breachedAt).toBeNull();
  expect(shown(ownClock(history, targets, moment - 1)?.clock.dueAt)).toBe(due);
  for (const unknown of [
    { ...history, complete: false },
    { ...history, opened: { ...history.opened, priority: null } },
    { ...history, opened: { ...history.opened, status: null } },
  ]) {
    const rows = { ...targets, slaTargets: targets.slaTargets.map((row) => ({ ...row })) };
    const clock = ownClock(unknown, rows, moment + 1);
    expect(clock?.clock).toMatchObject({ stage: null, dueAt: null });
    expect(clock?.breachedAt).toBeNull();
  }
}

describe('acceptance 2: what users complained about, on clocks', () => {
  test('Chatwoot PR#13392: Mon-Fri 9-17, opened Fri 16:30, 1 h -> Mon 09:30, not Fri 17:30', () => {
    expectRule(historyOf('2026-03-06T16:30Z'), targetsOf(OFFICE, {}), '2026-03-09T09:30Z');
  });

  test('GLPI PR#22678: Mon-Fri 8-18, 4 h, 1 h before: Mon 10:00 -> due 14:00, fires 13:00; Mon 17:00 -> Tue 11:00, fires Tue 10:00', () => {
    const targets = targetsOf(LONG_OFFICE, { minutes: 240, warnings: [{ minutes: 60 }] });
    const cases = [
      [`${MONDAY}T10:00Z`, `${MONDAY}T14:00Z`, `${MONDAY}T13:00Z`],
      [`${MONDAY}T17:00Z`, '2026-03-03T11:00Z', '2026-03-03T10:00Z'],
      // Plain time would warn at 07:30, when nobody is there.
      [`${MONDAY}T14:30Z`, '2026-03-03T08:30Z', `${MONDAY}T17:30Z`],
    ] as const;
    for (const [opened, due, fires] of cases) {
      expectRule(historyOf(opened), targets, due);
      const clock = ownClock(historyOf(opened), targets, opened);
      expect(clock?.warnings.map(({ at }) => shown(at))).toEqual([fires]);
    }
    const unknown = ownClock(historyOf(`${MONDAY}T10:00Z`, ['10:01 status ?']), targets, `${MONDAY}T10:02Z`);
    expect(unknown?.warnings).toEqual([]);
  });

  test('HELPDESK.AI PR#3186: 9-17, 24 working h, opened Sat 12:00 -> Wed 17:00', () => {
    expectRule(historyOf('2026-03-07T12:00Z'), targetsOf(OFFICE, { minutes: 1440 }), '2026-03-11T17:00Z');
  });

  test('Frappe #2212, Chatwoot #14009: 8-12 + 13:30-18, opened 12:30, 30 min -> 14:00', () => {
    const lunch = calendarOf('1-5 08:00-12:00 13:30-18:00');
    expectRule(historyOf(`${MONDAY}T12:30Z`), targetsOf(lunch, { minutes: 30 }), `${MONDAY}T14:00Z`);
  });

  test('Zammad #4432, #2157: Mo-Fr 9-17: no notice with local time outside, except critical 24x7', () => {
    const berlin = calendarOf('1-5 09:00-17:00', 'Europe/Berlin');
    const always = calendarOf('always');
    const row = { minutes: 300, warnings: [{ minutes: 120 }, { percent: 50 }, { minutes: 600 }] };
    const office = targetsOf(berlin, row, { ...row, metric: 'resolution', minutes: 1000 });
    const open = (moment: number) => {
      const local = new Date(moment).toLocaleString('sv-SE', { timeZone: 'Europe/Berlin' }).slice(11);
      const day = new Date(moment).toLocaleString('en', { timeZone: 'Europe/Berlin', weekday: 'short' });
      return local >= '09:00:00' && local <= '17:00:00' && day !== 'Sat' && day !== 'Sun';
    };
    for (let hour = 0; hour < 24 * 14; hour++) {
      const history = historyOf(new Date(Date.parse('2026-03-20T00:20Z') + hour * 3_600_000).toISOString());
      const alerts = ownClockAlerts(
        ownClocks(timelineOf(history, history.opened.at), [office], 'none', history.opened.at),
      );
      expect(alerts).toHaveLength(8);
      expect(alerts.filter(({ at }) => !open(at))).toEqual([]);
    }
    const critical = {
      ...targetsOf(always, { ...row, priorities: ['urgent'] }),
      calendars: [berlin, always],
    };
    const night = historyOf('2026-03-07T00:30Z', [], { opened: { priority: 'urgent' } });
    expect(dueOf(night, critical)).toBe('2026-03-07T05:30Z');
    const unknown = historyOf('2026-03-07T00:30Z', [], { opened: { priority: null } });
    expect(
      ownClockAlerts(
        ownClocks(timelineOf(unknown, Date.parse(LATER)), [critical], 'none', Date.parse(LATER)),
      ),
    ).toEqual([]);
  });

  test('Zammad #418: a limit of 720 h is accepted, also more than 99:59 h of business time', () => {
    expectRule(
      historyOf('2026-03-02T09:00Z'),
      targetsOf(calendarOf('always'), { minutes: 43_200 }),
      '2026-04-01T09:00Z',
    );
    expectRule(historyOf('2026-03-02T09:00Z'), targetsOf(OFFICE, { minutes: 43_200 }), '2026-07-03T17:00Z');
    expect(SlaTargets.safeParse(targetsOf(OFFICE, { minutes: 6001 }).slaTargets).success).toBe(true);
  });

  test('Zammad #3140: the agent wrote last -> the update clock is stopped', () => {
    const targets = targetsOf(OFFICE, { metric: 'update', minutes: 60 });
    const fires = historyOf(`${MONDAY}T09:00Z`, ['10:00 reply', '11:00 customer']);
    expect(ownClock(fires, targets, `${MONDAY}T11:59Z`)?.clock).toMatchObject({ stage: 'active' });
    expect(shown(ownClock(fires, targets, `${MONDAY}T12:00Z`)?.breachedAt)).toBe(`${MONDAY}T12:00Z`);
    const answered = historyOf(`${MONDAY}T09:00Z`, ['10:00 reply', '11:00 customer', '11:59 reply']);
    expect(ownClock(answered, targets, LATER)).toMatchObject({
      clock: { stage: 'achieved', dueAt: null },
      breachedAt: null,
    });
    const unclear = historyOf(`${MONDAY}T09:00Z`, ['10:00 reply', '11:00 unclear']);
    expect(ownClock(unclear, targets, LATER)).toMatchObject({
      clock: { stage: null, dueAt: null },
      breachedAt: null,
    });
  });

  test('Zammad #3928: first response, update and solution are listed, each with its own due time', () => {
    const targets = targetsOf(
      OFFICE,
      { metric: 'first_reply', minutes: 60 },
      { metric: 'update', minutes: 120 },
      { metric: 'resolution', minutes: 240 },
    );
    const now = Date.parse(`${MONDAY}T09:05Z`);
    const list = (history: TicketHistory) =>
      ownClocks(timelineOf(history, now), [targets], 'none', now).map(({ clock }) => [
        clock.metric,
        shown(clock.dueAt),
      ]);
    expect(list(historyOf(`${MONDAY}T09:00Z`))).toEqual([
      ['first_reply_time', `${MONDAY}T10:00Z`],
      ['periodic_update_time', `${MONDAY}T11:00Z`],
      ['requester_wait_time', `${MONDAY}T13:00Z`],
    ]);
    expect(list(historyOf(`${MONDAY}T09:00Z`, ['09:01 status ?']))).toEqual([
      ['first_reply_time', null],
      ['periodic_update_time', null],
      ['requester_wait_time', null],
    ]);
  });

  describe('Chatwoot #10178: solved -> all clocks stop; "thanks" after solve does not restart them until reopened', () => {
    const targets = targetsOf(
      OFFICE,
      { metric: 'next_reply' },
      { metric: 'update' },
      { metric: 'resolution' },
    );
    const solved = ['09:30 reply', '10:00 customer', '10:20 reply', '10:20 status solved'];
    const stages = (history: TicketHistory, now: string) =>
      ownClocks(timelineOf(history, Date.parse(now)), [targets], 'none', Date.parse(now)).map(({ clock }) => [
        clock.stage,
        shown(clock.dueAt),
      ]);
    const none = [
      ['achieved', null],
      ['achieved', null],
      ['achieved', null],
    ];

    test('just does not: solved, and thanked a day later', () => {
      expect(stages(historyOf(`${MONDAY}T09:00Z`, solved), LATER)).toEqual(none);
      expect(stages(historyOf(`${MONDAY}T09:00Z`, [...solved, '2026-03-03T10:00Z customer']), LATER)).toEqual(
        none,
      );
    });

    test('fires: reopened at Tue 11:00, the next reply is due an hour later', () => {
      const reopened = [...solved, '2026-03-03T10:00Z customer', '2026-03-03T11:00Z status open'];
      const history = historyOf(`${MONDAY}T09:00Z`, reopened);
      expect(shown(ownClock(history, targets, '2026-03-03T11:30Z', 'next_reply_time')?.clock.dueAt)).toBe(
        '2026-03-03T12:00Z',
      );
      expect(ownClock(history, targets, '2026-03-03T11:59Z', 'next_reply_time')?.breachedAt).toBeNull();
      expect(shown(ownClock(history, targets, '2026-03-03T12:00Z', 'next_reply_time')?.breachedAt)).toBe(
        '2026-03-03T12:00Z',
      );
      // The hour to resolve was used up by 10:00; twenty minutes more until it was solved.
      expect(shown(ownClock(history, targets, LATER, 'requester_wait_time')?.breachedAt)).toBe(
        `${MONDAY}T10:00Z`,
      );
    });

    test('unknown: a state that nobody can read', () => {
      const history = historyOf(`${MONDAY}T09:00Z`, [
        ...solved,
        '2026-03-03T10:00Z customer',
        '2026-03-03T11:00Z status ?',
      ]);
      expect(stages(history, LATER).map(([stage]) => stage)).toEqual([null, null, null]);
    });
  });

  test('osTicket #1684, #657: pending customer pauses; a note resets the cadence clock, not the resolution clock', () => {
    const targets = targetsOf(
      OFFICE,
      { metric: 'update', minutes: 60 },
      { metric: 'resolution', minutes: 240 },
    );
    const due = (lines: string[]) =>
      ownClocks(
        timelineOf(historyOf(`${MONDAY}T09:00Z`, lines), Date.parse(LATER)),
        [targets],
        'none',
        Date.parse(LATER),
      ).map(({ deadline }) => shown(deadline));
    expect(due([])).toEqual([`${MONDAY}T10:00Z`, `${MONDAY}T13:00Z`]);
    expect(due(['09:40 note'])).toEqual([`${MONDAY}T10:40Z`, `${MONDAY}T13:00Z`]);
    expect(due(['09:10 status pending', '11:10 status open'])).toEqual([
      `${MONDAY}T12:00Z`,
      `${MONDAY}T15:00Z`,
    ]);
    // Answered and waiting for the customer: nothing is overdue, however long it takes.
    const waiting = historyOf(`${MONDAY}T09:00Z`, ['09:30 reply', '09:30 status pending']);
    for (const metric of ['periodic_update_time', 'requester_wait_time'] as const) {
      const clock = ownClock(waiting, targets, LATER, metric);
      expect(clock).toMatchObject({ clock: { dueAt: null }, breachedAt: null });
    }
    expect(due(['09:10 status ?', '11:10 status open'])).toEqual([null, null]);
  });

  test('GLPI #7946, #24481: pending 1 h in working time -> due + 1 h; no notice during pending', () => {
    const targets = targetsOf(OFFICE, { metric: 'resolution', minutes: 240, warnings: [{ minutes: 30 }] });
    const paused = historyOf(`${MONDAY}T09:00Z`, ['10:00 status pending', '11:00 status open']);
    expect(dueOf(historyOf(`${MONDAY}T09:00Z`), targets)).toBe(`${MONDAY}T13:00Z`);
    expect(shown(ownClock(paused, targets, `${MONDAY}T11:00Z`)?.clock.dueAt)).toBe(`${MONDAY}T14:00Z`);
    expect(ownClock(paused, targets, `${MONDAY}T13:59Z`)?.breachedAt).toBeNull();
    expect(shown(ownClock(paused, targets, `${MONDAY}T14:00Z`)?.breachedAt)).toBe(`${MONDAY}T14:00Z`);
    const during = ownClock(paused, targets, `${MONDAY}T10:30Z`);
    expect(during?.clock).toMatchObject({ stage: 'paused', dueAt: null });
    expect(ownClockAlerts(during === undefined ? [] : [during])).toEqual([]);
    // An hour of it is at night: nothing is added for that.
    const night = historyOf(`${MONDAY}T15:00Z`, ['16:00 status pending', '18:00 status open']);
    expect(shown(ownClock(night, targets, LATER)?.deadline)).toBe('2026-03-03T12:00Z');
    const unknown = historyOf(`${MONDAY}T09:00Z`, ['10:00 status ?', '11:00 status open']);
    expect(ownClock(unknown, targets, LATER)).toMatchObject({
      clock: { stage: null, dueAt: null },
      breachedAt: null,
    });
  });

  describe('GLPI #15429: organisation zone is not browser zone: due unchanged by TZ of the browser', () => {
    const zone = process.env.TZ;
    afterEach(() => {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    });

    test.each(['UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Apia'])('%s', (browser) => {
      process.env.TZ = browser;
      // A thread has the zone of its process: what follows then holds in that one.
      if (isMainThread) expect(new Date(0).getTimezoneOffset() === 0).toBe(browser === 'UTC');
      const tokyo = targetsOf(calendarOf('1-5 09:00-17:00', 'Asia/Tokyo'), {});
      // Monday 16:30 in Tokyo.
      expectRule(historyOf('2026-03-02T07:30Z'), tokyo, '2026-03-03T00:30Z');
    });
  });

  test('GLPI #2765, #2908: saving never changes the anchor of a clock', () => {
    const rows = [
      { metric: 'first_reply' },
      { metric: 'update', minutes: 90 },
      { metric: 'resolution', minutes: 240 },
    ] as const;
    const targets = targetsOf(OFFICE, ...rows);
    const now = Date.parse(LATER);
    const clocks = (lines: string[]) =>
      ownClocks(timelineOf(historyOf(`${MONDAY}T09:00Z`, lines), now), [targets], 'none', now);
    const saved = [
      '09:10 status new',
      '09:20 priority normal',
      '09:30 group 1',
      '09:40 assignee 7',
      '09:50 rule',
    ];
    expect(clocks(saved)).toEqual(clocks([]));
    expect(clocks([]).map(({ deadline }) => shown(deadline))).toEqual([
      `${MONDAY}T10:00Z`,
      `${MONDAY}T10:30Z`,
      `${MONDAY}T13:00Z`,
    ]);
  });

  test('Salesforce SE 55999: 30 min after creation, not 20: never early, at the instant itself', () => {
    const targets = targetsOf(calendarOf('always'), { minutes: 30 });
    const history = historyOf(`${MONDAY}T09:00Z`);
    expectRule(history, targets, `${MONDAY}T09:30Z`);
    expect(ownClock(history, targets, `${MONDAY}T09:20Z`)?.breachedAt).toBeNull();
    const clock = ownClock(history, targets, `${MONDAY}T09:00Z`);
    expect(
      ownClockAlerts(clock === undefined ? [] : [clock]).map(({ kind, at }) => [kind, shown(at)]),
    ).toEqual([['breach', `${MONDAY}T09:30Z`]]);
  });

  test('Zendesk: warned 30 min before, at that instant and not before it', () => {
    const host = {
      metric: 'first_reply_time',
      label: null,
      targetMinutes: 120,
      businessHours: false,
    } as const;
    const timeline = timelineOf(historyOf(`${MONDAY}T09:00Z`), Date.parse(`${MONDAY}T09:00Z`));
    const computed = hostClock(host, timeline, null, timeline.until);
    expect(
      clockAlerts(computed === null ? null : [computed.clock], 30).map(({ kind, at }) => [kind, shown(at)]),
    ).toEqual([
      ['warning', `${MONDAY}T10:30Z`],
      ['breach', `${MONDAY}T11:00Z`],
    ]);
    const own = targetsOf(calendarOf('always'), {
      minutes: 120,
      warnings: [{ minutes: 30 }, { percent: 80 }],
    });
    const clock = ownClock(historyOf(`${MONDAY}T09:00Z`), own, `${MONDAY}T09:00Z`);
    expect(
      ownClockAlerts(clock === undefined ? [] : [clock]).map(({ id, at }) => [id.split('/')[2], shown(at)]),
    ).toEqual([
      ['warning-30m', `${MONDAY}T10:30Z`],
      ['warning-80pc', `${MONDAY}T10:36Z`],
      ['breach', `${MONDAY}T11:00Z`],
    ]);
    const replied = ownClock(historyOf(`${MONDAY}T09:00Z`, ['10:29 reply']), own, `${MONDAY}T10:30Z`);
    expect(ownClockAlerts(replied === undefined ? [] : [replied])).toEqual([]);
    const unknown = ownClock(historyOf(`${MONDAY}T09:00Z`, ['10:29 unclear']), own, `${MONDAY}T10:30Z`);
    expect(ownClockAlerts(unknown === undefined ? [] : [unknown])).toEqual([]);
  });

  test('Frappe code: a calendar without any span is rejected; one closed for 366 days ends the search', () => {
    const base = { id: 'odd', name: 'Odd', timeZone: 'UTC', holidays: [] };
    expect(Calendar.safeParse({ ...base, spans: [] }).success).toBe(false);
    const history = historyOf(`${MONDAY}T09:00Z`);
    const empty = { ...base, spans: [] };
    expect(() => dueOf(history, targetsOf(empty, {}))).toThrow('add the hours people work, or choose 24x7');
    const closed = Array.from({ length: 366 }, (_, day) =>
      new Date(Date.UTC(2028, 0, 1 + day)).toISOString().slice(5, 10),
    );
    const never = { ...base, spans: 'always' as const, holidays: closed };
    expect(() => dueOf(history, targetsOf(never, {}))).toThrow('closed for more than 366 days on end');
    const birthday = { ...never, holidays: closed.filter((day) => day !== '07-01') };
    expect(dueOf(history, targetsOf(birthday, {}))).toBe('2026-07-01T01:00Z');
  });
});
