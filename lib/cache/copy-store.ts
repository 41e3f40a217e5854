import type { CopiesDatabase } from './copies-database';
import { isSignIn } from './is-sign-in';
import type { Sealer } from './sealer';

/** Sealed copies of what hosts said, one row per key. Unreadable or misshapen rows read as absent: they are fetched again. */
export class CopyStore {
  constructor(
    private readonly database: CopiesDatabase,
    private readonly sealer: Sealer,
    /** Told which copy was written or forgotten; `null`: it may be any. */
    private readonly onChange: (key: string | null) => void = () => undefined,
    /** Copies that are at hand already; `null`: there is none. */
    private readonly opened: ReadonlyMap<string, { readAt: number; value: unknown } | null> = new Map(),
  ) {}

  /** The same store for whoever reads many copies again and again: these are unsealed at one go, as they are now. */
  async withOpened(keys: readonly string[]): Promise<CopyStore> {
    const opened = new Map<string, { readAt: number; value: unknown } | null>(keys.map((key) => [key, null]));
    for (const { key, readAt, value } of await this.many(keys)) opened.set(key, { readAt, value });
    return new CopyStore(this.database, this.sealer, this.onChange, opened);
  }

  /** The copy and when it was read, or `null`. `schema` decides whether it can be believed. */
  async read<T>(
    key: string,
    schema: { safeParse(value: unknown): { success: true; data: T } | { success: false } },
  ): Promise<{ value: T; readAt: number } | null> {
    const copy = this.opened.has(key) ? (this.opened.get(key) ?? null) : await this.open(key);
    if (copy === null) return null;
    const parsed = schema.safeParse(copy.value);
    return parsed.success ? { value: parsed.data, readAt: copy.readAt } : null;
  }

  /** Of the copies whose key begins so and ends with the next part of it, the newest that can be believed, at most so many. */
  async newest<T>(
    prefix: string,
    schema: { safeParse(value: unknown): { success: true; data: T } | { success: false } },
    most: number,
  ): Promise<T[]> {
    const rows = await this.database.copies
      .where('key')
      .startsWith(prefix)
      .and(({ key }) => !key.includes('/', prefix.length))
      .toArray();
    const newest = rows.sort((a, b) => b.readAt - a.readAt).slice(0, most);
    const values = await Promise.all(newest.map(({ sealed }) => this.sealer.open(sealed)));
    return values.flatMap((value) => {
      const parsed = schema.safeParse(value);
      return parsed.success ? [parsed.data] : [];
    });
  }

  /** The keys of all copies that begin so, also of those that cannot be unsealed any more. */
  async keys(prefix: string): Promise<string[]> {
    return this.database.copies.where('key').startsWith(prefix).primaryKeys();
  }

  /** Many copies at once, as they were sealed: whoever asks parses them. Those that cannot be unsealed are left out. */
  async many(keys: readonly string[]): Promise<{ key: string; readAt: number; value: unknown }[]> {
    const rows = (await this.database.copies.bulkGet([...keys])).filter((row) => row !== undefined);
    const values = await this.sealer.openAll(rows.map(({ sealed }) => sealed));
    return rows.flatMap(({ key, readAt }, index) => {
      const value = values[index] ?? null;
      return value === null ? [] : [{ key, readAt, value }];
    });
  }

  async write(key: string, account: string, readAt: number, value: unknown): Promise<void> {
    await this.database.copies.put({ key, account, readAt, sealed: await this.sealer.seal(value) });
    this.onChange(key);
  }

  /** When the copy was read, also one that cannot be unsealed any more; `null` when there is none. */
  async readAt(key: string): Promise<number | null> {
    return (await this.database.copies.get(key))?.readAt ?? null;
  }

  /**
   * Writes only while the copy is still the one read at `seen` (`null`: there was none), and says whether it did: a reading that
   * took long must not replace one made after it.
   */
  async replace(
    key: string,
    account: string,
    readAt: number,
    value: unknown,
    seen: number | null,
  ): Promise<boolean> {
    const sealed = await this.sealer.seal(value);
    const replaced = await this.database.transaction('rw', this.database.copies, async () => {
      if (((await this.database.copies.get(key))?.readAt ?? null) !== seen) return false;
      await this.database.copies.put({ key, account, readAt, sealed });
      return true;
    });
    if (replaced) this.onChange(key);
    return replaced;
  }

  /** Forgets one copy. */
  async remove(key: string): Promise<void> {
    await this.database.copies.delete(key);
    this.onChange(key);
  }

  /** Forgets all copies of an account. */
  async removeAccount(account: string): Promise<void> {
    await this.database.copies.where('account').equals(account).delete();
    this.onChange(null);
  }

  /**
   * Removes copies older than `before` (host time): their bytes were sealed, the rows only cost room. A sign-in holds until it is ended,
   * however long nobody used it.
   */
  async prune(before: number): Promise<void> {
    const old = this.database.copies.where('readAt').below(before);
    if ((await old.and((row) => !isSignIn(row)).delete()) > 0) this.onChange(null);
  }

  private async open(key: string): Promise<{ readAt: number; value: unknown } | null> {
    const row = await this.database.copies.get(key);
    return row === undefined ? null : { readAt: row.readAt, value: await this.sealer.open(row.sealed) };
  }
}
