import { describe, expect, it } from 'vitest';
import { callsOf } from './calls';
import type { SimulatedBrowser } from './simulated-browser';
import { World } from './world';
import { TICKET } from './zendesk-ticket';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** The simulated chance is in the middle: the queue is read every three minutes exactly. */
const TICK = 3 * MINUTE;
/** Maya's, opened 20 hours ago: its next reply is due in 180 minutes. */
const QUIET = 4808;
const QUIET_WARNED = 150 * MINUTE;
const VIEW = 'https://acme.zendesk.com/agent/filters/2';

async function atWork(world: World, person = 'maya') {
  const browser = world.browser(person);
  const tab = browser.openTab('https://acme.zendesk.com/agent/dashboard');
  await browser.showRows(tab, []);
  return { browser, tab };
}

const told = (browser: SimulatedBrowser, id: number) =>
  browser.notifications.filter(({ id: key }) => key.includes(`/ticket/${id}/`)).map(({ title }) => title);
const since = (world: World) =>
  world.sandbox.log
    .clientCalls({ path: '/api/v2/activities.json' })
    .map(({ query }) => Date.parse(new URLSearchParams(query).get('since') ?? ''));

describe('what others do to my tickets', () => {
  it('is seen at the next look, in the badge of the ticket in sight', async () => {
    const world = new World();
    const { browser: maya } = await atWork(world);
    await maya.openTicket(TICKET);
    await world.pass(2 * MINUTE);
    world.sandbox.zendesk.agentReplies(TICKET, 'sofia', 'The fix is out.');
    const before = { paint: maya.paint(TICKET), calls: callsOf(world) };
    await world.pass(TICK);
    expect(maya.paint(TICKET)?.number).toBeLessThan(before.paint?.number ?? 0);
    expect(maya.paint(TICKET)?.readAt).toBeGreaterThan(before.paint?.readAt ?? 0);
    expect(callsOf(world)).toMatchObject({
      ticket: (before.calls.ticket ?? 0) + 1,
      comments: (before.calls.comments ?? 0) + 1,
    });
    await world.pass(2 * TICK);
    expect(callsOf(world).ticket).toBe((before.calls.ticket ?? 0) + 1);
  });

  it('in the rows of a list is read in one call, however many they are', async () => {
    const world = new World();
    const { browser: maya } = await atWork(world);
    const mine = [...world.sandbox.zendesk.state.tickets.values()]
      .filter(
        ({ assigneeId, status }) =>
          assigneeId === world.sandbox.zendesk.state.directory.userId('maya') && status === 'open',
      )
      .map(({ id }) => id)
      .slice(0, 6);
    expect(mine.length).toBeGreaterThanOrEqual(3);
    await maya.showRows(maya.openTab(VIEW), mine);
    await world.pass(2 * MINUTE);
    for (const id of mine) world.sandbox.zendesk.customerWrites(id, 'Any news?');
    const painted = mine.map((id) => maya.paint(id)?.readAt);
    await world.pass(TICK);
    expect(callsOf(world)).toMatchObject({ rows: 2 });
    for (const [index, id] of mine.entries())
      expect(maya.paint(id)?.readAt).toBeGreaterThan(painted[index] ?? 0);
  });

  it('out of sight makes the copy old: it is read anew when it is opened, however young', async () => {
    const world = new World();
    const { browser: maya } = await atWork(world);
    await world.pass(2 * MINUTE + 20 * SECOND);
    const tab = await maya.openTicket(TICKET);
    await maya.showRows(tab, []);
    await world.pass(10 * SECOND);
    world.sandbox.zendesk.customerWrites(TICKET, 'A fourth message.');
    await world.pass(31 * SECOND);
    expect(callsOf(world)).toMatchObject({ changes: 1 });
    const before = callsOf(world);
    await maya.showTicket(tab, TICKET);
    expect(callsOf(world)).toEqual({
      ...before,
      ticket: (before.ticket ?? 0) + 1,
      comments: (before.comments ?? 0) + 1,
    });
  });

  it('is asked for from where the last look ended, also after the worker was stopped', async () => {
    const world = new World();
    const { browser: maya } = await atWork(world);
    const start = world.now();
    for (let minute = 0; minute < 20; minute += 1) {
      maya.stopWorker();
      await world.pass(MINUTE);
    }
    const looks = since(world);
    expect(looks.length).toBeGreaterThanOrEqual(5);
    expect(looks.length).toBeLessThanOrEqual(7);
    expect(Math.abs((looks[0] ?? 0) - start)).toBeLessThan(10 * SECOND);
    const sent = world.sandbox.log.clientCalls({ path: '/api/v2/activities.json' }).map(({ at }) => at);
    // Never later than the one before was sent: nothing falls in between.
    for (const [index, at] of sent.slice(0, -1).entries()) expect(looks[index + 1]).toBeLessThanOrEqual(at);
  });

  it('while the host does not answer is not lost: the next look that is answered tells it', async () => {
    const world = new World();
    const { browser: maya } = await atWork(world);
    await maya.openTicket(TICKET);
    await world.pass(TICK);
    const down = world.sandbox.faults.add({ path: '/api/v2/activities.json', status: 503, body: '' });
    const queued = callsOf(world).queue ?? 0;
    world.sandbox.zendesk.agentReplies(TICKET, 'sofia', 'The fix is out.');
    await world.pass(2 * TICK);
    expect(down.hits).toBe(2);
    // What others did is no reason not to look at the queue.
    expect(callsOf(world).queue).toBe(queued + 2);
    const before = maya.paint(TICKET)?.readAt ?? 0;
    down.remove();
    await world.pass(TICK);
    expect(maya.paint(TICKET)?.readAt).toBeGreaterThan(before);
  });

  it.each([-2_900, 2_900])(
    'with a local clock %i ms off, too little to be noticed, nothing falls in between',
    async (skew) => {
      const world = new World();
      const maya = world.browser('maya', skew);
      await maya.openTicket(TICKET);
      for (const wait of [TICK - SECOND, 2 * SECOND, 2 * SECOND]) {
        await world.pass(wait);
        world.sandbox.zendesk.agentNotes(TICKET, 'luca', 'Asked the developers.');
        const at = world.now();
        await world.pass(2 * TICK);
        expect((maya.paint(TICKET)?.readAt ?? 0) - skew, `changed at ${at}`).toBeGreaterThan(at);
        await world.pass(TICK - ((world.now() - at) % TICK));
      }
    },
  );

  it('when it is more than one answer holds, everything in sight is read', async () => {
    const world = new World();
    const { browser: maya } = await atWork(world);
    await maya.openTicket(4799);
    await world.pass(2 * MINUTE);
    for (let count = 0; count < 101; count += 1)
      world.sandbox.zendesk.agentNotes(TICKET, 'luca', `Note ${count}`);
    const before = maya.paint(4799)?.readAt ?? 0;
    await world.pass(TICK);
    expect(maya.paint(4799)?.readAt).toBeGreaterThan(before);
  });

  it('of other accounts, other hosts and other people costs nothing here', async () => {
    const world = new World();
    const { browser: kwame } = await atWork(world, 'kwame');
    await kwame.openTicket(TICKET);
    await world.pass(2 * MINUTE);
    world.sandbox.zendesk.customerWrites(TICKET, 'A fourth message.');
    const before = callsOf(world, 'kwame').ticket;
    await world.pass(2 * TICK);
    expect(callsOf(world, 'kwame').ticket).toBe(before);
  });
});

describe('a search that is some minutes behind', () => {
  it.each([
    [
      'a colleague',
      (world: World) => world.sandbox.zendesk.agentNotes(QUIET, 'luca', 'Asked the billing team.'),
    ],
    [
      'I myself',
      (world: World) => world.sandbox.zendesk.agentNotes(QUIET, 'maya', 'Asked the billing team.'),
    ],
  ])('leaves out what %s changed just now: its deadline is told all the same, once', async (_, change) => {
    const world = new World();
    world.sandbox.zendesk.switches.searchLagSeconds = 4 * 60;
    const { browser: maya } = await atWork(world);
    const start = world.now();
    await world.pass(QUIET_WARNED - 2 * MINUTE);
    change(world);
    await world.pass(10 * MINUTE);
    expect(told(maya, QUIET)).toEqual(['Ticket #4808 is about to breach']);
    const at = maya.notifications.find(({ id }) => id.includes('/ticket/4808/'))?.at ?? 0;
    expect(at - start).toBeGreaterThanOrEqual(QUIET_WARNED);
    expect(at - start).toBeLessThanOrEqual(QUIET_WARNED + MINUTE);
    await world.pass(3 * MINUTE);
    expect(told(maya, QUIET)).toHaveLength(1);
  });

  it('does not undo what was read on the ticket itself: a new deadline is told', async () => {
    const world = new World();
    world.sandbox.zendesk.switches.searchLagSeconds = 4 * 60;
    const { browser: maya } = await atWork(world);
    await world.pass(MINUTE);
    world.sandbox.zendesk.agentReplies(QUIET, 'sofia', 'Does that help?');
    await world.pass(20 * MINUTE);
    await maya.openTicket(QUIET);
    world.sandbox.zendesk.customerWrites(QUIET, 'No.');
    await world.pass(TICK);
    // Known before the search knows of it.
    expect((await planned(maya, QUIET)).length).toBeGreaterThan(0);
    await world.pass(2 * TICK);
    expect((await planned(maya, QUIET)).length).toBeGreaterThan(0);
  });

  it('does not keep what is over: solved tickets are told nothing, and are not counted any more', async () => {
    const world = new World();
    world.sandbox.zendesk.switches.searchLagSeconds = 4 * 60;
    const { browser: maya } = await atWork(world);
    await world.pass(QUIET_WARNED + MINUTE);
    const count = maya.toolbar.count;
    world.sandbox.zendesk.setField(QUIET, { status: 'solved' }, 'maya');
    await world.pass(TICK + MINUTE);
    expect(maya.toolbar.count).toBe(count - 1);
    await world.pass(60 * MINUTE);
    expect(told(maya, QUIET)).toEqual(['Ticket #4808 is about to breach']);
    expect(await planned(maya, QUIET)).toEqual([]);
  });
});

async function planned(browser: SimulatedBrowser, id: number) {
  const rows = await browser.alerts();
  return rows.filter(({ recordKey, state }) => recordKey.endsWith(`/ticket/${id}`) && state === 'planned');
}
