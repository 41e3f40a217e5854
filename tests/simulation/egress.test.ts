import { describe, expect, it } from 'vitest';
import { readEgress } from '../../lib/messages/read-egress';
import { callClass } from '../../lib/pull/call-class';
import type { SimulatedBrowser } from './simulated-browser';
import { World } from './world';
import { TICKET } from './zendesk-ticket';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ref = { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: String(TICKET) };

async function ledgerOf(browser: SimulatedBrowser) {
  const { answer } = (await browser.fromPage('read-egress', {})) as { answer: unknown };
  return readEgress.answer.parse(answer).entries;
}

/** What the hosts saw, by kind and host: no line of it goes through the extension's own counting. */
function seen(world: World): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { method, host, path } of world.sandbox.log.entries) {
    const kind = `${host.replace(/:\d+$/, '')} ${callClass(method, `https://${host}${path}`)}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

async function told(browser: SimulatedBrowser): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { host, method, path, count } of await ledgerOf(browser)) {
    const kind = `${host} ${method} ${path}`;
    counts.set(kind, (counts.get(kind) ?? 0) + count);
  }
  return counts;
}

describe('acceptance 4.14: the egress ledger', () => {
  it('acceptance 4.14: every request of half a working day stands in it, with its purpose, and nothing else', async () => {
    const world = new World();
    const { zendesk, faults } = world.sandbox;
    const maya = world.browser('maya');
    expect(await ledgerOf(maya)).toEqual([]);
    world.sandbox.log.clear();
    const tab = await maya.openTicket(TICKET);
    await maya.showRows(tab, [TICKET, TICKET + 1, TICKET + 2]);
    await maya.showTicket(tab, TICKET);
    void maya.fromTab(tab, 'escalate', { ref });
    await world.pass(5 * MINUTE);
    for (let hour = 0; hour < 4; hour += 1) {
      zendesk.customerWrites(TICKET, 'And now?');
      await maya.showTicket(tab, TICKET);
      if (hour === 1) maya.stopWorker();
      if (hour === 2) {
        const fault = faults.add({ path: /^\/api\/v2\//, drop: 'before' });
        await world.pass(10 * MINUTE);
        fault.remove();
      }
      await world.pass(HOUR);
    }
    const entries = await ledgerOf(maya);
    expect(await told(maya)).toEqual(seen(world));
    expect(new Set(entries.map(({ host }) => host))).toEqual(new Set(['acme.zendesk.com']));
    expect(new Set(entries.map(({ purpose }) => purpose))).toEqual(new Set(['deed', 'screen', 'background']));
    // A write goes through the open tab, in the host's own name.
    expect(entries.some(({ method, through }) => method === 'PUT' && through === 'tab')).toBe(true);
    expect(entries.some(({ unanswered }) => unanswered > 0)).toBe(true);
    expect(entries.every(({ first, last, count }) => first <= last && count > 0)).toBe(true);
    expect(JSON.stringify(entries.map(({ path }) => path))).not.toContain(String(TICKET));
    expect(entries.length).toBeLessThan(60);
  });

  it('is forgotten after the days that were chosen', async () => {
    const world = new World();
    const maya = world.browser('maya');
    await maya.openTicket(TICKET);
    const before = (await ledgerOf(maya)).length;
    expect(before).toBeGreaterThan(0);
    await maya.fromPage('change-retention', { what: 'egress', days: 30 });
    maya.stopWorker();
    world.sleep(32 * 24 * HOUR);
    const day = Math.floor(world.now() / (24 * HOUR));
    await maya.fromPage('read-egress', {});
    await world.rest();
    expect((await ledgerOf(maya)).filter((entry) => entry.day < day - 30)).toEqual([]);
  });
});
