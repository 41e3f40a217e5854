import { describe, expect, it } from 'vitest';
import { SalesforceCase } from './salesforce-case';
import { World } from './world';

/** Every how many of the worker's steps it is stopped at: all of them take minutes, and steps that follow on each other are alike. */
const STRIDE = 5;

/** Maya has her case in front of her, and the first level is Priya's. */
async function ready() {
  const world = new World();
  const one = await SalesforceCase.open(world, world.browser('maya'));
  world.sandbox.salesforce.setField('Case', one.id, { OwnerId: one.userId('maya') });
  await one.show();
  await one.name('priya');
  await world.rest();
  return { world, one };
}

async function click({ world, one }: Awaited<ReturnType<typeof ready>>): Promise<void> {
  void one.browser.fromTab(one.tab, 'escalate', { ref: one.ref });
  await world.pass(11_000);
}

/** What the worker does from the click until it has read back what it wrote: counted in a run that nobody disturbs. */
async function stepsOfClick(): Promise<number> {
  const known = await ready();
  const before = known.one.browser.life().steps;
  await click(known);
  return known.one.browser.life().steps - before;
}

describe('a worker that is stopped over a case', { timeout: 900_000 }, () => {
  it.each(['before', 'after'] as const)(
    'at any step from the click on, %s it: case, comment, task, team and post once, woken by an alarm alone',
    async (when) => {
      const steps = await stepsOfClick();
      expect(steps).toBeGreaterThan(40);
      const wrong: unknown[] = [];
      let written = 0;
      for (let step = 1; step <= steps; step += STRIDE) {
        const known = await ready();
        const { world, one } = known;
        const { salesforce } = world.sandbox;
        one.browser.life().endAt(step, when);
        await click(known);
        // From here on nobody does anything: only the alarm.
        await world.pass(6 * 60_000);
        const rows = await one.browser.outbox();
        const seen = {
          step,
          markers: one.markers.join(),
          tasks: one.tasks.length,
          team: salesforce.team(one.id).length,
          posts: salesforce.feed(one.id).length,
          states: rows.map(({ state, problem }) => `${state} ${problem}`).join(),
          words: (await one.lastEntry())?.hostWords ?? null,
          failures: one.browser.failures.length,
        };
        // Stopped before anything was on the disk: nobody was told that it is queued, and nothing is written.
        if (rows.length === 0 && seen.markers === '' && seen.tasks === 0) continue;
        written += 1;
        const once =
          seen.markers === 'escalated 1/0' && seen.tasks === 1 && seen.team === 1 && seen.posts === 1;
        if (!once || seen.states !== 'done null' || seen.words !== null || seen.failures > 0)
          wrong.push(seen);
      }
      expect(wrong).toEqual([]);
      expect(written).toBeGreaterThan(steps / STRIDE - 6);
    },
  );
});
