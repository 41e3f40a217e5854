import { AlertStore } from '../../cache/alert-store';
import type { CopiesDatabase } from '../../cache/copies-database';
import { CopyStore } from '../../cache/copy-store';
import type { DurableDatabase } from '../../cache/durable-database';
import { HealthStore } from '../../cache/health-store';
import { HistoryStore } from '../../cache/history-store';
import { ImportStore } from '../../cache/import-store';
import { OutboxStore } from '../../cache/outbox-store';
import { PlayStore } from '../../cache/play-store';
import { Sealer } from '../../cache/sealer';
import { SignalStore } from '../../cache/signal-store';
import type { HostId } from '../../domain/model/host-id';
import type { Instant } from '../../domain/model/instant';
import { SAMPLE_ACCOUNTS } from '../../domain/sample/sample-accounts';
import { samplePeople } from '../../domain/sample/sample-people';
import { readMessage } from '../../domain/text/read-message';
import { HttpFailure } from '../../platform/http-failure';
import { storeWithin } from '../../platform/store-within';
import { Limiter } from '../../pull/limiter';
import { sampleApi } from '../../pull/sample/sample-api';
import { SampleDesk } from '../../pull/sample/sample-desk';
import { SampleWrites } from '../../pull/sample/sample-writes';
import { AccountBook } from '../account-book';
import { DeskIndex } from '../desk/desk-index';
import { HostClock } from '../host-clock';
import { KpiBook } from '../kpis/kpi-book';
import { PastBook } from '../kpis/past-book';
import { PolicyBook } from '../policy/policy-book';
import { ReplayBook } from '../policy/replay-book';
import type { WorkerTools } from '../worker-tools';
import type { SampleParts } from './sample-parts';
import { sampleTabs } from './sample-tabs';

/** Where everything of the sample lies: within `storage.session`, so that nothing of it outlives the browser. */
const PREFIX = 'sample/';

/**
 * A second set of tools, over the sample desk: databases, stores and locks of its own, no network, no notification, no toolbar. All
 * handlers work on it as on the real one.
 * @param begunAt when the look around began: all moments of the data set are relative to it
 * @param isOver whether it has ended meanwhile: what is still under way then leaves nothing behind
 */
export function sampleTools(
  real: WorkerTools,
  { copies, durable }: { copies: CopiesDatabase; durable: DurableDatabase },
  begunAt: Instant,
  isOver: () => boolean,
  after: SampleParts['after'],
): WorkerTools {
  const session = storeWithin(real.session, `${PREFIX}session/`, isOver);
  const local = storeWithin(real.session, `${PREFIX}local/`, isOver);
  const exclusively: WorkerTools['exclusively'] = (name, work) => real.exclusively(`${PREFIX}${name}`, work);
  const sealer = new Sealer(session, (work) => exclusively('sealing-key', work));
  const desk = new DeskIndex();
  const hostClock = new HostClock(() => real.now(), session);
  const now = () => hostClock.now();
  const writes = new SampleWrites(session, exclusively);
  const apis = {
    zendesk: sampleApi(new SampleDesk('zendesk', begunAt), writes),
    salesforce: sampleApi(new SampleDesk('salesforce', begunAt), writes),
  };
  const http: WorkerTools['http'] = async () => {
    throw new HttpFailure('network', 'Sample data asks nobody. Leave it to work with your own systems.');
  };
  const timeZone = real.language.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  let callOff = () => {};
  const tools: WorkerTools = {
    ...{ session, local, exclusively, hostClock, now, http, desk },
    // Of the real ones, only what changes nothing of anybody's. No spread: a tool that is added must be decided on here.
    language: real.language,
    randomId: real.randomId,
    random: real.random,
    keys: real.keys,
    egress: real.egress,
    // Only ever asked for with the real tools: see `routed`.
    stored: real.stored,
    storageSize: real.storageSize,
    sample: real.sample,
    worker: real.worker,
    changed: (what) => {
      desk.shownAnew();
      return real.changed(what);
    },
    identity: {
      redirectUrl: real.identity.redirectUrl,
      signIn: () =>
        Promise.reject(new Error('Sample data signs in nowhere. Leave it to connect your own systems.')),
    },
    imports: new ImportStore(durable),
    past: new PastBook(),
    kpis: new KpiBook(),
    replays: new ReplayBook(),
    api: (host: HostId) => apis[host],
    copies: new CopyStore(copies, sealer, desk.copyChanged),
    outbox: new OutboxStore(durable, sealer),
    alerts: new AlertStore(durable),
    health: new HealthStore(durable),
    history: new HistoryStore(durable),
    plays: new PlayStore(durable),
    signals: new SignalStore(durable),
    policies: new PolicyBook(local, async () => undefined),
    gate: new Limiter({ session, exclusively, now }),
    accounts: new AccountBook(local),
    connect: async (host, account) => {
      // What a page asked before it knew of the look around: the sample must not answer for a real record of the same number.
      if (account !== SAMPLE_ACCOUNTS[host])
        throw new Error('Sample data knows nothing of your own systems.');
      return {
        account,
        http,
        relay: null,
        token: 'sample',
        userId: samplePeople.id(host, 0),
        timeZone,
        now,
        mapping: null,
        readMessage: (text, said) => readMessage(text, { ...said, timeZone }),
        ifAllowed: async (_, ask) => ask(),
        remember: async (_, __, read) => read(),
        met: () => {},
      };
    },
    notifications: {
      show: async () => {},
      clear: async () => {},
      shown: async () => [],
      allowed: () => real.notifications.allowed(),
    },
    toolbar: { show: async () => {} },
    alarms: {
      set: async (name, at) => {
        if (!isOver()) await real.alarms.set(`sample-${name}`, at);
      },
      repeat: async (name, minutes) => {
        if (!isOver()) await real.alarms.repeat(`sample-${name}`, minutes);
      },
      clear: (name) => real.alarms.clear(`sample-${name}`),
    },
    soon: (milliseconds, work) => {
      callOff();
      callOff = after(milliseconds, () => {
        if (!isOver()) work();
      });
    },
    tabs: sampleTabs(real, () => tools),
    cookies: { mayRead: async () => false, read: async () => [], giveBack: async () => {} },
    managed: async () => undefined,
  };
  return tools;
}
