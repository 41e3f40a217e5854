import { expect, test } from 'vitest';
import { inTurn } from '../cache/__fixtures__/in-turn';
import { memoryStore } from '../cache/__fixtures__/memory-store';
import type { RateLimit } from '../domain/model/rate-limit';
import { Limiter } from '../pull/limiter';
import { callsUsed } from './calls-used';

const ref = { host: 'zendesk', account: 'acme.zendesk.com' } as const;
const spares = { screen: 0.05, background: 0.3 };
const START = Date.UTC(2026, 2, 2, 9);

function counting() {
  const clock = { now: START };
  const now = () => clock.now;
  const gate = new Limiter({ session: memoryStore(), exclusively: inTurn(), now });
  return { clock, gate, used: () => callsUsed({ gate, now }, ref) };
}

test('counts the last hour and day, and knows what is left only while the window lasts', async () => {
  const { clock, gate, used } = counting();
  const nothing = { host: 'zendesk', lastHour: 0, lastDay: 0, left: null, day: null, rests: null };
  expect(await used()).toEqual(nothing);
  await gate.enter(ref.account, 'GET /x', 'screen');
  clock.now += 30 * 60_000;
  await gate.enter(ref.account, 'PUT /x', 'deed');
  const limit = { total: 700, remaining: 699, resetAt: clock.now + 41_000 };
  const limits = [
    { ...limit, of: 'endpoint' as const, remaining: 1 },
    { ...limit, of: 'account' as const },
  ];
  await gate.told(ref.account, 'GET /x', limits, spares);
  expect(await used()).toEqual({ ...nothing, lastHour: 2, lastDay: 2, left: 99 });
  clock.now += 41_000;
  expect(await used()).toEqual({ ...nothing, lastHour: 2, lastDay: 2 });
  clock.now = START + 60 * 60_000;
  expect(await used()).toEqual({ ...nothing, lastHour: 1, lastDay: 2 });
  await gate.close(ref.account, clock.now + 5000, 'rate-limited');
  expect(await used()).toMatchObject({ rests: { what: 'deed', until: clock.now + 5000, used: null } });
  clock.now = START + 23 * 60 * 60_000;
  expect(await used()).toMatchObject({ lastHour: 0, lastDay: 2 });
  clock.now = START + 24 * 60 * 60_000;
  expect(await used()).toMatchObject({ lastDay: 0 });
});

test('a limit of 24 hours: what everybody used, whose limit is tight, and what waits for it', async () => {
  const { clock, gate, used } = counting();
  const says = async (org: number, app: number | null) => {
    const rolling = { resetAt: 'rolling' } as const;
    const limits: RateLimit[] = [{ ...rolling, of: 'account', total: 5000, remaining: 5000 - org }];
    if (app !== null) limits.push({ ...rolling, of: 'app', total: 200, remaining: 200 - app });
    await gate.told(ref.account, 'POST /composite', limits, spares);
  };
  await gate.told(ref.account, 'x', [{ of: 'app', total: 200, remaining: 1, resetAt: 'rolling' }], spares);
  expect(await used()).toMatchObject({
    left: null,
    day: null,
    rests: { what: 'screen', used: { of: 'app' } },
  });
  await says(3500, 0);
  expect(await used()).toMatchObject({ left: 30, day: { used: 3500, total: 5000, at: START }, rests: null });
  await says(3500, null);
  expect(await used()).toMatchObject({ left: 30, day: { used: 3500, total: 5000, at: START }, rests: null });
  await says(3501, 20);
  const until = START + 15 * 60_000;
  expect((await used()).rests).toEqual({ what: 'background', until, used: { of: 'account', percent: 70 } });
  await says(3550, 150);
  expect((await used()).rests).toEqual({ what: 'background', until, used: { of: 'app', percent: 75 } });
  await says(4751, 150);
  expect((await used()).rests).toEqual({ what: 'screen', until, used: { of: 'account', percent: 95 } });
  await gate.close(ref.account, until, 'rate-limited');
  expect((await used()).rests).toEqual({ what: 'deed', until, used: null });
  clock.now = until;
  expect(await used()).toMatchObject({ left: null, day: { used: 4751, at: START }, rests: null });
  clock.now = START + 24 * 60 * 60_000;
  expect((await used()).day).toBeNull();
});
