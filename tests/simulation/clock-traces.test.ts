import { describe, expect, it } from 'vitest';
import { readClockTraces } from '../../lib/messages/read-clock-traces';
import { callsOf, total } from './calls';
import { SalesforceCase } from './salesforce-case';
import type { SimulatedBrowser } from './simulated-browser';
import { World } from './world';
import { REF, TICKET } from './zendesk-ticket';

const MINUTE = 60_000;

async function traces(browser: SimulatedBrowser, ref: object = REF) {
  const reply = (await browser.fromPage('read-clock-traces', { ref })) as { answer: unknown };
  return readClockTraces.answer.parse(reply.answer);
}

describe('where the time of a clock went (acceptance 4.15)', () => {
  it('comes out at the host’s own deadlines, and costs at most one request', async () => {
    const world = new World();
    const maya = world.browser('maya');
    await maya.openTicket(TICKET);
    await world.rest();
    const before = total(callsOf(world));
    const { host } = await traces(maya);
    const running = host.filter(({ clock }) => clock.stage === 'active');
    expect(running.length).toBeGreaterThan(0);
    for (const { told } of running) expect(told).toMatchObject({ state: 'known', later: null });
    const unread = host.filter(({ told }) => told.state === 'unknown');
    expect(unread).toEqual([]);
    expect(total(callsOf(world)) - before).toBeLessThanOrEqual(1);
  });

  it('a pause is told by the history, which is read once for as long as nothing changes', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const { zendesk } = world.sandbox;
    await world.pass(10 * MINUTE);
    zendesk.setField(TICKET, { status: 'pending' });
    await world.pass(30 * MINUTE);
    zendesk.setField(TICKET, { status: 'open' });
    await world.pass(5 * MINUTE);
    const tab = await maya.openTicket(TICKET);
    const audits = () => callsOf(world)[`GET /api/v2/tickets/${TICKET}/audits.json`] ?? 0;
    const { host } = await traces(maya);
    const waited = host.find(({ clock }) => clock.metric === 'requester_wait_time');
    // It had waited for the customer before, too.
    expect(waited?.told).toMatchObject({ state: 'known', later: null, past: { paused: (41 + 30) * MINUTE } });
    expect(audits()).toBe(1);
    await traces(maya);
    expect(audits()).toBe(1);
    zendesk.setField(TICKET, { status: 'hold' });
    await world.pass(5 * MINUTE);
    await maya.showTicket(tab, TICKET);
    await traces(maya);
    expect(audits()).toBe(2);
  });

  it('a history that cannot be read is named, and nothing is added up', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const { zendesk, faults } = world.sandbox;
    zendesk.setField(TICKET, { status: 'pending' });
    await world.pass(MINUTE);
    await maya.openTicket(TICKET);
    await world.rest();
    faults.add({ host: REF.account, path: /audits/, status: 500, times: 9 });
    const { host, problem } = await traces(maya);
    expect(problem).toBe('host-error');
    const paused = host.find(({ clock }) => clock.stage === 'paused');
    expect(paused?.told).toEqual({ state: 'unknown', why: 'history' });
  });

  it('of a ticket that was never read there is nothing to tell', async () => {
    const world = new World();
    expect(await traces(world.browser('maya'))).toEqual({ host: [], own: [], problem: null });
  });

  it('of a case: what comes out by its own hours is told, the rest is said to be unknown', async () => {
    const world = new World();
    const priya = world.browser('priya');
    const one = await SalesforceCase.open(world, priya);
    await world.rest();
    const { host } = await traces(priya, one.ref);
    expect(host.length).toBeGreaterThan(0);
    for (const { told } of host)
      expect(told.state === 'known' ? told.later : told.why).toEqual(
        told.state === 'known' ? null : expect.stringMatching(/start|target|hours|calendar|pauses/),
      );
  });
});
