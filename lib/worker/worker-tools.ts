import type { AlertStore } from '../cache/alert-store';
import type { EgressStore } from '../cache/egress-store';
import type { HealthStore } from '../cache/health-store';
import type { HistoryStore } from '../cache/history-store';
import type { ImportStore } from '../cache/import-store';
import type { OutboxStore } from '../cache/outbox-store';
import type { PlayStore } from '../cache/play-store';
import type { SignalStore } from '../cache/signal-store';
import type { StoredData } from '../cache/stored-data';
import type { HostId } from '../domain/model/host-id';
import type { Instant } from '../domain/model/instant';
import type { HttpClient } from '../platform/http-client';
import type { KeyValueStore } from '../platform/storage';
import type { Limiter } from '../pull/limiter';
import type { PullTools } from '../pull/pull-tools';
import type { Language } from '../view/language';
import type { AccountBook } from './account-book';
import type { DeskIndex } from './desk/desk-index';
import type { HostClock } from './host-clock';
import type { KpiBook } from './kpis/kpi-book';
import type { PastBook } from './kpis/past-book';
import type { PolicyBook } from './policy/policy-book';
import type { ReplayBook } from './policy/replay-book';

/** All the worker works with. Made once per start; everything in it can be simulated. */
export interface WorkerTools extends PullTools {
  http: HttpClient;
  hostClock: HostClock;
  gate: Limiter;
  local: KeyValueStore;
  session: KeyValueStore;
  accounts: AccountBook;
  outbox: OutboxStore;
  alerts: AlertStore;
  health: HealthStore;
  history: HistoryStore;
  plays: PlayStore;
  signals: SignalStore;
  /** Numbers of customers that were imported. */
  imports: ImportStore;
  /** What left the browser. */
  egress: EgressStore;
  /** All that lies in the databases. */
  stored: StoredData;
  /** Bytes, as the browser tells; `null` where it does not. */
  storageSize(): Promise<{ databases: number | null; settings: number | null }>;
  /** The versions of the policy. */
  policies: PolicyBook;
  /** All that is known of the desk, for lists. */
  desk: DeskIndex;
  /** What is known of the past, and the figures counted from it. */
  past: PastBook;
  kpis: KpiBook;
  /** Policies run over the past. */
  replays: ReplayBook;
  /** Of the notes and notifications this worker writes. */
  language: Language;
  randomId(): string;
  /** 0 up to 1. */
  random(): number;
  notifications: {
    show(notification: {
      id: string;
      title: string;
      message: string;
      buttons: readonly string[];
      sticky: boolean;
      silent: boolean;
    }): Promise<void>;
    clear(id: string): Promise<void>;
    /** Ids of those that stand. */
    shown(): Promise<string[]>;
    /** Whether the system shows them. */
    allowed(): Promise<'yes' | 'no' | 'unknown'>;
  };
  /** What can be done by keys, and by which. */
  keys(): Promise<{ command: 'open-panel' | 'next-due'; shortcut: string }[]>;
  toolbar: { show(count: number, colour: string, title: string, urgent: boolean): Promise<void> };
  alarms: {
    set(name: string, at: number): Promise<void>;
    repeat(name: string, everyMinutes: number): Promise<void>;
    clear(name: string): Promise<void>;
  };
  /** Runs `work` after so many milliseconds if the worker still lives; the alarm is the net under it. */
  soon(milliseconds: number, work: () => void): void;
  tabs: {
    ofHost(pageHost: string): Promise<number[]>;
    ofAllHosts(): Promise<{ id: number; url: string; title: string; hasScript: boolean }[]>;
    showOwn(page: string): Promise<void>;
    showPanel(): Promise<void>;
    bringToFront(tabId: number): Promise<void>;
    inFront(windowId: number): Promise<{ id: number; url: string | null } | null>;
    show(address: string): Promise<void>;
    reload(tabId: number): Promise<void>;
    send(tabId: number, message: unknown): Promise<unknown>;
  };
  /** The browser's cookies, where the person has allowed it. */
  cookies: {
    mayRead(): Promise<boolean>;
    /** The values under a name that a request to this address would carry: of which host each is, and what it is recognised by. */
    read(url: string, name: string): Promise<{ host: string; value: string; print: string }[]>;
    giveBack(): Promise<void>;
  };
  /** What the administrator has set for this browser. */
  managed(name: string): Promise<unknown>;
  identity: { redirectUrl(host: HostId): string; signIn(url: string, interactive: boolean): Promise<string> };
  /** Tells the open pages to ask again. */
  changed(what: 'panel' | 'settings'): Promise<void>;
  /** The look around with sample data. */
  sample: {
    isOn(): Promise<boolean>;
    start(): Promise<void>;
    end(): Promise<void>;
    /** What it works with; `null` while nobody looks around. */
    tools(): Promise<WorkerTools | null>;
    /** Does what is due in it. */
    run(): Promise<void>;
  };
  worker: { bootId: string; startedAt: Instant; version: string };
}
