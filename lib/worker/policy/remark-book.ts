import type { Instant } from '../../domain/model/instant';
import { PolicyRemark } from '../../domain/model/policy-remark';
import type { KeyValueStore } from '../../platform/storage';

const PLACE = 'policy-remarks';
/** More than this nobody reads: the oldest that were put aside go first. */
const MOST = 2_000;

/** Remarks on rules and cells: originals, in the clear in `storage.local` (design 4.10). To be changed by one at a time. */
export class RemarkBook {
  constructor(private readonly local: KeyValueStore) {}

  /** The last one first. */
  async all(): Promise<PolicyRemark[]> {
    const value = await this.local.get(PLACE);
    const entries: unknown[] = Array.isArray(value) ? value : [];
    // One that cannot be read does not take the others with it.
    return entries.flatMap((entry) => PolicyRemark.safeParse(entry).data ?? []);
  }

  /** Takes in remarks, each once. Says how many were new. */
  async add(remarks: readonly PolicyRemark[]): Promise<number> {
    const before = await this.all();
    const known = new Set(before.map(({ id }) => id));
    const added = remarks.filter(
      ({ id }, index) => !known.has(id) && remarks.findIndex((one) => one.id === id) === index,
    );
    if (added.length > 0) await this.#set([...added, ...before]);
    return added.length;
  }

  async setSeen(ids: readonly string[], seenAt: Instant | null): Promise<void> {
    await this.#set((await this.all()).map((one) => (ids.includes(one.id) ? { ...one, seenAt } : one)));
  }

  async remove(id: string): Promise<void> {
    await this.#set((await this.all()).filter((one) => one.id !== id));
  }

  async #set(remarks: readonly PolicyRemark[]): Promise<void> {
    const sorted = remarks.toSorted((a, b) => b.at - a.at);
    const waiting = sorted.filter(({ seenAt }) => seenAt === null);
    const seen = sorted.filter(({ seenAt }) => seenAt !== null).slice(0, Math.max(0, MOST - waiting.length));
    await this.local.set(
      PLACE,
      [...waiting, ...seen].toSorted((a, b) => b.at - a.at),
    );
  }
}
