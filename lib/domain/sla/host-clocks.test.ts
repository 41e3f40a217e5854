import { describe, expect, test } from 'vitest';
import type { SlaClock } from '../model/sla-clock';
import { TicketHistory } from '../model/ticket-history';
import { calendarOf } from '../time/__fixtures__/calendar-of';
import { historyOf } from './__fixtures__/history-of';
import { clockDifference } from './clock-difference';
import { ClockError } from './clock-error';
import type { ComputedClock } from './computed-clock';
import { hostClock } from './host-clock';
import { shownClock } from './shown-clock';
import { timelineOf } from './timeline-of';
import { traceClock } from './trace-clock';

const OPENED = '2026-03-02T09:00Z';
const at = (clock: string) => Date.parse(`2026-03-02T${clock}Z`);
const shown = (moment: number | null | undefined) =>
  moment == null ? moment : new Date(moment).toISOString().slice(11, 16);

function hostOf(metric: SlaClock['metric'], change: Partial<SlaClock> = {}): SlaClock {
  const shape = { label: null, stage: 'active', dueAt: null, startedAt: null } as const;
  return { metric, ...shape, targetMinutes: 240, businessHours: false, ...change };
}

/** A clock of four hours of plain time over these lines, as of a moment. */
function clock(metric: SlaClock['metric'], lines: string[], now: string, opened = {}): ComputedClock | null {
  const history = historyOf(OPENED, lines, { opened });
  return hostClock(hostOf(metric), timelineOf(history, at(now)), null, at(now));
}

/** Stage, start and deadline in one line. */
function line(metric: SlaClock['metric'], lines: string[], now: string, opened = {}): string {
  const computed = clock(metric, lines, now, opened);
  if (computed === null) return 'none';
  const { stage, startedAt, dueAt } = computed.clock;
  return `${stage} since ${shown(startedAt)} due ${shown(dueAt)}`;
}

describe('first_reply_time', () => {
  const metric = 'first_reply_time';
  test('starts at the opening', () => expect(line(metric, [], '09:00')).toBe('active since 09:00 due 13:00'));
  test('starts with the customer’s first message on a ticket an agent opened', () => {
    expect(line(metric, ['09:10 reply'], '09:30', { by: 'agent' })).toBe('none');
    expect(line(metric, ['09:40 customer'], '10:00', { by: 'agent' })).toBe('active since 09:40 due 13:40');
  });
  test('never pauses', () =>
    expect(line(metric, ['10:00 status pending', '10:30 status hold'], '11:00')).toBe(
      'active since 09:00 due 13:00',
    ));
  test('is done by the first public reply, not by a note, a rule or the customer', () => {
    const other = ['09:10 note', '09:20 rule', '09:30 customer'];
    expect(line(metric, other, '10:00')).toBe('active since 09:00 due 13:00');
    const done = clock(metric, [...other, '09:40 reply', '11:00 customer', '11:10 reply'], '12:00');
    expect(done).toMatchObject({ clock: { stage: 'achieved', dueAt: null }, endedAt: at('09:40') });
    expect(done?.counted).toBe(40 * 60_000);
    expect(shown(done?.deadline)).toBe('13:00');
  });
});

describe('next_reply_time', () => {
  const metric = 'next_reply_time';
  test('starts with the oldest unanswered message after the first reply', () => {
    expect(line(metric, ['09:10 customer'], '10:00')).toBe('none');
    expect(line(metric, ['09:20 reply', '09:30 customer', '09:40 customer'], '10:00')).toBe(
      'active since 09:30 due 13:30',
    );
  });
  test('never pauses', () =>
    expect(line(metric, ['09:20 reply', '09:30 customer', '09:40 status pending'], '10:00')).toBe(
      'active since 09:30 due 13:30',
    ));
  test('is done by a public reply, and starts anew with the next question', () => {
    const answered = ['09:20 reply', '09:30 customer', '09:40 note', '09:50 reply'];
    expect(line(metric, answered, '10:00')).toBe('achieved since 09:30 due null');
    expect(line(metric, [...answered, '10:10 customer'], '10:20')).toBe('active since 10:10 due 14:10');
  });
});

describe('periodic_update_time and pausable_update_time', () => {
  const replies = ['09:20 reply', '09:40 reply', '09:50 customer'];
  test.each(['periodic_update_time', 'pausable_update_time'] as const)(
    '%s starts after each public reply',
    (metric) => {
      expect(line(metric, ['09:10 customer', '09:15 note'], '10:00')).toBe('none');
      expect(line(metric, replies, '10:00')).toBe('active since 09:40 due 13:40');
    },
  );
  test('periodic runs in all states until solved', () => {
    expect(line('periodic_update_time', [...replies, '10:00 status pending'], '10:30')).toBe(
      'active since 09:40 due 13:40',
    );
    expect(line('periodic_update_time', [...replies, '10:00 status solved'], '10:30')).toBe(
      'achieved since 09:40 due null',
    );
  });
  test('pausable pauses in pending and not on hold', () => {
    const paused = [...replies, '10:00 status pending'];
    expect(line('pausable_update_time', paused, '10:30')).toBe('paused since 09:40 due null');
    expect(line('pausable_update_time', [...paused, '10:40 status hold'], '11:00')).toBe(
      'active since 09:40 due 14:20',
    );
  });
});

describe('requester_wait_time, agent_work_time and total_resolution_time', () => {
  const states = ['09:30 status open', '10:00 status pending', '10:30 status hold', '11:00 status open'];
  test.each([
    [
      'requester_wait_time',
      'active since 09:00 due 13:00',
      'paused since 09:00 due null',
      'active since 09:00 due 13:30',
    ],
    [
      'agent_work_time',
      'active since 09:00 due 13:00',
      'paused since 09:00 due null',
      'active since 09:00 due 14:00',
    ],
    [
      'total_resolution_time',
      'active since 09:00 due 13:00',
      'active since 09:00 due 13:00',
      'active since 09:00 due 13:00',
    ],
  ] as const)('%s: open, pending, then hold and open again', (metric, open, pending, again) => {
    expect(line(metric, states, '09:45')).toBe(open);
    expect(line(metric, states, '10:15')).toBe(pending);
    expect(line(metric, states, '11:15')).toBe(again);
  });
  test('only agent work stands still on hold', () => {
    const hold = ['10:00 status hold'];
    expect(line('requester_wait_time', hold, '10:30')).toBe('active since 09:00 due 13:00');
    expect(line('agent_work_time', hold, '10:30')).toBe('paused since 09:00 due null');
  });
  test('solved is done, a reply is not; reopened goes on with what was left', () => {
    expect(line('requester_wait_time', ['10:00 reply'], '10:30')).toBe('active since 09:00 due 13:00');
    const solved = clock('total_resolution_time', ['10:00 status solved', '10:10 status closed'], '23:00');
    expect(solved).toMatchObject({ clock: { stage: 'achieved', dueAt: null }, breachedAt: null });
    expect(solved?.counted).toBe(3_600_000);
    expect(shown(solved?.deadline)).toBe('13:00');
    expect(line('total_resolution_time', ['10:00 status solved', '12:00 status open'], '12:30')).toBe(
      'active since 09:00 due 15:00',
    );
  });
  test('solved at the deadline is in time, a millisecond after it is not', () => {
    const breached = (opened: string) =>
      hostClock(
        hostOf('total_resolution_time'),
        timelineOf(historyOf(opened, ['13:00 status solved']), at('20:00')),
        null,
        at('20:00'),
      )?.breachedAt;
    expect(breached(OPENED)).toBeNull();
    expect(breached('2026-03-02T08:59:59.999Z')).toBe(at('13:00') - 1);
  });
});

describe('group_ownership_time', () => {
  const metric = 'group_ownership_time';
  test('starts when the group gets the ticket, anew with each group', () => {
    expect(line(metric, [], '09:30')).toBe('active since 09:00 due 13:00');
    expect(line(metric, ['09:30 group 1', '10:00 group 2'], '10:30')).toBe('active since 10:00 due 14:00');
    expect(line(metric, ['10:00 group 2'], '10:30', { groupId: 'none' })).toBe(
      'active since 10:00 due 14:00',
    );
  });
  test('is done when it is given to nobody, and when solved', () => {
    expect(line(metric, ['10:00 group none', '10:10 group none'], '10:30')).toBe(
      'achieved since 09:00 due null',
    );
    expect(line(metric, ['10:00 status solved'], '10:30')).toBe('achieved since 09:00 due null');
    expect(line(metric, [], '10:30', { groupId: 'none' })).toBe('none');
  });
  test('is unknown in a group that is', () => {
    expect(line(metric, ['10:00 group ?'], '10:30')).toBe('null since null due null');
    expect(line(metric, ['10:00 group ?', '10:20 group 3'], '10:30')).toBe('active since 10:20 due 14:20');
  });
});

test('a merged ticket’s clocks stop', () => {
  for (const metric of ['first_reply_time', 'total_resolution_time', 'group_ownership_time'] as const)
    expect(line(metric, ['10:00 merged 12', '11:00 rule'], '12:00')).toBe('achieved since 09:00 due null');
});

describe('what nobody can tell is unknown, never clear', () => {
  const unknown = 'null since null due null';

  test('a message of somebody unknown leaves the reply clocks open, until the next reply that is one', () => {
    const lines = ['09:20 unclear'];
    expect(line('first_reply_time', lines, '10:00')).toBe(unknown);
    expect(line('next_reply_time', lines, '10:00')).toBe(unknown);
    expect(line('periodic_update_time', lines, '10:00')).toBe(unknown);
    expect(line('total_resolution_time', lines, '10:00')).toBe('active since 09:00 due 13:00');
    const replied = [...lines, '09:40 reply'];
    expect(line('first_reply_time', replied, '10:00')).toBe('achieved since null due null');
    expect(clock('first_reply_time', replied, '20:00')).toMatchObject({
      breachedAt: null,
      counted: null,
      deadline: null,
    });
    expect(line('periodic_update_time', replied, '10:00')).toBe('active since 09:40 due 13:40');
    expect(line('next_reply_time', [...replied, '09:50 customer'], '10:00')).toBe(
      'active since 09:50 due 13:50',
    );
  });

  test('on a ticket an agent opened, it may have been the customer’s first', () => {
    expect(line('first_reply_time', ['09:20 unclear'], '10:00', { by: 'agent' })).toBe(unknown);
  });

  test('a state that is unknown from the reply on leaves the reply known', () => {
    const replied = clock('first_reply_time', ['09:20 reply', '09:20 status ?'], '10:00');
    expect(replied?.counted).toBe(20 * 60_000);
  });

  test('after a message that may have been the first reply, a question may be the next', () => {
    expect(line('next_reply_time', ['09:20 unclear', '09:30 customer'], '10:00')).toBe(unknown);
  });

  test('an agent’s message that may have been a note ends nothing for certain, and starts no question', () => {
    const history = TicketHistory.parse({
      ...historyOf(OPENED),
      events: [{ kind: 'message', at: at('09:20'), order: 0, by: 'agent', public: null }],
    });
    const computed = (metric: SlaClock['metric']) =>
      hostClock(hostOf(metric), timelineOf(history, at('10:00')), null, at('10:00'))?.clock.stage;
    expect(computed('first_reply_time')).toBeNull();
    expect(computed('periodic_update_time')).toBeNull();
    expect(computed('next_reply_time')).toBeUndefined();
  });

  test('who opened it: without that, whether a first reply is due', () => {
    expect(line('first_reply_time', [], '10:00', { by: null })).toBe(unknown);
  });

  test('a state in between: what went before is told, what came after is not', () => {
    const lines = ['09:20 reply', '10:00 status ?', '10:30 status open', '10:40 customer'];
    expect(line('total_resolution_time', lines, '09:50')).toBe('active since 09:00 due 13:00');
    expect(line('total_resolution_time', lines, '11:00')).toBe(unknown.replace('since null', 'since 09:00'));
    expect(line('first_reply_time', lines, '11:00')).toBe('achieved since 09:00 due null');
    expect(line('next_reply_time', lines, '11:00')).toBe('active since 10:40 due 14:40');
  });

  test('a history with something missing', () => {
    const history = historyOf(OPENED, [], { complete: false });
    expect(
      hostClock(hostOf('first_reply_time'), timelineOf(history, at('10:00')), null, at('10:00'))?.clock,
    ).toMatchObject({
      stage: null,
      dueAt: null,
    });
  });

  test('no target, no kind of hours, no schedule, a milestone: nothing to compute', () => {
    const timeline = timelineOf(historyOf(OPENED), at('10:00'));
    const compute = (host: SlaClock) => hostClock(host, timeline, null, at('10:00'));
    expect(compute(hostOf('first_reply_time', { targetMinutes: null }))).toBeNull();
    expect(compute(hostOf('first_reply_time', { businessHours: null }))).toBeNull();
    expect(compute(hostOf('first_reply_time', { businessHours: true }))).toBeNull();
    expect(compute(hostOf('milestone'))).toBeNull();
  });
});

describe('moments', () => {
  test('an empty history is a ticket just opened', () => {
    expect(line('total_resolution_time', [], '09:00')).toBe('active since 09:00 due 13:00');
  });

  test('what comes later than now is not known yet; before the opening there is no clock', () => {
    expect(line('first_reply_time', ['10:00 reply'], '09:59')).toBe('active since 09:00 due 13:00');
    expect(line('first_reply_time', ['10:00 reply'], '10:00')).toBe('achieved since 09:00 due null');
    expect(line('first_reply_time', [], '08:59')).toBe('none');
  });

  test('what is said to have happened before the opening happened at it', () => {
    expect(line('periodic_update_time', ['08:00 reply'], '10:00')).toBe('active since 09:00 due 13:00');
  });

  test('the first and the last days there are: 1970 is computed, past 9999 is refused', () => {
    const first = historyOf('1970-01-01T00:00Z');
    expect(hostClock(hostOf('first_reply_time'), timelineOf(first, 60_000), null, 60_000)?.deadline).toBe(
      240 * 60_000,
    );
    const last = historyOf('9999-12-31T23:00Z');
    const timeline = timelineOf(last, last.opened.at);
    expect(() => hostClock(hostOf('first_reply_time'), timeline, null, last.opened.at)).toThrow(
      'outside the years 1970 to 9999',
    );
  });

  test.each([Number.NaN, -1, 0.5, Number.POSITIVE_INFINITY, 253_402_300_800_000])(
    '%d is refused',
    (moment) => {
      const history = historyOf(OPENED);
      const timeline = timelineOf(history, at('10:00'));
      expect(() => timelineOf(history, moment)).toThrow(ClockError);
      expect(() => hostClock(hostOf('first_reply_time'), timeline, null, moment)).toThrow(ClockError);
      expect(() =>
        timelineOf({ ...history, opened: { ...history.opened, at: moment } }, at('10:00')),
      ).toThrow(ClockError);
      if (moment < at('10:00') || Number.isNaN(moment)) {
        const event = { kind: 'status' as const, at: moment, order: 0, to: 'open' as const };
        expect(() => timelineOf({ ...history, events: [event] }, at('10:00'))).toThrow(
          '“status.at” is no moment',
        );
      }
    },
  );

  test.each([0, -5, Number.NaN])('a target of %d minutes is refused', (targetMinutes) => {
    const timeline = timelineOf(historyOf(OPENED), at('10:00'));
    expect(() =>
      hostClock(hostOf('first_reply_time', { targetMinutes }), timeline, null, at('10:00')),
    ).toThrow('correct the minutes');
  });

  test('ids are words, also above 2^53', () => {
    const lines = ['10:00 group 9007199254740993', '10:30 group 9007199254740992'];
    expect(line('group_ownership_time', lines, '11:00')).toBe('active since 10:30 due 14:30');
  });
});

describe('beside the host’s clock', () => {
  const ours = clock('requester_wait_time', ['10:00 status pending', '11:00 status open'], '11:30');
  const host = hostOf('requester_wait_time', { dueAt: at('13:00'), label: 'Gold' });

  test('the host’s instant is what is shown, the difference goes to diagnostics', () => {
    expect(shown(ours?.clock.dueAt)).toBe('14:00');
    expect(shownClock(host, ours)).toEqual(host);
    expect(clockDifference(host, ours)).toEqual({
      metric: 'requester_wait_time',
      label: 'Gold',
      host: { stage: 'active', dueAt: at('13:00') },
      ours: { stage: 'active', dueAt: at('14:00') },
      milliseconds: 3_600_000,
    });
  });

  test('whole seconds are no difference, a second is', () => {
    const near = (milliseconds: number) =>
      clockDifference({ ...host, dueAt: at('14:00') - milliseconds }, ours);
    expect(near(0)).toBeNull();
    expect(near(999)).toBeNull();
    expect(near(1000)?.milliseconds).toBe(1000);
    expect(near(-1000)?.milliseconds).toBe(-1000);
  });

  test('another stage is a difference without a length', () => {
    const paused = { ...host, stage: 'paused' as const, dueAt: null };
    expect(clockDifference(paused, ours)).toMatchObject({ host: { stage: 'paused' }, milliseconds: null });
    expect(clockDifference({ ...host, stage: 'active', dueAt: null }, ours)).toBeNull();
  });

  test('what one of the two does not know is none', () => {
    expect(clockDifference({ ...host, stage: null }, ours)).toBeNull();
    expect(clockDifference(host, null)).toBeNull();
    expect(clockDifference(host, clock('requester_wait_time', ['10:00 status ?'], '11:00'))).toBeNull();
  });

  test('where the host gives no instant, ours fills it; what it says of the stage stands', () => {
    expect(shownClock({ ...host, dueAt: null }, ours)).toEqual({ ...host, dueAt: at('14:00') });
    expect(shownClock({ ...host, dueAt: null, stage: null }, ours)).toEqual({ ...host, dueAt: at('14:00') });
    for (const stage of ['paused', 'achieved'] as const)
      expect(shownClock({ ...host, dueAt: null, stage }, ours)).toEqual({ ...host, dueAt: null, stage });
    const paused = clock('requester_wait_time', ['10:00 status pending'], '11:00');
    expect(shownClock({ ...host, dueAt: null }, paused)).toEqual({ ...host, dueAt: null });
    expect(shownClock({ ...host, dueAt: null }, null)).toEqual({ ...host, dueAt: null });
  });

  test('a paused clock tells what it has used up', () => {
    const paused = clock('requester_wait_time', ['10:00 status pending'], '12:00');
    expect(paused).toMatchObject({ counted: 3_600_000, target: 4 * 3_600_000, deadline: null });
  });
});

describe('explained', () => {
  test('by a trace whose sum is what was counted', () => {
    const office = calendarOf('1-5 09:00-12:00 13:00-17:00');
    const history = historyOf(OPENED, ['14:10 status pending', '16:30 status open']);
    const host = hostOf('requester_wait_time', { businessHours: true, targetMinutes: 300 });
    const computed = hostClock(host, timelineOf(history, at('16:45')), office, at('16:45'));
    const trace = computed === null ? null : traceClock(computed, at('16:45'));
    expect(trace?.counted).toBe(computed?.counted);
    expect(trace?.segments.map(({ kind, from }) => `${kind} ${shown(from)}`)).toEqual([
      'counted 09:00',
      'break 12:00',
      'counted 13:00',
      'paused 14:10',
      'counted 16:30',
    ]);
    const ahead = computed?.deadline == null ? null : traceClock(computed, computed.deadline);
    expect(ahead?.counted).toBe(300 * 60_000);
  });

  test('not where its start is unknown, nor before it', () => {
    const unknown = clock('first_reply_time', ['09:20 unclear'], '10:00');
    expect(unknown === null ? 'none' : traceClock(unknown, at('10:00'))).toBeNull();
    const known = clock('first_reply_time', [], '10:00');
    expect(known === null ? 'none' : traceClock(known, at('08:00'))).toBeNull();
  });
});
