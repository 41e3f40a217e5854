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

test.each([
  ['part of a day', { IsAllDay: false, IsRecurrence: false, ActivityDate: '2026-10-03' }],
  ['the third Monday', { ...christmas, RecurrenceType: 'RecursYearlyNth' }],
  ['not for ever', { ...christmas, RecurrenceEndDateOnly: '2027-01-01' }],
  ['no month', { ...christmas, RecurrenceMonthOfYear: 'Dezember' }],
  ['no day', { ...christmas, RecurrenceDayOfMonth: 42 }],
  ['no date', { IsAllDay: true, IsRecurrence: false, ActivityDate: null }],
  ['nothing told', {}],
])('a holiday that no calendar can say, %s, is known to be missing', async (_, holiday) => {
  const calendar = await read(office, holiday, christmas);
  expect(calendar).toMatchObject({ holidaysKnown: false, calendar: { holidays: ['12-25'] } });
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
