import { expect, test } from 'vitest';
import { freshness } from './freshness';

const NOW = Date.parse('2026-03-02T14:00:00Z');
const key = (age: number, stale = false) =>
  freshness(NOW - age, stale, NOW, { locale: 'de', timeZone: 'UTC' })?.key;

test.each([
  [0, 'panel_updated_now'],
  [4999, 'panel_updated_now'],
  [5000, 'panel_updated_seconds'],
  [59_999, 'panel_updated_seconds'],
  [60_000, 'panel_updated'],
  [3_600_000, 'panel_as_of'],
  // The local clock is behind: nothing is negative.
  [-5000, 'panel_updated_now'],
])('facts %i ms old: %s', (age, expected) => {
  expect(key(age)).toBe(expected);
});

test('what cannot be read again says its time, however young', () => {
  expect(key(1000, true)).toBe('panel_as_of');
});

test('nothing read, nothing said', () => {
  expect(freshness(null, true, NOW, { locale: 'de', timeZone: 'UTC' })).toBeNull();
});
