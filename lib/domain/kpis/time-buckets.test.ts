import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Calendar } from '../model/calendar';
import { at } from './__fixtures__/ticket-record';
import { timeBuckets } from './time-buckets';

function zone(timeZone: string): Calendar {
  return { id: 'test', name: 'Test', timeZone, spans: 'always', holidays: [] };
}

test('KP5: months and weeks of the calendar’s zone, cut off where the period is', () => {
  const period = { from: at('12:00', '2026-02-27'), until: at('12:00', '2026-03-03') };
  expect(timeBuckets(zone('Europe/Berlin'), period, 'month')).toEqual([
    { key: '2026-02', from: period.from, until: at('23:00', '2026-02-28') },
    { key: '2026-03', from: at('23:00', '2026-02-28'), until: period.until },
  ]);
  expect(timeBuckets(zone('UTC'), period, 'week').map(({ key }) => key)).toEqual([
    '2026-02-23',
    '2026-03-02',
  ]);
  expect(timeBuckets(zone('UTC'), { from: 0, until: 1 }, 'week')[0]?.key).toBe('1969-12-29');
  expect(timeBuckets(zone('UTC'), { from: 5, until: 5 }, 'day')).toEqual([]);
});

test('SB1: a day without midnight, and one that begins twice, is one day', () => {
  // In Beirut midnight of 29 March 2026 is skipped; in Havana the hour before 1:00 of 1 November 2026 comes twice.
  const spring = { from: at('12:00', '2026-03-28'), until: at('12:00', '2026-03-30') };
  expect(timeBuckets(zone('Asia/Beirut'), spring, 'day').map(({ key, from }) => [key, from])).toEqual([
    ['2026-03-28', spring.from],
    ['2026-03-29', at('22:00', '2026-03-28')],
    ['2026-03-30', at('21:00', '2026-03-29')],
  ]);
  const autumn = { from: at('12:00', '2026-10-31'), until: at('12:00', '2026-11-02') };
  expect(timeBuckets(zone('America/Havana'), autumn, 'day').map(({ key, from }) => [key, from])).toEqual([
    ['2026-10-31', autumn.from],
    ['2026-11-01', at('04:00', '2026-11-01')],
    ['2026-11-02', at('05:00', '2026-11-02')],
  ]);
});

test('KP5: buckets lie one after the other without gaps, each under its own name', () => {
  const moment = fc.integer({ min: at('00:00', '2019-01-01'), max: at('00:00', '2027-01-01') });
  const zones = fc.constantFrom('UTC', 'America/Sao_Paulo', 'Asia/Beirut', 'Pacific/Apia', 'Europe/London');
  fc.assert(
    fc.property(zones, moment, moment, fc.constantFrom('day', 'week', 'month'), (name, a, b, unit) => {
      const period = { from: Math.min(a, b), until: Math.max(a, b) };
      const buckets = timeBuckets(zone(name), period, unit);
      expect(new Set(buckets.map(({ key }) => key)).size).toBe(buckets.length);
      expect(buckets.every(({ from, until }) => from < until)).toBe(true);
      expect([...buckets.map(({ from }) => from), period.until]).toEqual([
        period.from,
        ...buckets.map(({ until }) => until),
      ]);
    }),
    { numRuns: 60 },
  );
});
