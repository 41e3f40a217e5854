import { describe, expect, it, vi } from 'vitest';
import type { SimulatedBrowser } from './simulated-browser';
import { World } from './world';
import { markersOf, putsOf, REF, TICKET } from './zendesk-ticket';

const account = 'acme.zendesk.com';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

async function connected(switches: Partial<World['sandbox']['zendesk']['oauth']['switches']> = {}) {
  const world = new World();
  const { zendesk } = world.sandbox;
  Object.assign(zendesk.oauth.switches, switches);
  const maya = world.browser('maya');
  const connect = () =>
    maya.fromPage('connect', { host: 'zendesk', address: account, clientId: zendesk.clientId });
  const answer = await connect();
  await world.rest();
  return { world, maya, zendesk, connect, answer };
}

/** Every call of the API that reached the host: by a token, or by the session. */
function calls(world: World, filter: { method?: string; path?: string | RegExp } = {}) {
  return world.sandbox.log.clientCalls({ host: account, class: 'api', ...filter });
}

async function connectionOf(browser: SimulatedBrowser) {
  const settings = (await browser.fromPage('read-settings', {})) as {
    answer: {
      connections: { account: string; by: string; me: { name: string } | null; otherPage: unknown }[];
    };
  };
  return settings.answer.connections.find((one) => one.account === account);
}

describe('a sign-in to Zendesk', () => {
  it('says who one is, works without a cookie, and ends at the host when it is ended here', async () => {
    const { world, maya, zendesk, answer } = await connected();
    expect(answer).toMatchObject({ ok: true, answer: { account, me: { name: 'Maya Ortiz' } } });
    expect(await connectionOf(maya)).toMatchObject({
      by: 'token',
      me: { name: 'Maya Ortiz' },
      otherPage: null,
    });
    maya.signOut();
    expect(await maya.fromPage('test-connection', { host: 'zendesk', account })).toMatchObject({
      answer: { ok: true, me: { name: 'Maya Ortiz' } },
    });
    await maya.fromPage('disconnect', { account });
    expect(zendesk.oauth.alive('maya')).toBe(0);
    expect(await connectionOf(maya)).toMatchObject({ by: 'session', me: null });
    expect(calls(world, { method: 'DELETE' })).toMatchObject([{ status: 204 }]);
  });

  it.each([
    [{ clientOff: true }, 'cancelled'],
    [{ clientOff: true, refusal: 'error-status' }, 'page-not-loaded'],
    [{ clientOff: true, refusal: 'redirect' }, 'blocked-by-admin'],
    [{ redirectEntered: false }, 'cancelled'],
    [{ redirectEntered: false, refusal: 'redirect' }, 'wrong-callback'],
    [{ scope: 'read' }, 'wrong-scope'],
  ] as const)('that the account refuses (%j) changes nothing: %s', async (switches, code) => {
    const { maya, answer } = await connected(switches);
    expect(answer).toMatchObject({ ok: false, error: { code } });
    await maya.openTicket(TICKET);
    expect(maya.paint(TICKET)).toMatchObject({ problem: null });
    expect(await connectionOf(maya)).toMatchObject({ by: 'session', clientId: null });
  });

  it('an escalation with no tab open is written directly, once, without a CSRF token', async () => {
    const { world, maya } = await connected();
    const tab = await maya.openTicket(TICKET);
    await maya.fromTab(tab, 'escalate', { ref: REF });
    maya.closeTab(tab);
    maya.signOut();
    await world.pass(15_000);
    expect(markersOf(world)).toEqual(['escalated 1/0']);
    expect(putsOf(world)).toMatchObject([
      { status: 200, user: 'maya', origin: 'chrome-extension://bellwether' },
    ]);
    expect(await maya.outbox()).toMatchObject([{ state: 'done', problem: null }]);
  });

  it('without one, the same escalation waits for a tab', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = await maya.openTicket(TICKET);
    await maya.fromTab(tab, 'escalate', { ref: REF });
    maya.closeTab(tab);
    await world.pass(15_000);
    expect(markersOf(world)).toEqual([]);
    expect(await maya.outbox()).toMatchObject([{ state: 'queued', problem: 'needs-tab' }]);
  });

  it('a sign-in sends what was waiting for a tab', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = await maya.openTicket(TICKET);
    await maya.fromTab(tab, 'escalate', { ref: REF });
    maya.closeTab(tab);
    await world.pass(15_000);
    const { clientId } = world.sandbox.zendesk;
    await maya.fromPage('connect', { host: 'zendesk', address: account, clientId });
    await world.pass(MINUTE);
    expect(markersOf(world)).toEqual(['escalated 1/0']);
  });
});

describe('a restart of the browser', { timeout: 60_000 }, () => {
  it('signs in again without a page, before anything is asked with it', async () => {
    const { world, maya, zendesk } = await connected();
    await maya.restart();
    world.sandbox.log.clear();
    await world.pass(5 * MINUTE);
    await maya.openTicket(TICKET);
    expect(maya.silentSignIns).toBe(1);
    expect(await connectionOf(maya)).toMatchObject({ by: 'token' });
    expect(zendesk.oauth.refreshesSeen).toEqual([]);
    expect(calls(world).filter(({ status }) => status === 401)).toEqual([]);
  });

  it('where the host shows its form again, the session goes on, and the settings say so', async () => {
    const { world, maya } = await connected({ consent: 'asked-again' });
    await maya.restart();
    await maya.openTicket(TICKET);
    expect(maya.paint(TICKET)).toMatchObject({ problem: null, readAt: world.now() });
    expect(await connectionOf(maya)).toMatchObject({ by: 'lapsed', me: { name: 'Maya Ortiz' } });
    await world.pass(HOUR);
    // Nobody is bothered more often than every five minutes.
    expect(maya.silentSignIns).toBeLessThanOrEqual(13);
  });

  it('somebody else who is signed in to the host by then is not taken for who signed in here', async () => {
    const { world, maya, zendesk } = await connected();
    await maya.restart();
    zendesk.oauth.allow({ personKey: 'priya', redirectUri: '', challenge: '', scope: '' });
    maya.signIn('priya');
    await world.pass(5 * MINUTE);
    expect(zendesk.oauth.alive('priya')).toBe(0);
    expect(await connectionOf(maya)).toMatchObject({ by: 'lapsed' });
  });
});

describe('a working day', { timeout: 120_000 }, () => {
  it.each(['rotated', 'kept', 'none'] as const)(
    'tokens expire in the middle of it (refresh: %s): nobody notices',
    async (refresh) => {
      const { world, maya, zendesk } = await connected({ lifetime: 1800, refresh });
      const tab = await maya.openTicket(TICKET);
      for (let step = 0; step < 32; step += 1) {
        await world.pass(15 * MINUTE);
        await maya.showTicket(tab, TICKET);
        expect(maya.paint(TICKET)).toMatchObject({ problem: null });
      }
      expect(await connectionOf(maya)).toMatchObject({ by: 'token' });
      const seen = zendesk.oauth.refreshesSeen;
      if (refresh === 'none') expect(maya.silentSignIns).toBeGreaterThan(10);
      else expect(maya.silentSignIns).toBe(0);
      if (refresh === 'rotated') expect([seen.length > 10, new Set(seen).size]).toEqual([true, seen.length]);
      expect(calls(world).filter(({ status }) => status === 401)).toEqual([]);
      expect(maya.failures).toEqual([]);
    },
  );

  it('a token that the administrator ends is replaced without the person', async () => {
    const { world, maya, zendesk } = await connected();
    const tab = await maya.openTicket(TICKET);
    zendesk.oauth.endAll('maya');
    await world.pass(5 * MINUTE);
    await maya.showTicket(tab, TICKET);
    expect(maya.paint(TICKET)).toMatchObject({ problem: null, readAt: world.now() });
    expect(await connectionOf(maya)).toMatchObject({ by: 'token' });
  });

  it('one that cannot be replaced falls back to the session, and comes back by a click', async () => {
    const { world, maya, zendesk, connect } = await connected({ consent: 'asked-again' });
    const tab = await maya.openTicket(TICKET);
    zendesk.oauth.endAll('maya');
    await world.pass(5 * MINUTE);
    await maya.showTicket(tab, TICKET);
    expect(maya.paint(TICKET)).toMatchObject({ problem: null, readAt: world.now() });
    expect(await connectionOf(maya)).toMatchObject({ by: 'lapsed' });
    await maya.fromTab(tab, 'escalate', { ref: REF });
    await world.pass(15_000);
    expect(putsOf(world)).toMatchObject([{ status: 200, origin: `https://${account}` }]);
    await connect();
    expect(await connectionOf(maya)).toMatchObject({ by: 'token' });
  });

  it.each(['before', 'after'] as const)(
    'the network drops a renewal %s it arrived: the sign-in stays',
    async (drop) => {
      const { world, maya, zendesk } = await connected({ lifetime: 1800 });
      world.sandbox.faults.add({ path: '/oauth/tokens', bodyIncludes: 'refresh_token"', drop, times: 1 });
      await world.pass(2 * HOUR);
      expect(await connectionOf(maya)).toMatchObject({ by: 'token' });
      const seen = zendesk.oauth.refreshesSeen;
      expect(seen.length).toBeGreaterThan(1);
      expect(new Set(seen).size).toBe(seen.length);
    },
  );

  it('also when nobody is signed in to the host, if the renewal never arrived', async () => {
    const { world, maya } = await connected({ lifetime: 1800 });
    world.sandbox.faults.add({
      path: '/oauth/tokens',
      bodyIncludes: 'refresh_token"',
      drop: 'before',
      times: 1,
    });
    maya.signOut();
    await world.pass(2 * HOUR);
    expect(await connectionOf(maya)).toMatchObject({ by: 'token' });
  });
});

describe('pages that are open as somebody else', { timeout: 60_000 }, () => {
  async function asPriya() {
    const one = await connected();
    one.maya.signIn('priya');
    const tab = await one.maya.openTicket(TICKET);
    return { ...one, tab };
  }

  it('nothing is done in the name of who signed in until they say so', async () => {
    const { world, maya, tab, zendesk } = await asPriya();
    const { directory } = zendesk.state;
    expect(await connectionOf(maya)).toMatchObject({
      by: 'session',
      me: { name: 'Priya Raman' },
      otherPage: { signedInAs: 'Maya Ortiz', page: 'Priya Raman', asSignedIn: false },
    });
    await maya.fromTab(tab, 'escalate', { ref: REF });
    await world.pass(15_000);
    expect(zendesk.comments(TICKET).at(-1)?.authorId).toBe(directory.userId('priya'));
    expect(putsOf(world)).toMatchObject([{ user: 'priya', status: 200 }]);
  });

  it('neither when the tab is closed right after the click: it waits for the next one', async () => {
    const { world, maya, tab } = await asPriya();
    await maya.fromTab(tab, 'escalate', { ref: REF });
    maya.closeTab(tab);
    await world.pass(20 * MINUTE);
    expect(markersOf(world)).toEqual([]);
    expect(await maya.outbox()).toMatchObject([{ state: 'queued', problem: 'needs-tab' }]);
    await maya.openTicket(TICKET);
    await world.pass(MINUTE);
    expect(putsOf(world).filter(({ status }) => status === 200)).toMatchObject([{ user: 'priya' }]);
  });

  it('said so, it is done in that name, and the settings go on saying it', async () => {
    const { world, maya, tab } = await asPriya();
    await maya.fromPage('connect-as', { account, asSignedIn: true });
    expect(await connectionOf(maya)).toMatchObject({
      by: 'token',
      otherPage: { signedInAs: 'Maya Ortiz', page: 'Priya Raman', asSignedIn: true },
    });
    await maya.fromTab(tab, 'escalate', { ref: REF });
    await world.pass(15_000);
    expect(putsOf(world)).toMatchObject([{ user: 'maya', status: 200 }]);
    await world.pass(HOUR);
    await maya.openTicket(4830);
    expect(await connectionOf(maya)).toMatchObject({ otherPage: { asSignedIn: true } });
  });

  it('a page loaded by the right person again ends it', async () => {
    const { maya } = await asPriya();
    maya.signIn('maya');
    await maya.openTicket(4830);
    expect(await connectionOf(maya)).toMatchObject({ by: 'token', otherPage: null });
  });

  it('costs at most six requests an hour', async () => {
    const { world, maya } = await connected();
    const tab = await maya.openTicket(TICKET);
    world.sandbox.log.clear();
    for (let step = 0; step < 12; step += 1) {
      await world.pass(5 * MINUTE);
      await maya.showTicket(tab, TICKET);
    }
    expect(calls(world, { path: '/api/v2/users/me.json' }).length).toBeLessThanOrEqual(6);
  });
});

/** Signed in, and whatever the worker does next renews first. */
async function beforeRenewal() {
  const one = await connected({ lifetime: 1800 });
  // Nothing is looked at meanwhile: the first thing that anybody does is to renew.
  one.maya.stopWorker();
  one.world.sleep(26 * MINUTE);
  return one;
}

describe('a worker that is stopped while it renews', { timeout: 600_000 }, () => {
  it.each(['before', 'after'] as const)(
    'at any step, %s it: signed in still, no refresh token sent twice',
    async (when) => {
      const whole = await beforeRenewal();
      await whole.maya.fromPage('read-settings', {});
      const { steps } = whole.maya.life();
      expect(whole.zendesk.oauth.refreshesSeen).toHaveLength(1);
      expect(steps).toBeGreaterThan(20);
      const wrong: unknown[] = [];
      // After one call is before the next: every second one is enough for both.
      for (let step = 1; step <= steps; step += 2) {
        const { world, maya, zendesk } = await beforeRenewal();
        maya.life().endAt(step, when);
        void maya.fromPage('read-settings', {});
        await world.pass(6 * MINUTE);
        const seen = zendesk.oauth.refreshesSeen;
        const { by } = (await connectionOf(maya)) ?? {};
        const refused = calls(world).filter(({ status }) => status === 401).length;
        if (by !== 'token' || new Set(seen).size !== seen.length || refused > 0 || maya.failures.length > 0)
          wrong.push({ step, by, seen: seen.length, refused, failures: maya.failures });
      }
      expect(wrong).toEqual([]);
    },
  );

  it('at random, through a day of tokens that live half an hour: signed in still', async () => {
    const { world, maya, zendesk } = await connected({ lifetime: 1800 });
    const tab = await maya.openTicket(TICKET);
    let seed = 20_260_302;
    const random = (most: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return 1 + (seed % most);
    };
    for (let minute = 0; minute < 8 * 60; minute += 6) {
      maya.life().endAt(random(120), random(2) === 1 ? 'before' : 'after');
      void maya.showTicket(tab, TICKET);
      await world.pass(6 * MINUTE);
    }
    const seen = zendesk.oauth.refreshesSeen;
    expect(maya.boots).toBeGreaterThan(40);
    expect(seen.length).toBeGreaterThan(10);
    expect(new Set(seen).size).toBe(seen.length);
    expect(await connectionOf(maya)).toMatchObject({ by: 'token' });
    expect(maya.failures).toEqual([]);
  });

  it('when it had sent it already and nobody is signed in to the host: the person is asked, the session is not', async () => {
    const { world, maya, zendesk } = await beforeRenewal();
    const held = world.sandbox.faults.add({ path: '/oauth/tokens', hold: 'after', times: 1 });
    void maya.fromPage('read-settings', {});
    await world.rest();
    expect(zendesk.oauth.refreshesSeen).toHaveLength(1);
    maya.stopWorker();
    held.release();
    maya.signOut();
    await world.pass(20 * MINUTE);
    expect(zendesk.oauth.refreshesSeen.length).toBe(2);
    expect(await connectionOf(maya)).toMatchObject({ by: 'lapsed' });
    maya.signIn();
    await world.pass(10 * MINUTE);
    expect(await connectionOf(maya)).toMatchObject({ by: 'token' });
  });
});

describe('the same for Salesforce', { timeout: 120_000 }, () => {
  const org = { host: 'salesforce', account: 'acme.my.salesforce.com' };

  async function signedIn(rotates = true) {
    const world = new World();
    const maya = world.browser('maya');
    const { salesforce } = world.sandbox;
    salesforce.access.rotates = rotates;
    const connect = (address = org.account) =>
      maya.fromPage('connect', { host: org.host, address, clientId: salesforce.consumerKey });
    await connect();
    // What was read in this very moment is not read again.
    await world.pass(1000);
    const test = () => maya.fromPage('test-connection', org);
    /** Every refresh token that reached the org. */
    const sent = () =>
      world.sandbox.log
        .find({ path: '/services/oauth2/token' })
        .flatMap(({ body }) => new URLSearchParams(body ?? '').get('refresh_token') ?? []);
    return { world, maya, salesforce, connect, test, sent };
  }

  it.each([true, false])(
    'a token that the org ends is renewed by its refresh token (rotated: %s)',
    async (rotates) => {
      const { world, maya, salesforce, test, sent } = await signedIn(rotates);
      for (let time = 0; time < 3; time += 1) {
        salesforce.access.expireTokens('maya');
        await world.pass(HOUR);
        expect(await test()).toMatchObject({ answer: { ok: true } });
      }
      expect(sent()).toHaveLength(3);
      expect(new Set(sent()).size).toBe(rotates ? 3 : 1);
      expect(maya.silentSignIns).toBe(0);
      await maya.fromPage('disconnect', { account: org.account });
      expect(world.sandbox.log.find({ path: '/services/oauth2/revoke' })).toMatchObject([{ status: 200 }]);
    },
  );

  it('many who ask at once renew once', async () => {
    const { world, maya, salesforce, test, sent } = await signedIn();
    salesforce.access.expireTokens('maya');
    const asked = Array.from({ length: 5 }, () => test());
    await world.rest();
    for (const answer of await Promise.all(asked)) expect(answer).toMatchObject({ answer: { ok: true } });
    expect(sent()).toHaveLength(1);
    expect(maya.failures).toEqual([]);
  });

  it.each([
    ['is not answered', { drop: 'after' as const }],
    ['does not arrive', { drop: 'before' as const }],
    ['meets a fault of the org', { status: 503 }],
  ])('a renewal that %s ends no sign-in, and no refresh token goes twice', async (_, fault) => {
    const { world, maya, salesforce, test, sent } = await signedIn();
    world.sandbox.faults.add({
      path: '/services/oauth2/token',
      bodyIncludes: 'grant_type=refresh_token',
      times: 1,
      ...fault,
    });
    salesforce.access.expireTokens('maya');
    await test();
    await world.pass(6 * MINUTE);
    expect(await test()).toMatchObject({ answer: { ok: true } });
    expect(new Set(sent()).size).toBe(sent().length);
    expect(maya.failures).toEqual([]);
  });

  it('a refresh token that the org has ended is dropped, and the person is asked to sign in', async () => {
    const { world, maya, salesforce, test, sent, connect } = await signedIn();
    salesforce.access.endRefreshTokens('maya');
    salesforce.access.expireTokens('maya');
    maya.signInToSalesforce(null);
    expect(await test()).toMatchObject({ answer: { ok: false, problem: 'signed-out' } });
    await world.pass(20 * MINUTE);
    expect(await test()).toMatchObject({ answer: { ok: false, problem: 'not-connected' } });
    expect(sent()).toHaveLength(1);
    maya.signInToSalesforce();
    expect(await connect()).toMatchObject({ answer: { me: { name: 'Maya Ortiz' } } });
    expect(await test()).toMatchObject({ answer: { ok: true } });
  });

  it('a worker that is stopped while it renews goes on signed in', async () => {
    const { world, maya, salesforce, test, sent } = await signedIn();
    salesforce.access.expireTokens('maya');
    const held = world.sandbox.faults.add({ path: '/services/oauth2/token', hold: 'after', times: 1 });
    void test();
    await world.rest();
    expect(sent()).toHaveLength(1);
    maya.stopWorker();
    held.release();
    await world.pass(6 * MINUTE);
    expect(await test()).toMatchObject({ answer: { ok: true } });
    expect(new Set(sent()).size).toBe(sent().length);
  });

  it('a sandbox is an account of its own, and called one', async () => {
    const { world, maya, connect } = await signedIn();
    const own = 'acme--dev.sandbox.my.salesforce.com';
    const { fetch } = world.sandbox;
    // The same org once more, under the names of a sandbox.
    vi.spyOn(world.sandbox, 'fetch').mockImplementation(async (request) => {
      const answer = await fetch(new Request(request.url.replace(own, org.account), request));
      if (new URL(request.url).hostname !== own) return answer;
      const location = answer.headers.get('location');
      const headers = new Headers(answer.headers);
      if (location !== null) headers.set('location', location.replaceAll(org.account, own));
      const text = (await answer.text()).replaceAll(org.account, own);
      return new Response(answer.status === 204 || text === '' ? null : text, {
        status: answer.status,
        headers,
      });
    });
    expect(await connect('https://acme--dev.sandbox.lightning.force.com/lightning/page/home')).toMatchObject({
      answer: { account: own, me: { name: 'Maya Ortiz' } },
    });
    const settings = (await maya.fromPage('read-settings', {})) as {
      answer: { connections: { account: string; sandbox: boolean; by: string }[] };
    };
    expect(settings.answer.connections).toMatchObject([
      { account: org.account, sandbox: false, by: 'token' },
      { account: own, sandbox: true, by: 'token' },
    ]);
  });
});
