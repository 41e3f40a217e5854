import { describe, expect, test } from 'vitest';
import type { Calendar } from '../../../lib/domain/model/calendar';
import { clockChanges } from './clock-changes';
import { holidayDate } from './holiday-date';
import { openState } from './open-state';

const office = (change: Partial<Calendar> = {}): Calendar => ({
  ...{ id: 'office', name: 'Office', timeZone: 'Europe/Berlin', holidays: [] },
  spans: [1, 2, 3, 4, 5].map((day) => ({ day, start: 540, end: 1020 })),
  ...change,
});
const shown = (calendar: Calendar, now: string) => {
  const state = openState(calendar, Date.parse(now));
  const moment = (at: number | null | undefined) => (at ? new Date(at).toISOString().slice(0, 16) : null);
  return state && [state.isOpen, moment(state.opensAt), moment(state.closesAt)];
};

describe('when a calendar opens and closes next', () => {
  // 2026-03-06 is a Friday.
  test('open now, closed at the weekend, closed on a holiday', () => {
    expect(shown(office(), '2026-03-06T10:00Z')).toEqual([true, '2026-03-09T08:00', '2026-03-06T16:00']);
    expect(shown(office(), '2026-03-07T10:00Z')).toEqual([false, '2026-03-09T08:00', '2026-03-09T16:00']);
    expect(shown(office({ holidays: ['2026-03-09'] }), '2026-03-07T10:00Z')?.[1]).toBe('2026-03-10T08:00');
  });

  test('overnight hours are one piece, also over the turn of the year', () => {
    const nights = office({ timeZone: 'UTC', spans: [{ day: 4, start: 1320, end: 1800 }] });
    expect(shown(nights, '2026-12-31T22:30Z')?.slice(0, 3)).toEqual([
      true,
      '2027-01-07T22:00',
      '2027-01-01T06:00',
    ]);
  });

  test('round the clock closes for holidays alone; without any it never does', () => {
    expect(shown(office({ spans: 'always' }), '2026-03-06T10:00Z')).toEqual([true, null, null]);
    expect(
      shown(office({ spans: 'always', holidays: ['12-25'], timeZone: 'UTC' }), '2026-03-06T10:00Z'),
    ).toEqual([...[true, '2026-12-26T00:00', '2026-12-25T00:00']]);
  });

  test('what cannot be told is unknown', () => {
    expect(shown(office({ timeZone: 'Mars/Olympus' }), '2026-03-06T10:00Z')).toBeNull();
    expect(shown(office({ spans: [{ day: 1, start: 600, end: 540 }] }), '2026-03-06T10:00Z')).toBeNull();
  });
});

test('the clocks of the next twelve months, forward and back', () => {
  const now = Date.parse('2026-03-02T09:00Z');
  expect(clockChanges('Europe/Berlin', now)).toEqual([
    { at: Date.parse('2026-03-29T01:00Z'), minutes: 60 },
    { at: Date.parse('2026-10-25T01:00Z'), minutes: -60 },
  ]);
  expect([clockChanges('UTC', now), clockChanges('Mars/Olympus', now)]).toEqual([[], []]);
});

test('a yearly holiday is of the year in which it comes next', () => {
  const now = Date.parse('2026-03-02T09:00Z');
  expect([holidayDate('12-25', now), holidayDate('01-01', now), holidayDate('2025-05-01', now)]).toEqual([
    ...['2026-12-25', '2027-01-01', '2025-05-01'],
  ]);
});
