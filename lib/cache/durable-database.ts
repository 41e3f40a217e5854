import Dexie, { type EntityTable } from 'dexie';
import type { AlertRow } from './alert-row';
import type { HealthRow } from './health-row';
import type { OutboxRow } from './outbox-row';

/**
 * What must not be lost or done twice: the outbox, the alerts and how customers did over time. Every write is on disk before its promise resolves
 * (strict durability). A new version adds a `version(n)` block; those that shipped are never edited.
 */
export class DurableDatabase extends Dexie {
  declare outbox: EntityTable<OutboxRow, 'id'>;
  declare alerts: EntityTable<AlertRow, 'id'>;
  declare health: EntityTable<HealthRow, 'recordKey'>;

  /** `indexedDb` is given in tests; in the browser Dexie finds it. */
  constructor(indexedDb: { indexedDB?: IDBFactory; IDBKeyRange?: typeof IDBKeyRange } = {}) {
    super('bellwether-durable', { ...indexedDb, chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      outbox: 'id, state, recordKey',
      alerts: 'id, recordKey, account, [state+at]',
    });
    this.version(2).stores({ health: 'recordKey' });
    // A worker of a newer version wants to upgrade: let go at once, the next use opens anew.
    this.on('versionchange', () => this.close({ disableAutoOpen: false }));
  }
}
