import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { AlertRow } from '../../lib/cache/alert-row';
import { AlertStore } from '../../lib/cache/alert-store';
import { CopiesDatabase } from '../../lib/cache/copies-database';
import { CopyStore } from '../../lib/cache/copy-store';
import { DurableDatabase } from '../../lib/cache/durable-database';
import { EgressDatabase } from '../../lib/cache/egress-database';
import { EgressStore } from '../../lib/cache/egress-store';
import { HealthStore } from '../../lib/cache/health-store';
import { HistoryStore } from '../../lib/cache/history-store';
import { ImportStore } from '../../lib/cache/import-store';
import type { OutboxRow } from '../../lib/cache/outbox-row';
import { OutboxStore } from '../../lib/cache/outbox-store';
import { PlayStore } from '../../lib/cache/play-store';
import { Sealer } from '../../lib/cache/sealer';
import { SignalStore } from '../../lib/cache/signal-store';
import { StoredData } from '../../lib/cache/stored-data';
import { PaintRecord } from '../../lib/domain/model/paint-record';
import type { HttpAnswer, HttpRequest } from '../../lib/platform/http-client';
import { HttpFailure } from '../../lib/platform/http-failure';
import type { KeyValueStore } from '../../lib/platform/storage';
import { Limiter } from '../../lib/pull/limiter';
import { AccountBook } from '../../lib/worker/account-book';
import { answerMessage } from '../../lib/worker/answer-message';
import { connect } from '../../lib/worker/connect/connect';
import { withHostTime } from '../../lib/worker/connect/with-host-time';
import { DeskIndex } from '../../lib/worker/desk/desk-index';
import { inLedger } from '../../lib/worker/egress/in-ledger';
import { handlers } from '../../lib/worker/handlers';
import { HostClock } from '../../lib/worker/host-clock';
import { KpiBook } from '../../lib/worker/kpis/kpi-book';
import { PastBook } from '../../lib/worker/kpis/past-book';
import { messageName } from '../../lib/worker/message-name';
import { onNotification } from '../../lib/worker/on-notification';
import { PolicyBook } from '../../lib/worker/policy/policy-book';
import { ReplayBook } from '../../lib/worker/policy/replay-book';
import { prepare } from '../../lib/worker/prepare';
import { runDue } from '../../lib/worker/run-due';
import { routed } from '../../lib/worker/sample/routed';
import { SampleMode } from '../../lib/worker/sample/sample-mode';
import type { Sender } from '../../lib/worker/sender';
import type { WorkerTools } from '../../lib/worker/worker-tools';
import { english } from './catalogue';
import { Life } from './life';
import type { World } from './world';

const TIMEOUT = 20_000;
/** Of an answer that names another address the browser shows nothing. */
const REDIRECTS = [301, 302, 303, 307, 308];
/** What a packed extension's alarm takes at least. */
const SOONEST_ALARM = 30_000;

export interface SimulatedTab {
  id: number;
  url: URL;
  /** Whether our content script runs in it. */
  alive: boolean;
}

type Shown = Parameters<WorkerTools['notifications']['show']>[0] & { at: number };

/** A browser with the extension: what outlives the worker lies here, the worker itself is made anew for every life. */
export class SimulatedBrowser {
  readonly local = new Map<string, unknown>();
  readonly session = new Map<string, unknown>();
  readonly indexedDb = new IDBFactory();
  readonly notifications: Shown[] = [];
  readonly tabs: SimulatedTab[] = [];
  /** Pop-ups that were taken away again. */
  readonly cleared: string[] = [];
  /** Whether the system shows pop-ups. */
  popUpsAllowed: 'yes' | 'no' | 'unknown' = 'yes';
  readonly toolbar = { count: 0, title: '' };
  readonly opened: string[] = [];
  /** Ids of tabs that were loaded again. */
  readonly reloaded: number[] = [];
  /** Sign-ins of which nobody saw a page. */
  silentSignIns = 0;
  /** Lives of the worker so far. */
  boots = 0;
  /** What every throw of the dice gives here: 0 up to 1. */
  chance = 0.5;
  /** How often the open pages were told to ask again. */
  broadcasts = 0;
  /** What the administrator has set for this browser. */
  readonly managed = new Map<string, unknown>();
  /** Whether the person has allowed cookies to be read; asking for it is the page's part. */
  cookiesAllowed = false;
  /** Cookies of Salesforce's hosts that somebody has signed in with. */
  readonly salesforceCookies: { host: string; value: string }[] = [];
  /** How often cookies were read. */
  cookiesRead = 0;
  /** What nobody provided for. */
  readonly failures: unknown[] = [];
  #cookie: string;
  /** Who is signed in to Salesforce: left open, whoever it is takes a session when it is asked for. */
  #salesforcePerson: string | null | undefined;
  /** Ids of the pop-ups that are on the screen. */
  readonly #standing = new Set<string>();
  readonly #alarms = new Map<string, () => void>();
  #worker: { life: Life; tools: WorkerTools; ready: Promise<void> } | null = null;
  readonly #stopped: Life[] = [];

  constructor(
    private readonly world: World,
    readonly person: string,
    readonly skew: number,
  ) {
    this.#cookie = this.#signedIn();
  }

  /** What is under way. Of a stopped worker nothing comes back, what it had begun may still have its effect. */
  underWay(): { steps: number; events: number; calls: number; requests: number } {
    const own = this.#worker?.life;
    const left = this.#stopped.filter(({ underWay }) => underWay.requests + underWay.calls > 0);
    return {
      steps: (own?.steps ?? 0) + this.boots,
      events: own?.underWay.events ?? 0,
      calls: own?.underWay.calls ?? 0,
      requests: (own?.underWay.requests ?? 0) + left.length,
    };
  }

  get alive(): boolean {
    return this.#worker !== null;
  }

  /** The running worker's life; starts one if there is none. */
  life(): Life {
    return this.#awake().life;
  }

  tools(): WorkerTools {
    return this.#awake().tools;
  }

  stopWorker(): void {
    this.#worker?.life.end();
  }

  /** The browser is closed and started again: what lay in memory is gone. */
  async restart(): Promise<void> {
    this.stopWorker();
    await this.world.rest();
    this.session.clear();
    this.tabs.length = 0;
  }

  signOut(): void {
    this.world.sandbox.zendesk.sessions.closeAll(this.person);
  }

  /** @param person somebody else who signs in in this browser */
  signIn(person = this.person): void {
    this.#cookie = this.#signedIn(person);
  }

  /** Signs in to Salesforce on its login page; `null` signs out. @param person somebody else, as by "Login As" */
  signInToSalesforce(person: string | null = this.person): void {
    this.salesforceCookies.length = 0;
    this.#salesforcePerson = person;
    if (person === null) return;
    const { cookies, hosts } = this.world.sandbox.salesforce;
    const { pages, api } = cookies(person);
    this.salesforceCookies.push(
      { host: hosts.pages, value: pages.replace('sid=', '') },
      { host: hosts.api, value: api.replace('sid=', '') },
    );
  }

  openTab(address: string): SimulatedTab {
    const tab = { id: this.tabs.length + 1, url: new URL(address), alive: true };
    this.tabs.push(tab);
    return tab;
  }

  closeTab(tab: SimulatedTab): void {
    this.tabs.splice(this.tabs.indexOf(tab), 1);
  }

  /** Opens a Zendesk ticket in a tab, as a person does, and waits until it is shown. */
  async openTicket(id: number): Promise<SimulatedTab> {
    const tab = this.openTab(`https://acme.zendesk.com/agent/tickets/${id}`);
    await this.showTicket(tab, id);
    return tab;
  }

  async showTicket(tab: SimulatedTab, id: number): Promise<void> {
    const account = 'acme.zendesk.com';
    const records = [{ kind: 'ticket', id: String(id) }];
    void this.fromTab(tab, 'visible', { host: 'zendesk', account, pageHost: tab.url.hostname, records });
    await this.world.rest();
  }

  /** Shows a list of tickets in a tab, as a view or a search does, and waits until its rows are. */
  async showRows(tab: SimulatedTab, ids: readonly number[]): Promise<void> {
    const account = 'acme.zendesk.com';
    const place = { host: 'zendesk', account, pageHost: tab.url.hostname };
    void this.fromTab(tab, 'visible', { ...place, records: [], rows: ids.map(String) });
    await this.world.rest();
  }

  fromTab(tab: SimulatedTab, name: string, request: unknown): Promise<unknown> {
    return this.#send({ name, request }, { from: 'content', tabId: tab.id, url: tab.url });
  }

  fromPage(name: string, request: unknown): Promise<unknown> {
    return this.#send({ name, request }, { from: 'page' });
  }

  async clickNotification(id: string, wish: 'open' | 'act'): Promise<void> {
    const { tools, ready } = this.#awake();
    await ready.then(() => onNotification(tools, id, wish));
  }

  paint(id: number | string, pageHost = 'acme.zendesk.com', kind = 'ticket'): PaintRecord | null {
    return PaintRecord.nullable().parse(this.local.get(`paint:${pageHost}/${kind}/${id}`) ?? null);
  }

  /** The outbox as it lies on the disk, read by nobody's worker. */
  async outbox(): Promise<OutboxRow[]> {
    const database = new DurableDatabase({ indexedDB: this.indexedDb, IDBKeyRange });
    const rows = await database.outbox.toArray();
    database.close();
    return rows.sort((a, b) => a.createdAt - b.createdAt);
  }

  /** The known moments as they lie on the disk, read by nobody's worker. */
  async alerts(): Promise<AlertRow[]> {
    const database = new DurableDatabase({ indexedDB: this.indexedDb, IDBKeyRange });
    const rows = await database.alerts.toArray();
    database.close();
    return rows.sort((a, b) => a.at - b.at);
  }

  /** Ids of the pop-ups that are on the screen. */
  get popUps(): string[] {
    return [...this.#standing];
  }

  #send(message: unknown, sender: Sender): Promise<unknown> {
    const { life, tools, ready } = this.#awake();
    return life.at(
      ready.then(async () => {
        const used = await routed(tools, messageName(message), sender);
        return used === 'refused'
          ? { ok: false, error: { code: 'sample' } }
          : answerMessage(handlers, used, message, sender);
      }),
    );
  }

  /** As `start` does: the tools, what has to be in order, then whatever is due. */
  #awake() {
    if (this.#worker !== null) return this.#worker;
    this.boots += 1;
    const life = new Life(() => {
      this.#stopped.push(life);
      this.#worker = null;
    });
    const tools = this.#makeTools(life);
    const ready = prepare(tools);
    this.#worker = { life, tools, ready };
    life.at(ready.then(() => runDue(tools))).catch((error: unknown) => this.failures.push(error));
    return this.#worker;
  }

  #onAlarm(): void {
    const { life, tools, ready } = this.#awake();
    life
      .at(ready.then(() => Promise.all([runDue(tools), tools.sample.run()])))
      .catch((error: unknown) => this.failures.push(error));
  }

  #makeTools(life: Life): WorkerTools {
    const localNow = () => this.world.now() + this.skew;
    const session = life.guard(keyValueStore(this.session));
    const local = life.guard(keyValueStore(this.local));
    const hostClock = new HostClock(localNow, session);
    const database = { indexedDB: this.indexedDb, IDBKeyRange };
    const durable = new DurableDatabase(database);
    const locks = new Map<string, Promise<unknown>>();
    const exclusively = <T>(name: string, work: () => Promise<T>): Promise<T> => {
      const done = (locks.get(name) ?? Promise.resolve()).then(work);
      locks.set(
        name,
        done.catch(() => undefined),
      );
      return done;
    };
    const copies = new CopiesDatabase(database);
    const ledger = new EgressDatabase(database);
    const egress = new EgressStore(ledger);
    const sealer = new Sealer(session, (work) => exclusively('sealing-key', work));
    const desk = new DeskIndex();
    let callOff = () => {};
    let ids = 0;
    const ledgered = inLedger(
      (request) => this.#request(request, null),
      egress,
      'worker',
      () => hostClock.now(),
    );
    const tools: WorkerTools = {
      hostClock,
      local,
      session,
      now: () => hostClock.now(),
      http: withHostTime(
        // The ledger is a part of the request: a worker that dies in between has written it.
        (request) => life.through(() => ledgered(request), 'requests'),
        hostClock,
        () => {
          runDue(tools).catch((error: unknown) => this.failures.push(error));
        },
      ),
      copies: life.guard(new CopyStore(copies, sealer, desk.copyChanged)),
      outbox: life.guard(new OutboxStore(durable, sealer)),
      alerts: life.guard(new AlertStore(durable)),
      health: life.guard(new HealthStore(durable)),
      history: life.guard(new HistoryStore(durable)),
      plays: life.guard(new PlayStore(durable)),
      signals: life.guard(new SignalStore(durable)),
      imports: life.guard(new ImportStore(durable)),
      egress,
      stored: life.guard(new StoredData({ copies, durable, egress: ledger }, () => desk.copyChanged(null))),
      storageSize: async () => ({ databases: 1_000_000, settings: 10_000 }),
      policies: new PolicyBook(local, async (name) => this.managed.get(name)),
      past: new PastBook(),
      kpis: new KpiBook(),
      replays: new ReplayBook(),
      gate: new Limiter({ session, exclusively, now: () => hostClock.now() }),
      accounts: new AccountBook(local),
      connect: (host, account, purpose) => connect(tools, host, account, purpose),
      exclusively,
      language: english,
      randomId: () => `${this.person}-${this.boots}-${ids++}`,
      random: () => this.chance,
      notifications: life.guard({
        show: async (notification) => {
          this.notifications.push({ ...notification, at: this.world.now() });
          this.#standing.add(notification.id);
        },
        clear: async (id) => {
          this.cleared.push(id);
          this.#standing.delete(id);
        },
        shown: async () => [...this.#standing],
        allowed: async () => this.popUpsAllowed,
      }),
      keys: async () => [{ command: 'open-panel', shortcut: 'Alt+Shift+B' }],
      toolbar: life.guard({
        show: async (count: number, _colour: string, title: string) => {
          Object.assign(this.toolbar, { count, title });
        },
      }),
      alarms: life.guard({
        set: async (name: string, at: number) => this.#setAlarm(name, at - localNow()),
        repeat: async (name: string, everyMinutes: number) => {
          if (!this.#alarms.has(name)) this.#setAlarm(name, everyMinutes * 60_000, everyMinutes * 60_000);
        },
        clear: async (name: string) => {
          this.#alarms.get(name)?.();
          this.#alarms.delete(name);
        },
      }),
      soon: (milliseconds, work) => {
        callOff();
        callOff = this.world.after(milliseconds, () => {
          if (!life.dead) work();
        });
      },
      tabs: {
        ofHost: (pageHost) =>
          life.through(async () =>
            this.tabs.filter(({ url }) => url.hostname === pageHost).map(({ id }) => id),
          ),
        ofAllHosts: async () =>
          this.tabs.map(({ id, url }) => ({
            ...{ id, url: url.href, title: `A page of ${url.hostname}` },
            hasScript: /^\/(agent|lightning)\//.test(url.pathname),
          })),
        bringToFront: async (tabId) => {
          this.opened.push(`tab ${tabId}`);
        },
        showPanel: async () => {
          this.opened.push('sidepanel.html');
        },
        showOwn: async (page) => {
          this.opened.push(page);
        },
        inFront: async () => {
          const tab = this.tabs.at(-1);
          return tab === undefined ? null : { id: tab.id, url: tab.url.href };
        },
        show: async (address: string) => {
          this.opened.push(address);
        },
        reload: async (tabId: number) => {
          this.reloaded.push(tabId);
        },
        // A host may hold back what a tab sends.
        send: (tabId, message) => life.through(() => this.#relay(tabId, message), 'requests'),
      },
      identity: {
        redirectUrl: (host) => `https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/${host}`,
        signIn: (url, interactive) => life.through(() => this.#signInWindow(url, interactive)),
      },
      cookies: life.guard({
        mayRead: async () => this.cookiesAllowed,
        read: async (url: string) => {
          this.cookiesRead += 1;
          if (!this.cookiesAllowed) throw new Error('Cannot read cookies without the permission.');
          // As by the real ones: what a request to that address would carry.
          return this.salesforceCookies
            .filter(({ host }) => new URL(url).hostname === host)
            .map((cookie) => ({ ...cookie, print: `print of ${cookie.value}` }));
        },
        giveBack: async () => {
          this.cookiesAllowed = false;
        },
      }),
      managed: async (name) => this.managed.get(name),
      desk,
      changed: async () => {
        desk.shownAnew();
        this.broadcasts += 1;
      },
      sample: new SampleMode(() => tools, {
        indexedDb: database,
        after: (milliseconds, work) =>
          this.world.after(milliseconds, () => {
            if (!life.dead) work();
          }),
      }),
      worker: { bootId: `${this.person}-${this.boots}`, startedAt: localNow(), version: '0.0.0' },
    };
    return tools;
  }

  #setAlarm(name: string, wait: number, period?: number): void {
    this.#alarms.get(name)?.();
    const callOff = this.world.after(Math.max(wait, SOONEST_ALARM), () => {
      this.#alarms.delete(name);
      if (period !== undefined) this.#setAlarm(name, period, period);
      this.#onAlarm();
    });
    this.#alarms.set(name, callOff);
  }

  /** One request with the browser's cookies. @param origin the page's own, when a page sends it */
  async #request(request: HttpRequest, origin: string | null): Promise<HttpAnswer> {
    const headers = new Headers(request.headers);
    if (request.credentials === 'session') headers.set('cookie', this.#cookie);
    if (request.method !== 'GET') headers.set('origin', origin ?? 'chrome-extension://bellwether');
    const sent = this.world.sandbox
      .fetch(new Request(request.url, { method: request.method, headers, body: request.body }))
      .then(async (response) => ({
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: await response.text(),
        url: request.url,
      }))
      .catch(() => {
        throw new HttpFailure('network', 'The network is not reachable. Try again.');
      });
    let callOff = () => {};
    const silence = new Promise<never>((_, reject) => {
      callOff = this.world.after(TIMEOUT, () => reject(new HttpFailure('timeout', 'No answer. Try again.')));
    });
    try {
      const answer = await Promise.race([sent, silence]);
      if (headers.has('authorization') && REDIRECTS.includes(answer.status)) {
        throw new HttpFailure('redirected', 'The answer points to another address. Sign in again.');
      }
      return answer;
    } finally {
      callOff();
    }
  }

  /** What the content script of an open tab does with a write. */
  async #relay(tabId: number, message: unknown): Promise<unknown> {
    const tab = this.tabs.find(({ id }) => id === tabId);
    if (tab === undefined || !tab.alive) {
      throw new Error('Could not establish connection. Receiving end does not exist.');
    }
    const { request } = message as { request: Omit<HttpRequest, 'url' | 'credentials'> & { path: string } };
    const url = new URL(request.path, tab.url).href;
    try {
      const answer = await this.#request({ ...request, url, credentials: 'session' }, tab.url.origin);
      return { ok: true, answer };
    } catch {
      return { ok: false, error: { code: 'network' } };
    }
  }

  /** The sign-in window: somebody who is signed in to the host presses Allow, where the window may be shown. */
  async #signInWindow(address: string, interactive: boolean): Promise<string> {
    const { fetch } = this.world.sandbox;
    const { hostname } = new URL(address);
    const cookie = hostname.endsWith('.zendesk.com') ? this.#cookie : this.#salesforceCookie();
    const headers = { cookie };
    let response = await fetch(new Request(address, { headers }));
    if (!interactive) this.silentSignIns += 1;
    if (response.status >= 400) throw new Error('Authorization page could not be loaded.');
    if (!response.headers.has('location') && interactive) {
      const page = await response.text();
      const form = new URLSearchParams({ decision: 'allow' });
      for (const [, name = '', value = ''] of page.matchAll(/name="(\w+)" value="([^"]*)"/g)) {
        form.append(name, value.replaceAll('&amp;', '&'));
      }
      const { origin } = new URL(address);
      const action = origin + (/<form method="post" action="([^"]*)"/.exec(page)?.[1] ?? '/');
      response = await fetch(
        new Request(action, { method: 'POST', body: form, headers: { ...headers, origin } }),
      );
    }
    const ended = response.headers.get('location');
    // Anywhere else the window stays open on a page of the host, until the person closes it.
    if (!ended?.startsWith('https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/'))
      throw new Error('The user did not approve access.');
    return ended;
  }

  #salesforceCookie(): string {
    if (this.#salesforcePerson === null) return '';
    return this.world.sandbox.salesforce.cookies(this.#salesforcePerson ?? this.person).api;
  }

  #signedIn(person = this.person): string {
    const { sessions } = this.world.sandbox.zendesk;
    return sessions.cookie(sessions.open(person)).split(';')[0] ?? '';
  }
}

function keyValueStore(map: Map<string, unknown>): KeyValueStore {
  return {
    get: async (key) => structuredClone(map.get(key)),
    list: async (prefix) =>
      structuredClone(Object.fromEntries([...map].filter(([key]) => key.startsWith(prefix)))),
    set: async (key, value) => {
      map.set(key, structuredClone(value));
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) map.delete(key);
    },
  };
}
