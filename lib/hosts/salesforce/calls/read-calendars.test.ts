import { describe, expect, test } from 'vitest';
import { HostCalendar } from '../../../domain/model/host-calendar';
import { compositeAnswer } from '../__fixtures__/composite-answer';
import { fakeOrg } from '../__fixtures__/fake-org';
import { knownOrg } from '../__fixtures__/known-org';
import { pageOf } from '../__fixtures__/page-of';
import { readCalendars } from './read-calendars';

const ID = '01m000000000001AAA';
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const week = (start: string | null, end: string | null, days = DAYS) =>
  Object.fromEntries(
    days.flatMap((day) => [
      [`${day}StartTime`, start],
      [`${day}EndTime`, end],
    ]),
  );
const office = {
  Id: ID,
  Name: 'Support hours',
  TimeZoneSidKey: 'Europe/Berlin',
  ...week(null, null),
  ...week('08:00:00.000Z', '18:00:00.000Z', ['Monday', 'Tuesday']),
};
const christmas = {
  IsAllDay: true,
  IsRecurrence: true,
  RecurrenceType: 'RecursYearly',
  RecurrenceDayOfMonth: 25,
  RecurrenceMonthOfYear: 'December',
  RecurrenceEndDateOnly: null,
};
const failed = { status: 400, body: [{ errorCode: 'QUERY_TIMEOUT', message: 'no' }] };

async function read(hours: object, ...holidays: object[]) {
  const { connection, asked } = fakeOrg(
    compositeAnswer({ hours: pageOf(hours), holidays: pageOf(...holidays) }),
  );
  const [calendar] = (await readCalendars(connection)) ?? [];
  expect(asked).toHaveLength(1);
  expect(HostCalendar.parse(calendar)).toEqual(calendar);
  return calendar;
}

test('hours and holidays in one request', async () => {
  const day = { IsAllDay: true, IsRecurrence: false, ActivityDate: '2026-10-03' };
  expect(await read(office, christmas, day, day)).toEqual({
    id: ID,
    name: 'Support hours',
    hostZone: 'Europe/Berlin',
    calendar: {
      id: `salesforce-${ID}`,
      name: 'Support hours',
      timeZone: 'Europe/Berlin',
      spans: [
        { day: 1, start: 480, end: 1080 },
        { day: 2, start: 480, end: 1080 },
      ],
      holidays: ['12-25', '2026-10-03'],
    },
    holidaysKnown: true,
  });
});

describe('hours', () => {
  test.each([
    ['around the clock', week('00:00:00.000Z', '00:00:00.000Z'), 'always'],
    ['a whole day', { MondayStartTime: '00:00:00.000Z', MondayEndTime: '00:00:00.000Z' }, [[1, 0, 1440]]],
    [
      'until midnight',
      { MondayStartTime: '12:30:00.000Z', MondayEndTime: '00:00:00.000Z' },
      [[1, 750, 1440]],
    ],
    ['over night', { SundayStartTime: '22:00:00.000Z', SundayEndTime: '06:00:00.000Z' }, [[7, 1320, 1800]]],
    ['until the last minute', week('00:00:00.000Z', '23:59:00.000Z'), 'always'],
    [
      'until 24 o’clock',
      { MondayStartTime: '08:00:00.000Z', MondayEndTime: '24:00:00.000Z' },
      [[1, 480, 1440]],
    ],
    ['none', {}, undefined],
    ['half a day', { MondayStartTime: '08:00:00.000Z' }, undefined],
    ['no time', { MondayStartTime: '8 am', MondayEndTime: '6 pm' }, undefined],
    ['no length', { MondayStartTime: '08:00:00.000Z', MondayEndTime: '08:00:00.000Z' }, undefined],
    [
      'a day that is not told',
      { ...week('08:00:00.000Z', '18:00:00.000Z'), MondayEndTime: undefined },
      undefined,
    ],
  ])('%s', async (_, hours, spans) => {
    const { calendar } = (await read({ ...office, ...week(null, null), ...hours })) ?? {};
    const told = calendar?.spans;
    expect(Array.isArray(told) ? told.map(({ day, start, end }) => [day, start, end]) : told).toEqual(spans);
  });

  test.each([null, undefined, 'Mars/Olympus', ''])('in zone %j are no calendar', async (TimeZoneSidKey) => {
    expect((await read({ ...office, TimeZoneSidKey }))?.calendar).toBeNull();
  });
});

describe('holidays that come again', () => {
  // Now is 2 October 2026.
  const again = (RecurrenceType: string, more: object) => ({
    ...christmas,
    RecurrenceMonthOfYear: null,
    RecurrenceDayOfMonth: null,
    RecurrenceStartDate: '2026-09-01',
    RecurrenceEndDateOnly: '2026-12-31',
    RecurrenceType,
    ...more,
  });
  test.each<[string, object, string[]]>([
    ['every year from now on', { ...christmas, RecurrenceStartDate: '2020-12-25' }, ['12-25']],
    ['every year from a year on', { ...christmas, RecurrenceStartDate: '2027-06-01' }, ['2027-12-25']],
    [
      'every year for some years',
      { ...christmas, RecurrenceStartDate: '2020-12-25', RecurrenceEndDateOnly: '2027-01-01' },
      ['2025-12-25', '2026-12-25'],
    ],
    [
      'every second year',
      { ...christmas, RecurrenceStartDate: '2020-12-25', RecurrenceInterval: 2 },
      ['2026-12-25'],
    ],
    [
      'a day of the month',
      again('RecursMonthly', { RecurrenceDayOfMonth: 31 }),
      ['2026-10-31', '2026-12-31'],
    ],
    [
      'every second month',
      again('RecursMonthly', { RecurrenceDayOfMonth: 1, RecurrenceInterval: 2 }),
      ['2026-09-01', '2026-11-01'],
    ],
    [
      'the third Monday',
      again('RecursMonthlyNth', { RecurrenceInstance: 'Third', RecurrenceDayOfWeekMask: 2 }),
      ['2026-09-21', '2026-10-19', '2026-11-16', '2026-12-21'],
    ],
    [
      'the last working day',
      again('RecursMonthlyNth', { RecurrenceInstance: 'Last', RecurrenceDayOfWeekMask: 62 }),
      ['2026-09-30', '2026-10-30', '2026-11-30', '2026-12-31'],
    ],
    [
      'the fourth Thursday of November',
      again('RecursYearlyNth', {
        RecurrenceInstance: 'Fourth',
        RecurrenceDayOfWeekMask: 16,
        RecurrenceMonthOfYear: 'November',
        RecurrenceEndDateOnly: null,
      }),
      ['2026-11-26', '2027-11-25'],
    ],
    [
      'Wednesdays and Sundays of every third week',
      again('RecursWeekly', { RecurrenceDayOfWeekMask: 9, RecurrenceInterval: 3 }),
      [
        '2026-09-02',
        '2026-09-20',
        '2026-09-23',
        '2026-10-11',
        '2026-10-14',
        '2026-11-01',
        '2026-11-04',
      ].concat(['2026-11-22', '2026-11-25', '2026-12-13', '2026-12-16']),
    ],
    [
      'every tenth day',
      again('RecursDaily', { RecurrenceInterval: 10, RecurrenceEndDateOnly: '2026-10-05' }),
      ['2026-09-01', '2026-09-11', '2026-09-21', '2026-10-01'],
    ],
    [
      'every weekday',
      again('RecursEveryWeekday', { RecurrenceStartDate: '2026-12-24' }),
      ['2026-12-24', '2026-12-25', '2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31'],
    ],
    [
      'minutes that make a whole day',
      {
        IsAllDay: false,
        StartTimeInMinutes: 0,
        EndTimeInMinutes: 1440,
        IsRecurrence: false,
        ActivityDate: '2026-10-03',
      },
      ['2026-10-03'],
    ],
  ])('%s', async (_, holiday, holidays) => {
    expect(await read(office, holiday)).toMatchObject({ holidaysKnown: true, calendar: { holidays } });
  });

  test('without an end: from a year ago to two years ahead', async () => {
    const weekly = again('RecursWeekly', {
      RecurrenceDayOfWeekMask: 1,
      RecurrenceStartDate: '2010-01-01',
      RecurrenceEndDateOnly: null,
    });
    const { calendar } = (await read(office, weekly)) ?? {};
    expect(calendar?.holidays[0]).toBe('2025-10-05');
    expect(calendar?.holidays.at(-1)).toBe('2028-10-01');
  });
});

test.each([
  ['part of a day', { IsAllDay: false, IsRecurrence: false, ActivityDate: '2026-10-03' }],
  ['an odd way', { ...christmas, RecurrenceType: 'RecursWithTheMoon' }],
  [
    'no such Monday',
    {
      ...christmas,
      RecurrenceType: 'RecursMonthlyNth',
      RecurrenceInstance: 'Fifth',
      RecurrenceDayOfWeekMask: 2,
    },
  ],
  ['no days of the week', { ...christmas, RecurrenceType: 'RecursWeekly', RecurrenceDayOfWeekMask: 0 }],
  ['every second one from nobody knows when', { ...christmas, RecurrenceInterval: 2 }],
  ['no month', { ...christmas, RecurrenceMonthOfYear: 'Dezember' }],
  ['no day', { ...christmas, RecurrenceDayOfMonth: 42 }],
  ['no date', { IsAllDay: true, IsRecurrence: false, ActivityDate: null }],
  ['nobody knows whether it ends', { ...christmas, RecurrenceEndDateOnly: undefined }],
  ['nothing told', {}],
])('a holiday that no calendar can say, %s, is known to be missing', async (_, holiday) => {
  const calendar = await read(office, holiday, { ...christmas, RecurrenceStartDate: '2020-12-25' });
  expect(calendar).toMatchObject({ holidaysKnown: false, calendar: { holidays: ['12-25'] } });
});

test('the default of several hours comes first; how a whole day is written is noted', async () => {
  const other = { ...office, Id: '01m000000000002AAA', ...week('00:00:00.000Z', '00:00:00.000Z') };
  const { connection } = fakeOrg(
    compositeAnswer({ hours: pageOf(office, { ...other, IsDefault: true }), holidays: pageOf() }),
  );
  const met: string[] = [];
  const read = await readCalendars({ ...connection, met: (...codes) => met.push(codes.join('=')) });
  expect(read?.map(({ id, calendar }) => [id, calendar?.spans === 'always'])).toEqual([
    ['01m000000000002AAA', true],
    [ID, false],
  ]);
  expect(met).toEqual(['hours-whole-day=midnight']);
});

describe('what does not come', () => {
  test('holidays: the hours do', async () => {
    const { connection } = fakeOrg(compositeAnswer({ hours: pageOf(office), holidays: failed }));
    expect(await readCalendars(connection)).toMatchObject([
      { holidaysKnown: false, calendar: { holidays: [] } },
    ]);
  });
  test('hours: an error, or nothing where they are not for this person', async () => {
    const { connection } = fakeOrg(compositeAnswer({ hours: failed, holidays: pageOf() }));
    await expect(readCalendars(connection)).rejects.toMatchObject({ problem: 'host-error' });
    const hidden = fakeOrg(compositeAnswer({ holidays: pageOf() }));
    expect(await readCalendars({ ...hidden.connection, remember: knownOrg('BusinessHours') })).toBeNull();
  });
});
