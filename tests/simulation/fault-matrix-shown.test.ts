import { describe, expect, it } from 'vitest';
import type { HostProblem } from '../../lib/domain/model/host-problem';
import { callClass } from '../../lib/pull/call-class';
import { faultAt } from './fault-at';
import { hostFaults } from './host-faults';
import type { SimulatedBrowser, SimulatedTab } from './simulated-browser';
import { World } from './world';
import { zendeskEndpoints } from './zendesk-endpoints';
import { markersOf, REF, TICKET } from './zendesk-ticket';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const { account } = REF;
const OTHER = 4808;
const ORGANIZATION = (world: World) => String(world.sandbox.seed.accounts[0]?.zendeskId);

interface Surface {
  endpoint: string;
  /** What a person does; its answer, where there is one to wait for. */
  act(browser: SimulatedBrowser, world: World, tab: SimulatedTab): Promise<unknown>;
  /** The problem that they then read. */
  shown(
    browser: SimulatedBrowser,
    world: World,
    reply: unknown,
  ): Promise<HostProblem | null> | HostProblem | null;
}

async function showAccount(browser: SimulatedBrowser, world: World): Promise<void> {
  const id = ORGANIZATION(world);
  const tab = browser.openTab(`https://${account}/agent/organizations/${id}`);
  const place = { host: 'zendesk', account, pageHost: account };
  void browser.fromTab(tab, 'visible', { ...place, records: [{ kind: 'account', id }], rows: [] });
  await world.rest();
}

const surfaces: Record<string, Surface> = {
  'the badge of a ticket': {
    endpoint: 'GET /api/v2/tickets/{id}',
    act: (browser) => browser.openTicket(OTHER),
    shown: (browser) => browser.paint(OTHER)?.problem ?? null,
  },
  'the badge of a customer': {
    endpoint: 'GET /api/v2/organizations/{id}',
    act: showAccount,
    shown: (browser, world) => browser.paint(ORGANIZATION(world), account, 'account')?.problem ?? null,
  },
  'the badges of a list': {
    endpoint: 'GET /api/v2/tickets/show_many',
    act: (browser) => browser.showRows(browser.openTab(`https://${account}/agent/filters/1`), [OTHER, 4830]),
    shown: (browser) => {
      const [one, other] = [OTHER, 4830].map((id) => browser.paint(id)?.problem ?? null);
      return one === other ? (one ?? null) : null;
    },
  },
  'the connection in the settings': {
    endpoint: 'GET /api/v2/users/me',
    act: (browser) => browser.fromPage('test-connection', { host: 'zendesk', account }),
    shown: (_browser, _world, reply) =>
      (reply as { answer: { problem?: HostProblem } }).answer.problem ?? null,
  },
};

describe.each(Object.entries(surfaces))('%s', (_, surface) => {
  it.each(Object.entries(hostFaults))('%s: says so, and comes back', async (_name, { fault, problem }) => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = await maya.openTicket(TICKET);
    await world.pass(SECOND);
    const armed = world.sandbox.faults.add({ ...faultAt(surface.endpoint), ...fault });
    const acting = surface.act(maya, world, tab);
    await world.pass(21 * SECOND);
    expect(await surface.shown(maya, world, await acting)).toBe(problem);
    armed.remove();
    await world.pass(10 * MINUTE);
    const again = surface.act(maya, world, tab);
    await world.pass(SECOND);
    expect(await surface.shown(maya, world, await again)).toBeNull();
    expect(maya.failures).toEqual([]);
  });
});

/** What cannot succeed by being tried again is reported instead of written. */
const FINAL: readonly HostProblem[] = ['no-access', 'not-found', 'invalid'];

describe.each([
  'GET /api/v2/users/me',
  'GET /api/v2/tickets/{id}',
  'GET /api/v2/tickets/{id}/comments',
  'PUT /api/v2/tickets/{id}',
])('an escalation while %s has', (endpoint) => {
  it.each(Object.entries(hostFaults))(
    '%s: is written once or reported',
    async (_name, { fault, problem, pause }) => {
      const world = new World();
      const maya = world.browser('maya');
      const tab = await maya.openTicket(TICKET);
      // Who we are is asked for anew with every write.
      const armed = world.sandbox.faults.add({ ...faultAt(endpoint), ...fault });
      await maya.fromTab(tab, 'escalate', { ref: REF });
      await world.pass(32 * SECOND);
      const [row] = await maya.outbox();
      // It has worked, and is found written.
      const written = endpoint.startsWith('PUT') && problem === 'bad-answer';
      expect(row?.problem).toBe(written ? null : problem);
      const refused = row?.state === 'refused';
      expect(refused).toBe(FINAL.includes(problem));
      expect(maya.paint(TICKET)?.escalation).toBe(written ? 'open' : refused ? 'none' : 'waiting');

      // No request of anybody before the moment the host named.
      const { entries } = world.sandbox.log;
      const first = entries.findIndex((entry) => entry.fault);
      await world.pass(3 * MINUTE);
      const until = (entries[first]?.at ?? 0) + (pause ?? 0);
      expect(entries.slice(first + 1).filter(({ at }) => at < until)).toEqual([]);

      armed.remove();
      await world.pass(20 * MINUTE);
      if (refused) {
        expect(markersOf(world)).toEqual([]);
        expect(await maya.outbox()).toMatchObject([{ state: 'refused', problem }]);
        await maya.fromTab(tab, 'escalate', { ref: REF });
        await world.pass(MINUTE);
      } else {
        // Signing in again, or another page, is what a person does about it.
        await maya.showTicket(tab, TICKET);
        await world.pass(5 * MINUTE);
      }
      expect(markersOf(world)).toEqual(['escalated 1/0']);
      expect((await maya.outbox()).at(-1)).toMatchObject({ state: 'done', problem: null });
      expect(maya.paint(TICKET)).toMatchObject({ escalation: 'open', problem: null });
      expect(maya.failures).toEqual([]);
    },
  );
});

describe('a full session', () => {
  it('asks nothing that the matrix does not have', async () => {
    const world = new World();
    // A small desk: its past is read in a few minutes.
    const { tickets } = world.sandbox.zendesk.state;
    const needed = [TICKET, OTHER, 4830];
    for (const id of [...tickets.keys()].slice(12)) if (!needed.includes(id)) tickets.delete(id);
    for (const person of ['maya', 'grace']) {
      const browser = world.browser(person);
      const tab = await browser.openTicket(TICKET);
      await showAccount(browser, world);
      await browser.showRows(browser.openTab(`https://${account}/agent/filters/1`), [OTHER, 4830]);
      await browser.fromPage('list-owners', { account });
      await browser.fromPage('test-connection', { host: 'zendesk', account });
      await browser.fromPage('start-history', { account });
      await browser.fromPage('read-mapping', { account });
      await browser.fromPage('read-calendars', { account });
      await browser.fromPage('read-sla-policies', { account });
      await browser.fromTab(tab, 'escalate', { ref: REF });
      await world.pass(6 * MINUTE);
    }
    const asked = world.sandbox.log
      .clientCalls()
      .map(({ method, host, path }) => callClass(method, `https://${host}${path}`));
    expect(new Set(asked).size).toBeGreaterThan(10);
    expect([...new Set(asked)].filter((kind) => !(kind in zendeskEndpoints))).toEqual([]);
  }, 120_000);
});
