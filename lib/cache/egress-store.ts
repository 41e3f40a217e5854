import { EgressEntry } from '../domain/model/egress-entry';
import type { EgressDatabase } from './egress-database';

/** What one request is. */
export type EgressKind = Pick<EgressEntry, 'host' | 'method' | 'path' | 'purpose' | 'through'>;

const DAY_MILLISECONDS = 86_400_000;

/** What left the browser, counted by day, host and kind (acceptance 4.14): small however many requests there are. */
export class EgressStore {
  constructor(private readonly database: EgressDatabase) {}

  /** Counts a request that is about to be sent, with the bytes of its body. @param at host time */
  async count(kind: EgressKind, at: number, sent: number): Promise<void> {
    const day = Math.floor(at / DAY_MILLISECONDS);
    await this.change(kind, day, (entry) => ({
      ...(entry ?? { ...kind, day, count: 0, unanswered: 0, sent: 0, received: 0, first: at, last: at }),
      count: (entry?.count ?? 0) + 1,
      sent: (entry?.sent ?? 0) + sent,
      first: Math.min(entry?.first ?? at, at),
      last: Math.max(entry?.last ?? at, at),
    }));
  }

  /** Adds what came of a request that was counted at `at`: the bytes of the answer, that none came, or that it never left. */
  async answered(kind: EgressKind, at: number, received: number | 'none' | 'unsent'): Promise<void> {
    await this.change(kind, Math.floor(at / DAY_MILLISECONDS), (entry) =>
      entry === null
        ? null
        : {
            ...entry,
            count: entry.count - (received === 'unsent' ? 1 : 0),
            unanswered: entry.unanswered + (received === 'none' ? 1 : 0),
            received: entry.received + (typeof received === 'number' ? received : 0),
          },
    );
  }

  /** All of it, the newest day first. What cannot be read is left out. */
  async all(): Promise<EgressEntry[]> {
    const rows = await this.database.entries.orderBy('day').reverse().toArray();
    return rows.flatMap((row) => EgressEntry.safeParse(row).data ?? []).filter(({ count }) => count > 0);
  }

  /** Forgets the days before `day`. */
  async prune(day: number): Promise<void> {
    await this.database.entries.where('day').below(day).delete();
  }

  /** Forgets all of it. */
  async clear(): Promise<void> {
    await this.database.entries.clear();
  }

  private async change(
    kind: EgressKind,
    day: number,
    next: (entry: EgressEntry | null) => EgressEntry | null,
  ): Promise<void> {
    const { host, method, path, purpose, through } = kind;
    const id = JSON.stringify([day, host, method, path, purpose, through]);
    await this.database.transaction('rw', this.database.entries, async () => {
      const known = EgressEntry.safeParse(await this.database.entries.get(id)).data ?? null;
      const changed = next(known);
      if (changed !== null) await this.database.entries.put({ ...changed, id });
    });
  }
}
