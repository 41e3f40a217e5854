import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../lib/domain/default-policy/default-policy';
import type { Policy } from '../../lib/domain/model/policy';
import { salesforceDesk } from './salesforce-desk';
import type { SimulatedBrowser } from './simulated-browser';
import { withPolicy } from './with-policy';
import { World } from './world';
import { markersOf, REF, TICKET } from './zendesk-ticket';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ACCOUNT = REF.account;

const idOf = (world: World, person: string) => String(world.sandbox.zendesk.state.directory.userId(person));

/** Somebody with the helpdesk open, no ticket in sight. */
async function atWork(world: World, person: string, policy: Partial<Policy> = {}): Promise<SimulatedBrowser> {
  const browser = world.browser(person);
  withPolicy(browser, policy);
  const tab = browser.openTab('https://acme.zendesk.com/agent/dashboard');
  void browser.fromTab(tab, 'visible', { host: 'zendesk', account: ACCOUNT, pageHost: ACCOUNT, records: [] });
  await world.rest();
  return browser;
}

async function name(
  browsers: readonly SimulatedBrowser[],
  world: World,
  person: string,
  role = 'senior-engineer',
) {
  for (const browser of browsers)
    await browser.fromPage('name-owner', {
      account: ACCOUNT,
      role,
      personId: idOf(world, person),
      kind: 'person',
    });
}

/** What was told of the ticket, without its clocks. */
const told = (browser: SimulatedBrowser, id: number | string = TICKET) =>
  browser.notifications.filter(
    (shown) => shown.id.includes(`/ticket/${id}`) && !/\/(warning|breach)$/.test(shown.id),
  );
const titles = (browser: SimulatedBrowser) => told(browser).map(({ title }) => title);
const key = (n: number) => `${ACCOUNT}/${TICKET}/1/${n}`;

interface Inbox {
  notices: {
    id: string;
    kind: string;
    subject: string | null;
    by: string | null;
    unread: boolean;
    stands: boolean;
    held: { by: string; until: number; reason: string } | null;
    became: { deed: string; by: string | null } | null;
    acknowledgeKey: string | null;
  }[];
  total: number;
  unread: number;
}
async function inbox(browser: SimulatedBrowser): Promise<Inbox> {
  const reply = (await browser.fromPage('read-inbox', { offset: 0 })) as { ok: boolean; answer: Inbox };
  expect(reply).toMatchObject({ ok: true });
  return reply.answer;
}

/** Maya escalates the ticket to Priya, whose browser has never seen it. */
async function escalatedToPriya(world: World, policy: Partial<Policy> = {}) {
  const [maya, priya] = [await atWork(world, 'maya', policy), await atWork(world, 'priya', policy)];
  await name([maya, priya], world, 'priya');
  await maya.openTicket(TICKET);
  await maya.fromPage('escalate', { ref: REF });
  await world.pass(11_000);
  expect(markersOf(world)).toEqual(['escalated 1/0']);
  return { maya, priya };
}

/** Ines answers for the first level, Kwame is only informed of it; neither gets the ticket. */
const MATRIX = defaultPolicy.matrix.map((row) => ({
  ...row,
  cells: row.cells.map((cell) =>
    cell.role === 'senior-engineer'
      ? {
          ...cell,
          raci: {
            accountable: 'head-of-engineering',
            responsible: ['senior-engineer'],
            consulted: [],
            informed: ['cto'],
          },
        }
      : cell,
  ),
}));

describe('escalated to somebody', () => {
  it('the level’s owner learns within the next pull, once; one click acknowledges, and whoever escalated is told', async () => {
    const world = new World();
    const { maya, priya } = await escalatedToPriya(world);
    await world.pass(3.5 * MINUTE);
    expect(told(priya)).toMatchObject([
      { title: `Ticket #${TICKET} was escalated to you`, buttons: ['Open', 'Acknowledge'], silent: true },
    ]);
    expect(told(priya)[0]?.message).toMatch(/^Level 1\. Acknowledge it by .+ left\.$/);
    expect(priya.toolbar.title).toContain('1 to acknowledge');
    expect(await priya.fromPage('read-panel', { windowId: 1 })).toMatchObject({
      answer: { due: priya.toolbar.count },
    });
    expect(titles(maya)).toEqual([]);
    await world.pass(10 * MINUTE);
    expect(told(priya)).toHaveLength(1);

    await priya.clickNotification(told(priya)[0]?.id ?? '', 'act');
    expect(priya.opened).toEqual([`https://acme.zendesk.com/agent/tickets/${TICKET}`]);
    await world.pass(MINUTE);
    expect(markersOf(world)).toEqual(['escalated 1/0', 'acknowledged 1/1']);
    expect(priya.toolbar.title).not.toContain('acknowledge');
    await world.pass(4 * MINUTE);
    expect(titles(maya)).toEqual([`Ticket #${TICKET}: your escalation is acknowledged`]);
    await world.pass(10 * MINUTE);
    expect(titles(maya)).toHaveLength(1);
    expect((await inbox(priya)).notices.find(({ kind }) => kind === 'escalated')).toMatchObject({
      stands: false,
      became: { deed: 'acknowledged', by: 'Priya Raman' },
      acknowledgeKey: null,
    });
    for (const browser of [maya, priya]) expect(browser.failures).toEqual([]);
  });

  it('not to whoever did it, nor to somebody who has no part in it', async () => {
    const world = new World();
    const maya = await atWork(world, 'maya');
    const kwame = await atWork(world, 'kwame');
    await name([maya, kwame], world, 'maya');
    await maya.openTicket(TICKET);
    await maya.fromPage('escalate', { ref: REF });
    await world.pass(8 * MINUTE);
    expect(markersOf(world)).toEqual(['escalated 1/0']);
    expect(titles(maya)).toEqual([]);
    expect(titles(kwame)).toEqual([]);
  });

  it('given to somebody else on the host meanwhile: it does not stand any more', async () => {
    const world = new World();
    const { priya, maya } = await escalatedToPriya(world);
    await world.pass(4 * MINUTE);
    expect(priya.toolbar.title).toContain('1 to acknowledge');
    const luca = world.sandbox.zendesk.state.directory.userId('luca');
    await maya.fromPage('deed', {
      ref: REF,
      seenKey: key(1),
      wish: { deed: 'transferred', to: String(luca), kind: 'person' },
    });
    await world.pass(9 * MINUTE);
    expect(markersOf(world)).toEqual(['escalated 1/0', 'transferred 1/1']);
    expect(priya.toolbar.title).not.toContain('acknowledge');
    expect((await inbox(priya)).notices[0]).toMatchObject({
      stands: false,
      became: { deed: 'transferred', by: 'Maya Ortiz' },
    });
  });

  it('in two browsers of the same person once each; taken on in one, it is taken away in the other', async () => {
    const world = new World();
    const { priya } = await escalatedToPriya(world);
    const second = await atWork(world, 'priya');
    await name([second], world, 'priya');
    await world.pass(4 * MINUTE);
    expect([told(priya).length, told(second).length]).toEqual([1, 1]);
    await priya.fromPage('acknowledge', { ref: REF, seenKey: key(1) });
    await world.pass(8 * MINUTE);
    expect(
      [told(priya), told(second)].map((one) => one.filter(({ id }) => id.endsWith('/escalated')).length),
    ).toEqual([1, 1]);
    expect(second.cleared).toContain(told(second)[0]?.id);
    expect(second.toolbar.title).not.toContain('acknowledge');
  });

  it('the worker is stopped between showing and keeping: the same pop-up again in its place, never another', async () => {
    const world = new World();
    const { priya } = await escalatedToPriya(world);
    const { notifications } = priya;
    let stopped = false;
    notifications.push = (...shown) => {
      if (!stopped && shown[0]?.id.endsWith('/escalated')) {
        stopped = true;
        priya.stopWorker();
      }
      return Array.prototype.push.apply(notifications, shown);
    };
    await world.pass(8 * MINUTE);
    expect(stopped).toBe(true);
    const ids = told(priya).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('acceptance CO8: who answers or works gets a pop-up, who is informed finds it in the inbox', async () => {
    const world = new World();
    const matrix = MATRIX;
    const [ines, kwame] = [await atWork(world, 'ines', { matrix }), await atWork(world, 'kwame', { matrix })];
    await name([ines, kwame], world, 'ines', 'head-of-engineering');
    await name([ines, kwame], world, 'kwame', 'cto');
    const { priya } = await escalatedToPriya(world, { matrix });
    await name([ines, kwame], world, 'priya');
    await world.pass(8 * MINUTE);
    expect(titles(priya)).toEqual([`Ticket #${TICKET} was escalated to you`]);
    expect(titles(ines)).toEqual([`Ticket #${TICKET} was escalated: you are part of it`]);
    expect(titles(kwame)).toEqual([]);
    expect((await inbox(kwame)).notices).toMatchObject([
      { kind: 'informed', by: 'Maya Ortiz', unread: true },
    ]);
  });

  it('such a ticket could not be read, or the worker was stopped before: it is looked at again, and told', async () => {
    const world = new World();
    const ines = await atWork(world, 'ines', { matrix: MATRIX });
    await name([ines], world, 'ines', 'head-of-engineering');
    await escalatedToPriya(world, { matrix: MATRIX });
    const { session } = ines;
    const set = session.set.bind(session);
    let stopped = false;
    session.set = (place, value) => {
      const isSeen = place.startsWith('escalated-seen:') && Object.keys(value as object).length > 0;
      if (isSeen && !stopped) {
        stopped = true;
        ines.stopWorker();
      }
      return set(place, value);
    };
    const armed = world.sandbox.faults.add({ path: new RegExp(`^/api/v2/tickets/${TICKET}`), status: 503 });
    await world.pass(4 * MINUTE);
    expect(titles(ines)).toEqual([]);
    armed.remove();
    await world.pass(8 * MINUTE);
    expect(titles(ines)).toEqual([`Ticket #${TICKET} was escalated: you are part of it`]);
  });

  it('whose part it is follows the kind of issue that the reader said it is', async () => {
    const world = new World();
    const matrix = MATRIX.map((row, index) => ({
      ...row,
      cells: (row.issueType === 'payment-issue' ? row : (defaultPolicy.matrix[index] ?? row)).cells.map(
        (cell) =>
          row.issueType === 'payment-issue' && cell.level === 'level-1'
            ? {
                ...cell,
                raci: {
                  accountable: 'head-of-engineering',
                  responsible: ['senior-accountant'],
                  consulted: [],
                  informed: [],
                },
              }
            : cell,
      ),
    }));
    const ines = await atWork(world, 'ines', { matrix });
    await name([ines], world, 'ines', 'head-of-engineering');
    await escalatedToPriya(world);
    await ines.openTicket(TICKET);
    await world.pass(4 * MINUTE);
    expect(titles(ines)).toEqual([]);
    await ines.fromPage('set-issue-type', { ref: REF, issueType: 'payment-issue' });
    await world.pass(4 * MINUTE);
    expect(titles(ines)).toEqual([`Ticket #${TICKET} was escalated: you are part of it`]);
  });

  it('somebody else who signs in at the same desk is told what concerns them', async () => {
    const world = new World();
    const kwame = await atWork(world, 'kwame', { matrix: MATRIX });
    await name([kwame], world, 'kwame', 'cto');
    await name([kwame], world, 'ines', 'head-of-engineering');
    await escalatedToPriya(world, { matrix: MATRIX });
    await world.pass(4 * MINUTE);
    expect(titles(kwame)).toEqual([]);
    kwame.signIn('ines');
    // Who it is, is asked once an hour.
    await kwame.tools().copies.remove(`${ACCOUNT}/me`);
    await world.pass(8 * MINUTE);
    expect(titles(kwame)).toContain(`Ticket #${TICKET} was escalated: you are part of it`);
  });
});

describe('the inbox that is open', () => {
  it('is told to ask again once something was told', async () => {
    const world = new World();
    const maya = await atWork(world, 'maya');
    await world.pass(QUIET_DUE - 31 * MINUTE);
    let afterwards = 0;
    const { notifications } = maya;
    notifications.push = (...shown) => {
      afterwards = maya.broadcasts;
      return Array.prototype.push.apply(notifications, shown);
    };
    await world.pass(90_000);
    expect(clocksOf(maya, QUIET)).toHaveLength(1);
    expect(maya.broadcasts).toBeGreaterThan(afterwards);
  });
});

describe('hand-over', () => {
  it('whoever is offered it is told, and whoever offered it hears the answer', async () => {
    const world = new World();
    const { priya } = await escalatedToPriya(world);
    const kwame = await atWork(world, 'kwame');
    await name([kwame], world, 'kwame', 'head-of-engineering');
    await world.pass(4 * MINUTE);
    await priya.fromPage('acknowledge', { ref: REF, seenKey: key(1) });
    await world.pass(11_000);
    const wish = { deed: 'offered', to: idOf(world, 'kwame') };
    await priya.fromPage('deed', { ref: REF, seenKey: key(2), wish });
    await world.pass(15_000);
    expect(markersOf(world)).toEqual(['escalated 1/0', 'acknowledged 1/1', 'offered 1/2']);
    await world.pass(8 * MINUTE);
    expect(titles(kwame)).toEqual([`Ticket #${TICKET} is offered to you`]);
    await kwame.fromPage('deed', { ref: REF, seenKey: key(3), wish: { deed: 'declined' } });
    await world.pass(10 * MINUTE);
    expect(markersOf(world).at(-1)).toBe('declined 1/3');
    expect(titles(priya).at(-1)).toBe(`Ticket #${TICKET}: your hand-over was declined`);
  });
});

describe('known moments of an escalation', () => {
  it('acknowledgement running out: at three quarters of the limit, once, never before', async () => {
    const world = new World();
    const { priya } = await escalatedToPriya(world);
    const start = world.now();
    await world.pass(44 * MINUTE);
    expect(titles(priya).filter((title) => title.includes('time runs out'))).toEqual([]);
    await world.pass(2 * MINUTE + 10_000);
    const [soon] = told(priya).filter(({ title }) => title.includes('time runs out'));
    expect(soon).toMatchObject({ buttons: ['Open', 'Acknowledge'] });
    expect((soon?.at ?? 0) - start).toBeLessThanOrEqual(46 * MINUTE);
    await world.pass(30 * MINUTE);
    expect(titles(priya).filter((title) => title.includes('time runs out'))).toHaveLength(1);
    // Its end is the step that is due then.
    expect(titles(priya).at(-1)).toBe(`Ticket #${TICKET}: the next step is due`);
    expect(priya.failures).toEqual([]);
  });

  it('CO1: an update to the customer is announced and told at its moment, once each, within a minute', async () => {
    const world = new World();
    const { maya, priya } = await escalatedToPriya(world, {
      cadenceMinutes: { urgent: 30, high: 30, normal: 30, low: 30 },
    });
    await world.pass(4 * MINUTE);
    await priya.fromPage('acknowledge', { ref: REF, seenKey: key(1) });
    await world.pass(40 * MINUTE);
    const updates = told(priya).filter(({ id }) => id.includes('/update/'));
    expect(updates.map(({ title }) => title)).toEqual([
      `Ticket #${TICKET}: an update is due soon`,
      `Ticket #${TICKET}: the customer waits for an update`,
    ]);
    const dueAt = Number(/\/update\/(\d+)\//.exec(updates[1]?.id ?? '')?.[1]);
    expect((updates[1]?.at ?? 0) - dueAt).toBeGreaterThanOrEqual(0);
    expect((updates[1]?.at ?? 0) - dueAt).toBeLessThanOrEqual(MINUTE);
    expect(dueAt - (updates[0]?.at ?? 0)).toBeGreaterThan(6 * MINUTE);
    world.sandbox.zendesk.agentReplies(TICKET, 'priya', 'We have found the cause.');
    await world.pass(5 * MINUTE);
    await priya.openTicket(TICKET);
    expect(
      (await inbox(priya)).notices.filter(({ id, stands }) => stands && id.includes('/update/')),
    ).toEqual([]);
    expect(told(maya).filter(({ id }) => id.includes('/update/'))).toEqual([]);
  });
});

/** Maya's tickets 4808 and 4821, never opened: their next replies are due later in the morning. */
const QUIET = 4808;
const QUIET_DUE = 180 * MINUTE;
const clocksOf = (browser: SimulatedBrowser, id: number) =>
  browser.notifications.filter((shown) => shown.id.includes(`/ticket/${id}/`));

describe('snoozed', () => {
  it('with an end and a reason: told again at its end while it stands, and only that kind on that record', async () => {
    const world = new World();
    const maya = await atWork(world, 'maya');
    await world.pass(QUIET_DUE - 29 * MINUTE);
    const [warning] = clocksOf(maya, QUIET);
    const before = maya.toolbar.count;
    const until = world.now() + 20 * MINUTE;
    expect(
      await maya.fromPage('snooze', { id: warning?.id, until, reason: 'Waiting for Luca' }),
    ).toMatchObject({
      ok: true,
    });
    expect(maya.toolbar.count).toBe(before - 1);
    expect((await inbox(maya)).notices.find(({ id }) => id === warning?.id)).toMatchObject({
      held: { by: 'snooze', until, reason: 'Waiting for Luca' },
      unread: false,
    });
    await world.pass(19 * MINUTE);
    expect(clocksOf(maya, QUIET)).toHaveLength(1);
    await world.pass(2 * MINUTE);
    expect(clocksOf(maya, QUIET).map(({ id }) => id)).toEqual([warning?.id, warning?.id]);
    expect(maya.toolbar.count).toBe(before);
    await world.pass(30 * MINUTE);
    expect(
      clocksOf(maya, QUIET)
        .map(({ title }) => title)
        .at(-1),
    ).toBe(`Ticket #${QUIET} has breached`);
    expect(clocksOf(maya, QUIET)).toHaveLength(3);
  });

  it('answered meanwhile: not told again; ended by hand: counted again, without a pop-up', async () => {
    const world = new World();
    const maya = await atWork(world, 'maya');
    await world.pass(QUIET_DUE - 29 * MINUTE);
    const [warning] = clocksOf(maya, QUIET);
    const before = maya.toolbar.count;
    const until = world.now() + 25 * MINUTE;
    await maya.fromPage('snooze', { id: warning?.id, until, reason: '' });
    await maya.fromPage('snooze', { id: warning?.id, until: null, reason: '' });
    expect(maya.toolbar.count).toBe(before);
    await maya.fromPage('snooze', { id: warning?.id, until, reason: '' });
    maya.stopWorker();
    world.sandbox.zendesk.agentReplies(QUIET, 'sofia', 'Here you are.');
    await world.pass(40 * MINUTE);
    expect(clocksOf(maya, QUIET)).toHaveLength(1);
  });
});

describe('a pop-up that is clicked', () => {
  it('Escalate: what the badge would ask first is asked on the page, nothing goes up by the pop-up alone', async () => {
    const world = new World();
    const frontline = [
      { id: 'anything', name: 'Anything', words: ['the', 'a', 'to', 'in', 'is', 'with'], upToAmount: null },
    ];
    const maya = await atWork(world, 'maya', { frontline });
    for (const role of ['senior-engineer', 'senior-accountant']) await name([maya], world, 'priya', role);
    await maya.openTicket(QUIET);
    expect(maya.paint(QUIET)?.next).toMatchObject({ asksFirst: true });
    await world.pass(QUIET_DUE + MINUTE);
    await maya.clickNotification(clocksOf(maya, QUIET).at(-1)?.id ?? '', 'act');
    expect(maya.opened).toEqual([`https://acme.zendesk.com/agent/tickets/${QUIET}`]);
    await world.pass(MINUTE);
    expect(markersOf(world, QUIET)).toEqual([]);
  });

  it('one that is about no record opens none, however much is due', async () => {
    const world = new World();
    const maya = await atWork(world, 'maya');
    await world.pass(QUIET_DUE + MINUTE);
    expect(maya.toolbar.count).toBeGreaterThan(0);
    await maya.clickNotification('try-out', 'open');
    expect(maya.opened).toEqual([]);
  });
});

describe('muted, and quiet hours', () => {
  it('a muted kind stands in the inbox without a pop-up, and comes again once it is not', async () => {
    const world = new World();
    const maya = await atWork(world, 'maya');
    await maya.fromPage('change-notifications', { what: 'topic', topic: 'warning', on: false });
    await world.pass(QUIET_DUE - 29 * MINUTE);
    expect(clocksOf(maya, QUIET)).toEqual([]);
    expect((await inbox(maya)).notices.some(({ id }) => id.includes(`/${QUIET}/`))).toBe(true);
    await maya.fromPage('change-notifications', { what: 'topic', topic: 'warning', on: true });
    await world.pass(31 * MINUTE);
    expect(clocksOf(maya, QUIET).map(({ title }) => title)).toEqual([`Ticket #${QUIET} has breached`]);
  });

  it('in quiet hours what is not urgent waits for their end, in one summary; an escalation to somebody does not', async () => {
    const world = new World();
    const minute = (moment: number) => new Date(moment).getUTCHours() * 60 + new Date(moment).getUTCMinutes();
    const maya = await atWork(world, 'maya');
    const end = world.now() + QUIET_DUE + 60 * MINUTE;
    const quietHours = { from: minute(world.now()), until: minute(end) };
    await maya.fromPage('change-notifications', { what: 'quiet-hours', quietHours });
    const before = maya.notifications.length;
    await world.pass(QUIET_DUE + 5 * MINUTE);
    expect(clocksOf(maya, QUIET)).toEqual([]);
    expect(maya.toolbar.count).toBeGreaterThan(0);
    expect((await inbox(maya)).notices.find(({ id }) => id.includes(`/${QUIET}/`))?.held).toMatchObject({
      by: 'hours',
    });
    const { priya } = await escalatedToMaya(world, maya);
    await world.pass(4 * MINUTE);
    expect(titles(maya)).toContain(`Ticket #${TICKET} was escalated to you`);
    await world.pass(end - world.now() + 2 * MINUTE);
    const summaries = maya.notifications.slice(before).filter(({ id }) => id.startsWith('summary/'));
    expect(summaries).toHaveLength(1);
    expect(summaries[0]?.title).toMatch(/^Quiet hours are over: \d+ records need you$/);
    expect(summaries[0]?.at).toBeGreaterThanOrEqual(end - MINUTE);
    expect(clocksOf(maya, QUIET)).toEqual([]);
    for (const browser of [maya, priya]) expect(browser.failures).toEqual([]);
  });
});

/** Priya escalates the ticket to Maya. */
async function escalatedToMaya(world: World, maya: SimulatedBrowser) {
  const priya = await atWork(world, 'priya');
  await name([maya, priya], world, 'maya');
  await priya.openTicket(TICKET);
  await priya.fromPage('escalate', { ref: REF });
  await world.pass(11_000);
  expect(markersOf(world)).toEqual(['escalated 1/0']);
  return { priya };
}

describe('more than three within a minute', () => {
  it('become one, which names the most severe; the single ones are taken away', async () => {
    const world = new World();
    const maya = await atWork(world, 'maya');
    const due = world.now() + 2 * HOUR;
    const row = (id: number, kind: 'warning' | 'breach', at: number) => ({
      id: `${ACCOUNT}/ticket/${id}/next_reply_time/${due}/${kind}`,
      ...{ account: ACCOUNT, recordKey: `${ACCOUNT}/ticket/${id}`, kind, metric: 'next_reply_time' },
      ...{ at, dueAt: due, state: 'planned' as const },
    });
    // Customers of whom nobody can be asked: what was known of them is told.
    world.sandbox.faults.add({ path: /^\/api\/v2\/(tickets|search|activities)/, status: 503 });
    const at = world.now() + 10 * MINUTE;
    for (const id of [11, 12]) await maya.tools().alerts.add(row(id, 'warning', at));
    for (const id of [13, 14]) await maya.tools().alerts.add(row(id, 'warning', at + 20_000));
    await maya.tools().alerts.add(row(15, 'breach', at + 20_000));
    await maya.fromPage('change-notifications', { what: 'sound', sound: true });
    await world.pass(12 * MINUTE);
    const shown = maya.notifications.filter(({ at: moment }) => moment >= at);
    expect(shown.slice(0, 2).map(({ title }) => title)).toEqual([
      'Ticket #11 is about to breach',
      'Ticket #12 is about to breach',
    ]);
    const burst = shown.filter(({ id }) => id.startsWith('burst/'));
    expect(burst.at(-1)).toMatchObject({
      title: '5 records need you',
      message: 'First: Ticket #15 has breached',
      silent: false,
    });
    expect(new Set(burst.map(({ id }) => id)).size).toBe(1);
    expect(maya.cleared).toEqual(
      expect.arrayContaining([row(11, 'warning', at).id, row(12, 'warning', at).id]),
    );
    expect(shown.some(({ title }) => title.includes('#13') || title.includes('#15'))).toBe(false);
  });
});

describe('pop-ups of what is forgotten', () => {
  const OTHER = 'acme.my.salesforce.com';
  const row = (account: string, id: number, at: number) => ({
    id: `${account}/ticket/${id}/next_reply_time/${at}/warning`,
    ...{ account, recordKey: `${account}/ticket/${id}`, kind: 'warning' as const, metric: 'next_reply_time' },
    ...{ at, dueAt: at, state: 'planned' as const },
  });

  it.each([
    ['the account is wiped', 'wipe', { what: 'account', account: OTHER }],
    ['somebody disconnects', 'disconnect', { account: OTHER }],
  ])('when %s go with it, and so does one that stands for many', async (_, message, request) => {
    const world = new World();
    const { browser: maya } = await salesforceDesk(world);
    const tab = maya.openTab('https://acme.zendesk.com/agent/dashboard');
    void maya.fromTab(tab, 'visible', {
      ...{ host: 'zendesk', account: ACCOUNT, pageHost: ACCOUNT, records: [] },
    });
    await world.rest();
    const at = world.now() + 10 * MINUTE;
    world.sandbox.faults.add({ status: 503 });
    for (const id of [1, 2, 3, 4]) await maya.tools().alerts.add(row(OTHER, id, at));
    await maya.tools().alerts.add(row(OTHER, 5, at + 3 * MINUTE));
    await maya.tools().alerts.add(row(ACCOUNT, 6, at + 3 * MINUTE));
    await world.pass(14 * MINUTE);
    const standing = maya.popUps;
    expect(standing.some((id) => id.startsWith('burst/'))).toBe(true);
    expect(standing).toContain(row(OTHER, 5, at + 3 * MINUTE).id);
    await maya.fromPage(message, request);
    // What stands of the other system by itself goes on standing.
    expect(maya.popUps).toContain(row(ACCOUNT, 6, at + 3 * MINUTE).id);
    expect(maya.popUps.filter((id) => !id.startsWith(`${ACCOUNT}/`))).toEqual([]);
  });

  it('when everything is wiped none is left', async () => {
    const world = new World();
    const maya = await atWork(world, 'maya');
    world.sandbox.faults.add({ status: 503 });
    const at = world.now() + 10 * MINUTE;
    for (const id of [1, 2, 3, 4]) await maya.tools().alerts.add(row(ACCOUNT, id, at));
    await world.pass(12 * MINUTE);
    expect(maya.popUps).not.toEqual([]);
    await maya.fromPage('wipe', { what: 'everything' });
    expect(maya.popUps).toEqual([]);
  });
});
