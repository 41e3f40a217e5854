import { expect, test } from 'vitest';
import { volumeOf } from './volume-of';

const bands = { watch: 40, high: 60, critical: 80 };

test('a sample of every second ticket says of all of them how many a day there are', () => {
  const numbers = [10, 10, 50, 70, 90];
  expect(volumeOf({ numbers, looked: 5, all: 10, days: 1 }, bands, 5)).toMatchObject({
    shares: { low: 0.4, watch: 0.2, high: 0.2, critical: 0.2 },
    now: 4,
  });
});

test('about 5 a day: the edge of high lets no more than that through', () => {
  const numbers = Array.from({ length: 900 }, (_, index) => index % 100);
  const told = volumeOf({ numbers, looked: 900, all: 900, days: 90 }, bands, 5);
  expect(told?.proposed).toBeLessThanOrEqual(5);
  expect(told?.edges.high).toBe(50);
});

test('without a single number nothing is proposed', () => {
  expect(volumeOf({ numbers: [], looked: 3, all: 3, days: 90 }, bands, 5)).toBeNull();
});
