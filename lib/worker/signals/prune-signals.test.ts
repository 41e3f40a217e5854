import { expect, test } from 'vitest';
import { memoryStore } from '../../cache/__fixtures__/memory-store';
import { pruneSignals } from './prune-signals';

const DAY = 86_400_000;

test('the log of signals is gone through once a day, and again after a clock that was put back', async () => {
  const session = memoryStore();
  const pruned: [number, number][] = [];
  const prune = async (before: number, standing: number) => void pruned.push([before, standing]);
  const at = (now: number) =>
    pruneSignals({
      session,
      now: () => now,
      signals: { prune } as Parameters<typeof pruneSignals>[0]['signals'],
    });
  const now = 1_000 * DAY;
  await at(now);
  await at(now + DAY - 1);
  expect(pruned).toEqual([[now - 180 * DAY, now - 730 * DAY]]);
  await at(now + DAY);
  await at(now - DAY);
  expect(pruned).toHaveLength(3);
});
