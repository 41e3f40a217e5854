import type { HostProblem } from '../domain/model/host-problem';
import type { Instant } from '../domain/model/instant';
import type { RecordRef } from '../domain/model/record-ref';
import { RecordMoments } from './record-moments';
import type { WorkerTools } from './worker-tools';

const FIRST_MILLISECONDS = 30_000;
const LONGEST_MILLISECONDS = 5 * 60_000;
/** What passes by itself; a sign-in or a permission comes with another page or a click. */
const PASSING: readonly HostProblem[] = ['host-error', 'bad-answer', 'offline', 'rate-limited'];

/** Records that a host would not give, and when to ask again: after 30 s, doubling to 5 min, never before the host allows it. */
export class AskAgain {
  private readonly moments: RecordMoments;

  /** @param prefix where the moments lie in `storage.session` */
  constructor(
    private readonly tools: Pick<WorkerTools, 'session' | 'gate' | 'now'>,
    prefix = 'again:',
  ) {
    this.moments = new RecordMoments(tools, prefix);
  }

  /** Takes in what came of a reading; `null` is that it went well. */
  async note(ref: RecordRef, problem: HostProblem | null): Promise<void> {
    const { gate, now } = this.tools;
    if (problem === null || !PASSING.includes(problem)) return this.forget(ref);
    const times = timesOf(await this.moments.get(ref)) + 1;
    const wait = Math.min(FIRST_MILLISECONDS * 2 ** Math.min(times - 1, 10), LONGEST_MILLISECONDS);
    const allowed = (await gate.closed(ref.account, 'screen'))?.until ?? 0;
    await this.moments.set(ref, Math.max(now() + wait, allowed), { times });
  }

  /** Nobody looks at it any more. */
  forget(ref: RecordRef): Promise<void> {
    return this.moments.forget(ref);
  }

  due(): Promise<RecordRef[]> {
    return this.moments.due();
  }

  next(): Promise<Instant | null> {
    return this.moments.next();
  }
}

/** How often it was asked in vain; 0 where nothing is kept. */
function timesOf(value: unknown): number {
  const times = typeof value === 'object' && value !== null && 'times' in value ? value.times : 0;
  return typeof times === 'number' ? times : 0;
}
