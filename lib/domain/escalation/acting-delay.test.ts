import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actingDelay } from './acting-delay';

test('4.6: the holder at once, the next level after 10 s, any other after 20 to 50 s, the same each time', () => {
  expect(actingDelay('9001', '9001', ['9002'])).toBe(0);
  expect(actingDelay('9002', '9001', ['9002'])).toBe(10_000);
  fc.assert(
    fc.property(fc.string(), (userId) => {
      const delay = actingDelay(userId, null, []);
      expect(delay).toBeGreaterThanOrEqual(20_000);
      expect(delay).toBeLessThanOrEqual(50_000);
      expect(actingDelay(userId, null, [])).toBe(delay);
    }),
  );
});

test('4.6: the hash is FNV-1a as published, so that browsers with different versions agree', () => {
  expect(actingDelay('a', null, [])).toBe(20_000 + (0xe40c292c % 30_001));
  expect(actingDelay('foobar', null, [])).toBe(20_000 + (0xbf9cf968 % 30_001));
});

test('4.6: colleagues do not come together, and nobody known is no holder', () => {
  const ids = Array.from({ length: 50 }, (_, index) => String(9000 + index));
  expect(new Set(ids.map((id) => actingDelay(id, null, []))).size).toBeGreaterThan(45);
  expect(actingDelay(null, null, [])).toBeGreaterThanOrEqual(20_000);
});
