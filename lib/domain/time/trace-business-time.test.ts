import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TimeTrace } from '../model/time-trace';
import { calendarOf } from './__fixtures__/calendar-of';
import { businessTimeBetween } from './business-time-between';
import { BusinessTimeError } from './business-time-error';
import { countedTimeBetween } from './counted-time-between';
import { traceBusinessTime } from './trace-business-time';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const at = (moment: string) => Date.parse(moment);
const shown = (moment: number) => new Date(moment).toISOString().slice(5, 16).replace('T', ' ');

/** `counted 03-02 09:00 > 03-02 12:00 = 3 h`. */
function lines({ segments }: TimeTrace): string[] {
  return segments.map((segment) => {
    const reason =
      segment.kind === 'holiday' ? segment.date : segment.kind === 'paused' ? segment.status : segment.kind;
    return `${reason} ${shown(segment.from)} > ${shown(segment.until)} = ${segment.open / HOUR} h`;
  });
}

describe('where the time went (acceptance 4.15)', () => {
  test('12:00-13:00 lunch, pending 14:10-16:30, the night', () => {
    const office = calendarOf('1-5 09:00-12:00 13:00-17:00');
    const pending = {
      from: at('2026-03-02T14:10Z'),
      until: at('2026-03-02T16:30Z'),
      status: 'pending' as const,
    };
    const trace = traceBusinessTime(office, at('2026-03-02T10:00Z'), at('2026-03-03T09:30Z'), [pending]);
    expect(lines(trace)).toEqual([
      'counted 03-02 10:00 > 03-02 12:00 = 2 h',
      'break 03-02 12:00 > 03-02 13:00 = 0 h',
      `counted 03-02 13:00 > 03-02 14:10 = ${7 / 6} h`,
      `pending 03-02 14:10 > 03-02 16:30 = ${7 / 3} h`,
      'counted 03-02 16:30 > 03-02 17:00 = 0.5 h',
      'closed 03-02 17:00 > 03-03 09:00 = 0 h',
      'counted 03-03 09:00 > 03-03 09:30 = 0.5 h',
    ]);
    expect(trace.counted).toBe(2 * HOUR + 70 * 60_000 + HOUR);
    expect(trace.paused).toBe(140 * 60_000);
  });

  test('25 December is named by its date in the calendar’s zone, a weekend is closed', () => {
    const auckland = calendarOf('1-5 09:00-17:00', 'Pacific/Auckland', ['12-25']);
    const trace = traceBusinessTime(auckland, at('2026-12-24T03:00Z'), at('2026-12-28T00:00Z'), []);
    expect(lines(trace)).toEqual([
      'counted 12-24 03:00 > 12-24 04:00 = 1 h',
      'closed 12-24 04:00 > 12-24 11:00 = 0 h',
      '2026-12-25 12-24 11:00 > 12-25 11:00 = 0 h',
      'closed 12-25 11:00 > 12-27 20:00 = 0 h',
      'counted 12-27 20:00 > 12-28 00:00 = 4 h',
    ]);
  });

  test('DST +1 h and -1 h are told beside the segments', () => {
    const london = calendarOf('always', 'Europe/London');
    const spring = traceBusinessTime(london, at('2026-03-28T23:00Z'), at('2026-03-29T02:00Z'), []);
    expect(lines(spring)).toEqual(['counted 03-28 23:00 > 03-29 02:00 = 3 h']);
    expect(spring.clockChanges).toEqual([{ at: at('2026-03-29T01:00Z'), shift: HOUR }]);
    const autumn = traceBusinessTime(london, at('2026-10-24T23:00Z'), at('2026-10-25T02:00Z'), []);
    expect(autumn.clockChanges).toEqual([{ at: at('2026-10-25T01:00Z'), shift: -HOUR }]);
    const half = calendarOf('always', 'Australia/Lord_Howe');
    const trace = traceBusinessTime(half, at('2026-04-04T00:00Z'), at('2026-04-05T00:00Z'), []);
    expect(trace.clockChanges).toEqual([{ at: at('2026-04-04T15:00Z'), shift: -HOUR / 2 }]);
  });

  test('hours that fall inside a repeated hour are open, closed and open again', () => {
    const inside = calendarOf('7 01:30-03:00', 'Europe/London');
    const trace = traceBusinessTime(inside, at('2026-10-25T00:00Z'), at('2026-10-25T04:00Z'), []);
    expect(lines(trace)).toEqual([
      'closed 10-25 00:00 > 10-25 00:30 = 0 h',
      'counted 10-25 00:30 > 10-25 01:00 = 0.5 h',
      'closed 10-25 01:00 > 10-25 01:30 = 0 h',
      'counted 10-25 01:30 > 10-25 03:00 = 1.5 h',
      'closed 10-25 03:00 > 10-25 04:00 = 0 h',
    ]);
  });

  test('the day between two night shifts is closed, a break inside one is a break', () => {
    const nights = calendarOf('1-5 00:00-00:30 01:30-06:00 22:00-24:00');
    const trace = traceBusinessTime(nights, at('2026-03-03T00:00Z'), at('2026-03-03T23:00Z'), []);
    expect(lines(trace)).toEqual([
      'counted 03-03 00:00 > 03-03 00:30 = 0.5 h',
      'break 03-03 00:30 > 03-03 01:30 = 0 h',
      'counted 03-03 01:30 > 03-03 06:00 = 4.5 h',
      'closed 03-03 06:00 > 03-03 22:00 = 0 h',
      'counted 03-03 22:00 > 03-03 23:00 = 1 h',
    ]);
  });

  test('a break over midnight is one, also from Sunday to Monday', () => {
    const trace = (day: string, next: string, spans: string) =>
      lines(traceBusinessTime(calendarOf(spans), at(`${day}T22:00Z`), at(`${next}T02:00Z`), []));
    expect(trace('2026-03-02', '2026-03-03', '1-2 01:00-05:00 18:00-23:00')).toEqual([
      'counted 03-02 22:00 > 03-02 23:00 = 1 h',
      'break 03-02 23:00 > 03-03 01:00 = 0 h',
      'counted 03-03 01:00 > 03-03 02:00 = 1 h',
    ]);
    expect(trace('2026-03-08', '2026-03-09', '1-7 00:30-23:00')).toEqual([
      'counted 03-08 22:00 > 03-08 23:00 = 1 h',
      'break 03-08 23:00 > 03-09 00:30 = 0 h',
      'counted 03-09 00:30 > 03-09 02:00 = 1.5 h',
    ]);
  });

  test('four hours are a break, a minute more is not', () => {
    const kinds = (spans: string) =>
      traceBusinessTime(calendarOf(spans), at('2026-03-02T12:00Z'), at('2026-03-02T13:00Z'), []).segments;
    expect(kinds('1 09:00-12:00 16:00-17:00')).toMatchObject([{ kind: 'break' }]);
    expect(kinds('1 09:00-12:00 16:01-17:00')).toMatchObject([{ kind: 'closed' }]);
  });

  test('a pause is one segment over the night, and one that lasts goes to the end', () => {
    const office = calendarOf('1-5 09:00-17:00');
    const pauses = [
      { from: at('2026-03-02T16:00Z'), until: null, status: 'hold' as const },
      { from: at('2026-03-02T15:00Z'), until: at('2026-03-02T16:00Z'), status: 'pending' as const },
    ];
    const trace = traceBusinessTime(office, at('2026-03-02T14:00Z'), at('2026-03-03T10:00Z'), pauses);
    expect(lines(trace)).toEqual([
      'counted 03-02 14:00 > 03-02 15:00 = 1 h',
      'pending 03-02 15:00 > 03-02 16:00 = 1 h',
      'hold 03-02 16:00 > 03-03 10:00 = 2 h',
    ]);
  });

  test('of two pauses that overlap the first is named, and each moment counts once', () => {
    const pauses = [
      { from: 2 * HOUR, until: 5 * HOUR, status: 'hold' as const },
      { from: HOUR, until: 3 * HOUR, status: 'pending' as const },
      { from: 4 * HOUR, until: 4.5 * HOUR, status: 'pending' as const },
    ];
    expect(lines(traceBusinessTime(calendarOf('always'), 0, 6 * HOUR, pauses))).toEqual([
      'counted 01-01 00:00 > 01-01 01:00 = 1 h',
      'pending 01-01 01:00 > 01-01 03:00 = 2 h',
      'hold 01-01 03:00 > 01-01 05:00 = 2 h',
      'counted 01-01 05:00 > 01-01 06:00 = 1 h',
    ]);
  });

  test('no time at all has no segments', () => {
    expect(traceBusinessTime(calendarOf('always'), 5, 5, [])).toEqual({
      segments: [],
      clockChanges: [],
      counted: 0,
      paused: 0,
    });
  });

  test('the first and the last day there are', () => {
    const tokyo = calendarOf('1-7 09:00-17:00', 'Asia/Tokyo');
    expect(traceBusinessTime(tokyo, 0, 9 * HOUR, []).counted).toBe(8 * HOUR);
    const last = at('9999-12-31T23:59:59.999Z');
    expect(lines(traceBusinessTime(calendarOf('always'), last - 1.5 * HOUR, last, []))).toEqual([
      'counted 12-31 22:29 > 12-31 23:59 = 1.5 h',
    ]);
  });
});

describe('what cannot be explained is refused', () => {
  const office = calendarOf('1-5 09:00-17:00');
  const code = (act: () => unknown): string => {
    try {
      act();
    } catch (error) {
      if (error instanceof BusinessTimeError) return error.code;
    }
    return 'nothing';
  };

  test.each([
    ['bad-order', 5, 4, []],
    ['too-long', 0, 3_661 * DAY, []],
    ['out-of-range', -1, 4, []],
    ['out-of-range', 0, Number.NaN, []],
    ['out-of-range', 0, at('9999-12-31T23:59:59.999Z') + 1, []],
    ['bad-pause', 0, 4, [{ from: 3, until: 2, status: 'pending' }]],
    ['out-of-range', 0, 4, [{ from: Number.NaN, until: 2, status: 'pending' }]],
    ['out-of-range', 0, 4, [{ from: 1, until: 0.5, status: 'pending' }]],
    ['nothing', 0, 3_660 * DAY, []],
  ] as const)('%s', (wanted, from, until, pauses) => {
    expect(code(() => traceBusinessTime(office, from, until, pauses))).toBe(wanted);
  });

  test('a calendar without hours, with hours that end before they start, in no zone', () => {
    const base = { ...office, holidays: [] };
    const trace = (change: object) => code(() => traceBusinessTime({ ...base, ...change }, 0, DAY, []));
    expect(trace({ spans: [] })).toBe('no-spans');
    expect(trace({ spans: [{ day: 1, start: 600, end: 540 }] })).toBe('bad-span');
    expect(trace({ timeZone: 'Europe/Nowhere' })).toBe('unknown-zone');
  });

  test('the error says how to mend it', () => {
    expect(() => traceBusinessTime(office, 5, 4, [])).toThrow(
      'The calendar “1-5 09:00-17:00” was asked about a time that ends before it starts: swap its two moments.',
    );
  });
});

describe('for any calendar, time and pauses', () => {
  const span = fc
    .record({
      day: fc.integer({ min: 1, max: 7 }),
      start: fc.integer({ min: 0, max: 1439 }),
      length: fc.integer({ min: 1, max: 1440 }),
    })
    .map(({ day, start, length }) => ({ day, start, end: start + length }));
  const anyCalendar = fc.record({
    id: fc.constant('any'),
    name: fc.constant('Any'),
    timeZone: fc.constantFrom(
      'UTC',
      'Europe/London',
      'America/Havana',
      'Australia/Lord_Howe',
      'Pacific/Apia',
    ),
    spans: fc.oneof(
      { weight: 1, arbitrary: fc.constant('always' as const) },
      { weight: 5, arbitrary: fc.array(span, { minLength: 1, maxLength: 8 }) },
    ),
    holidays: fc.subarray(['12-25', '2026-03-29', '2026-10-25', '01-01']),
  });
  const moment = fc.integer({ min: Date.UTC(2026, 1, 1), max: Date.UTC(2026, 11, 31) });
  const length = fc.integer({ min: 0, max: 40 * DAY });
  const pauses = fc.array(
    fc
      .record({
        from: moment,
        length: fc.option(fc.integer({ min: 0, max: 9 * DAY }), { nil: null }),
        status: fc.constantFrom('pending' as const, 'hold' as const),
      })
      .map(({ from, length: lasts, status }) => ({
        from,
        until: lasts === null ? null : from + lasts,
        status,
      })),
    { maxLength: 5 },
  );

  test('the segments lie end to end and their sum is the business time, less that of the pauses', () => {
    fc.assert(
      fc.property(anyCalendar, moment, length, pauses, (calendar, from, lasts, paused) => {
        const until = from + lasts;
        const trace = TimeTrace.parse(traceBusinessTime(calendar, from, until, paused));
        let cursor = from;
        for (const segment of trace.segments) {
          expect(segment.from).toBe(cursor);
          expect(segment.until).toBeGreaterThan(cursor);
          expect(segment.open).toBe(
            segment.kind === 'counted' || segment.kind === 'paused'
              ? businessTimeBetween(calendar, segment.from, segment.until)
              : 0,
          );
          cursor = segment.until;
        }
        expect(cursor).toBe(until);
        expect(trace.counted + trace.paused).toBe(businessTimeBetween(calendar, from, until));
        expect(trace.counted).toBe(countedTimeBetween(calendar, from, until, paused));
      }),
      { numRuns: 300 },
    );
  });
});
