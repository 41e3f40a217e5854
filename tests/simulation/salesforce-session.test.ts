import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { CopiesDatabase } from '../../lib/cache/copies-database';
import type { SimulatedBrowser, SimulatedTab } from './simulated-browser';
import { World } from './world';

const account = 'acme.my.salesforce.com';
const pageHost = 'acme.lightning.force.com';
const MINUTE = 60_000;

type Switches = World['sandbox']['salesforce']['switches'];

/** A browser in which Maya is signed in to Salesforce, and the story's case, not opened yet. */
function office(switches: Partial<Switches> = {}) {
  const world = new World();
  const { salesforce, seed } = world.sandbox;
  Object.assign(salesforce.switches, switches);
  const maya = world.browser('maya');
  maya.signInToSalesforce();
  const id = seed.cases.find(({ number }) => number === '00001042')?.id ?? '';
  const ref = { host: 'salesforce', account, kind: 'ticket', id };
  const show = async (tab: SimulatedTab, asSomebodyElse = false) => {
    const records = [{ kind: 'ticket', id }];
    void maya.fromTab(tab, 'visible', { host: 'salesforce', account, pageHost, records, asSomebodyElse });
    await world.rest();
  };
  /** A page that is loaded says that it is somebody else's only when it is drawn. */
  const open = async (asSomebodyElse = false) => {
    const tab = maya.openTab(`https://${pageHost}/lightning/r/Case/${id}/view`);
    await show(tab);
    if (asSomebodyElse) await show(tab, true);
    return tab;
  };
  const reload = async (tab: SimulatedTab, asSomebodyElse = false) => {
    maya.session.delete(`tab:${tab.id}`);
    await show(tab);
    if (asSomebodyElse) await show(tab, true);
  };
  const useSession = () => {
    maya.cookiesAllowed = true;
    return maya.fromPage('use-session', { host: 'salesforce', address: pageHost });
  };
  const signIn = () =>
    maya.fromPage('connect', { host: 'salesforce', address: pageHost, clientId: salesforce.consumerKey });
  const userId = (key: string) => seed.people.find((one) => one.key === key)?.salesforceId ?? '';
  const api = () => world.sandbox.log.clientCalls({ host: account, class: 'api' });
  /** Who wrote our notes on the case. */
  const authors = () =>
    salesforce
      .comments(id)
      .filter(({ CommentBody }) => String(CommentBody).includes('[bellwether:1 '))
      .map(({ CreatedById }) => seed.people.find((one) => one.salesforceId === CreatedById)?.key);
  const paint = () => maya.paint(id, pageHost);
  return {
    world,
    salesforce,
    maya,
    id,
    ref,
    show,
    open,
    reload,
    useSession,
    signIn,
    userId,
    api,
    authors,
    paint,
  };
}

interface Shown {
  by: string;
  me: { name: string } | null;
  lacks: string | null;
  otherPage: { signedInAs: string; page: string | null; asSignedIn: boolean; held: boolean } | null;
}

async function connectionOf(browser: SimulatedBrowser): Promise<Shown | undefined> {
  const settings = (await browser.fromPage('read-settings', {})) as {
    answer: { connections: (Shown & { account: string })[] };
  };
  return settings.answer.connections.find((one) => one.account === account);
}

async function identityOf(browser: SimulatedBrowser): Promise<Shown | undefined> {
  const panel = (await browser.fromPage('read-panel', { windowId: 1 })) as { answer: { identity?: Shown } };
  return panel.answer.identity;
}

describe("the browser's session of Salesforce", { timeout: 60_000 }, () => {
  it('is not touched before somebody opens it to us', async () => {
    const { maya, open, paint, api } = office();
    maya.cookiesAllowed = true;
    await open();
    expect(paint()).toMatchObject({ problem: 'not-connected' });
    expect(await connectionOf(maya)).toMatchObject({ by: 'none' });
    expect(maya.cookiesRead).toBe(0);
    expect(api()).toEqual([]);
  });

  it.each([true, false])(
    'opened, is enough to read and to escalate, as who one is there (userinfo knows it: %s)',
    async (sessionUserinfo) => {
      const { world, salesforce, maya, id, ref, open, useSession, authors, paint, userId } = office({
        sessionUserinfo,
      });
      expect(await useSession()).toMatchObject({ answer: { account, me: { name: 'Maya Ortiz' } } });
      const tab = await open();
      expect(paint()).toMatchObject({ problem: null, escalation: 'none' });
      expect(await identityOf(maya)).toMatchObject({ by: 'session', me: { name: 'Maya Ortiz' } });
      await maya.fromTab(tab, 'escalate', { ref });
      await world.pass(11_000);
      expect(salesforce.case(id)).toMatchObject({ IsEscalated: true });
      expect(authors()).toEqual(['maya']);
      expect(salesforce.org.caseWrites.length).toBeGreaterThan(0);
      expect(userId('maya')).toBe(salesforce.comments(id).at(-1)?.CreatedById);
      expect(maya.failures).toEqual([]);
    },
  );

  it('goes as a token to the API host of its org, and to nobody else; and lies nowhere', async () => {
    const { world, maya, open, useSession } = office();
    const fetched = vi.spyOn(world.sandbox, 'fetch');
    await useSession();
    await open();
    await world.pass(20 * MINUTE);
    const sids = maya.salesforceCookies.map(({ value }) => value);
    const carried = fetched.mock.calls.filter(([{ headers }]) =>
      headers.get('authorization')?.includes('!AQ'),
    );
    expect(carried.length).toBeGreaterThan(3);
    expect(new Set(carried.map(([{ url }]) => new URL(url).host))).toEqual(new Set([account]));
    for (const sid of sids) {
      expect(JSON.stringify([...maya.local, ...maya.session])).not.toContain(sid);
      expect(JSON.stringify(await maya.outbox())).not.toContain(sid);
    }
  });

  it('signed out, says so in words, without a request, and goes on after the next sign-in', async () => {
    const { world, salesforce, maya, open, reload, useSession, paint, api } = office();
    await useSession();
    const tab = await open();
    salesforce.access.signOut('maya');
    maya.signInToSalesforce(null);
    await world.pass(20 * MINUTE);
    world.sandbox.log.clear();
    await reload(tab);
    expect(paint()).toMatchObject({ problem: 'signed-out' });
    expect(await connectionOf(maya)).toMatchObject({ by: 'none', lacks: 'signed-out' });
    expect(api()).toEqual([]);
    maya.signInToSalesforce();
    await reload(tab);
    expect(paint()).toMatchObject({ problem: null });
  });

  it('that has lapsed at Salesforce is asked once, not again and again', async () => {
    const { world, salesforce, maya, open, show, useSession, paint } = office();
    await useSession();
    const tab = await open();
    salesforce.access.signOut('maya');
    world.sandbox.log.clear();
    for (let minute = 0; minute < 14; minute += 1) {
      await world.pass(MINUTE);
      await show(tab);
    }
    expect(paint()?.problem).toBe('signed-out');
    const refused = world.sandbox.log.clientCalls({ host: account }).filter(({ status }) => status === 401);
    expect(refused.length).toBeLessThanOrEqual(1);
    expect(maya.failures).toEqual([]);
  });

  it.each([true, false])(
    'that policies keep from the API is refused with words, and stays closed (userinfo knows it: %s)',
    async (sessionUserinfo) => {
      const { world, maya, open, useSession, paint } = office({ sessionApiAccess: false, sessionUserinfo });
      expect(await useSession()).toMatchObject({ error: { code: 'session-refused' } });
      expect(maya.cookiesAllowed).toBe(false);
      world.sandbox.log.clear();
      await open();
      expect(paint()).toMatchObject({ problem: 'not-connected' });
      expect(world.sandbox.log.clientCalls({ host: account })).toEqual([]);
    },
  );

  it('that policies keep from the API later is said so, asked once, and not again before somebody tests it', async () => {
    const { world, salesforce, maya, open, reload, useSession, paint } = office();
    await useSession();
    const tab = await open();
    salesforce.switches.sessionApiAccess = false;
    world.sandbox.log.clear();
    await world.pass(16 * MINUTE);
    await reload(tab);
    expect(paint()).toMatchObject({ problem: 'session-refused' });
    expect(await connectionOf(maya)).toMatchObject({ by: 'none', lacks: 'session-refused' });
    const asked = () =>
      world.sandbox.log
        .clientCalls({ host: account })
        .filter(({ status }) => status === 401 || status === 403);
    const count = asked().length;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(3);
    for (let hour = 0; hour < 4; hour += 1) {
      await world.pass(60 * MINUTE);
      await reload(tab);
    }
    expect(asked().length).toBe(count);
    salesforce.switches.sessionApiAccess = true;
    expect(await maya.fromPage('test-connection', { host: 'salesforce', account })).toMatchObject({
      answer: { ok: true, me: { name: 'Maya Ortiz' } },
    });
    await reload(tab);
    expect(paint()).toMatchObject({ problem: null });
  });

  it('locked by the administrator cannot be opened, and what was open is closed', async () => {
    const { world, maya, open, reload, useSession, paint } = office();
    await useSession();
    const tab = await open();
    maya.managed.set('forbidSalesforceSession', true);
    const read = maya.cookiesRead;
    await world.pass(2 * MINUTE);
    await reload(tab);
    expect(paint()).toMatchObject({ problem: 'not-connected' });
    expect(await maya.fromPage('read-settings', {})).toMatchObject({ answer: { sessionForbidden: true } });
    expect(await useSession()).toMatchObject({ error: { code: 'session-forbidden' } });
    expect(maya.cookiesRead).toBe(read);
  });

  it('without the permission, or behind a proxy that keeps the cookie, is said so', async () => {
    const { maya } = office();
    const use = (address: string) => maya.fromPage('use-session', { host: 'salesforce', address });
    expect(await use(pageHost)).toMatchObject({ error: { code: 'cookies-not-allowed' } });
    maya.cookiesAllowed = true;
    expect(await use(`https://${account}.mcas.ms/lightning/page/home`)).toMatchObject({
      error: { code: 'session-unreadable' },
    });
    expect(await use('login.salesforce.com')).toMatchObject({ error: { code: 'bad-address' } });
    maya.signInToSalesforce(null);
    expect(await use(pageHost)).toMatchObject({ error: { code: 'signed-out' } });
  });

  it('is worked with as whoever it belongs to now, also within a quarter of an hour', async () => {
    const { world, maya, ref, open, reload, useSession, authors } = office();
    await useSession();
    const tab = await open();
    maya.signInToSalesforce('priya');
    await reload(tab, true);
    expect(await connectionOf(maya)).toMatchObject({ by: 'session', me: { name: 'Priya Raman' } });
    await maya.fromTab(tab, 'escalate', { ref });
    await world.pass(MINUTE);
    expect(authors()).toEqual(['priya']);
  });

  it('given up, the permission is given back and nothing of it is left', async () => {
    const { world, maya, open, useSession, paint } = office();
    await useSession();
    await open();
    expect([...maya.local.keys()].some((key) => key.startsWith(`remembered:${account}/`))).toBe(true);
    await maya.fromPage('disconnect', { account });
    await world.rest();
    expect(maya.cookiesAllowed).toBe(false);
    expect([...maya.local.keys()].filter((key) => /^(remembered|climb|climb-told):/.test(key))).toEqual([]);
    expect(paint()).toMatchObject({ problem: 'not-connected' });
  });
});

describe('disconnecting', { timeout: 60_000 }, () => {
  it('forgets all that was kept of the org and of who was connected, and nothing of another account', async () => {
    const { world, salesforce, maya, ref, open, reload, signIn, paint } = office();
    await maya.openTicket(4821);
    await signIn();
    const tab = await open();
    salesforce.access.consent('priya');
    maya.signInToSalesforce('priya');
    await reload(tab, true);
    await world.pass(MINUTE);
    maya.signInToSalesforce();
    await reload(tab);
    await maya.fromTab(tab, 'escalate', { ref });
    await world.pass(MINUTE);
    const kept = (prefix: string) =>
      [...maya.local.keys()].filter((key) => key.startsWith(`${prefix}${account}/`));
    expect(kept('climb:')).toHaveLength(1);
    expect(kept('remembered:').length).toBeGreaterThan(0);
    for (const one of ['climb-told', 'follow', 'snooze'])
      await maya.tools().local.set(`${one}:${account}/ticket/5`, 'x');
    await maya.tools().session.set(`escalated-seen:${account}/5`, { 5: null });
    expect(maya.local.has(`notices-since:${account}`)).toBe(true);
    await maya.fromPage('disconnect', { account });
    await world.pass(20 * MINUTE);
    expect(['remembered:', 'climb:', 'climb-told:', 'follow:', 'snooze:'].flatMap(kept)).toEqual([]);
    expect(maya.local.has(`notices-since:${account}`)).toBe(false);
    expect([...maya.session.keys()].filter((key) => key.startsWith('escalated-seen:'))).toEqual([]);
    expect(await copiesOf(maya, account)).toEqual([]);
    expect((await copiesOf(maya, 'acme.zendesk.com')).length).toBeGreaterThan(0);
    expect((await maya.alerts()).filter((row) => row.account === account)).toEqual([]);
    expect(paint()).toMatchObject({ problem: 'not-connected' });
    expect(await connectionOf(maya)).toMatchObject({ by: 'none', me: null, otherPage: null });
    expect(world.sandbox.log.find({ path: '/services/oauth2/revoke' }).at(-1)).toMatchObject({ status: 200 });
    expect(maya.failures).toEqual([]);
  });
});

async function copiesOf(browser: SimulatedBrowser, of: string): Promise<string[]> {
  const database = new CopiesDatabase({ indexedDB: browser.indexedDb, IDBKeyRange });
  const rows = await database.copies.where('account').equals(of).toArray();
  database.close();
  return rows.map(({ key }) => key);
}

describe('an administrator who logs in as somebody else', { timeout: 60_000 }, () => {
  it('who signed in by OAuth writes nothing before it is said in whose name; reads go on', async () => {
    const { world, maya, ref, open, reload, signIn, authors, paint } = office();
    await signIn();
    const tab = await open();
    maya.signInToSalesforce('priya');
    await reload(tab, true);
    const held = { signedInAs: 'Maya Ortiz', page: null, asSignedIn: false, held: true };
    // Priya never allowed the app: who she is cannot be told.
    expect(await identityOf(maya)).toMatchObject({ by: 'token', otherPage: held });
    await maya.fromTab(tab, 'escalate', { ref });
    await world.pass(10 * MINUTE);
    expect(authors()).toEqual([]);
    expect(await maya.outbox()).toMatchObject([{ state: 'queued', problem: 'whose-name', authorId: null }]);
    expect(paint()).toMatchObject({ readAt: expect.any(Number) });
    await maya.fromPage('connect-as', { account, asSignedIn: true });
    await world.pass(MINUTE);
    expect(authors()).toEqual(['maya']);
    expect(await connectionOf(maya)).toMatchObject({ otherPage: { ...held, asSignedIn: true, held: false } });
  });

  it('whom the org may tell is named, without a right being asked for', async () => {
    const { world, salesforce, maya, ref, open, reload, signIn, authors } = office();
    await signIn();
    const tab = await open();
    salesforce.access.consent('priya');
    maya.signInToSalesforce('priya');
    world.sandbox.log.clear();
    await reload(tab, true);
    expect(await identityOf(maya)).toMatchObject({
      otherPage: { signedInAs: 'Maya Ortiz', page: 'Priya Raman', held: true },
    });
    const authorize = world.sandbox.log.find({ path: '/services/oauth2/authorize' });
    expect(authorize.length).toBe(1);
    await maya.fromTab(tab, 'escalate', { ref });
    await world.pass(MINUTE);
    expect(authors()).toEqual([]);
    expect(await maya.fromPage('connect-as', { account, asSignedIn: false })).toMatchObject({ ok: true });
    await world.pass(MINUTE);
    expect(authors()).toEqual(['priya']);
    expect(await connectionOf(maya)).toMatchObject({ me: { name: 'Priya Raman' }, otherPage: null });
  });

  it('is asked for once per page, and forgotten when a page is loaded as oneself again', async () => {
    const { world, salesforce, maya, ref, open, show, reload, signIn, authors } = office();
    await signIn();
    const tab = await open();
    salesforce.access.consent('priya');
    maya.signInToSalesforce('priya');
    await reload(tab, true);
    for (let step = 0; step < 5; step += 1) {
      await world.pass(MINUTE);
      await show(tab, true);
    }
    expect(maya.silentSignIns).toBe(1);
    maya.signInToSalesforce('maya');
    await reload(tab);
    expect(maya.silentSignIns).toBe(2);
    expect(await connectionOf(maya)).toMatchObject({ otherPage: null });
    await maya.fromTab(tab, 'escalate', { ref });
    await world.pass(MINUTE);
    expect(authors()).toEqual(['maya']);
  });

  it('what waited for the decision is not written by a page that has not said yet whose it is', async () => {
    const { world, maya, ref, open, reload, signIn, authors } = office();
    await signIn();
    const tab = await open();
    maya.signInToSalesforce('priya');
    await reload(tab, true);
    await maya.fromTab(tab, 'escalate', { ref });
    await world.pass(MINUTE);
    await reload(tab);
    await world.pass(10 * MINUTE);
    expect(authors()).toEqual([]);
  });

  it('with the session open to us too, whose pages they are is known, and it is written as that person', async () => {
    const { world, maya, ref, open, reload, signIn, useSession, authors } = office();
    await signIn();
    await useSession();
    const tab = await open();
    expect(await connectionOf(maya)).toMatchObject({ by: 'token', otherPage: null });
    maya.signInToSalesforce('priya');
    await reload(tab, true);
    expect(await connectionOf(maya)).toMatchObject({
      by: 'session',
      me: { name: 'Priya Raman' },
      otherPage: { signedInAs: 'Maya Ortiz', page: 'Priya Raman', asSignedIn: false, held: false },
    });
    expect(maya.silentSignIns).toBe(0);
    await maya.fromTab(tab, 'escalate', { ref });
    await world.pass(MINUTE);
    expect(authors()).toEqual(['priya']);
  });

  it('a decision for somebody else ends with their pages', async () => {
    const { maya, open, reload, signIn, useSession } = office();
    await signIn();
    await useSession();
    const tab = await open();
    maya.signInToSalesforce('priya');
    await reload(tab);
    await maya.fromPage('connect-as', { account, asSignedIn: true });
    expect(await connectionOf(maya)).toMatchObject({ by: 'token', otherPage: { asSignedIn: true } });
    maya.signInToSalesforce('maya');
    await reload(tab);
    maya.signInToSalesforce('priya');
    await reload(tab);
    expect(await connectionOf(maya)).toMatchObject({ by: 'session', otherPage: { asSignedIn: false } });
  });
});
