import { describe, expect, it } from 'vitest';
import { salesforceApi } from '../../lib/hosts/salesforce/api';
import { salesforceClient } from './salesforce-client';
import { salesforceDesk } from './salesforce-desk';
import { World } from './world';

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;

describe('the adapter', () => {
  it('every answer tells how much the org, and the app, have left', async () => {
    const { connection, salesforce, asked, clock } = salesforceClient();
    salesforce.switches.apiUsage = { used: 3_499, total: 5_000 };
    salesforce.switches.appUsage = { used: 10, total: 200 };
    await salesforceApi.readQueue(connection);
    // The list of versions is open to everybody: it says nothing, and is not counted.
    expect(asked.map(({ headers }) => salesforceApi.limitsOf(headers, clock.now()))).toEqual([
      [],
      [left(1_500, 5_000), left(189, 200, 'app')],
      [left(1_499, 5_000), left(188, 200, 'app')],
    ]);
  });

  it('an org at its limit says when to come back, and what is left', async () => {
    const { connection, salesforce, clock, asked } = salesforceClient();
    await salesforceApi.readQueue(connection);
    salesforce.switches.apiUsage = { used: 5_000, total: 5_000 };
    await expect(salesforceApi.readQueue(connection)).rejects.toMatchObject({
      problem: 'rate-limited',
      details: { retryAt: clock.now() + QUARTER },
    });
    expect(salesforceApi.limitsOf(asked.at(-1)?.headers ?? {}, clock.now())).toEqual([left(0, 5_000)]);
  });
});

/** Maya with a case in front, and the usage of the org set to a percentage by everybody else. */
async function atWork() {
  const world = new World();
  const desk = await salesforceDesk(world);
  const tab = desk.open();
  await desk.showCase(tab, desk.caseId);
  await world.pass(10 * MINUTE);
  const { switches } = world.sandbox.salesforce;
  const everybodyUsed = (percent: number) => {
    switches.apiUsage = { used: (percent / 100) * 115_000, total: 115_000 };
  };
  const since = () => {
    const begun = desk.asked().length;
    return () => desk.asked().slice(begun);
  };
  return { world, desk, tab, switches, everybodyUsed, since };
}

describe('an org of which 70 % is used', { timeout: 120_000 }, () => {
  it('is not read ahead, while what is opened is read and the panel says so', async () => {
    const { world, desk, tab, everybodyUsed, since } = await atWork();
    everybodyUsed(71);
    await desk.showCase(tab, desk.caseId);
    const asked = since();
    let opened = 0;
    for (let minute = 0; minute < 60; minute += 3) {
      await world.pass(3 * MINUTE);
      const id = desk.caseIds[opened % desk.caseIds.length] ?? '';
      await desk.showCase(tab, id);
      expect(desk.paint(id)).toMatchObject({ problem: null, readAt: world.now() });
      opened += 1;
    }
    expect(asked()).toHaveLength(opened);
    expect(await desk.calls()).toMatchObject({
      host: 'salesforce',
      day: { used: expect.any(Number), total: 115_000 },
      rests: {
        what: 'background',
        until: world.now() + QUARTER,
        used: { of: 'account', percent: 71 },
      },
    });
    expect(desk.browser.failures).toEqual([]);
  });

  it('is looked at once in a quarter of an hour while nobody opens anything, and never more often', async () => {
    const { world, desk, tab, everybodyUsed, since } = await atWork();
    everybodyUsed(71);
    await desk.showCase(tab, desk.caseId);
    const asked = since();
    const begun = world.now();
    for (let stop = 0; stop < 12; stop += 1) {
      await world.pass(10 * MINUTE);
      desk.browser.stopWorker();
    }
    const times = asked().map(({ at }) => at);
    expect(times.length).toBeGreaterThanOrEqual(6);
    const pauses = times.map((at, index) => at - (times[index - 1] ?? begun));
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(QUARTER);
  });

  it('is read ahead again after the next answer that shows room', async () => {
    const { world, desk, tab, everybodyUsed, since } = await atWork();
    everybodyUsed(71);
    await desk.showCase(tab, desk.caseId);
    await world.pass(4 * MINUTE);
    everybodyUsed(50);
    const asked = since();
    await desk.showCase(tab, desk.caseId);
    expect(await desk.calls()).toMatchObject({ rests: null });
    await world.pass(10 * MINUTE);
    expect(asked().length).toBeGreaterThanOrEqual(4);
  });

  it('the app’s own limit counts as the org’s does', async () => {
    const { world, desk, tab, switches, since } = await atWork();
    switches.appUsage = { used: 720, total: 1_000 };
    await desk.showCase(tab, desk.caseId);
    const asked = since();
    await world.pass(14 * MINUTE);
    expect(asked()).toEqual([]);
    expect(await desk.calls()).toMatchObject({
      day: { total: 115_000 },
      rests: { what: 'background', used: { of: 'app', percent: 72 } },
    });
  });
});

describe('an org of which 95 % is used', { timeout: 120_000 }, () => {
  it('is not read for a screen, which says so; what is pressed is sent; the screen comes by itself', async () => {
    const { world, desk, tab, everybodyUsed } = await atWork();
    const { salesforce } = world.sandbox;
    everybodyUsed(96);
    await desk.showCase(tab, desk.caseId);
    const other = desk.open();
    const otherId = desk.caseIds.find((id) => id !== desk.caseId) ?? '';
    await desk.showCase(other, otherId);
    expect(desk.paint(otherId)).toMatchObject({ state: 'unknown', problem: 'rate-limited' });
    expect(desk.paint(desk.caseId)).toMatchObject({ state: 'known' });
    expect(await desk.calls()).toMatchObject({ rests: { what: 'screen', used: { percent: 96 } } });
    await desk.escalate(tab, desk.caseId);
    await world.pass(12_000);
    expect(salesforce.case(desk.caseId)).toMatchObject({ IsEscalated: true });
    everybodyUsed(40);
    await world.pass(16 * MINUTE);
    expect(desk.paint(otherId)).toMatchObject({ state: 'known', problem: null });
    expect(await desk.calls()).toMatchObject({ rests: null });
    expect(desk.browser.failures).toEqual([]);
  });
});

describe('an org that has used up its calls', { timeout: 120_000 }, () => {
  it('keeps what is pressed, is tried four times an hour, and has it once there is room', async () => {
    const { world, desk, tab, everybodyUsed, since } = await atWork();
    everybodyUsed(100);
    await desk.escalate(tab, desk.caseId);
    const asked = since();
    await world.pass(60 * MINUTE);
    const times = asked().map(({ at }) => at);
    expect(times.length).toBeGreaterThanOrEqual(3);
    expect(times.length).toBeLessThanOrEqual(4);
    const pauses = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(QUARTER);
    expect(await desk.calls()).toMatchObject({ rests: { what: 'deed' } });
    expect(await desk.browser.outbox()).toMatchObject([{ state: 'queued', problem: 'rate-limited' }]);
    everybodyUsed(99);
    await world.pass(16 * MINUTE);
    expect(world.sandbox.salesforce.case(desk.caseId)).toMatchObject({ IsEscalated: true });
    expect(desk.browser.failures).toEqual([]);
  });
});

function left(remaining: number, total: number, of = 'account') {
  return { of, total, remaining, resetAt: 'rolling' };
}
