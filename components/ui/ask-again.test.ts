import { QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askAgain } from './ask-again';
import { createQueryClient } from './create-query-client';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A question whose answers, numbers in the order they were asked for, take so long; that of `never` does not come. */
function asked(milliseconds: number, never = 0) {
  const client = createQueryClient();
  let count = 0;
  const observer = new QueryObserver(client, {
    queryKey: ['panel', 1],
    queryFn: () => {
      count += 1;
      const answer = count;
      return new Promise<number>((resolve) => {
        if (answer !== never) setTimeout(() => resolve(answer), milliseconds);
      });
    },
  });
  const seen: number[] = [];
  observer.subscribe(({ data }) => {
    if (data !== undefined && seen.at(-1) !== data) seen.push(data);
  });
  return { client, seen, count: () => count };
}

test('news during the very first question is not lost', async () => {
  const { client, seen } = asked(2_000);
  await vi.advanceTimersByTimeAsync(500);
  askAgain(client, ['panel']);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(seen).toEqual([1, 2]);
});

test('news during a very first question that takes long is not lost either', async () => {
  const { client, seen } = asked(8_000);
  await vi.advanceTimersByTimeAsync(500);
  askAgain(client, ['panel']);
  await vi.advanceTimersByTimeAsync(16_000);
  expect(seen).toEqual([1, 2]);
});

test('a very first question that is given up for another does not keep later news waiting', async () => {
  const { client, seen } = asked(1_000, 1);
  await vi.advanceTimersByTimeAsync(500);
  askAgain(client, ['panel']);
  await vi.advanceTimersByTimeAsync(10_000);
  void client.resetQueries({ queryKey: ['panel', 1], exact: true });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(seen).toEqual([2]);
  askAgain(client, ['panel']);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(seen).toEqual([2, 3]);
});

test('news that comes faster than answers takes none of them away, and costs one question more', async () => {
  const { client, seen, count } = asked(1_000);
  await vi.advanceTimersByTimeAsync(1_000);
  for (let second = 0; second < 40; second += 1) {
    askAgain(client, ['panel']);
    await vi.advanceTimersByTimeAsync(250);
  }
  expect(seen.length).toBeGreaterThan(8);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(seen.at(-1)).toBe(count());
  expect(count()).toBeLessThan(14);
});

test('an answer that does not come is not waited for', async () => {
  const { client, seen } = asked(1_000, 2);
  await vi.advanceTimersByTimeAsync(1_000);
  askAgain(client, ['panel']);
  askAgain(client, ['panel']);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(seen).toEqual([1]);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(seen).toEqual([1, 3]);
});

test('what is at rest is asked at once', async () => {
  const { client, count } = asked(10);
  await vi.advanceTimersByTimeAsync(20);
  askAgain(client, ['panel']);
  expect(count()).toBe(2);
  askAgain(client, ['settings']);
  await vi.advanceTimersByTimeAsync(20);
  expect(count()).toBe(2);
});
