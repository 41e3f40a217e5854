import { describe, expect, test } from 'vitest';
import type { Calendar } from '../model/calendar';
import { calendarOf } from '../time/__fixtures__/calendar-of';
import { momentsAhead } from './moments-ahead';

const shown = (moment: number | null) => moment && new Date(moment).toISOString().slice(5, 16);
function ahead(calendar: Calendar, now: string, timeZone = 'UTC') {
  const policy = { calendar: calendar.id, calendars: [calendar] };
  const { tonight, weekend, holiday } = momentsAhead(policy, timeZone, Date.parse(now));
  return [tonight, weekend, holiday].map(shown);
}

// 2026-03-02 is a Monday.
describe('acceptance 4.10: moments worth a look', () => {
  test('by the calendar: tonight, the next closed day, the next holiday', () => {
    const office = calendarOf('1-5 09:00-17:00', 'UTC', ['2026-04-03', '12-25']);
    expect(ahead(office, '2026-03-02T14:00Z')).toEqual(['03-02T22:00', '03-07T12:00', '04-03T12:00']);
    expect(ahead(office, '2026-12-20T14:00Z')).toEqual(['12-20T22:00', '12-26T12:00', '12-25T12:00']);
  });

  test('by the calendar’s own zone', () => {
    expect(ahead(calendarOf('1-5 09:00-17:00', 'America/New_York'), '2026-03-02T14:00Z')).toEqual([
      '03-03T03:00',
      '03-07T17:00',
      null,
    ]);
  });

  test('where work goes on past ten, tonight is when it ends; at night there is none', () => {
    expect(ahead(calendarOf('1-5 09:00-23:00'), '2026-03-02T14:00Z')[0]).toBe('03-02T23:00');
    expect(ahead(calendarOf('1-5 09:00-17:00'), '2026-03-02T22:30Z')[0]).toBeNull();
  });

  test('round the clock: ten o’clock and Saturday of the reader', () => {
    expect(ahead(calendarOf('always'), '2026-03-02T14:00Z', 'Europe/Berlin')).toEqual([
      '03-02T21:00',
      '03-07T11:00',
      null,
    ]);
    expect(ahead(calendarOf('always'), '2026-03-07T14:00Z')[1]).toBeNull();
  });

  test('work on all days, a holiday far away, a calendar or zone that cannot tell: left out', () => {
    expect(ahead(calendarOf('1-7 09:00-17:00', 'UTC', ['2026-12-25']), '2026-03-02T14:00Z').slice(1)).toEqual(
      [null, null],
    );
    expect(ahead({ ...calendarOf('1-5 09:00-17:00'), spans: [] }, '2026-03-02T14:00Z')).toEqual([
      null,
      null,
      null,
    ]);
    expect(ahead(calendarOf('1-5 09:00-17:00', 'Nowhere/Land'), '2026-03-02T14:00Z')).toEqual([
      null,
      null,
      null,
    ]);
    expect(momentsAhead({ calendar: 'gone', calendars: [] }, 'UTC', 0).tonight).toBeNull();
  });
});
