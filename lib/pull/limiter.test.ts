import { describe, expect, it } from 'vitest';
import { inTurn } from '../cache/__fixtures__/in-turn';
import { memoryStore } from '../cache/__fixtures__/memory-store';
import type { RateLimit } from '../domain/model/rate-limit';
import { Limiter } from './limiter';
import { pace } from './pace';
import type { Purpose } from './purpose';

const ACCOUNT = 'acme.zendesk.com';
const TICKET = 'GET /api/v2/tickets/{id}';
const SEARCH = 'GET /api/v2/search';
const SPARES = { screen: 0.05, background: 0.2 };
const START = Date.UTC(2026, 2, 2, 9, 41, 10);

function world() {
  const clock = { now: START };
  const session = memoryStore();
  const make = () => new Limiter({ session, exclusively: inTurn(), now: () => clock.now });
  const limiter = make();
  const account = (remaining: number, resetAt: number | null = START + 40_000): RateLimit => ({
    of: 'account',
    total: 100,
    remaining,
    resetAt,
  });
  const told = (limits: RateLimit[], callClass = TICKET) => limiter.told(ACCOUNT, callClass, limits, SPARES);
  const may = async (purpose: Purpose, callClass = TICKET) =>
    (await limiter.enter(ACCOUNT, callClass, purpose)) === null;
  return { clock, session, limiter, make, account, told, may };
}

describe('what is left of the account’s limit', () => {
  it.each<[number, Record<Purpose, boolean>]>([
    [20, { deed: true, screen: true, background: true }],
    [19, { deed: true, screen: true, background: false }],
    [5, { deed: true, screen: true, background: false }],
    [4, { deed: true, screen: false, background: false }],
    [0, { deed: true, screen: false, background: false }],
  ])('%i %%', async (remaining, expected) => {
    const { limiter, account, may, told } = world();
    await told([account(remaining)], SEARCH);
    for (const purpose of ['deed', 'screen', 'background'] as const) {
      expect([purpose, await may(purpose)]).toEqual([purpose, expected[purpose]]);
      expect((await limiter.closed(ACCOUNT, purpose)) === null).toBe(expected[purpose]);
    }
  });

  it.each([
    ['until the window resets', START + 40_000, 40_000],
    ['for a minute when no reset is told', null, 60_000],
  ])('is waited for %s', async (_, resetAt, wait) => {
    const { clock, limiter, account, may, told } = world();
    await told([account(1, resetAt)]);
    clock.now = START + wait - 1;
    expect(await limiter.closed(ACCOUNT, 'background')).toEqual({
      until: START + wait,
      problem: 'rate-limited',
    });
    expect(await may('screen')).toBe(false);
    clock.now = START + wait;
    expect(await may('screen')).toBe(true);
    expect(await may('background')).toBe(true);
  });

  it('counts as it was said last, the tighter of two', async () => {
    const { limiter, account, may, told } = world();
    await told([account(90), account(10)]);
    expect(await may('background')).toBe(false);
    await told([account(90)]);
    expect(await may('background')).toBe(true);
    await told([]);
    expect((await limiter.read(ACCOUNT)).limits).toHaveLength(1);
  });

  it('is not written again while it is the same to the percent', async () => {
    const { clock, limiter, account, told } = world();
    await told([{ ...account(699), total: 700 }]);
    clock.now += 500;
    await told([{ ...account(698, START + 40_500), total: 700 }]);
    expect((await limiter.read(ACCOUNT)).limits).toMatchObject([{ remaining: 699, seenAt: START }]);
    await told([{ ...account(690), total: 700 }]);
    expect((await limiter.read(ACCOUNT)).limits).toMatchObject([{ remaining: 690, seenAt: START + 500 }]);
    await told([{ ...account(690, START + 100_000), total: 700 }]);
    expect((await limiter.read(ACCOUNT)).limits).toMatchObject([{ resetAt: START + 100_000 }]);
  });

  it('of an endpoint counts for requests of its own kind only', async () => {
    const { limiter, account, may, told } = world();
    await told([account(90), { ...account(2), of: 'endpoint' }], SEARCH);
    expect(await may('screen', SEARCH)).toBe(false);
    expect(await may('deed', SEARCH)).toBe(true);
    expect(await may('background', TICKET)).toBe(true);
    expect(await limiter.closed(ACCOUNT, 'background')).toBeNull();
  });

  it('says nothing of another account', async () => {
    const { limiter, account, told } = world();
    await told([account(0)]);
    expect(await limiter.closed('other.zendesk.com', 'background')).toBeNull();
  });
});

describe('a limit whose 24 hours roll', () => {
  const QUARTER = 15 * 60_000;
  const rolling = (remaining: number, of: RateLimit['of'] = 'account'): RateLimit => ({
    of,
    total: 100,
    remaining,
    resetAt: 'rolling',
  });
  const host = (change: Partial<typeof SPARES> = {}) => {
    const known = world();
    const spares = { screen: 0.05, background: 0.3, ...change };
    const said = (...limits: RateLimit[]) => known.limiter.told(ACCOUNT, TICKET, limits, spares);
    const rest = async (purpose: Purpose) => (await known.limiter.closed(ACCOUNT, purpose))?.until ?? null;
    return { ...known, said, rest };
  };

  it('holds back by the shares that the host names', async () => {
    const { said, may } = host();
    await said(rolling(30));
    expect(await may('background')).toBe(true);
    await said(rolling(29));
    expect([await may('background'), await may('screen'), await may('deed')]).toEqual([false, true, true]);
    await said(rolling(4));
    expect([await may('background'), await may('screen'), await may('deed')]).toEqual([false, false, true]);
  });

  it('of the app counts as that of the org does', async () => {
    const { said, may, limiter } = host();
    await said(rolling(90), rolling(29, 'app'));
    expect([await may('background'), await may('screen')]).toEqual([false, true]);
    await said(rolling(29), rolling(90, 'app'));
    expect(await may('background')).toBe(false);
    await said(rolling(90), rolling(90, 'app'));
    expect(await may('background')).toBe(true);
    // The org's administrator took the app's limit away.
    await said(rolling(90), rolling(2, 'app'));
    await said(rolling(90));
    expect(await may('screen')).toBe(true);
    expect((await limiter.read(ACCOUNT)).limits).toHaveLength(1);
  });

  it('of the app says nothing of the org’s where it comes alone, and a rest lasts to the later of two ends', async () => {
    const { clock, said, limiter, rest } = host();
    await said(rolling(20));
    clock.now += 60_000;
    await said(rolling(20, 'app'));
    expect((await limiter.read(ACCOUNT)).limits.map(({ of }) => of)).toEqual(['account', 'app']);
    expect(await rest('background')).toBe(clock.now + QUARTER);
  });

  it('is looked at again by one request in a quarter of an hour, however many would like to', async () => {
    const { clock, said, may, rest, make } = host();
    await said(rolling(20));
    for (let tries = 1; tries <= 5; tries += 1) {
      const until = START + tries * QUARTER;
      expect(await rest('background')).toBe(until);
      clock.now = until - 1;
      expect(await may('background')).toBe(false);
      clock.now = until;
      expect(await rest('background')).toBeNull();
      // No answer comes to it: it was the one look of this quarter of an hour, in every life of the worker.
      const sent = [await may('background'), await may('background', SEARCH)];
      sent.push((await make().enter(ACCOUNT, TICKET, 'background')) === null);
      expect(sent).toEqual([true, false, false]);
    }
  });

  it('ends its rest with the first answer that shows room, and begins it anew with one that does not', async () => {
    const { clock, said, may, rest } = host();
    await said(rolling(20));
    clock.now += QUARTER - 1;
    expect(await may('screen')).toBe(true);
    await said(rolling(19));
    expect(await rest('background')).toBe(clock.now + QUARTER);
    clock.now += 60_000;
    await said(rolling(31));
    expect(await rest('background')).toBeNull();
    expect([await may('background'), await may('background'), await may('background')]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('the request that looks again for a screen spares the others one too; a deed looks for nobody', async () => {
    const { clock, said, may } = host();
    await said(rolling(4));
    clock.now += QUARTER;
    expect(await may('deed')).toBe(true);
    expect(await may('screen')).toBe(true);
    expect([await may('screen'), await may('background'), await may('deed')]).toEqual([false, false, true]);
  });

  it('what a clock that was put back says of a look to come is taken for now', async () => {
    const { clock, said, may, rest } = host();
    await said(rolling(20));
    clock.now += 3 * 24 * 60 * 60_000;
    expect(await may('background')).toBe(true);
    clock.now = START + 1000;
    expect(await rest('background')).toBe(clock.now + QUARTER);
  });
});

describe('a pause the host named', () => {
  it('holds for everybody, also in the next life of the worker, and is never shortened', async () => {
    const { clock, limiter, make, may } = world();
    await limiter.close(ACCOUNT, START + 90_000, 'rate-limited');
    await limiter.close(ACCOUNT, START + 10_000, 'host-error');
    clock.now = START + 89_999;
    const expected = { until: START + 90_000, problem: 'rate-limited' };
    expect(await make().closed(ACCOUNT)).toEqual(expected);
    expect(await make().enter(ACCOUNT, TICKET, 'deed')).toEqual(expected);
    clock.now = START + 90_000;
    expect(await may('deed')).toBe(true);
  });
});

describe('the count', () => {
  it('is by class, for an hour and a day, and not of what was not sent', async () => {
    const { clock, limiter, account, may, told } = world();
    await may('screen');
    await may('background', SEARCH);
    await told([account(0)], SEARCH);
    await may('background', SEARCH);
    expect(await limiter.lastMinute(ACCOUNT, 'background')).toEqual([START]);
    clock.now = START + 60 * 60_000;
    await may('deed');
    const { calls, hours } = await limiter.read(ACCOUNT);
    expect(calls).toEqual([{ at: clock.now, callClass: TICKET, purpose: 'deed' }]);
    expect(hours.map((hour) => hour.calls)).toEqual([{ [TICKET]: 1, [SEARCH]: 1 }, { [TICKET]: 1 }]);
    clock.now = START + 24 * 60 * 60_000;
    await may('deed');
    expect((await limiter.read(ACCOUNT)).hours.map((hour) => hour.calls)).toEqual([
      { [TICKET]: 1 },
      { [TICKET]: 1 },
    ]);
  });

  it('loses none of many at once', async () => {
    const { limiter, may } = world();
    await Promise.all(Array.from({ length: 20 }, () => may('screen')));
    expect((await limiter.read(ACCOUNT)).calls).toHaveLength(20);
  });

  it('takes what a clock that was put back says of the future for just done', async () => {
    const { clock, limiter, account, may, told } = world();
    clock.now = START + 3 * 24 * 60 * 60_000;
    await may('background');
    await told([account(0, clock.now + 60_000)]);
    clock.now = START;
    expect(await may('background')).toBe(true);
    expect(await limiter.lastMinute(ACCOUNT, 'background')).toEqual([START, START]);
    const { hours } = await limiter.read(ACCOUNT);
    expect(hours.map((entry) => entry.calls)).toEqual([{ [TICKET]: 2 }]);
    clock.now = START + 60 * 60_000;
    expect(await limiter.lastMinute(ACCOUNT, 'background')).toEqual([]);
  });

  it('begins anew where what is kept cannot be read', async () => {
    const { session, limiter, may } = world();
    session.map.set(`budget:${ACCOUNT}`, { calls: 'many' });
    expect(await may('screen')).toBe(true);
    expect((await limiter.read(ACCOUNT)).calls).toHaveLength(1);
  });
});

describe('the pace of reading the past', () => {
  it('is 20 requests a minute at most, with all else that is read ahead', async () => {
    const { clock, limiter, may } = world();
    for (let sent = 0; sent < 20; sent += 1) {
      expect(await pace({ gate: limiter }, ACCOUNT)).toBeNull();
      await may('background', SEARCH);
      clock.now += 1000;
    }
    await may('screen');
    expect(await pace({ gate: limiter }, ACCOUNT)).toBe(START + 60_000);
    clock.now = START + 60_000;
    expect(await pace({ gate: limiter }, ACCOUNT)).toBeNull();
    await may('background');
    expect(await pace({ gate: limiter }, ACCOUNT)).toBe(START + 61_000);
  });

  it('waits with everything that is read ahead', async () => {
    const { limiter, account, told } = world();
    await told([account(19)]);
    expect(await pace({ gate: limiter }, ACCOUNT)).toBe(START + 40_000);
  });
});
