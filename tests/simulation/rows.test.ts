import { describe, expect, it } from 'vitest';
import { callsOf } from './calls';
import type { SimulatedBrowser } from './simulated-browser';
import { World } from './world';
import { REF, TICKET } from './zendesk-ticket';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const VIEW = 'https://acme.zendesk.com/agent/filters/1';

/** A page of a view: unsolved tickets, the story's among them. */
function pageOf(world: World, size = 30): number[] {
  const unsolved = [...world.sandbox.zendesk.state.tickets.values()].filter(
    ({ status, id }) => status !== 'solved' && status !== 'closed' && id !== TICKET,
  );
  return [TICKET, ...unsolved.map(({ id }) => id)].slice(0, size);
}

/** A tab that shows a page of a view. */
async function viewed(browser: SimulatedBrowser, ids: readonly number[]) {
  const tab = browser.openTab(VIEW);
  await browser.showRows(tab, ids);
  return tab;
}

const rows = (world: World) => callsOf(world).rows ?? 0;
const paints = (browser: SimulatedBrowser, ids: readonly number[]) => ids.map((id) => browser.paint(id));

describe('the rows of a view', () => {
  it('30 of them are one request, 30 badges, and one word to the open pages', async () => {
    const world = new World();
    const sofia = world.browser('sofia');
    const ids = pageOf(world);
    expect(ids).toHaveLength(30);
    const tab = await viewed(sofia, []);
    const before = sofia.broadcasts;
    await sofia.showRows(tab, ids);
    expect(callsOf(world)).toEqual({ me: 1, queue: 1, rows: 1 });
    expect(paints(sofia, ids).every((paint) => paint !== null && paint.state !== 'unknown')).toBe(true);
    // One is the page's own being there.
    expect(sofia.broadcasts - before).toBeLessThanOrEqual(2);
    expect(sofia.failures).toEqual([]);
  });

  it('cost nothing while they are fresh, and are not computed anew while nothing changed', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const ids = pageOf(world);
    const tab = await viewed(maya, ids);
    const painted = paints(maya, ids);
    await world.pass(30 * SECOND);
    await maya.showRows(tab, ids);
    expect(rows(world)).toBe(1);
    await world.pass(31 * SECOND);
    const before = maya.broadcasts;
    await maya.showRows(tab, ids);
    expect(rows(world)).toBe(2);
    expect(paints(maya, ids)).toEqual(painted);
    expect(maya.broadcasts - before).toBeLessThanOrEqual(1);
    // Before the badges would say that they are old, they are new.
    await world.pass(6 * MINUTE);
    await maya.showRows(tab, ids);
    expect(paints(maya, ids).every((paint) => (paint?.readAt ?? 0) > world.now() - 2 * SECOND)).toBe(true);
  });

  it('only a row that changed is computed anew', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const ids = pageOf(world);
    const tab = await viewed(maya, ids);
    const painted = paints(maya, ids);
    await world.pass(61 * SECOND);
    world.sandbox.zendesk.setField(ids[7] ?? 0, { priority: 'urgent' });
    await maya.showRows(tab, ids);
    const changed = ids.filter((_, index) => maya.paint(ids[index] ?? 0)?.readAt !== painted[index]?.readAt);
    expect(changed).toEqual([ids[7]]);
  });

  it('three tabs in two windows share one pull, also when they ask at once', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const ids = pageOf(world);
    const tabs = [maya.openTab(VIEW), maya.openTab(VIEW), maya.openTab(VIEW)];
    await Promise.all(tabs.map((tab) => maya.showRows(tab, ids)));
    expect(rows(world)).toBe(1);
    await maya.showRows(tabs[0] as (typeof tabs)[0], ids.slice(0, 10));
    expect(rows(world)).toBe(1);
  });

  it('more than a hundred are one request per hundred', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const ids = [...world.sandbox.zendesk.state.tickets.keys()].slice(0, 150);
    expect(ids).toHaveLength(150);
    await viewed(maya, ids);
    expect(rows(world)).toBe(2);
    expect(paints(maya, ids)).not.toContain(null);
  });
});

describe('a row of a ticket that was opened', () => {
  it('does not replace what was known by less: same number, same reasons, and fresh for opening', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = await maya.openTicket(TICKET);
    const whole = maya.paint(TICKET);
    await world.pass(2 * MINUTE);
    await maya.showRows(tab, pageOf(world));
    expect(rows(world)).toBe(1);
    const { number, reasons, dueAt, seenKey } = maya.paint(TICKET) ?? {};
    expect({ number, reasons, dueAt, seenKey }).toEqual({
      number: whole?.number,
      reasons: whole?.reasons,
      dueAt: whole?.dueAt,
      seenKey: whole?.seenKey,
    });
    const before = callsOf(world);
    await maya.showTicket(tab, TICKET);
    expect(callsOf(world)).toEqual(before);
    expect(maya.paint(TICKET)?.number).toBe(whole?.number);
  });

  it('which the customer wrote on since: the number does not fall, and opening reads ticket and comments', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = await maya.openTicket(TICKET);
    const whole = maya.paint(TICKET);
    await world.pass(2 * MINUTE);
    world.sandbox.zendesk.customerWrites(TICKET, 'This is the fourth message. Unacceptable.');
    await world.pass(2 * SECOND);
    await maya.showRows(tab, pageOf(world));
    expect(maya.paint(TICKET)?.number ?? 0).toBeGreaterThanOrEqual(whole?.number ?? 100);
    const before = callsOf(world);
    await maya.showTicket(tab, TICKET);
    const after = callsOf(world);
    expect([after.ticket, after.comments]).toEqual([(before.ticket ?? 0) + 1, (before.comments ?? 0) + 1]);
  });

  it('which was answered since: what is not known is not taken for waiting', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = await maya.openTicket(TICKET);
    const whole = maya.paint(TICKET);
    await world.pass(2 * MINUTE);
    world.sandbox.zendesk.agentReplies(TICKET, 'sofia', 'The fix is out.');
    await world.pass(2 * SECOND);
    await maya.showRows(tab, pageOf(world));
    expect(maya.paint(TICKET)?.number ?? 100).toBeLessThan(whole?.number ?? 0);
  });

  it('shows the level that its tags name, and what a colleague closed meanwhile as closed', async () => {
    const world = new World();
    const [maya, sofia] = [world.browser('maya'), world.browser('sofia')];
    const tab = await maya.openTicket(TICKET);
    await maya.fromTab(tab, 'escalate', { ref: REF });
    await world.pass(MINUTE);
    const list = await viewed(sofia, pageOf(world));
    expect(sofia.paint(TICKET)).toMatchObject({
      levelName: 'Level 1',
      escalation: 'none',
      seenKey: null,
      next: null,
    });
    await sofia.showTicket(list, TICKET);
    expect(sofia.paint(TICKET)).toMatchObject({ levelName: 'Level 1', escalation: 'open' });
    const seenKey = maya.paint(TICKET)?.seenKey;
    await maya.fromPage('resolve', { ref: REF, seenKey, outcome: 'solved', cause: 'product-defect' });
    await world.pass(2 * MINUTE);
    await sofia.showRows(list, pageOf(world));
    expect(sofia.paint(TICKET)).toMatchObject({ levelName: null, escalation: 'none' });
  });

  it('never opened is read in full when it is, however fresh its row', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = await viewed(maya, pageOf(world));
    await maya.showTicket(tab, TICKET);
    expect(callsOf(world)).toMatchObject({ rows: 1, ticket: 1, comments: 1, customer: 1 });
    expect(maya.paint(TICKET)).toMatchObject({ number: 83, band: 'critical' });
  });

  it.each(['before', 'after'] as const)(
    'while the list is on its way (held %s it is answered): the ticket is whole in the end',
    async (when) => {
      const world = new World();
      const maya = world.browser('maya');
      const held = world.sandbox.faults.add({ path: /show_many/, hold: when, times: 1 });
      const list = maya.openTab(VIEW);
      await maya.showRows(list, pageOf(world));
      await maya.openTicket(TICKET);
      held.release();
      await world.rest();
      expect(maya.paint(TICKET)).toMatchObject({ number: 83 });
      const other = world.sandbox.faults.add({ path: /tickets\/4821\.json/, hold: when, times: 1 });
      await world.pass(61 * SECOND);
      await maya.openTicket(TICKET);
      await maya.showRows(list, pageOf(world));
      other.release();
      await world.rest();
      expect(maya.paint(TICKET)).toMatchObject({ number: 83 });
      expect(maya.failures).toEqual([]);
    },
  );
});

describe('rows that the host does not give', () => {
  it('are not asked for again while the others are fresh, and have no badge', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = await viewed(maya, [TICKET, 999_001, 999_002]);
    expect(maya.paint(TICKET)).not.toBeNull();
    expect(maya.paint(999_001)).toBeNull();
    await world.pass(30 * SECOND);
    await maya.showRows(tab, [TICKET, 999_001, 999_002]);
    expect(rows(world)).toBe(1);
  });

  it('for a while say why, and are asked for again in one call, later and later', async () => {
    const world = new World();
    const sofia = world.browser('sofia');
    const ids = pageOf(world);
    const broken = world.sandbox.faults.add({ path: /show_many/, status: 503, body: '' });
    await viewed(sofia, ids);
    expect(paints(sofia, ids).every((paint) => paint?.problem === 'host-error')).toBe(true);
    await world.pass(29 * SECOND);
    expect(rows(world)).toBe(1);
    await world.pass(2 * SECOND);
    expect(rows(world)).toBe(2);
    await world.pass(30 * SECOND);
    expect(rows(world)).toBe(2);
    broken.remove();
    sofia.stopWorker();
    await world.pass(31 * SECOND);
    expect(rows(world)).toBe(3);
    expect(paints(sofia, ids).every((paint) => paint?.problem === null)).toBe(true);
    await world.pass(10 * MINUTE);
    expect(rows(world)).toBe(3);
  });

  it('are not asked for again when nobody looks at them any more', async () => {
    const world = new World();
    const maya = world.browser('maya');
    world.sandbox.faults.add({ path: /show_many/, status: 503, body: '' });
    const tab = await viewed(maya, pageOf(world));
    await maya.showRows(tab, []);
    await world.pass(10 * MINUTE);
    expect(rows(world)).toBe(1);
  });

  it('because the session is over keep the badges that are known, with the reason', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = await maya.openTicket(TICKET);
    await world.pass(2 * MINUTE);
    maya.signOut();
    await maya.showRows(tab, pageOf(world));
    expect(maya.paint(TICKET)).toMatchObject({ number: 83, problem: 'signed-out' });
  });
});
