import type { Instant } from '../domain/model/instant';
import type { RecordRef } from '../domain/model/record-ref';
import { RecordMoments } from './record-moments';
import type { WorkerTools } from './worker-tools';

/** Records whose number changes by time alone, and when: a limit passes although nothing new is known (acceptance TR7). */
export class ChangeTimes {
  private readonly moments: RecordMoments;

  constructor(tools: Pick<WorkerTools, 'session' | 'now'>) {
    this.moments = new RecordMoments(tools, 'changes:');
  }

  /** `null`: time alone changes nothing, or nobody looks at it any more. */
  set(ref: RecordRef, at: Instant | null): Promise<void> {
    return at === null ? this.moments.forget(ref) : this.moments.set(ref, at);
  }

  due(): Promise<RecordRef[]> {
    return this.moments.due();
  }

  next(): Promise<Instant | null> {
    return this.moments.next();
  }
}
