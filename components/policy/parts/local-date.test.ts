import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { localDate } from './local-date';

test('days begin at the midnight of their zone, also where the clocks are set', () => {
  expect(localDate.instantOf('2026-12-24', '00:00', 'Europe/Berlin')).toBe(Date.parse('2026-12-23T23:00Z'));
  expect(localDate.instantOf('2026-03-29', '00:00', 'Europe/Berlin', 1)).toBe(
    Date.parse('2026-03-29T22:00Z'),
  );
  expect(localDate.instantOf('2026-12-24', '08:30', 'America/New_York')).toBe(
    Date.parse('2026-12-24T13:30Z'),
  );
});

test('a year that is still being typed, and half a date, are no moment', () => {
  expect(localDate.instantOf('0002-03-01', '00:00', 'UTC')).toBeNull();
  expect(localDate.instantOf('', '00:00', 'UTC')).toBeNull();
  expect(localDate.instantOf('2026-03-01', '', 'UTC')).toBeNull();
});

test('what a field shows is what it was given', () => {
  const zone = fc.constantFrom(
    'UTC',
    'Europe/Berlin',
    'America/New_York',
    'Asia/Kolkata',
    'Pacific/Auckland',
  );
  // Noon: no zone of these sets its clocks then.
  const day = fc.integer({ min: 0, max: 25_000 });
  fc.assert(
    fc.property(zone, day, (timeZone, days) => {
      const date = new Date(days * 86_400_000).toISOString().slice(0, 10);
      const at = localDate.instantOf(date, '12:15', timeZone);
      expect(at && [localDate.dateOf(at, timeZone), localDate.timeOf(at, timeZone)]).toEqual([date, '12:15']);
    }),
  );
});
