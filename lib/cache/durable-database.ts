import Dexie, { type EntityTable } from 'dexie';
import type { AlertRow } from './alert-row';
import type { OutboxRow } from './outbox-row';

/**
 * What must not be lost or done twice: the outbox and the alerts. Every write is on disk before its promise resolves
 * (strict durability). A new version adds a `version(n)` block; those that shipped are never edited.
 */
export class DurableDatabase extends Dexie {
  declare outbox: EntityTable<OutboxRow, 'id'>;
  declare alerts: EntityTable<AlertRow, 'id'>;

  /** `indexedDb` is given in tests; in the browser Dexie finds it. */
  constructor(indexedDb: { indexedDB?: IDBFactory; IDBKeyRange?: typeof IDBKeyRange } = {}) {
    super('bellwether-durable', { ...indexedDb, chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      outbox: 'id, state, recordKey',
      alerts: 'id, recordKey, account, [state+at]',
    });
    // A worker of a newer version wants to upgrade: let go at once, the next use opens anew.
    this.on('versionchange', () => this.close({ disableAutoOpen: false }));
  }
}
