import { Instant } from '../domain/model/instant';
import { recordKey } from '../domain/model/record-key';
import { RecordRef } from '../domain/model/record-ref';
import type { WorkerTools } from './worker-tools';

const PREFIX = 'changes:';

/** Records whose number changes by time alone, and when: a limit passes although nothing new is known (acceptance TR7). */
export class ChangeTimes {
  constructor(private readonly tools: Pick<WorkerTools, 'session' | 'now'>) {}

  /** `null`: time alone changes nothing, or nobody looks at it any more. */
  set(ref: RecordRef, at: Instant | null): Promise<void> {
    const key = PREFIX + recordKey(ref);
    return at === null ? this.tools.session.remove(key) : this.tools.session.set(key, { ref, at });
  }

  async due(): Promise<RecordRef[]> {
    const now = this.tools.now();
    return (await this.entries()).filter(({ at }) => at <= now).map(({ ref }) => ref);
  }

  async next(): Promise<Instant | null> {
    const moments = (await this.entries()).map(({ at }) => at);
    return moments.length === 0 ? null : Math.min(...moments);
  }

  private async entries(): Promise<{ ref: RecordRef; at: Instant }[]> {
    const values = Object.values(await this.tools.session.list(PREFIX));
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
