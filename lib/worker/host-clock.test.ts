import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryStore } from '../cache/__fixtures__/memory-store';
import { HostClock } from './host-clock';

const START = Date.UTC(2026, 2, 2, 9);
const header = (moment: number) => new Date(moment).toUTCString();

function clock(skew = 0) {
  const local = { now: START + skew };
  const store = memoryStore();
  return { local, store, host: new HostClock(() => local.now, store) };
}

describe('HostClock', () => {
  it('is the local clock until a host has spoken', () => {
    expect(clock(5_000).host.now()).toBe(START + 5_000);
  });

  it('follows a host whatever the local clock says, and says that it moved', async () => {
    const { host, local } = clock(3_600_000);
    expect(await host.note(header(START))).toBe(true);
    expect(host.now()).toBe(START);
    local.now += 1_000;
    expect(host.now()).toBe(START + 1_000);
    expect(host.localOf(START + 2_000)).toBe(local.now + 1_000);
    expect(host.offset()).toBe(-3_600_000);
  });

  it('does not call noise a move, and keeps the later of two bounds', async () => {
    const { host, local } = clock();
    await host.note(header(START - 2_000));
    expect(await host.note(header(START + 1_000))).toBe(false);
    expect(host.now()).toBe(START + 1_000);
    local.now += 500;
    expect(await host.note(header(START))).toBe(false);
    expect(host.now()).toBe(START + 1_500);
  });

  it('goes back too, when the host has', async () => {
    const { host } = clock();
    await host.note(header(START + 60_000));
    expect(await host.note(header(START))).toBe(true);
    expect(host.now()).toBe(START);
  });

  it('is put right by a second when the local clock was, at the latest after ten minutes', async () => {
    const { host, local } = clock();
    await host.note(header(START));
    local.now += 10 * 60_000 + 2_000;
    expect(await host.note(header(START + 10 * 60_000))).toBe(false);
    expect(host.now()).toBe(START + 10 * 60_000);
  });

  it.each([undefined, '', 'yesterday'])('learns nothing from %j', async (date) => {
    const { host } = clock();
    expect(await host.note(date)).toBe(false);
    expect(host.now()).toBe(START);
  });

  it('outlives the worker, and starts at the local clock when what is kept is no number', async () => {
    const { host, local, store } = clock();
    await host.note(header(START + 600_000));
    const next = new HostClock(() => local.now, store);
    await next.load();
    expect(next.now()).toBe(START + 600_000);
    await store.set('clock-offset', 'soon');
    const other = new HostClock(() => local.now, store);
    await other.load();
    expect(other.now()).toBe(START);
  });

  it('is never ahead of the host, whatever the delays, and at most a second and the quickest answer behind', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: -86_400_000, max: 86_400_000 }),
        fc.array(fc.record({ pause: fc.nat(25_000), delay: fc.nat(2_000) }), {
          minLength: 1,
          maxLength: 20,
        }),
        async (skew, answers) => {
          const { host, local } = clock(skew);
          let hostNow = START + 777;
          for (const { pause, delay } of answers) {
            hostNow += pause;
            local.now = hostNow + skew;
            const said = header(hostNow);
            hostNow += delay;
            local.now += delay;
            await host.note(said);
            expect(host.now()).toBeLessThanOrEqual(hostNow);
          }
          const quickest = Math.min(...answers.map(({ delay }) => delay));
          expect(hostNow - host.now()).toBeLessThanOrEqual(quickest + 1_000);
        },
      ),
    );
  });
});
