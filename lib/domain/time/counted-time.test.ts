import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarOf } from './__fixtures__/calendar-of';
import { addBusinessTime } from './add-business-time';
import { addCountedTime } from './add-counted-time';
import { businessTimeBetween } from './business-time-between';
import { countedTimeBetween } from './counted-time-between';
import { nextCountedMoment } from './next-counted-moment';

const MINUTE = 60_000;
const HOUR = 3_600_000;
const at = (clock: string, day = '2026-03-02') => Date.parse(`${day}T${clock}Z`);
const OFFICE = calendarOf('1-5 09:00-17:00');

describe('a pause', () => {
  const pause = { from: at('10:00'), until: at('11:00') };

  test('before the deadline moves it, one after it does not', () => {
    expect(addCountedTime(OFFICE, at('09:00'), 2 * HOUR, [pause])).toBe(at('12:00'));
    expect(addCountedTime(OFFICE, at('09:00'), 30 * MINUTE, [pause])).toBe(at('09:30'));
    expect(addCountedTime(OFFICE, at('11:30'), HOUR, [pause])).toBe(at('12:30'));
  });

  test('that begins at the deadline leaves it, a millisecond earlier it moves it', () => {
    expect(addCountedTime(OFFICE, at('09:00'), HOUR, [pause])).toBe(at('10:00'));
    expect(addCountedTime(OFFICE, at('09:00'), HOUR + 1, [pause])).toBe(at('11:00') + 1);
  });

  test('that lasts still leaves no deadline after it', () => {
    const lasting = { from: at('10:00'), until: null };
    expect(addCountedTime(OFFICE, at('09:00'), HOUR, [lasting])).toBe(at('10:00'));
    expect(addCountedTime(OFFICE, at('09:00'), HOUR + 1, [lasting])).toBeNull();
    expect(addCountedTime(OFFICE, at('12:00'), 0, [lasting])).toBeNull();
    expect(countedTimeBetween(OFFICE, at('09:00'), at('17:00'), [lasting])).toBe(HOUR);
    expect(nextCountedMoment(OFFICE, at('12:00'), [lasting])).toBeNull();
  });

  test('at night takes nothing away', () => {
    const night = { from: at('17:00'), until: at('09:00', '2026-03-03') };
    expect(addCountedTime(OFFICE, at('16:00'), 2 * HOUR, [night])).toBe(at('10:00', '2026-03-03'));
  });

  test('that overlaps another counts once, in whatever order', () => {
    const other = { from: at('10:30'), until: at('11:30') };
    for (const pauses of [
      [pause, other],
      [other, pause, pause],
    ]) {
      expect(addCountedTime(OFFICE, at('09:00'), 2 * HOUR, pauses)).toBe(at('12:30'));
      expect(countedTimeBetween(OFFICE, at('09:00'), at('12:00'), pauses)).toBe(1.5 * HOUR);
    }
    const lasting = { from: at('10:15'), until: null };
    expect(addCountedTime(OFFICE, at('09:00'), 2 * HOUR, [pause, lasting, other])).toBeNull();
  });
});

test('the next moment that counts is now, the next opening or the end of the pause', () => {
  expect(nextCountedMoment(OFFICE, at('10:00'), [])).toBe(at('10:00'));
  expect(nextCountedMoment(OFFICE, at('17:00'), [])).toBe(at('09:00', '2026-03-03'));
  expect(nextCountedMoment(OFFICE, at('10:00'), [{ from: at('09:00'), until: at('10:20') }])).toBe(
    at('10:20'),
  );
});

test('what cannot be computed is refused', () => {
  const act = (from: number, length: number, pauses: Parameters<typeof addCountedTime>[3] = []) =>
    addCountedTime(OFFICE, from, length, pauses);
  expect(() => act(at('09:00'), -1)).toThrow('correct the limit');
  expect(() => act(at('09:00'), Number.NaN)).toThrow('correct the limit');
  expect(() => act(Number.NaN, 1)).toThrow('outside the years 1970 to 9999');
  expect(() => act(at('09:00'), 1, [{ from: 2, until: 1 }])).toThrow('a pause that ends before it starts');
  expect(() => countedTimeBetween(OFFICE, 2, 1, [])).toThrow('swap its two moments');
  const end = Date.parse('9999-12-31T16:00Z');
  expect(() => act(end, 2 * HOUR)).toThrow('outside the years 1970 to 9999');
  expect(act(end, HOUR)).toBe(end + HOUR);
  expect(act(0, HOUR)).toBe(10 * HOUR);
});

describe('for any pauses', () => {
  const calendar = fc.constantFrom(
    OFFICE,
    calendarOf('always'),
    calendarOf('1-6 08:00-12:00 13:30-18:00', 'Europe/London', ['2026-03-30']),
    calendarOf('1-5 22:00-30:00', 'America/Havana'),
  );
  const moment = fc.integer({ min: Date.UTC(2026, 1, 1), max: Date.UTC(2026, 4, 1) });
  const pause = fc
    .record({ from: moment, lasts: fc.integer({ min: 0, max: 4 * 24 * HOUR }) })
    .map(({ from, lasts }) => ({ from, until: from + lasts }));
  const pauses = fc.array(pause, { maxLength: 6 });
  const length = fc.integer({ min: 1, max: 200 * HOUR });

  test('the deadline moves by exactly the business time of the pauses before it', () => {
    fc.assert(
      fc.property(calendar, moment, length, pauses, (where, from, lasts, paused) => {
        const due = addCountedTime(where, from, lasts, paused);
        expect(due).not.toBeNull();
        if (due === null) return;
        expect(countedTimeBetween(where, from, due, paused)).toBe(lasts);
        // Never early: a millisecond before it, less has passed.
        expect(countedTimeBetween(where, from, due - 1, paused)).toBe(lasts - 1);
        const pausedTime = businessTimeBetween(where, from, due) - lasts;
        expect(addBusinessTime(where, from, lasts + pausedTime)).toBe(due);
      }),
      { numRuns: 300 },
    );
  });

  test('their order changes nothing, and one more never brings it forward', () => {
    fc.assert(
      fc.property(calendar, moment, length, pauses, pause, (where, from, lasts, paused, more) => {
        const due = addCountedTime(where, from, lasts, paused);
        expect(addCountedTime(where, from, lasts, paused.toReversed())).toBe(due);
        expect(addCountedTime(where, from, lasts, [more, ...paused])).toBeGreaterThanOrEqual(due ?? 0);
      }),
    );
  });
});
