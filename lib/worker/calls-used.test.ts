import { expect, test } from 'vitest';
import { inTurn } from '../cache/__fixtures__/in-turn';
import { memoryStore } from '../cache/__fixtures__/memory-store';
import { Limiter } from '../pull/limiter';
import { callsUsed } from './calls-used';

const ref = { host: 'zendesk', account: 'acme.zendesk.com' } as const;
const START = Date.UTC(2026, 2, 2, 9);

test('counts the last hour, and knows what is left only while the window lasts', async () => {
  const clock = { now: START };
  const now = () => clock.now;
  const gate = new Limiter({ session: memoryStore(), exclusively: inTurn(), now });
  const used = () => callsUsed({ gate, now }, ref);
  expect(await used()).toEqual({ host: 'zendesk', lastHour: 0, left: null, restsUntil: null });
  await gate.enter(ref.account, 'GET /x', 'screen');
  clock.now += 30 * 60_000;
  await gate.enter(ref.account, 'PUT /x', 'deed');
  const limit = { total: 700, remaining: 699, resetAt: clock.now + 41_000 };
  await gate.told(ref.account, 'GET /x', [
    { ...limit, of: 'endpoint', remaining: 1 },
    { ...limit, of: 'account' },
  ]);
  expect(await used()).toEqual({ host: 'zendesk', lastHour: 2, left: 99, restsUntil: null });
  clock.now += 41_000;
  expect(await used()).toEqual({ host: 'zendesk', lastHour: 2, left: null, restsUntil: null });
  clock.now = START + 60 * 60_000;
  expect(await used()).toEqual({ host: 'zendesk', lastHour: 1, left: null, restsUntil: null });
  await gate.close(ref.account, clock.now + 5000, 'rate-limited');
  expect(await used()).toMatchObject({ restsUntil: clock.now + 5000 });
});
