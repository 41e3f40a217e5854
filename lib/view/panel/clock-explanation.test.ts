import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Calendar } from '../../domain/model/calendar';
import type { Sentence } from '../../domain/model/sentence';
import type { SlaClock } from '../../domain/model/sla-clock';
import { explainClock } from '../../domain/sla/explain-clock';
import { addBusinessTime } from '../../domain/time/add-business-time';
import { clockExplanation } from './clock-explanation';

const HOUR = 3_600_000;
const at = (moment: string | number) => (typeof moment === 'number' ? moment : Date.parse(moment));
const office: Calendar = {
  ...{ id: 'office', name: 'Office', timeZone: 'Europe/Berlin', holidays: ['12-25'] },
  spans: [1, 2, 3, 4, 5].flatMap((day) => [
    { day, start: 540, end: 720 },
    { day, start: 780, end: 1020 },
  ]),
};
const always: Calendar = { ...office, spans: 'always', holidays: [] };
const language = { locale: 'de', timeZone: 'Europe/Berlin' };
const host: Sentence = { key: 'host_zendesk', values: [] };

/** Of a clock that started at `from` and never stood still. */
function explained(from: string | number, now: string | number, hours: number, calendar = office) {
  const clock: SlaClock = {
    ...{ metric: 'milestone', label: null, stage: 'active', targetMinutes: hours * 60, businessHours: true },
    ...{ startedAt: at(from), dueAt: addBusinessTime(calendar, at(from), hours * HOUR) },
  };
  const known = { history: null, hostCalendars: [calendar], policyCalendars: [] };
  const { told } = explainClock(clock, known, at(now));
  if (told.state === 'unknown') throw new Error(told.why);
  return clockExplanation(told, host, { ...language, now: at(now) });
}

const words = (lines: ReturnType<typeof explained>['past']) =>
  lines.map(({ words: { key, values }, span }) =>
    [key, ...values.flatMap((value) => (value.kind === 'text' ? [value.text] : [])), span].join(' '),
  );
const minutesIn = ({ values }: Sentence): number => {
  const [value] = values;
  if (value?.kind !== 'message') throw new Error('no duration');
  const [first = 0, second = 0] = (value.values ?? []).map((one) => (one.kind === 'number' ? one.number : 0));
  return value.key === 'duration_minutes' ? first : first * 60 + second;
};

describe('where the time went, in words (acceptance 4.15)', () => {
  test('lunch, night, weekend and the holiday have their own words', () => {
    expect(words(explained('2026-12-24T15:30Z', '2026-12-28T09:00Z', 20).past)).toEqual([
      'clocks_counted Do 16:30 – 17:00',
      'clocks_night Do 17:00 – Fr 00:00',
      'clocks_holiday 25. Dez. Fr 00:00 – Sa 00:00',
      'clocks_weekend Sa 00:00 – Mo 09:00',
      'clocks_counted 09:00 – 10:00',
    ]);
    expect(words(explained('2026-03-02T06:00Z', '2026-03-02T15:00Z', 20).past)).toEqual([
      'clocks_closed 07:00 – 09:00',
      'clocks_counted 09:00 – 12:00',
      'clocks_lunch 12:00 – 13:00',
      'clocks_counted 13:00 – 16:00',
    ]);
    const midweek = { ...office, spans: [1, 2, 5].map((day) => ({ day, start: 540, end: 1020 })) };
    expect(words(explained('2026-03-03T15:00Z', '2026-03-06T09:00Z', 20, midweek).past)[1]).toBe(
      'clocks_closed_days Di 17:00 – Fr 09:00',
    );
    const morning = {
      ...office,
      spans: [
        { day: 1, start: 540, end: 570 },
        { day: 1, start: 585, end: 1020 },
      ],
    };
    expect(words(explained('2026-03-02T08:00Z', '2026-03-02T09:00Z', 2, morning).past)[1]).toContain(
      'clocks_break',
    );
  });

  test('the clocks that are set stand where they are, without a duration', () => {
    const night = explained('2026-03-28T22:00Z', '2026-03-29T06:00Z', 24, always);
    expect(words(night.past)).toEqual(['clocks_counted Sa 23:00 – So 08:00', 'clocks_set_forward 03:00']);
    expect(night.past[1]?.lasting).toBeNull();
    expect(words(explained('2026-10-24T20:00Z', '2026-10-25T06:00Z', 24, always).past)[1]).toContain(
      'set_back',
    );
  });

  test('what counted stands against what is granted, also when it is more', () => {
    const { used, sum, ahead } = explained('2026-03-02T08:00Z', '2026-03-02T15:00Z', 1);
    expect(used.values).toEqual([
      { kind: 'message', key: 'duration_hours', values: [{ kind: 'number', number: 6 }] },
      { kind: 'message', key: 'duration_hours', values: [{ kind: 'number', number: 1 }] },
    ]);
    expect(sum?.parts.map(({ key }) => key)).toEqual(['clocks_sum_counted', 'clocks_sum_closed']);
    expect(ahead).toEqual([]);
    // Where all of it counted there is nothing to add up.
    expect(explained('2026-03-02T08:00Z', '2026-03-02T09:00Z', 4).sum).toBeNull();
  });

  test('by whose hours, and by how much the host says otherwise', () => {
    expect(explained('2026-03-02T08:00Z', '2026-03-02T09:00Z', 4).remarks.map(({ key }) => key)).toEqual([
      'clocks_by_hours',
    ]);
    const { told } = explainClock(
      {
        ...{ metric: 'total_resolution_time', label: null, stage: 'active', targetMinutes: 120 },
        ...{ businessHours: false, startedAt: null, dueAt: at('2026-03-02T10:30Z') },
      },
      {
        history: {
          opened: {
            at: at('2026-03-02T08:00Z'),
            by: 'customer',
            status: 'new',
            priority: 'low',
            groupId: '1',
          },
          events: [],
          complete: true,
        },
        hostCalendars: [],
        policyCalendars: [],
      },
      at('2026-03-02T09:00Z'),
    );
    if (told.state === 'unknown') throw new Error(told.why);
    const { remarks } = clockExplanation(told, host, { ...language, now: at('2026-03-02T09:00Z') });
    expect(remarks).toEqual([
      { key: 'clocks_by_all_hours', values: [] },
      {
        key: 'clocks_earlier',
        values: [
          { kind: 'duration', milliseconds: HOUR / 2 },
          { kind: 'message', key: 'host_zendesk' },
        ],
      },
    ]);
  });

  test('the parts that are shown add up to the minute, and the bar to one', () => {
    const moment = fc.integer({ min: at('2026-01-01T00:00Z'), max: at('2027-01-01T00:00Z') });
    fc.assert(
      fc.property(
        moment,
        fc.integer({ min: 1, max: 60 * 24 * HOUR }),
        fc.integer({ min: 1, max: 200 }),
        (from, lasts, hours) => {
          const { sum, pieces } = explained(from, from + lasts, hours);
          if (sum !== null)
            expect(sum.parts.reduce((all, part) => all + minutesIn(part), 0)).toBe(minutesIn(sum.whole));
          expect(pieces.reduce((all, { share }) => all + share, 0)).toBeCloseTo(1, 6);
        },
      ),
    );
  });
});
