import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { readDeskPolicy } from '../../lib/messages/read-desk-policy';
import { readStorm } from '../../lib/messages/read-storm';
import { readWeather } from '../../lib/messages/read-weather';
import type { SimulatedBrowser } from './simulated-browser';
import { withPolicy } from './with-policy';
import { World } from './world';
import { markersOf, REF, TICKET } from './zendesk-ticket';

const MINUTE = 60_000;
const ACCOUNT = REF.account;
const OTHER = 4830;
const refOf = (id: number) => ({ ...REF, id: String(id) });

async function answer<Schema extends z.ZodType>(
  browser: SimulatedBrowser,
  contract: { name: string; answer: Schema },
): Promise<z.infer<Schema>> {
  const reply = await browser.fromPage(contract.name, {});
  return contract.answer.parse((reply as { answer: unknown }).answer);
}

/** Maya has two tickets open; Priya is the senior engineer, with Kwame behind her. */
async function atWork() {
  const world = new World();
  const maya = world.browser('maya');
  const { directory } = world.sandbox.zendesk.state;
  const id = (person: string) => String(directory.userId(person));
  withPolicy(maya, { version: 'storm-1', storm: { moreThan: 1, minutes: 60 } });
  await maya.openTicket(TICKET);
  await maya.openTicket(OTHER);
  for (const person of ['kwame', 'priya'])
    await maya.fromPage('name-owner', {
      ...{ account: ACCOUNT, role: 'senior-engineer', kind: 'person', personId: id(person) },
    });
  const escalate = async (ticket: number) => {
    await maya.fromPage('set-issue-type', { ref: refOf(ticket), issueType: 'system-malfunction' });
    await maya.fromPage('escalate', { ref: refOf(ticket) });
    await world.pass(11_000);
  };
  const calls = () => world.sandbox.log.clientCalls({ host: ACCOUNT }).length;
  return { world, maya, id, escalate, calls };
}

describe('SB7: a storm', () => {
  it('SB7: is none up to the policy’s number, and says how many there were; nobody is asked', async () => {
    const { maya, escalate, calls } = await atWork();
    await escalate(TICKET);
    const before = calls();
    expect(await answer(maya, readStorm)).toMatchObject({
      ...{ opened: 1, rule: { moreThan: 1, minutes: 60 }, groups: null },
      systems: [{ host: 'zendesk', account: ACCOUNT }],
    });
    expect(calls()).toBe(before);
  });

  it('SB7: is told by cause with one owner, given ticket by ticket, and given back', async () => {
    const { world, maya, id, escalate } = await atWork();
    await escalate(TICKET);
    await escalate(OTHER);
    const groups = (await answer(maya, readStorm)).groups ?? [];
    expect(groups).toHaveLength(1);
    const [group] = groups;
    expect(group).toMatchObject({
      cause: 'System malfunction',
      owner: { personId: id('priya'), name: 'Priya Raman', kind: 'person' },
    });
    const theirs = group?.tickets.find(({ left }) => left === 'theirs-already');
    expect(theirs).toMatchObject({ owner: { personId: id('priya') }, before: null, entry: null });

    const seen = async () =>
      (await answer(maya, readStorm)).groups?.[0]?.tickets.find(({ ref }) => ref.id === theirs?.ref.id);
    const give = async (to: string) => {
      const row = await seen();
      const wish = { deed: 'transferred', to, kind: 'person' };
      const reply = await maya.fromPage('deed', { ref: row?.ref, seenKey: row?.nextKey, wish });
      expect(reply).toMatchObject({ ok: true, answer: { outcome: 'queued' } });
      await world.pass(1_000);
    };
    await give(id('kwame'));
    expect(await seen()).toMatchObject({
      ...{ owner: { personId: id('kwame') }, before: { personId: id('priya') }, entry: null },
    });
    // Level and limit stay: a transfer is neither up nor down.
    expect(markersOf(world, Number(theirs?.ref.id)).at(-1)).toBe('transferred 1/1');
    await give(id('priya'));
    expect(await seen()).toMatchObject({ owner: { personId: id('priya') } });
  });

  it('SB7: an hour later it is over', async () => {
    const { world, maya, escalate } = await atWork();
    await escalate(TICKET);
    await escalate(OTHER);
    await world.pass(61 * MINUTE);
    expect((await answer(maya, readStorm)).groups).toBeNull();
  });
});

describe('4.11: the weather', () => {
  it('4.11: says who gets what when, by the clocks of the tickets that were read; nobody is asked', async () => {
    const { maya, id, escalate, calls } = await atWork();
    await maya.fromPage('name-owner', {
      ...{ account: ACCOUNT, role: 'head-of-engineering', kind: 'person', personId: id('tom') },
    });
    await escalate(TICKET);
    const before = calls();
    const weather = await answer(maya, readWeather);
    expect(calls()).toBe(before);
    expect(weather.hours).toBe(4);
    expect(weather.climbMode).toBe('suggest');
    const head = weather.owners.find(({ owner }) => owner !== 'nobody' && owner.personId === id('tom'));
    expect(head?.arrivals).toEqual([
      {
        ...{ ref: REF, levelName: 'Level 2', subject: 'Trucks cannot sync since the update' },
        at: expect.any(Number) as number,
      },
    ]);
    // The limit of Level 1 is an hour.
    const [arrival] = head?.arrivals ?? [];
    expect((arrival?.at ?? 0) - weather.now).toBeGreaterThan(59 * MINUTE - 11_000);
    expect((arrival?.at ?? 0) - weather.now).toBeLessThanOrEqual(60 * MINUTE);
    expect(weather.systems[0]?.tickets).toBeGreaterThanOrEqual(2);
  });

  it('4.11: a ticket that was only seen in a list is unknown, not calm', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = maya.openTab(`https://${ACCOUNT}/agent/dashboard`);
    void maya.fromTab(tab, 'visible', { host: 'zendesk', account: ACCOUNT, pageHost: ACCOUNT, records: [] });
    await world.rest();
    const weather = await answer(maya, readWeather);
    expect(weather.unknown.length).toBeGreaterThan(0);
    // Of her queue only what the worker itself read is told of.
    expect(weather.systems[0]?.tickets).toBeLessThan(weather.unknown.length);
  });

  it('4.11, SB7: without any system there is nothing to tell, and nothing fails', async () => {
    const maya = new World().browser('maya');
    expect(await answer(maya, readWeather)).toMatchObject({ systems: [], owners: [], unknown: [] });
    expect(await answer(maya, readStorm)).toMatchObject({ systems: [], groups: null, opened: 0 });
    expect(await answer(maya, readDeskPolicy)).toMatchObject({ source: 'shipped', systems: [] });
  });
});

describe('PO14: the policy of the desk', () => {
  it('PO14: names its people with one request an hour, and asks for none where nobody is named', async () => {
    const { maya, id, calls } = await atWork();
    const fresh = new World();
    const alone = fresh.browser('maya');
    await alone.openTicket(TICKET);
    const before = fresh.sandbox.log.clientCalls({ host: ACCOUNT }).length;
    expect((await answer(alone, readDeskPolicy)).systems).toMatchObject([
      { account: ACCOUNT, problem: null },
    ]);
    expect(fresh.sandbox.log.clientCalls({ host: ACCOUNT }).length).toBe(before);

    const desk = await answer(maya, readDeskPolicy);
    expect(desk.source).toBe('own');
    expect(desk.systems[0]?.meId).toBe(id('maya'));
    expect(desk.systems[0]?.people.find((person) => person.id === id('priya'))?.name).toBe('Priya Raman');
    const asked = calls();
    await answer(maya, readDeskPolicy);
    expect(calls()).toBe(asked);
  });

  it('PO14: offline the names that were read last stay, and it is said', async () => {
    const { world, maya } = await atWork();
    await answer(maya, readDeskPolicy);
    await world.pass(61 * MINUTE);
    maya.signOut();
    const desk = await answer(maya, readDeskPolicy);
    expect(desk.systems[0]?.problem).not.toBeNull();
    expect(desk.systems[0]?.people.some(({ name }) => name === 'Priya Raman')).toBe(true);
  });
});
