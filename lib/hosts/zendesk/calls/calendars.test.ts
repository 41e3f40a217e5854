import { describe, expect, test } from 'vitest';
import { Calendar } from '../../../domain/model/calendar';
import { fakeConnection } from '../__fixtures__/fake-connection';
import { ianaZone } from '../map/iana-zone';
import { railsZones } from '../map/rails-zones';
import { readCalendars } from './read-calendars';

const API = 'https://acme.zendesk.com/api/v2/business_hours/schedules';
const week = [1, 2, 3, 4, 5].map((day) => ({ start_time: day * 1440 + 540, end_time: day * 1440 + 1020 }));
const schedule = (more: object = {}) => ({
  id: 12345,
  name: 'Support',
  time_zone: 'Eastern Time (US & Canada)',
  intervals: week,
  ...more,
});
const holidays = (...days: [unknown, unknown][]) => ({
  holidays: days.map(([start_date, end_date], id) => ({ id, name: 'Holiday', start_date, end_date })),
});

async function calendarOf(more: object, days: object = holidays()) {
  const { connection } = fakeConnection([{ schedules: [schedule(more)] }, days]);
  const [first] = (await readCalendars(connection)) ?? [];
  if (first === undefined) throw new Error('no calendar');
  return first;
}

describe('schedules', () => {
  test('are one request, and one each for their holidays', async () => {
    const met: string[] = [];
    const fake = fakeConnection(
      [{ schedules: [schedule()] }, holidays(['2026-12-24', '2026-12-26'], ['2026-05-01', '2026-05-01'])],
      {
        met: (question, said) => met.push(`${question}: ${said}`),
      },
    );
    const calendars = await readCalendars(fake.connection);
    expect(calendars).toEqual([
      {
        id: '12345',
        name: 'Support',
        hostZone: 'Eastern Time (US & Canada)',
        calendar: {
          id: 'zendesk-12345',
          name: 'Support',
          timeZone: 'America/New_York',
          spans: [1, 2, 3, 4, 5].map((day) => ({ day, start: 540, end: 1020 })),
          holidays: ['2026-05-01', '2026-12-24', '2026-12-25', '2026-12-26'],
        },
        holidaysKnown: true,
      },
    ]);
    expect(Calendar.safeParse(calendars?.[0]?.calendar).success).toBe(true);
    expect(fake.sent.map(({ url }) => url)).toEqual([`${API}.json`, `${API}/12345/holidays.json`]);
    expect(met).toContain('schedule-zone: rails');
  });

  test('begin their week with Sunday, and break at midnight', async () => {
    const around = [
      { start_time: 0, end_time: 60 },
      { start_time: 6 * 1440 + 1380, end_time: 7 * 1440 },
    ];
    expect((await calendarOf({ intervals: around })).calendar?.spans).toEqual([
      { day: 7, start: 0, end: 60 },
      { day: 6, start: 1380, end: 1440 },
    ]);
    const whole = await calendarOf({ intervals: [{ start_time: 0, end_time: 10_080 }] });
    expect(whole.calendar?.spans).toEqual([7, 1, 2, 3, 4, 5, 6].map((day) => ({ day, start: 0, end: 1440 })));
  });

  test.each([
    ['an unknown zone', { time_zone: 'Atlantis' }],
    ['an offset', { time_zone: '+02:00' }],
    ['no zone', { time_zone: null }],
    ['no hours', { intervals: [] }],
    ['hours that are no list', { intervals: 'nine to five' }],
    ['hours beyond the week', { intervals: [{ start_time: 0, end_time: 10_081 }] }],
    ['hours that end before they begin', { intervals: [...week, { start_time: 600, end_time: 540 }] }],
  ])('with %s are no calendar', async (_, more) => {
    expect(await calendarOf(more)).toMatchObject({ name: 'Support', calendar: null });
  });

  test('in IANA’s own name of the zone', async () => {
    expect((await calendarOf({ time_zone: 'America/New_York' })).calendar?.timeZone).toBe('America/New_York');
  });

  test.each([
    ['refused', { status: 403, body: '{}' }],
    ['of another shape', { holidays: 'all' }],
    ['without a day', holidays(['2026-12-24', null])],
    ['that end before they begin', holidays(['2026-12-24', '2026-12-23'])],
    ['of several years', holidays(['2026-01-01', '2028-01-01'])],
    ['on a day that there is not', holidays(['2026-02-30', '2026-02-30'])],
  ])('with holidays %s are known without them', async (_, days) => {
    const known = await calendarOf({}, days);
    expect(known).toMatchObject({ holidaysKnown: false, calendar: { holidays: [] } });
  });

  test('that may not be read, or are not there, are unknown', async () => {
    const { connection } = fakeConnection([], { ifAllowed: async () => null });
    expect(await readCalendars(connection)).toBeNull();
    expect(await readCalendars(fakeConnection([{ status: 404, body: '{}' }]).connection)).toBeNull();
    expect(await readCalendars(fakeConnection([{ schedules: [] }]).connection)).toEqual([]);
  });
});

describe('the names that Rails gives to zones', () => {
  test.each([...railsZones])('%s', (name, zone) => {
    expect(ianaZone(name)).toBe(zone);
  });

  test('are told apart from what is no zone', () => {
    expect(ianaZone('Europe/Berlin')).toBe('Europe/Berlin');
    expect(ianaZone('Etc/UTC')).toBe('Etc/UTC');
    for (const odd of ['', 'Berlin ', 'EST5EDT4', 'Europe/Atlantis', '__proto__', 'GMT+2']) {
      expect(ianaZone(odd), odd).toBeNull();
    }
  });
});
