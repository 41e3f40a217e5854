import type { OutboxEntry } from '../domain/model/outbox-entry';
import type { DurableDatabase } from './durable-database';
import type { OutboxRow } from './outbox-row';
import type { Sealer } from './sealer';

const UNFINISHED = ['queued', 'sending', 'unknown'] satisfies OutboxEntry['state'][];

/** What is to be written to hosts. Every change is on disk (strict durability) before its promise resolves. */
export class OutboxStore {
  constructor(
    private readonly database: DurableDatabase,
    private readonly sealer: Sealer,
  ) {}

  /** Adds the row unless this record has an unfinished one already, which is then returned instead: one deed at a time. */
  async add(
    row: Omit<OutboxRow, 'reason'>,
    reason: string | null,
  ): Promise<{ row: OutboxRow; added: boolean }> {
    const sealed = reason === null ? null : await this.sealer.seal(reason);
    return this.strictly(async () => {
      const rows = await this.database.outbox.where('recordKey').equals(row.recordKey).toArray();
      const standing = rows.find((other) => isUnfinished(other) && other.deed !== 'joined');
      if (standing !== undefined && row.deed !== 'joined') return { row: standing, added: false };
      const complete: OutboxRow = { ...row, reason: sealed };
      await this.database.outbox.add(complete);
      return { row: complete, added: true };
    });
  }

  async get(id: string): Promise<OutboxRow | null> {
    return (await this.database.outbox.get(id)) ?? null;
  }

  /** Rows of one record, oldest first. */
  async ofRecord(recordKey: string): Promise<OutboxRow[]> {
    const rows = await this.database.outbox.where('recordKey').equals(recordKey).toArray();
    return rows.sort((a, b) => a.createdAt - b.createdAt);
  }

  /** All rows still to be settled, oldest first. */
  async unfinished(): Promise<OutboxRow[]> {
    const rows = await this.database.outbox.where('state').anyOf(UNFINISHED).toArray();
    return rows.sort((a, b) => a.createdAt - b.createdAt);
  }

  /**
   * Changes a row only if it still is in one of the states given, and gives it as it is now; `null` when it was not.
   * This is what keeps an undo and a send from both having their way.
   */
  async change(
    id: string,
    from: readonly OutboxRow['state'][],
    change: Partial<Omit<OutboxRow, 'id' | 'ref' | 'recordKey'>>,
  ): Promise<OutboxRow | null> {
    return this.strictly(async () => {
      const row = await this.database.outbox.get(id);
      if (row === undefined || !from.includes(row.state)) return null;
      const changed = { ...row, ...change };
      await this.database.outbox.put(changed);
      return changed;
    });
  }

  /** What waited for one of these reasons on an account may go now: a tab was opened, somebody signed in. */
  async wake(account: string, problems: readonly OutboxRow['problem'][], now: number): Promise<void> {
    for (const row of await this.unfinished()) {
      if (row.ref.account !== account || row.notBefore <= now || !problems.includes(row.problem)) continue;
      await this.change(row.id, ['queued', 'unknown'], { notBefore: now });
    }
  }

  /** Removes a row that is still queued and gives it; `null` when it is on its way or gone. */
  async removeQueued(id: string): Promise<OutboxRow | null> {
    return this.strictly(async () => {
      const row = await this.database.outbox.get(id);
      if (row === undefined || row.state !== 'queued') return null;
      await this.database.outbox.delete(id);
      return row;
    });
  }

  /** The typed reason, or `null` when there was none or its key is gone. */
  async reasonOf(row: OutboxRow): Promise<string | null> {
    if (row.reason === null) return null;
    const value = await this.sealer.open(row.reason);
    return typeof value === 'string' ? value : null;
  }

  private strictly<T>(work: () => Promise<T>): Promise<T> {
    return this.database.transaction('rw', this.database.outbox, work);
  }
}

function isUnfinished(row: OutboxRow): boolean {
  return (UNFINISHED as string[]).includes(row.state);
}
