import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { DurableDatabase } from '../../lib/cache/durable-database';
import { PlayStore } from '../../lib/cache/play-store';
import { defaultPolicy } from '../../lib/domain/default-policy/default-policy';
import type { PlaybookEvent } from '../../lib/domain/model/playbook-event';
import { foldPlays } from '../../lib/domain/playbooks/fold-plays';
import { dueTasks } from '../../lib/worker/plays/due-tasks';
import type { SimulatedBrowser } from './simulated-browser';
import { World } from './world';
import { REF, TICKET } from './zendesk-ticket';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const KEY = 'acme.zendesk.com/4821/1';

/** The log of plays as it lies on the disk, read by nobody's worker. */
async function logOf(browser: SimulatedBrowser): Promise<PlaybookEvent[]> {
  const database = new DurableDatabase({ indexedDB: browser.indexedDb, IDBKeyRange });
  const log = await new PlayStore(database).all();
  database.close();
  return log;
}

const occasions = (log: readonly PlaybookEvent[]) =>
  log.filter(({ kind }) => kind === 'started').map(({ playbook, occasion }) => `${playbook} ${occasion}`);

const ofEscalations = (log: readonly PlaybookEvent[]) =>
  occasions(log)
    .filter((line) => /escalated\/|closed\//.test(line))
    .sort();

async function escalateAndClose(world: World, browser: SimulatedBrowser): Promise<void> {
  const tab = await browser.openTicket(TICKET);
  await browser.fromTab(tab, 'escalate', { ref: REF });
  await world.pass(MINUTE);
  const outcome = defaultPolicy.outcomes[0]?.id ?? '';
  const cause = defaultPolicy.causes[0]?.id ?? '';
  await browser.fromPage('resolve', { ref: REF, seenKey: `${KEY}/1`, outcome, cause });
  await world.pass(MINUTE);
}

describe('plays', () => {
  it('CO7: an escalation starts the play on it, its end the follow-up at +3 d, the survey and the recurrence check at +15 d', async () => {
    const world = new World();
    const maya = world.browser('maya');
    await escalateAndClose(world, maya);
    expect(maya.failures).toEqual([]);
    const log = await logOf(maya);
    expect(ofEscalations(log)).toEqual([
      `address-quickly escalated/${KEY}`,
      `after-escalation closed/${KEY}`,
    ]);
    const { plays } = foldPlays(log, defaultPolicy, world.now());
    const after = plays.find(({ playbook }) => playbook === 'after-escalation');
    const days = after?.tasks.map(({ id, dueAt }) => [id, Math.floor((dueAt - world.now()) / DAY)]);
    expect(days).toEqual([
      ['contact', 3],
      ['survey', 3],
      ['debrief', 7],
      ['recurrence', 15],
    ]);
  });

  it('start once, however often the ticket is looked at, and after the browser was closed', async () => {
    const world = new World();
    const maya = world.browser('maya');
    await escalateAndClose(world, maya);
    const first = await logOf(maya);
    await maya.restart();
    maya.signIn();
    for (let look = 0; look < 3; look += 1) {
      await maya.openTicket(TICKET);
      await world.pass(5 * MINUTE);
    }
    expect(await logOf(maya)).toEqual(first);
  });

  it('two browsers that saw the same name it alike: together it is one play', async () => {
    const world = new World();
    const [maya, daniel] = [world.browser('maya'), world.browser('daniel')];
    await daniel.openTicket(4830);
    await escalateAndClose(world, maya);
    await daniel.openTicket(TICKET);
    await world.pass(MINUTE);
    const [hers, his] = [await logOf(maya), await logOf(daniel)];
    expect(ofEscalations(his)).toEqual(ofEscalations(hers));
    const { plays } = foldPlays([...hers, ...his], defaultPolicy, world.now());
    expect(plays.filter(({ occasion }) => occasion === `closed/${KEY}`)).toHaveLength(1);
  });

  it('what was escalated before plays were switched on starts none', async () => {
    const world = new World();
    const [maya, daniel] = [world.browser('maya'), world.browser('daniel')];
    await escalateAndClose(world, maya);
    await world.pass(10 * MINUTE);
    await daniel.openTicket(TICKET);
    await world.pass(MINUTE);
    expect(ofEscalations(await logOf(daniel))).toEqual([]);
  });

  it('a worker that is stopped at any step of the look by which plays start leaves them started once', {
    timeout: 300_000,
  }, async () => {
    const escalatedByDaniel = async () => {
      const world = new World();
      const [maya, daniel] = [world.browser('maya'), world.browser('daniel')];
      const tab = await maya.openTicket(TICKET);
      await world.pass(0);
      await daniel.fromTab(await daniel.openTicket(TICKET), 'escalate', { ref: REF });
      await world.pass(2 * MINUTE);
      expect(ofEscalations(await logOf(maya))).toEqual([]);
      return { world, maya, tab };
    };
    const undisturbed = await escalatedByDaniel();
    const before = undisturbed.maya.life().steps;
    await undisturbed.maya.showTicket(undisturbed.tab, TICKET);
    const steps = undisturbed.maya.life().steps - before;
    const wrong: unknown[] = [];
    let reached = 0;
    // Plays are the last but few of what a look does.
    for (let step = Math.max(1, steps - 24); step <= steps; step += 2) {
      const { world, maya, tab } = await escalatedByDaniel();
      const { boots } = maya;
      maya.life().endAt(step, 'after');
      await maya.showTicket(tab, TICKET);
      if (!maya.alive) reached += 1;
      await maya.showTicket(tab, TICKET);
      await world.pass(2 * MINUTE);
      await maya.showTicket(tab, TICKET);
      const started = ofEscalations(await logOf(maya));
      if (started.join() !== `address-quickly escalated/${KEY}` || maya.boots < boots)
        wrong.push({ step, started });
    }
    expect(wrong).toEqual([]);
    expect(reached).toBeGreaterThan(6);
  });

  it('my tasks are those that my role or my customer makes mine, the next first', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = await maya.openTicket(TICKET);
    const me = 'acme.zendesk.com';
    const owners = await maya.fromPage('list-owners', { account: me });
    const mine = (owners as { answer: { owners: { id: string; name: string }[] } }).answer.owners.find(
      ({ name }) => name === 'Maya Ortiz',
    );
    const role = defaultPolicy.playbooks
      .find(({ id }) => id === 'address-quickly')
      ?.tasks.find(({ id }) => id === 'acknowledge')?.role;
    await maya.fromPage('name-owner', { account: me, role, personId: mine?.id, kind: 'person' });
    await maya.fromTab(tab, 'escalate', { ref: REF });
    await world.pass(MINUTE);
    const due = await dueTasks(maya.tools());
    expect(due).toMatchObject([{ ref: REF, play: 'Address escalation quickly' }]);
    expect(due[0]?.title).toContain('Acknowledge to the customer');
  });
});
