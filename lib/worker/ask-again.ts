import type { HostProblem } from '../domain/model/host-problem';
import { Instant } from '../domain/model/instant';
import { recordKey } from '../domain/model/record-key';
import { RecordRef } from '../domain/model/record-ref';
import type { WorkerTools } from './worker-tools';

const PREFIX = 'again:';
const FIRST_MILLISECONDS = 30_000;
const LONGEST_MILLISECONDS = 5 * 60_000;
/** What passes by itself; a sign-in or a permission comes with another page or a click. */
const PASSING: readonly HostProblem[] = ['host-error', 'bad-answer', 'offline', 'rate-limited'];

/** Records that a host would not give, and when to ask again: after 30 s, doubling to 5 min, never before the host allows it. */
export class AskAgain {
  constructor(private readonly tools: Pick<WorkerTools, 'session' | 'gate' | 'now'>) {}

  /** Takes in what came of a reading; `null` is that it went well. */
  async note(ref: RecordRef, problem: HostProblem | null): Promise<void> {
    const { session, gate, now } = this.tools;
    const key = PREFIX + recordKey(ref);
    if (problem === null || !PASSING.includes(problem)) {
      await session.remove(key);
      return;
    }
    const times = (entryOf(await session.get(key))?.times ?? 0) + 1;
    const wait = Math.min(FIRST_MILLISECONDS * 2 ** Math.min(times - 1, 10), LONGEST_MILLISECONDS);
    const allowed = (await gate.closed(ref.account))?.until ?? 0;
    await session.set(key, { ref, times, at: Math.max(now() + wait, allowed) });
  }

  /** Nobody looks at it any more. */
  forget(ref: RecordRef): Promise<void> {
    return this.tools.session.remove(PREFIX + recordKey(ref));
  }

  async due(): Promise<RecordRef[]> {
    const now = this.tools.now();
    return (await this.entries()).filter(({ at }) => at <= now).map(({ ref }) => ref);
  }

  async next(): Promise<Instant | null> {
    const moments = (await this.entries()).map(({ at }) => at);
    return moments.length === 0 ? null : Math.min(...moments);
  }

  private async entries() {
    const values = Object.values(await this.tools.session.list(PREFIX));
    return values.map(entryOf).filter((entry) => entry !== null);
  }
}

function entryOf(value: unknown): { ref: RecordRef; times: number; at: Instant } | null {
  if (typeof value !== 'object' || value === null) return null;
  const { ref, times, at } = value as Record<string, unknown>;
  const record = RecordRef.safeParse(ref);
  const moment = Instant.safeParse(at);
  return record.success && moment.success && typeof times === 'number'
    ? { ref: record.data, times, at: moment.data }
    : null;
}
