import { expect, test } from 'vitest';
import { dayIn } from './day-in';

test.each([
  ['UTC', Date.UTC(2026, 9, 2, 23, 59), '2026-10-02'],
  ['America/Los_Angeles', Date.UTC(2026, 9, 3, 1), '2026-10-02'],
  ['Australia/Sydney', Date.UTC(2026, 9, 2, 23), '2026-10-03'],
  ['Europe/Berlin', Date.UTC(2027, 0, 4, 23, 30), '2027-01-05'],
])('in %s', (timeZone, at, day) => {
  expect(dayIn(timeZone, at)).toBe(day);
});
