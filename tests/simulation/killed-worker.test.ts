import { describe, expect, it } from 'vitest';
import type { SimulatedBrowser, SimulatedTab } from './simulated-browser';
import { World } from './world';
import { markersOf, putsOf, REF, TICKET } from './zendesk-ticket';

async function ready(): Promise<{ world: World; maya: SimulatedBrowser; tab: SimulatedTab }> {
  const world = new World();
  const maya = world.browser('maya');
  const tab = await maya.openTicket(TICKET);
  return { world, maya, tab };
}

/** What the worker does from the click until it has read back what it wrote: counted in a run that nobody disturbs. */
async function stepsOf(deed: (world: World, maya: SimulatedBrowser, tab: SimulatedTab) => Promise<void>) {
  const { world, maya, tab } = await ready();
  const before = maya.life().steps;
  await deed(world, maya, tab);
  return maya.life().steps - before;
}

async function click(world: World, maya: SimulatedBrowser, tab: SimulatedTab): Promise<void> {
  void maya.fromTab(tab, 'escalate', { ref: REF });
  await world.pass(11_000);
}

/**
 * Stops the worker before every call it makes to the outside, and after every third has had its effect: between the effect of one and
 * the beginning of the next nothing happens but where two are under way at once.
 */
const ends = [
  ['before', 1],
  ['after', 3],
] as const;

describe('a worker that is stopped', { timeout: 900_000 }, () => {
  for (const [when, stride] of ends) {
    it(`at any step from the click on, ${when} it: written exactly once, woken by an alarm alone`, async () => {
      const steps = await stepsOf(click);
      expect(steps).toBeGreaterThan(40);
      const wrong: unknown[] = [];
      let reached = 0;
      let neverQueued = 0;
      for (let step = 1; step <= steps; step += stride) {
        const { world, maya, tab } = await ready();
        const { boots } = maya;
        let answered = false;
        maya.life().endAt(step, when);
        void maya.fromTab(tab, 'escalate', { ref: REF }).then(() => {
          answered = true;
        });
        await world.pass(11_000);
        const rows = await maya.outbox();
        if (!maya.alive) reached += 1;
        // From here on nobody does anything: only the alarm.
        await world.pass(5 * 60_000);
        const seen = {
          step,
          markers: markersOf(world).join(),
          puts: putsOf(world).length,
          states: (await maya.outbox()).map(({ state, problem }) => `${state} ${problem}`).join(),
          escalation: maya.paint(TICKET)?.escalation,
          failures: maya.failures.length,
        };
        if (rows.length === 0 && seen.states === '' && !answered) {
          // Stopped before anything was on the disk: nobody was told that it is queued, and nothing is written.
          neverQueued += 1;
          if (seen.markers !== '') wrong.push(seen);
          continue;
        }
        if (
          seen.markers !== 'escalated 1/0' ||
          seen.puts !== 1 ||
          seen.states !== 'done null' ||
          seen.escalation !== 'open' ||
          seen.failures > 0 ||
          maya.boots < boots
        ) {
          wrong.push(seen);
        }
      }
      expect(wrong).toEqual([]);
      expect(reached).toBeGreaterThan(Math.floor(steps / stride) - 5);
      // What is read of ticket, customer and the policy's versions, to name the level and its holder, comes before the row is on the disk.
      expect(neverQueued).toBeLessThan(18);
    });

    it(`twice, at any step of its second life too, ${when} it`, async () => {
      const wrong: unknown[] = [];
      for (let step = 1; step <= 60; step += 3) {
        const { world, maya, tab } = await ready();
        await maya.fromTab(tab, 'escalate', { ref: REF });
        // The request has left and nobody hears the answer.
        const held = world.sandbox.faults.add({ method: 'PUT', hold: 'after' });
        await world.pass(10_000);
        maya.stopWorker();
        held.remove();
        await world.rest();
        maya.life().endAt(step, when);
        await world.pass(6 * 60_000);
        const states = (await maya.outbox()).map(({ state }) => state).join();
        const markers = markersOf(world).join();
        if (states !== 'done' || markers !== 'escalated 1/0' || putsOf(world).length !== 1) {
          wrong.push({ step, states, markers, puts: putsOf(world).length });
        }
      }
      expect(wrong).toEqual([]);
    });
  }

  it('at any step of an acknowledgement, which has no ten seconds: written once', async () => {
    const acknowledge = async (world: World, maya: SimulatedBrowser) => {
      void maya.fromPage('acknowledge', { ref: REF, seenKey: 'acme.zendesk.com/4821/1/1' });
      await world.pass(1_000);
    };
    const steps = await stepsOf(async (world, maya, tab) => {
      await click(world, maya, tab);
      await acknowledge(world, maya);
    });
    const wrong: unknown[] = [];
    for (let step = 1; step <= Math.floor(steps / 2); step += 2) {
      const { world, maya, tab } = await ready();
      await click(world, maya, tab);
      maya.life().endAt(step, 'after');
      await acknowledge(world, maya);
      await world.pass(5 * 60_000);
      const markers = markersOf(world).join();
      const rows = await maya.outbox();
      const expected = rows.length === 2 ? 'escalated 1/0,acknowledged 1/1' : 'escalated 1/0';
      if (markers !== expected || rows.some(({ state }) => state !== 'done'))
        wrong.push({ step, markers, rows });
    }
    expect(wrong).toEqual([]);
  });

  it('right after the click is woken within the minute', async () => {
    const { world, maya, tab } = await ready();
    await maya.fromTab(tab, 'escalate', { ref: REF });
    maya.stopWorker();
    await world.pass(45_000);
    expect(maya.boots).toBe(2);
    expect(markersOf(world)).toEqual(['escalated 1/0']);
  });

  it('is not undone into the void: what was taken back before the stop stays taken back', async () => {
    const { world, maya, tab } = await ready();
    await maya.fromTab(tab, 'escalate', { ref: REF });
    const rowId = maya.paint(TICKET)?.undo?.rowId;
    expect(await maya.fromTab(tab, 'undo', { rowId })).toMatchObject({ answer: { undone: true } });
    maya.stopWorker();
    await world.pass(5 * 60_000);
    expect(putsOf(world)).toEqual([]);
  });
});
