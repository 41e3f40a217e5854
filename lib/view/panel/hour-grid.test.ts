import { expect, test } from 'vitest';
import { hourGrid } from './hour-grid';

const at = (moment: string) => Date.parse(moment);
const NOW = at('2026-03-02T14:18:30Z');
const HOUR = 3_600_000;

test('hours are the full ones of the reader’s wall clock, also where it is half an hour off', () => {
  expect(hourGrid(NOW, null, { timeZone: 'Europe/Berlin' }).moment(1)).toBe(at('2026-03-02T15:00Z'));
  expect(hourGrid(NOW, null, { timeZone: 'Asia/Kolkata' }).moment(1)).toBe(at('2026-03-02T14:30Z'));
});

test('a moment chosen stands where it is, further away than two weeks too', () => {
  const near = hourGrid(NOW, at('2026-03-02T22:00Z'), { timeZone: 'UTC' });
  expect([near.value, near.hours, near.moment(near.value)]).toEqual([8, 336, at('2026-03-02T22:00Z')]);
  const far = hourGrid(NOW, NOW + 400 * HOUR, { timeZone: 'UTC' });
  expect(far.hours).toBe(far.value);
  expect(hourGrid(NOW, null, { timeZone: 'UTC' }).value).toBe(0);
  // What lies a minute ahead is not now.
  expect(hourGrid(NOW, NOW + 60_000, { timeZone: 'UTC' }).value).toBe(1);
});
