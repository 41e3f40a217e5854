import { Instant } from '../domain/model/instant';
import { recordKey } from '../domain/model/record-key';
import { RecordRef } from '../domain/model/record-ref';
import type { WorkerTools } from './worker-tools';

/** Records and a moment for each, under a prefix of `storage.session`: what a restart of the browser may forget. */
export class RecordMoments {
  constructor(
    private readonly tools: Pick<WorkerTools, 'session' | 'now'>,
    private readonly prefix: string,
  ) {}

  set(ref: RecordRef, at: Instant, more: object = {}): Promise<void> {
    return this.tools.session.set(this.prefix + recordKey(ref), { ref, at, ...more });
  }

  /** What was set, `more` included, as it was stored. */
  get(ref: RecordRef): Promise<unknown> {
    return this.tools.session.get(this.prefix + recordKey(ref));
  }

  forget(ref: RecordRef): Promise<void> {
    return this.tools.session.remove(this.prefix + recordKey(ref));
  }

  /** Those whose moment has come. */
  async due(): Promise<RecordRef[]> {
    const now = this.tools.now();
    return (await this.all()).filter(({ at }) => at <= now).map(({ ref }) => ref);
  }

  /** The first moment of all, past or to come; `null` when there is none. */
  async next(): Promise<Instant | null> {
    const moments = (await this.all()).map(({ at }) => at);
    return moments.length === 0 ? null : Math.min(...moments);
  }

  /** In no order. */
  async all(): Promise<{ ref: RecordRef; at: Instant }[]> {
    const values = Object.values(await this.tools.session.list(this.prefix));
    return values.flatMap((value) => {
      const { ref, at } = (typeof value === 'object' && value !== null ? value : {}) as Record<
        string,
        unknown
      >;
      const record = RecordRef.safeParse(ref);
      const moment = Instant.safeParse(at);
      return record.success && moment.success ? [{ ref: record.data, at: moment.data }] : [];
    });
  }
}
