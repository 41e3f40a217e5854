import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inTurn } from '../../cache/__fixtures__/in-turn';
import { memoryStore } from '../../cache/__fixtures__/memory-store';
import { remembering } from './remembering';

const DAY = 86_400_000;

function world() {
  const clock = { now: 10 * DAY };
  const local = memoryStore();
  const tools = { local, exclusively: inTurn(), now: () => clock.now };
  let reads = 0;
  const ask = (userId = 'maya', key = 'fields', maxAge = DAY, as: z.ZodType<number> = z.number()) =>
    remembering(tools, 'acme.example', userId)(key, { as, maxAge }, async () => ++reads);
  return { clock, local, ask };
}

describe('what an adapter remembers', () => {
  it('is read once in its time, also by several at once', async () => {
    const { clock, ask } = world();
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
    clock.now += DAY - 1;
    expect(await ask()).toBe(1);
    clock.now += 1;
    expect(await ask()).toBe(2);
  });

  it('is of one account, person and key', async () => {
    const { ask } = world();
    expect([await ask(), await ask('omar'), await ask('maya', 'version'), await ask()]).toEqual([1, 2, 3, 1]);
  });

  it('is read again where less age is wanted, the clock went back, or it does not fit', async () => {
    const { clock, ask } = world();
    await ask();
    clock.now += 60_000;
    expect(await ask('maya', 'fields', 60_000)).toBe(2);
    clock.now -= 1;
    expect(await ask()).toBe(3);
    expect(await ask('maya', 'fields', DAY, z.number().min(4))).toBe(4);
  });

  it.each([null, 7, 'old', {}, { at: 'now', value: 9 }, { value: 9 }])(
    '%j lies there: read',
    async (lies) => {
      const { local, ask } = world();
      await local.set('remembered:acme.example/maya/fields', lies);
      expect(await ask()).toBe(1);
    },
  );

  it('is not what failed', async () => {
    const { local, ask } = world();
    const remember = remembering(
      { local, exclusively: inTurn(), now: () => 10 * DAY },
      'acme.example',
      'maya',
    );
    const kept = { as: z.number(), maxAge: DAY };
    await expect(remember('fields', kept, () => Promise.reject(new Error('503')))).rejects.toThrow('503');
    expect(await ask()).toBe(1);
  });
});
