import Dexie, { type EntityTable } from 'dexie';
import type { HistoryReading } from '../domain/model/history-reading';
import type { KeptImport } from '../domain/model/kept-import';
import type { AlertRow } from './alert-row';
import type { HealthRow } from './health-row';
import type { HistoryMonthRow } from './history-month-row';
import type { HistoryPageRow } from './history-page-row';
import type { HistoryTicketRow } from './history-ticket-row';
import type { HistoryTimesRow } from './history-times-row';
import type { ImportedMeasuresRow } from './imported-measures-row';
import type { OutboxRow } from './outbox-row';
import type { PlaybookRow } from './playbook-row';
import type { SignalRow } from './signal-row';

/**
 * What must not be lost or done twice: the outbox, the alerts, how customers did over time, what rules said and people thought of it,
 * the log of plays, the past of accounts and what was imported. Every write is on disk before its promise resolves (strict durability). A new version adds a `version(n)` block; those that shipped are never edited.
 */
export class DurableDatabase extends Dexie {
  declare outbox: EntityTable<OutboxRow, 'id'>;
  declare alerts: EntityTable<AlertRow, 'id'>;
  declare health: EntityTable<HealthRow, 'recordKey'>;
  declare signals: EntityTable<SignalRow, 'id'>;
  declare plays: EntityTable<PlaybookRow, 'id'>;
  declare historyReadings: EntityTable<HistoryReading, 'account'>;
  declare historyPages: EntityTable<HistoryPageRow, 'id'>;
  declare historyTickets: EntityTable<HistoryTicketRow, 'id'>;
  declare historyMonths: EntityTable<HistoryMonthRow, 'id'>;
  declare historyTimes: EntityTable<HistoryTimesRow, 'id'>;
  declare imports: EntityTable<KeptImport, 'id'>;
  declare importedMeasures: EntityTable<ImportedMeasuresRow, 'id'>;

  /** `indexedDb` is given in tests; in the browser Dexie finds it. @param name another one holds sample data */
  constructor(
    indexedDb: { indexedDB?: IDBFactory; IDBKeyRange?: typeof IDBKeyRange } = {},
    name = 'bellwether-durable',
  ) {
    super(name, { ...indexedDb, chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      outbox: 'id, state, recordKey',
      alerts: 'id, recordKey, account, [state+at]',
    });
    this.version(2).stores({ health: 'recordKey' });
    this.version(3).stores({
      historyReadings: 'account',
      historyPages: 'id, account',
      historyTickets: 'id, account',
      historyMonths: 'id, account',
      historyTimes: 'id, account',
    });
    this.version(4).stores({ outbox: 'id, state, recordKey, customer' });
    this.version(5).stores({ signals: 'id, recordKey, [kind+at]', plays: 'id, recordKey' });
    this.version(6).stores({ imports: 'id', importedMeasures: 'id, importId, recordKey' });
    // A worker of a newer version wants to upgrade: let go at once, the next use opens anew.
    this.on('versionchange', () => this.close({ disableAutoOpen: false }));
  }
}
