import Dexie, { type EntityTable } from 'dexie';
import type { CopyRow } from './copy-row';

/**
 * Sealed copies of host data, with relaxed durability: what is lost is fetched again. Only indexed reads are made of it
 * (design 4.14). A new version adds a `version(n)` block; those that shipped are never edited.
 */
export class CopiesDatabase extends Dexie {
  declare copies: EntityTable<CopyRow, 'key'>;

  /** `indexedDb` is given in tests; in the browser Dexie finds it. @param name another one holds sample data */
  constructor(
    indexedDb: { indexedDB?: IDBFactory; IDBKeyRange?: typeof IDBKeyRange } = {},
    name = 'bellwether-copies',
  ) {
    super(name, { ...indexedDb, chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({ copies: 'key, account, readAt' });
    // A worker of a newer version wants to upgrade: let go at once, the next use opens anew.
    this.on('versionchange', () => this.close({ disableAutoOpen: false }));
  }
}
