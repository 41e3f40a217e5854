import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calendar } from '../model/calendar';
import { snoozeEnds } from './snooze-ends';

const week = [1, 2, 3, 4, 5].flatMap((day) => [
  { day, start: 9 * 60, end: 12 * 60 },
  { day, start: 13 * 60, end: 17 * 60 },
]);
const office: Calendar = {
  id: 'office',
  name: 'Office',
  timeZone: 'Europe/Berlin',
  spans: week,
  holidays: [],
};
const always: Calendar = { ...office, id: 'always', spans: 'always' };
const berlin = (text: string) => Date.parse(`${text}+01:00`);
const ends = (calendar: Calendar, now: number, zone = 'Europe/Berlin') =>
  snoozeEnds(calendar, zone, now).map(({ choice, until }) => [choice, new Date(until).toISOString()]);

describe('until when a signal may be quiet', () => {
  it('by the hours people work: an hour, closing time, the next opening, a week', () => {
    expect(ends(office, berlin('2026-03-05T14:20:00'))).toEqual([
      ['hour', '2026-03-05T14:20:00.000Z'],
      ['day-end', '2026-03-05T16:00:00.000Z'],
      ['opening', '2026-03-06T08:00:00.000Z'],
      ['week', '2026-03-12T13:20:00.000Z'],
    ]);
  });

  it('on a Friday evening the day ends at midnight and work begins on Monday', () => {
    expect(ends(office, berlin('2026-03-06T18:00:00')).slice(1, 3)).toEqual([
      ['day-end', '2026-03-06T23:00:00.000Z'],
      ['opening', '2026-03-09T08:00:00.000Z'],
    ]);
  });

  it('around the clock: midnight and nine of the reader', () => {
    expect(ends(always, berlin('2026-03-05T14:20:00'), 'America/New_York').slice(1, 3)).toEqual([
      ['day-end', '2026-03-06T05:00:00.000Z'],
      ['opening', '2026-03-06T14:00:00.000Z'],
    ]);
  });

  it('a calendar that never opens, or does not hold, still lets one choose', () => {
    const closed: Calendar = { ...office, timeZone: 'Europe/Nowhere' };
    expect(snoozeEnds(closed, 'Europe/Berlin', berlin('2026-03-05T14:20:00'))).toHaveLength(4);
  });

  it('is always ahead, in order, and each once', () => {
    const at = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) });
    fc.assert(
      fc.property(at, fc.constantFrom(office, always), (now, calendar) => {
        const found = snoozeEnds(calendar, 'Europe/Berlin', now).map(({ until }) => until);
        expect(found).toEqual([...new Set(found)].toSorted((a, b) => a - b));
        expect(Math.min(...found)).toBeGreaterThan(now);
      }),
    );
  });
});
