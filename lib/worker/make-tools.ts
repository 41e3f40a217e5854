import { AlertStore } from '../cache/alert-store';
import { CopiesDatabase } from '../cache/copies-database';
import { CopyStore } from '../cache/copy-store';
import { DurableDatabase } from '../cache/durable-database';
import { EgressDatabase } from '../cache/egress-database';
import { EgressStore } from '../cache/egress-store';
import { HealthStore } from '../cache/health-store';
import { HistoryStore } from '../cache/history-store';
import { ImportStore } from '../cache/import-store';
import { OutboxStore } from '../cache/outbox-store';
import { PlayStore } from '../cache/play-store';
import { Sealer } from '../cache/sealer';
import { SignalStore } from '../cache/signal-store';
import { StoredData } from '../cache/stored-data';
import { changed } from '../messages/changed';
import { alarms } from '../platform/alarms';
import { broadcast } from '../platform/broadcast';
import { commands } from '../platform/commands';
import { cookies } from '../platform/cookies';
import { extension } from '../platform/extension';
import { http } from '../platform/http';
import { identity } from '../platform/identity';
import { localClock } from '../platform/local-clock';
import { log } from '../platform/log';
import { managed } from '../platform/managed';
import { notifications } from '../platform/notifications';
import { permissions } from '../platform/permissions';
import { randomId } from '../platform/random-id';
import { storage } from '../platform/storage';
import { storageSize } from '../platform/storage-size';
import { tabs } from '../platform/tabs';
import { toolbar } from '../platform/toolbar';
import { webLocks } from '../platform/web-locks';
import { Limiter } from '../pull/limiter';
import { AccountBook } from './account-book';
import { connect } from './connect/connect';
import { withHostTime } from './connect/with-host-time';
import { DeskIndex } from './desk/desk-index';
import { inLedger } from './egress/in-ledger';
import { HostClock } from './host-clock';
import { KpiBook } from './kpis/kpi-book';
import { PastBook } from './kpis/past-book';
import { PolicyBook } from './policy/policy-book';
import { ReplayBook } from './policy/replay-book';
import { runDue } from './run-due';
import { SampleMode } from './sample/sample-mode';
import { workerLanguage } from './worker-language';
import type { WorkerTools } from './worker-tools';

/** The worker's tools over the real browser. */
export function makeTools(): WorkerTools {
  const session = storage('session');
  const local = storage('local');
  const hostClock = new HostClock(localClock, session);
  const durable = new DurableDatabase();
  const copies = new CopiesDatabase();
  const ledger = new EgressDatabase();
  const egress = new EgressStore(ledger);
  const sealer = new Sealer(session, (work) => webLocks('sealing-key', work));
  const desk = new DeskIndex();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tools: WorkerTools = {
    hostClock,
    local,
    session,
    now: () => hostClock.now(),
    http: withHostTime(
      inLedger(http, egress, 'worker', () => hostClock.now()),
      hostClock,
      () => {
        runDue(tools).catch((error: unknown) => log.error('host time moved', error));
      },
    ),
    copies: new CopyStore(copies, sealer, desk.copyChanged),
    outbox: new OutboxStore(durable, sealer),
    alerts: new AlertStore(durable),
    health: new HealthStore(durable),
    history: new HistoryStore(durable),
    plays: new PlayStore(durable),
    signals: new SignalStore(durable),
    imports: new ImportStore(durable),
    egress,
    stored: new StoredData({ copies, durable, egress: ledger }, () => desk.copyChanged(null)),
    storageSize,
    policies: new PolicyBook(local, managed),
    past: new PastBook(),
    kpis: new KpiBook(),
    replays: new ReplayBook(),
    gate: new Limiter({ session, exclusively: webLocks, now: () => hostClock.now() }),
    accounts: new AccountBook(local),
    connect: (host, account, purpose) => connect(tools, host, account, purpose),
    exclusively: webLocks,
    language: workerLanguage(),
    randomId,
    random: () => Math.random(),
    notifications,
    keys: commands.keys,
    toolbar,
    alarms,
    soon: (milliseconds, work) => {
      clearTimeout(timer);
      timer = setTimeout(work, milliseconds);
    },
    tabs,
    identity,
    cookies: {
      mayRead: permissions.mayReadCookies,
      read: cookies.read,
      giveBack: permissions.giveBackCookies,
    },
    managed,
    desk,
    changed: (what) => {
      desk.shownAnew();
      return broadcast({ name: changed.name, request: { what } });
    },
    sample: new SampleMode(() => tools, {
      indexedDb: {},
      after: (milliseconds, work) => {
        const one = setTimeout(work, milliseconds);
        return () => clearTimeout(one);
      },
    }),
    worker: { bootId: randomId(), startedAt: localClock(), version: extension.version() },
  };
  return tools;
}
