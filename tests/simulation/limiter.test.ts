import { describe, expect, it } from 'vitest';
import { HostError } from '../../lib/hosts/host-error';
import { readDiagnostics } from '../../lib/messages/read-diagnostics';
import { callClass } from '../../lib/pull/call-class';
import type { RateLimit } from '../sandbox/core/rate-limit';
import { callsOf } from './calls';
import type { SimulatedBrowser } from './simulated-browser';
import { World } from './world';
import { markersOf, REF, TICKET } from './zendesk-ticket';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** What everybody else asked in this window: so many requests are left. */
function leave(limit: RateLimit, left: number): void {
  limit.total = 100;
  while (limit.take().remaining > left);
}

/** A world at the beginning of a minute, which is the beginning of the host's window. */
function atFullMinute(): World {
  const world = new World();
  world.sandbox.clock.set(Math.ceil(world.now() / MINUTE) * MINUTE);
  return world;
}

async function diagnostics(browser: SimulatedBrowser) {
  const reply = (await browser.fromPage('read-diagnostics', {})) as { answer: unknown };
  return readDiagnostics.answer.parse(reply.answer);
}

/** How often each class was asked, by the sandbox's own log. */
function logged(world: World): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { method, host, path } of world.sandbox.log.clientCalls()) {
    const kind = callClass(method, `https://${host}${path}`);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

describe('an account’s limit', () => {
  it('below 20 % what is read ahead waits for the next window, what is looked at does not', async () => {
    const world = atFullMinute();
    const maya = world.browser('maya');
    leave(world.sandbox.zendesk.limits.plan, 15);
    await maya.openTicket(TICKET);
    expect(callsOf(world)).toMatchObject({ ticket: 1, comments: 1 });
    expect(callsOf(world)).not.toHaveProperty('queue');
    expect(maya.paint(TICKET)).toMatchObject({ problem: null });
    await world.pass(10 * MINUTE);
    expect(callsOf(world).queue).toBeGreaterThan(0);
    expect(maya.failures).toEqual([]);
  });

  it('below 5 % a screen waits too and says so, a deed is done, and the screen comes by itself', async () => {
    const world = atFullMinute();
    const maya = world.browser('maya');
    const tab = await maya.openTicket(TICKET);
    leave(world.sandbox.zendesk.limits.plan, 50);
    world.sandbox.zendesk.limits.plan.total = 1000;
    leave(world.sandbox.zendesk.limits.plan, 4);
    await maya.fromTab(tab, 'escalate', { ref: REF });
    await world.pass(11 * SECOND);
    expect(markersOf(world)).toEqual(['escalated 1/0']);
    const asked = world.sandbox.log.clientCalls().length;
    await maya.openTicket(4808);
    expect(world.sandbox.log.clientCalls()).toHaveLength(asked);
    expect(maya.paint(4808)).toMatchObject({ state: 'unknown', problem: 'rate-limited' });
    await world.pass(48 * SECOND);
    expect(world.sandbox.log.clientCalls({ path: '/api/v2/tickets/4808.json' })).toEqual([]);
    await world.pass(MINUTE);
    expect(maya.paint(4808)).toMatchObject({ problem: null });
    expect(maya.paint(4808)?.state).not.toBe('unknown');
    expect(maya.failures).toEqual([]);
  });

  it('of one endpoint holds back requests of its kind alone', async () => {
    const world = atFullMinute();
    const maya = world.browser('maya');
    leave(world.sandbox.zendesk.limits.search, 3);
    await maya.openTicket(TICKET);
    const searches = () => world.sandbox.log.clientCalls({ path: '/api/v2/search.json' }).length;
    expect(searches()).toBe(1);
    await maya.openTicket(4808);
    expect(searches()).toBe(1);
    expect(callsOf(world)).toMatchObject({ ticket: 2, comments: 2 });
    expect(maya.paint(4808)).toMatchObject({ problem: null });
  });

  it('a pause the host named holds in every tab and over stops of the worker', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const first = await maya.openTicket(TICKET);
    world.sandbox.faults.add({ method: 'GET', times: 1, status: 503, headers: { 'retry-after': '200' } });
    await maya.openTicket(4808);
    const closedAt = world.now();
    const asked = world.sandbox.log.clientCalls().length;
    await maya.fromTab(first, 'escalate', { ref: REF });
    for (let stop = 0; stop < 6; stop += 1) {
      maya.stopWorker();
      await maya.openTicket([4830, 4821, 4808][stop % 3] ?? 0);
      await world.pass(33 * SECOND);
    }
    expect(world.now() - closedAt).toBeLessThan(200 * SECOND);
    expect(world.sandbox.log.clientCalls()).toHaveLength(asked);
    expect(await maya.outbox()).toMatchObject([{ state: 'queued' }]);
    await world.pass(2 * MINUTE);
    expect(markersOf(world)).toEqual(['escalated 1/0']);
    expect(maya.paint(4808)).toMatchObject({ problem: null });
  });
});

describe('diagnostics', () => {
  it('count every request by its class, and what is shown is what the host counted', async () => {
    const world = atFullMinute();
    const maya = world.browser('maya');
    const tab = await maya.openTicket(TICKET);
    await maya.fromPage('list-owners', { account: REF.account });
    await maya.fromTab(tab, 'escalate', { ref: REF });
    await world.pass(8 * MINUTE);
    maya.stopWorker();
    await maya.openTicket(4808);
    const [account] = (await diagnostics(maya)).accounts;
    expect(account?.lastHour).toEqual(logged(world));
    expect(account?.lastDay).toEqual(logged(world));
    expect(account?.lastHour).toMatchObject({ 'PUT /api/v2/tickets/{id}': 1 });
    expect(account?.limits.map(({ callClass: kind }) => kind)).toEqual(
      expect.arrayContaining([null, 'GET /api/v2/search', 'PUT /api/v2/tickets/{id}']),
    );
    const panel = await maya.fromPage('read-panel', { windowId: 1 });
    const lastHour = world.sandbox.log.clientCalls().length;
    expect(panel).toMatchObject({
      answer: { calls: { host: 'zendesk', lastHour, left: expect.any(Number) } },
    });
    await world.pass(61 * MINUTE);
    expect((await diagnostics(maya)).accounts[0]?.lastHour).not.toHaveProperty('PUT /api/v2/tickets/{id}');
  });

  it('say what was met and refused, and refusals can be tried again', async () => {
    const world = new World();
    const maya = world.browser('maya');
    world.sandbox.zendesk.switches.sideloadPlacement = 'top-level';
    await maya.openTicket(TICKET);
    const { ifAllowed } = await maya.tools().connect('zendesk', REF.account);
    const refusal = new HostError('no-access', 'No.');
    let asked = 0;
    const ask = async () => {
      asked += 1;
      throw refusal;
    };
    expect(await ifAllowed('schedules', ask)).toBeNull();
    expect(await ifAllowed('schedules', ask)).toBeNull();
    expect(asked).toBe(1);
    const said = (await diagnostics(maya)).accounts[0];
    expect(Object.keys(said?.met['slas-placement'] ?? {})).toEqual(['top-level']);
    expect(Object.keys(said?.met['account-limit-header'] ?? {}).sort()).toEqual([
      'ratelimit',
      'x-rate-limit',
    ]);
    expect(Object.keys(said?.met['authenticity-token'] ?? {})).toEqual(['present']);
    expect(said?.refused).toEqual({ schedules: world.now() });
    await maya.fromPage('try-abilities-again', { account: REF.account });
    expect((await diagnostics(maya)).accounts[0]?.refused).toEqual({});
    expect(await ifAllowed('schedules', ask)).toBeNull();
    expect(asked).toBe(2);
  });

  it('a refusal is one of the user: who signs in as somebody else is asked for', async () => {
    const world = new World();
    const maya = world.browser('maya');
    await maya.openTicket(TICKET);
    const { directory } = world.sandbox.zendesk.state;
    const refused = (user: string) => ({
      userId: String(directory.userId(user)),
      at: { 'search-export': world.now() },
    });
    maya.local.set(`refused:${REF.account}`, refused('omar'));
    expect((await diagnostics(maya)).accounts[0]?.refused).toEqual({});
    maya.local.set(`refused:${REF.account}`, refused('maya'));
    expect((await diagnostics(maya)).accounts[0]?.refused).toEqual({ 'search-export': world.now() });
  });

  it('hold no name, subject, id or token', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const { seed, zendesk } = world.sandbox;
    const tab = await maya.openTicket(TICKET);
    await maya.openTicket(4830);
    await maya.fromPage('list-owners', { account: REF.account });
    await maya.fromTab(tab, 'escalate', { ref: REF });
    world.sandbox.faults.add({ method: 'GET', path: /4808/, status: 422, body: '{"error":"Dana Reyes"}' });
    await maya.openTicket(4808);
    await world.pass(20 * MINUTE);
    const said = await diagnostics(maya);
    const text = JSON.stringify(said);
    expect(said.accounts[0]?.met).toHaveProperty('error-422');

    const secrets = [
      ...[...seed.people, ...seed.contacts].flatMap(({ name, email }) => [name, email]),
      ...seed.accounts.map(({ name }) => name),
      ...seed.tickets.flatMap(({ subject, messages }) => [
        subject,
        ...messages.map(({ text: words }) => words),
      ]),
      ...[...maya.session].flatMap(([key, value]) => (key === 'sealing-key' ? [String(value)] : [])),
    ];
    expect(secrets.filter((secret) => secret.length > 4 && text.includes(secret))).toEqual([]);
    const ids = [
      ...seed.tickets.map(({ id }) => String(id)),
      ...seed.accounts.map(({ zendeskId }) => String(zendeskId)),
      ...seed.people.map(({ key }) => String(zendesk.state.directory.userId(key))),
    ];
    const numbers = new Set(text.match(/\d+/g));
    expect(ids.filter((id) => numbers.has(id))).toEqual([]);
    expect(text).not.toContain(zendesk.sessions.open('maya').token);
  });
});
