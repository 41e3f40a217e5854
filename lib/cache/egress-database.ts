import Dexie, { type EntityTable } from 'dexie';
import type { EgressEntry } from '../domain/model/egress-entry';

/** The ledger of what left the browser, with relaxed durability: every request writes in it, and none must wait for the disk. */
export class EgressDatabase extends Dexie {
  declare entries: EntityTable<EgressEntry & { id: string }, 'id'>;

  /** `indexedDb` is given in tests; in the browser Dexie finds it. */
  constructor(indexedDb: { indexedDB?: IDBFactory; IDBKeyRange?: typeof IDBKeyRange } = {}) {
    super('bellwether-egress', { ...indexedDb, chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({ entries: 'id, day, host' });
    // A worker of a newer version wants to upgrade: let go at once, the next use opens anew.
    this.on('versionchange', () => this.close({ disableAutoOpen: false }));
  }
}
