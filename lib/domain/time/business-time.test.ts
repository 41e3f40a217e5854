import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Calendar } from '../model/calendar';
import { addBusinessTime } from './add-business-time';
import { businessTimeBetween } from './business-time-between';
import { BusinessTimeError } from './business-time-error';

const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 86_400_000;

/** `hours('1-5', '09:00-17:00')`: the same hours on each of the days. */
function hours(days: string, ...spans: string[]): Exclude<Calendar['spans'], 'always'> {
  const [first = 1, last = first] = days.split('-').map(Number);
  const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  const all: Exclude<Calendar['spans'], 'always'> = [];
  for (let day = first; day <= last; day++) {
    for (const span of spans)
      all.push({ day, start: minutes(span.slice(0, 5)), end: minutes(span.slice(6)) });
  }
  return all;
}

function calendar(spans: Calendar['spans'], timeZone = 'UTC', holidays: string[] = []): Calendar {
  return Calendar.parse({ id: 'test', name: 'Test', timeZone, spans, holidays });
}

function due(where: Calendar, from: string, milliseconds: number): string {
  return new Date(addBusinessTime(where, Date.parse(from), milliseconds))
    .toISOString()
    .replace(':00.000Z', 'Z');
}

const OFFICE = calendar(hours('1-5', '09:00-17:00'));
const GLPI = calendar(hours('1-5', '08:00-18:00'));

// 2026-03-02 is a Monday, 2026-03-06 a Friday.
describe('acceptance 2: complaints about the business clock', () => {
  test('Chatwoot #13392: Friday 16:30 and one hour is Monday 09:30', () => {
    expect(due(OFFICE, '2026-03-06T16:30Z', HOUR)).toBe('2026-03-09T09:30Z');
  });

  test('Chatwoot #13392, test plan: Wednesday 10:00 and 07:00, two hours', () => {
    expect(due(OFFICE, '2026-03-04T10:00Z', 2 * HOUR)).toBe('2026-03-04T12:00Z');
    expect(due(OFFICE, '2026-03-04T07:00Z', 2 * HOUR)).toBe('2026-03-04T11:00Z');
  });

  test('GLPI #22678: one hour before a deadline of four is never at midnight', () => {
    expect(due(GLPI, '2026-03-02T10:00Z', 4 * HOUR)).toBe('2026-03-02T14:00Z');
    expect(due(GLPI, '2026-03-02T10:00Z', 3 * HOUR)).toBe('2026-03-02T13:00Z');
    expect(due(GLPI, '2026-03-02T17:00Z', 4 * HOUR)).toBe('2026-03-03T11:00Z');
    expect(due(GLPI, '2026-03-02T17:00Z', 3 * HOUR)).toBe('2026-03-03T10:00Z');
  });

  test('HELPDESK.AI #3186: 24 working hours from Saturday 12:00 end on Wednesday at closing', () => {
    expect(due(OFFICE, '2026-03-07T12:00Z', 24 * HOUR)).toBe('2026-03-11T17:00Z');
  });

  test('Frappe #2212: lunch is not worked', () => {
    const lunch = calendar(hours('1-5', '08:00-12:00', '13:30-18:00'));
    expect(due(lunch, '2026-03-02T12:30Z', 30 * MINUTE)).toBe('2026-03-02T14:00Z');
  });

  test('Zammad #418: a limit of 720 hours is accepted', () => {
    expect(due(calendar('always'), '2026-03-02T09:00Z', 720 * HOUR)).toBe('2026-04-01T09:00Z');
    expect(due(OFFICE, '2026-03-02T09:00Z', 720 * HOUR)).toBe('2026-07-03T17:00Z');
  });
});

describe('closing time', () => {
  test('a deadline that falls on it is due then, one millisecond more at the next opening', () => {
    expect(due(OFFICE, '2026-03-06T16:00Z', HOUR)).toBe('2026-03-06T17:00Z');
    expect(addBusinessTime(OFFICE, Date.parse('2026-03-06T16:00Z'), HOUR + 1)).toBe(
      Date.parse('2026-03-09T09:00Z') + 1,
    );
  });

  test('no time at all is due at once, open or not', () => {
    expect(due(OFFICE, '2026-03-07T03:00Z', 0)).toBe('2026-03-07T03:00Z');
  });

  test('a year ends like any other night', () => {
    expect(due(OFFICE, '2025-12-31T16:30Z', HOUR)).toBe('2026-01-01T09:30Z');
    expect(due(calendar('always'), '2025-12-31T23:30Z', 30 * MINUTE)).toBe('2026-01-01T00:00Z');
  });
});

describe('overnight spans', () => {
  const night = calendar([{ day: 5, start: 22 * 60, end: 30 * 60 }]);

  test('run into the next day', () => {
    expect(due(night, '2026-03-06T20:00Z', 3 * HOUR)).toBe('2026-03-07T01:00Z');
    expect(due(night, '2026-03-07T05:00Z', 2 * HOUR)).toBe('2026-03-13T23:00Z');
  });

  test('run from Sunday into Monday', () => {
    const sunday = calendar([{ day: 7, start: 23 * 60, end: 25 * 60 }]);
    expect(due(sunday, '2026-03-08T00:00Z', 2 * HOUR)).toBe('2026-03-09T01:00Z');
  });

  test('may last two whole days', () => {
    const weekend = calendar([{ day: 6, start: 0, end: 2880 }]);
    expect(businessTimeBetween(weekend, Date.parse('2026-03-02'), Date.parse('2026-03-09'))).toBe(2 * DAY);
  });

  test('a holiday closes the date it names and no other', () => {
    const holiday = { ...night, holidays: ['2026-03-07'] };
    expect(due(holiday, '2026-03-06T20:00Z', 3 * HOUR)).toBe('2026-03-13T23:00Z');
    const eve = { ...night, holidays: ['2026-03-06'] };
    expect(due(eve, '2026-03-06T20:00Z', HOUR)).toBe('2026-03-07T01:00Z');
  });

  test('overlapping spans count once', () => {
    const twice = calendar([
      ...hours('1', '09:00-12:00', '11:00-14:00', '14:00-15:00'),
      ...hours('1', '10:00-11:00'),
    ]);
    expect(businessTimeBetween(twice, Date.parse('2026-03-02'), Date.parse('2026-03-03'))).toBe(6 * HOUR);
  });
});

describe('holidays', () => {
  test('a dated one counts in its year, a yearly one in each', () => {
    const dated = calendar(hours('1-5', '09:00-17:00'), 'UTC', ['2026-12-25']);
    expect(due(dated, '2026-12-25T10:00Z', HOUR)).toBe('2026-12-28T10:00Z');
    expect(due(dated, '2028-12-25T10:00Z', HOUR)).toBe('2028-12-25T11:00Z');
    const yearly = calendar(hours('1-5', '09:00-17:00'), 'UTC', ['12-25']);
    expect(due(yearly, '2026-12-25T10:00Z', HOUR)).toBe('2026-12-28T10:00Z');
    expect(due(yearly, '2028-12-25T10:00Z', HOUR)).toBe('2028-12-26T10:00Z');
  });

  test('is a day of the calendar, not of UTC', () => {
    const auckland = calendar('always', 'Pacific/Auckland', ['2026-12-25']);
    // 25 December in Auckland (UTC+13) is 11:00Z on the 24th until 11:00Z on the 25th.
    expect(due(auckland, '2026-12-24T10:30Z', HOUR)).toBe('2026-12-25T11:30Z');
  });
});

describe('the clocks change', () => {
  test('A-T3, DST: three hours from Saturday 23:00 GMT are Sunday 03:00 BST', () => {
    expect(due(calendar('always', 'Europe/London'), '2026-03-28T23:00Z', 3 * HOUR)).toBe('2026-03-29T02:00Z');
  });

  test('an hour that is skipped is not worked', () => {
    const early = calendar(hours('7', '00:00-04:00'), 'Europe/London');
    expect(businessTimeBetween(early, Date.parse('2026-03-28'), Date.parse('2026-03-30'))).toBe(3 * HOUR);
  });

  test('hours that begin inside the skipped hour begin after it', () => {
    const inside = calendar(hours('7', '01:30-04:00'), 'Europe/London');
    expect(due(inside, '2026-03-28T00:00Z', MINUTE)).toBe('2026-03-29T01:01Z');
  });

  test('an hour that is repeated is worked twice', () => {
    const early = calendar(hours('7', '00:00-04:00'), 'Europe/London');
    expect(businessTimeBetween(early, Date.parse('2026-10-24T12:00Z'), Date.parse('2026-10-26'))).toBe(
      5 * HOUR,
    );
  });

  test('hours that begin inside the repeated hour are open, closed and open again', () => {
    const inside = calendar(hours('7', '01:30-03:00'), 'Europe/London');
    expect(due(inside, '2026-10-24T12:00Z', 30 * MINUTE)).toBe('2026-10-25T01:00Z');
    expect(due(inside, '2026-10-24T12:00Z', 31 * MINUTE)).toBe('2026-10-25T01:31Z');
  });

  test('by half an hour on Lord Howe', () => {
    const early = calendar(hours('7', '00:00-04:00'), 'Australia/Lord_Howe');
    expect(businessTimeBetween(early, Date.parse('2026-04-04'), Date.parse('2026-04-06'))).toBe(4.5 * HOUR);
    expect(businessTimeBetween(early, Date.parse('2026-10-03'), Date.parse('2026-10-05'))).toBe(3.5 * HOUR);
  });

  test('at midnight in Havana', () => {
    const early = calendar(hours('7', '00:00-02:00'), 'America/Havana');
    expect(businessTimeBetween(early, Date.parse('2026-03-07T12:00Z'), Date.parse('2026-03-09'))).toBe(HOUR);
  });

  test('the zone is the calendar’s: nothing depends on that of the machine (GLPI #15429)', () => {
    const tokyo = calendar(hours('1-5', '09:00-17:00'), 'Asia/Tokyo');
    expect(due(tokyo, '2026-03-02T07:30Z', HOUR)).toBe('2026-03-03T00:30Z');
  });
});

describe('what cannot be computed is refused', () => {
  const code = (act: () => unknown): string => {
    try {
      act();
    } catch (error) {
      if (error instanceof BusinessTimeError) return error.code;
    }
    return 'nothing';
  };
  const base = { id: 'odd', name: 'Odd', timeZone: 'UTC', holidays: [] };
  const everyDay = Array.from({ length: 366 }, (_, day) =>
    new Date(Date.UTC(2028, 0, 1 + day)).toISOString().slice(5, 10),
  );
  const monday = Date.parse('2026-03-02T10:00Z');

  test('a calendar without hours (acceptance 2, Frappe)', () => {
    expect(code(() => addBusinessTime({ ...base, spans: [] }, monday, HOUR))).toBe('no-spans');
    expect(code(() => businessTimeBetween({ ...base, spans: [] }, monday, monday))).toBe('no-spans');
  });

  test('hours that end before they start', () => {
    expect(
      code(() => addBusinessTime({ ...base, spans: [{ day: 1, start: 600, end: 540 }] }, monday, HOUR)),
    ).toBe('bad-span');
    expect(
      code(() => addBusinessTime({ ...base, spans: [{ day: 1, start: 600, end: 600 }] }, monday, HOUR)),
    ).toBe('bad-span');
  });

  test('a zone that does not exist', () => {
    expect(code(() => addBusinessTime(calendar('always', 'Europe/Nowhere'), monday, HOUR))).toBe(
      'unknown-zone',
    );
  });

  test('a calendar that never opens: the search ends', () => {
    expect(code(() => addBusinessTime(calendar('always', 'UTC', everyDay), monday, HOUR))).toBe('never-open');
    expect(businessTimeBetween(calendar('always', 'UTC', everyDay), monday, monday + 800 * DAY)).toBe(0);
  });

  test('but one that opens for a single day a year is followed', () => {
    const birthday = calendar(
      'always',
      'UTC',
      everyDay.filter((day) => day !== '07-01'),
    );
    expect(due(birthday, '2026-03-02T10:00Z', 30 * HOUR)).toBe('2027-07-01T06:00Z');
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 0.5])('a duration of %d', (duration) => {
    expect(code(() => addBusinessTime(OFFICE, monday, duration))).toBe('bad-duration');
  });

  test('moments outside 1970 to 9999', () => {
    expect(code(() => addBusinessTime(OFFICE, -1, HOUR))).toBe('out-of-range');
    expect(code(() => addBusinessTime(OFFICE, Date.parse('9999-12-31T16:00Z'), 9 * HOUR))).toBe(
      'out-of-range',
    );
    expect(code(() => addBusinessTime(OFFICE, monday, Number.MAX_SAFE_INTEGER))).toBe('out-of-range');
    expect(code(() => businessTimeBetween(OFFICE, monday, Number.NaN))).toBe('out-of-range');
  });

  test('but the first and the last day are computed', () => {
    expect(due(OFFICE, '1970-01-01T08:00Z', HOUR)).toBe('1970-01-01T10:00Z');
    expect(due(OFFICE, '9999-12-31T10:00Z', HOUR)).toBe('9999-12-31T11:00Z');
  });

  test('the error says where and how to mend it', () => {
    expect(() => addBusinessTime({ ...base, spans: [] }, monday, HOUR)).toThrow(
      'The calendar “odd” has no working hours: add the hours people work, or choose 24x7.',
    );
  });
});

describe('add and between', () => {
  const zone = fc.constantFrom(
    'UTC',
    'Europe/London',
    'America/Havana',
    'Australia/Lord_Howe',
    'Asia/Gaza',
    'Pacific/Apia',
  );
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
    timeZone: zone,
    spans: fc.oneof(
      { weight: 1, arbitrary: fc.constant('always' as const) },
      { weight: 5, arbitrary: fc.array(span, { minLength: 1, maxLength: 12 }) },
    ),
    holidays: fc.subarray(['12-25', '2026-03-29', '2026-10-25', '01-01']),
  });
  const moment = fc.integer({ min: Date.UTC(2025, 11, 1), max: Date.UTC(2027, 1, 1) });
  const duration = fc.integer({ min: 0, max: 30 * DAY });

  test('are inverse', () => {
    fc.assert(
      fc.property(anyCalendar, moment, duration, (where, from, length) => {
        const until = addBusinessTime(where, from, length);
        expect(businessTimeBetween(where, from, until)).toBe(length);
        // The earliest such moment: a millisecond before it, less has passed.
        if (length > 0) expect(businessTimeBetween(where, from, until - 1)).toBe(length - 1);
        expect(businessTimeBetween(where, until, from)).toBe(0 - length);
      }),
    );
  });

  test('are monotone', () => {
    fc.assert(
      fc.property(
        anyCalendar,
        moment,
        duration,
        fc.integer({ min: 0, max: 3 * DAY }),
        (where, from, length, more) => {
          expect(addBusinessTime(where, from, length + more)).toBeGreaterThanOrEqual(
            addBusinessTime(where, from, length),
          );
          if (length > 0) {
            expect(addBusinessTime(where, from + more, length)).toBeGreaterThanOrEqual(
              addBusinessTime(where, from, length),
            );
          }
          const open = businessTimeBetween(where, from, from + more);
          expect(open).toBeGreaterThanOrEqual(0);
          expect(open).toBeLessThanOrEqual(more);
        },
      ),
    );
  });

  test('can be taken in two steps', () => {
    fc.assert(
      fc.property(anyCalendar, moment, duration, duration, (where, from, first, second) => {
        const stop = addBusinessTime(where, from, first);
        expect(addBusinessTime(where, stop, second)).toBe(
          second === 0 ? stop : addBusinessTime(where, from, first + second),
        );
      }),
    );
  });
});
