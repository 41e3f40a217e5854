import type { Instant } from '../../domain/model/instant';
import type { WorkerTools } from '../worker-tools';

const LAST = 'queue-read:';
const NEXT = 'queue-next:';
/** A moment further off than this was set by a clock that has been put back since. */
const FURTHEST_MILLISECONDS = 6 * 60_000;

/** When each account's queue was read the last time, which outlives the browser, and when it is to be read again. */
export class QueueTimes {
  constructor(private readonly tools: Pick<WorkerTools, 'local' | 'session' | 'now'>) {}

  /** What happened since then is told once after a pause; `null`: never read. */
  async lastRead(account: string): Promise<Instant | null> {
    const value = await this.tools.local.get(LAST + account);
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
  }

  set(account: string, at: Instant): Promise<void> {
    return this.tools.local.set(LAST + account, at);
  }

  /** The moment of the next reading: now, when none is set. */
  async next(account: string): Promise<Instant> {
    const now = this.tools.now();
    const at = await this.tools.session.get(NEXT + account);
    return typeof at === 'number' && at > now && at <= now + FURTHEST_MILLISECONDS ? at : now;
  }

  setNext(account: string, at: Instant): Promise<void> {
    return this.tools.session.set(NEXT + account, at);
  }
}
