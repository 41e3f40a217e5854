import { expect, test } from 'vitest';
import { formatMoment } from './format-moment';

const NOW = Date.parse('2026-03-02T23:30:00Z');
const at = (moment: string, timeZone = 'UTC', locale = 'de') =>
  formatMoment(Date.parse(moment), NOW, { locale, timeZone });

test.each([
  ['2026-03-02T08:05:00Z', 'UTC', '08:05'],
  ['2026-03-03T08:05:00Z', 'UTC', 'Di 08:05'],
  // In Berlin it is the third already.
  ['2026-03-03T08:05:00Z', 'Europe/Berlin', '09:05'],
  ['2026-03-20T08:05:00Z', 'UTC', '20. März, 08:05'],
  ['2016-03-20T08:05:00Z', 'UTC', '20. März 2016, 08:05'],
])('%s in %s reads %s', (moment, zone, expected) => {
  expect(at(moment, zone)).toBe(expected);
});

test('in English', () => {
  expect(at('2026-03-02T14:42:00Z', 'UTC', 'en').replace(/\s/g, ' ')).toBe('2:42 PM');
});
