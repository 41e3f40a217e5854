import type { OutboxEntry } from '../domain/model/outbox-entry';
import type { DurableDatabase } from './durable-database';
import type { OutboxRow } from './outbox-row';
import type { Sealed } from './sealed';
import type { Sealer } from './sealer';

const UNFINISHED = ['queued', 'sending', 'unknown'] satisfies OutboxEntry['state'][];
const SETTLED = ['done', 'refused'] satisfies OutboxEntry['state'][];

type NewRow = Omit<OutboxRow, 'reason' | 'hostWords'>;

/** What is to be written to hosts. Every change is on disk (strict durability) before its promise resolves. */
export class OutboxStore {
  constructor(
    private readonly database: DurableDatabase,
    private readonly sealer: Sealer,
  ) {}

  /**
   * Adds the row unless this record has an unfinished one already, which is then returned instead: one deed at a time. A `joined`
   * stands beside other deeds, once for each transition, and a reply to the customer beside all others.
   */
  async add(row: NewRow, reason: string | null): Promise<{ row: OutboxRow; added: boolean }> {
    const [result] = await this.addTogether([row], reason);
    if (result === undefined) throw new Error('A row that was added is missing.');
    return result;
  }

  /** As `add`, for several rows with one reason: all of them are on the disk, or none. */
  async addTogether(
    rows: readonly NewRow[],
    reason: string | null,
  ): Promise<{ row: OutboxRow; added: boolean }[]> {
    const sealed = reason === null ? null : await this.sealer.seal(reason);
    return this.strictly(async () => {
      const results: { row: OutboxRow; added: boolean }[] = [];
      for (const row of rows) {
        const present = await this.database.outbox.where('recordKey').equals(row.recordKey).toArray();
        const standing = present.find((other) =>
          row.deed === 'joined'
            ? other.deed === 'joined' && other.transitionKey === row.transitionKey
            : laneOf(other) === laneOf(row) && isUnfinished(other),
        );
        const complete: OutboxRow = { ...row, reason: sealed, hostWords: null };
        if (standing === undefined) await this.database.outbox.add(complete);
        results.push(
          standing === undefined ? { row: complete, added: true } : { row: standing, added: false },
        );
      }
      return results;
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

  /** Rows of the last time that this customer was escalated as a whole, from this browser; empty where it never was. */
  async ofCustomer(customer: string): Promise<OutboxRow[]> {
    const rows = await this.database.outbox.where('customer').equals(customer).toArray();
    const last = Math.max(...rows.map(pressedAt));
    return rows.filter((row) => pressedAt(row) === last);
  }

  /** Rows made at `since` or later that stand on their host, oldest first. */
  async doneSince(since: number): Promise<OutboxRow[]> {
    const rows = await this.database.outbox.where('state').equals('done').toArray();
    return rows.filter((row) => row.createdAt >= since).sort((a, b) => a.createdAt - b.createdAt);
  }

  /** All rows there are, whatever became of them, oldest first. */
  async all(): Promise<OutboxRow[]> {
    return (await this.database.outbox.toArray()).sort((a, b) => a.createdAt - b.createdAt);
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
    change: Partial<Omit<OutboxRow, 'id' | 'ref' | 'recordKey' | 'hostWords'>> & {
      hostWords?: string | null;
    },
  ): Promise<OutboxRow | null> {
    const { hostWords, ...rest } = change;
    // Sealed before the transaction, which would end while it waits for anything but the database.
    const words = hostWords === undefined ? {} : { hostWords: await this.seal(hostWords) };
    return this.strictly(async () => {
      const row = await this.database.outbox.get(id);
      if (row === undefined || !from.includes(row.state)) return null;
      const changed = { ...row, ...rest, ...words };
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

  /**
   * Queues a refused row anew, as somebody who decides it again at `now`, not to be sent before `until`; `null` where it is not refused
   * any more, or something of its lane is on its way.
   */
  async queueRefused(id: string, now: number, until: number): Promise<OutboxRow | null> {
    return this.strictly(async () => {
      const row = await this.database.outbox.get(id);
      if (row === undefined || row.state !== 'refused') return null;
      const rows = await this.database.outbox.where('recordKey').equals(row.recordKey).toArray();
      if (rows.some((other) => laneOf(other) === laneOf(row) && isUnfinished(other))) return null;
      // That it was tried before is kept: what nobody heard an answer to may stand on the host.
      const anew = { state: 'queued', problem: null, hostWords: null } as const;
      const group = row.customer === undefined ? {} : { customerAt: pressedAt(row) };
      const times = { createdAt: now, undoUntil: until, notBefore: until };
      const queued: OutboxRow = { ...row, ...anew, ...group, ...times };
      await this.database.outbox.put(queued);
      return queued;
    });
  }

  /** Removes a row that its host refused and gives it; `null` where it is not refused any more. */
  async removeRefused(id: string): Promise<OutboxRow | null> {
    return this.strictly(async () => {
      const row = await this.database.outbox.get(id);
      if (row === undefined || row.state !== 'refused') return null;
      await this.database.outbox.delete(id);
      return row;
    });
  }

  /** The typed reason or text, or `null` when there was none or its key is gone. */
  reasonOf(row: OutboxRow): Promise<string | null> {
    return this.open(row.reason);
  }

  /** The row as the screens see it; the host's words are `null` when their key is gone. */
  async entryOf(row: OutboxRow): Promise<OutboxEntry> {
    const { id, recordKey, transitionKey, deed, state, levelId, ownerId, createdAt, undoUntil } = row;
    const { notBefore, attempts, problem, reasonLost } = row;
    const what = { id, recordKey, transitionKey, deed, state, levelId, ownerId, createdAt, undoUntil };
    const due = row.effectiveAt === undefined ? {} : { effectiveAt: row.effectiveAt };
    const hostWords = await this.open(row.hostWords);
    return { ...what, notBefore, attempts, problem, reasonLost, hostWords, ...due };
  }

  /** Forgets what was settled and is from before `before`. */
  async prune(before: number): Promise<void> {
    const old = this.database.outbox.where('state').anyOf(SETTLED);
    await old.filter((row) => row.createdAt < before).delete();
  }

  private async seal(text: string | null): Promise<Sealed | null> {
    return text === null ? null : this.sealer.seal(text);
  }

  private async open(sealed: Sealed | null): Promise<string | null> {
    const value = sealed === null ? null : await this.sealer.open(sealed);
    return typeof value === 'string' ? value : null;
  }

  private strictly<T>(work: () => Promise<T>): Promise<T> {
    return this.database.transaction('rw', this.database.outbox, work);
  }
}

/** When a customer was escalated as a whole, of a row that is a part of it. */
function pressedAt({ customerAt, createdAt }: OutboxRow): number {
  return customerAt ?? createdAt;
}

/** One deed at a time of a lane: transitions follow on each other, remarks and replies do not wait for them. */
function laneOf({ deed }: Pick<OutboxRow, 'deed'>): 'transition' | 'joined' | 'replied' {
  return deed === 'joined' || deed === 'replied' ? deed : 'transition';
}

function isUnfinished(row: OutboxRow): boolean {
  return (UNFINISHED as string[]).includes(row.state);
}
