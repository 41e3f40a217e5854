import type { CopiesDatabase } from './copies-database';
import type { Sealer } from './sealer';

/** Sealed copies of what hosts said, one row per key. Unreadable or misshapen rows read as absent: they are fetched again. */
export class CopyStore {
  constructor(
    private readonly database: CopiesDatabase,
    private readonly sealer: Sealer,
  ) {}

  /** The copy and when it was read, or `null`. `schema` decides whether it can be believed. */
  async read<T>(
    key: string,
    schema: { safeParse(value: unknown): { success: true; data: T } | { success: false } },
  ): Promise<{ value: T; readAt: number } | null> {
    const row = await this.database.copies.get(key);
    if (row === undefined) return null;
    const parsed = schema.safeParse(await this.sealer.open(row.sealed));
    return parsed.success ? { value: parsed.data, readAt: row.readAt } : null;
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

  async write(key: string, account: string, readAt: number, value: unknown): Promise<void> {
    await this.database.copies.put({ key, account, readAt, sealed: await this.sealer.seal(value) });
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
    return this.database.transaction('rw', this.database.copies, async () => {
      if (((await this.database.copies.get(key))?.readAt ?? null) !== seen) return false;
      await this.database.copies.put({ key, account, readAt, sealed });
      return true;
    });
  }

  /** Forgets one copy. */
  async remove(key: string): Promise<void> {
    await this.database.copies.delete(key);
  }

  /** Forgets all copies of an account. */
  async removeAccount(account: string): Promise<void> {
    await this.database.copies.where('account').equals(account).delete();
  }

  /** Removes copies older than `before` (host time): their bytes were sealed, the rows only cost room. */
  async prune(before: number): Promise<void> {
    await this.database.copies.where('readAt').below(before).delete();
  }
}
