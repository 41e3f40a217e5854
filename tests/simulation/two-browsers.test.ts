import { describe, expect, it } from 'vitest';
import type { SimulatedBrowser, SimulatedTab } from './simulated-browser';
import { World } from './world';
import { markersOf, putsOf, REF, TICKET } from './zendesk-ticket';

const escalate = { ref: REF };
const outcome = (reply: unknown) => (reply as { answer: { outcome: string } }).answer.outcome;

async function pressed(browser: SimulatedBrowser, tab: SimulatedTab | undefined): Promise<void> {
  if (tab === undefined) throw new Error('No tab shows the ticket.');
  expect(outcome(await browser.fromTab(tab, 'escalate', escalate))).toBe('queued');
}

describe('pressed more than once', () => {
  it('a double click and a second tab give the same row', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const first = await maya.openTicket(TICKET);
    const second = await maya.openTicket(TICKET);
    const replies = await Promise.all([
      maya.fromTab(first, 'escalate', escalate),
      maya.fromTab(first, 'escalate', escalate),
      maya.fromTab(second, 'escalate', escalate),
    ]);
    expect(replies.map(outcome).sort()).toEqual(['already-queued', 'already-queued', 'queued']);
    expect(new Set(replies.map((reply) => (reply as { answer: { rowId: string } }).answer.rowId)).size).toBe(
      1,
    );
    await world.pass(60_000);
    expect(putsOf(world)).toHaveLength(1);
    expect(markersOf(world)).toEqual(['escalated 1/0']);
  });

  it('while the host holds back the first answer, the second browser finds it written and changes nothing', async () => {
    const world = new World();
    const [maya, daniel] = [world.browser('maya'), world.browser('daniel')];
    const mayas = await maya.openTicket(TICKET);
    const daniels = await daniel.openTicket(TICKET);
    const held = world.sandbox.faults.add({ method: 'PUT', hold: 'after', times: 1 });
    await maya.fromTab(mayas, 'escalate', escalate);
    await world.pass(1_000);
    expect(outcome(await daniel.fromTab(daniels, 'escalate', escalate))).toBe('queued');
    await world.pass(15_000);
    expect(putsOf(world)).toHaveLength(1);
    expect((await maya.outbox())[0]?.state).toBe('sending');
    held.release();
    await world.pass(60_000);
    expect(putsOf(world)).toHaveLength(1);
    expect(markersOf(world)).toEqual(['escalated 1/0']);
    expect(await maya.outbox()).toMatchObject([{ state: 'done', problem: null }]);
    expect(await daniel.outbox()).toMatchObject([{ state: 'done', problem: 'already-escalated' }]);
    for (const browser of [maya, daniel]) expect(browser.paint(TICKET)).toMatchObject({ escalation: 'open' });
  });

  it('two that read the same stamp: the later write is refused as stale and converges', async () => {
    const world = new World();
    const [maya, daniel] = [world.browser('maya'), world.browser('daniel')];
    const mayas = await maya.openTicket(TICKET);
    const daniels = await daniel.openTicket(TICKET);
    const held = world.sandbox.faults.add({ method: 'PUT', hold: 'before', times: 2 });
    await maya.fromTab(mayas, 'escalate', escalate);
    await daniel.fromTab(daniels, 'escalate', escalate);
    await world.pass(11_000);
    held.release();
    await world.pass(60_000);
    expect(putsOf(world).map(({ status }) => status)).toEqual([200, 409]);
    expect(markersOf(world)).toEqual(['escalated 1/0']);
    const problems = [...(await maya.outbox()), ...(await daniel.outbox())].map(({ problem }) => problem);
    expect(problems.sort()).toEqual(['already-escalated', null]);
  });

  it.each([
    ['two agents', 'daniel'],
    ['two browsers of one agent', 'maya'],
  ])(
    '%s write within one second and both pass the stamp: one transition, and the later one says so',
    async (_, other) => {
      const world = new World();
      const [maya, second] = [world.browser('maya'), world.browser(other)];
      const mayas = await maya.openTicket(TICKET);
      const seconds = await second.openTicket(TICKET);
      await maya.fromTab(mayas, 'escalate', escalate);
      await second.fromTab(seconds, 'escalate', escalate);
      await world.pass(9_999);
      // The ticket's last change falls into the second in which both write: its stamp stays the same.
      world.sandbox.clock.advance(1);
      world.sandbox.zendesk.agentNotes(TICKET, 'kwame', 'Looking at the logs.');
      const held = world.sandbox.faults.add({ method: 'PUT', hold: 'before', times: 2 });
      await world.pass(0);
      await held.held(2);
      held.release();
      await world.pass(5 * 60_000);
      expect(putsOf(world).map(({ status }) => status)).toEqual([200, 200, 200]);
      expect(markersOf(world)).toEqual(['escalated 1/0', 'escalated 1/0', 'joined 1/0']);
      const rows = [...(await maya.outbox()), ...(await second.outbox())];
      expect(rows.map(({ deed, state, problem }) => `${deed} ${state} ${problem}`).sort()).toEqual([
        'escalated done already-escalated',
        'escalated done null',
        'joined done null',
      ]);
      expect(world.sandbox.zendesk.comments(TICKET).at(-1)?.body).toContain('had escalated this at');
      await world.pass(10 * 60_000);
      expect(putsOf(world)).toHaveLength(3);
      for (const [browser, tab] of [
        [maya, mayas],
        [second, seconds],
      ] as const) {
        await browser.showTicket(tab, TICKET);
        expect(browser.paint(TICKET)).toMatchObject({ escalation: 'open', levelName: 'Level 1' });
      }
    },
  );

  it('acceptance 4.7: five browsers press in the same second: one action', async () => {
    const world = new World();
    const people = ['maya', 'daniel', 'sofia', 'priya', 'kwame'];
    const browsers = people.map((person) => world.browser(person));
    const tabs: SimulatedTab[] = [];
    for (const browser of browsers) tabs.push(await browser.openTicket(TICKET));
    await Promise.all(browsers.map((browser, index) => pressed(browser, tabs[index])));
    await world.pass(5 * 60_000);
    expect(markersOf(world).filter((marker) => marker.startsWith('escalated'))).toEqual(['escalated 1/0']);
    expect(world.sandbox.zendesk.ticket(TICKET).tags.filter((tag) => tag.startsWith('bellwether_'))).toEqual([
      'bellwether_escalated',
      'bellwether_level_level-1',
    ]);
    for (const browser of browsers) {
      expect((await browser.outbox()).filter(({ deed }) => deed === 'escalated')).toMatchObject([
        { state: 'done' },
      ]);
      expect(browser.paint(TICKET)).toMatchObject({ escalation: 'open', levelName: 'Level 1' });
    }
  });

  it('a later press, from the state that the first one made, is the next level', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = await maya.openTicket(TICKET);
    await maya.fromTab(tab, 'escalate', escalate);
    await world.pass(11_000);
    const stale = { ...escalate, seenKey: 'acme.zendesk.com/4821/1/0' };
    expect(outcome(await maya.fromTab(tab, 'escalate', stale))).toBe('already-escalated');
    expect(
      outcome(await maya.fromTab(tab, 'escalate', { ...escalate, seenKey: 'acme.zendesk.com/4821/1/1' })),
    ).toBe('queued');
    await world.pass(11_000);
    expect(markersOf(world)).toEqual(['escalated 1/0', 'escalated 1/1']);
    const tags = world.sandbox.zendesk.ticket(TICKET).tags.filter((name) => name.startsWith('bellwether'));
    expect(tags.sort()).toEqual(['bellwether_escalated', 'bellwether_level_level-2']);
  });

  it('an acknowledgement that loses its key to an escalation is reported, not taken for written', async () => {
    const world = new World();
    const [maya, daniel] = [world.browser('maya'), world.browser('daniel')];
    const mayas = await maya.openTicket(TICKET);
    await maya.fromTab(mayas, 'escalate', escalate);
    await world.pass(11_000);
    await daniel.openTicket(TICKET);
    const held = world.sandbox.faults.add({ method: 'PUT', hold: 'before', times: 1 });
    void daniel.fromPage('acknowledge', { ref: REF, seenKey: 'acme.zendesk.com/4821/1/1' });
    await world.pass(1_000);
    await maya.fromTab(mayas, 'escalate', escalate);
    await world.pass(11_000);
    held.release();
    await world.pass(60_000);
    expect(markersOf(world)).toEqual(['escalated 1/0', 'escalated 1/1']);
    expect(await daniel.outbox()).toMatchObject([
      { deed: 'acknowledged', state: 'refused', problem: 'moved-on' },
    ]);
  });
});
