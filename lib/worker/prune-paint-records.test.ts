import { expect, it } from 'vitest';
import { memoryStore } from '../cache/__fixtures__/memory-store';
import { prunePaintRecords } from './prune-paint-records';

const day = 24 * 60 * 60_000;
const now = Date.UTC(2026, 2, 20);

async function pruned(records: Record<string, unknown>) {
  const [local, session] = [memoryStore(), memoryStore()];
  for (const [key, value] of Object.entries(records)) await local.set(key, value);
  const removed = await prunePaintRecords({ local, session, now: () => now });
  return { removed, left: Object.keys(await local.list('')), local, session };
}

it('removes what was not painted for a week, and what is no paint record', async () => {
  const { removed, left } = await pruned({
    'paint:a/ticket/1': { computedAt: now - 7 * day },
    'paint:a/ticket/2': { computedAt: now - 7 * day - 1 },
    'paint:a/ticket/3': 'odd',
    'account:a': { computedAt: 0 },
  });
  expect(removed).toBe(2);
  expect(left.sort()).toEqual(['account:a', 'paint:a/ticket/1']);
});

it('keeps the thousand that were painted last', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 1_003 }, (_, index) => [`paint:a/ticket/${index}`, { computedAt: now - index }]),
  );
  const { removed, left } = await pruned(many);
  expect(removed).toBe(3);
  expect(left).toHaveLength(1_000);
  expect(left).not.toContain('paint:a/ticket/1000');
});

it('looks once a day, and again after a clock that was put back', async () => {
  const { local, session } = await pruned({});
  await local.set('paint:a/ticket/1', { computedAt: 0 });
  const at = (moment: number) => prunePaintRecords({ local, session, now: () => moment });
  expect(await at(now + day - 1)).toBe(0);
  expect(await at(now + day)).toBe(1);
  await local.set('paint:a/ticket/1', { computedAt: 0 });
  expect(await at(now - 30 * day)).toBe(1);
});
