import type { HostId } from '../domain/model/host-id';
import type { HostProblem } from '../domain/model/host-problem';
import type { Instant } from '../domain/model/instant';
import type { RecordRef } from '../domain/model/record-ref';
import { AskAgain } from './ask-again';
import type { WorkerTools } from './worker-tools';

/** Accounts that would not give the rows of a list, and when to ask for all of them again, in one call. */
export class RowsAgain {
  private readonly again: AskAgain;

  constructor(tools: Pick<WorkerTools, 'session' | 'gate' | 'now'>) {
    this.again = new AskAgain(tools, 'rows-again:');
  }

  /** Takes in what came of a reading; `null` is that it went well. */
  note(host: HostId, account: string, problem: HostProblem | null): Promise<void> {
    return this.again.note(listOf(host, account), problem);
  }

  /** Nobody looks at a list of this account any more. */
  forget(host: HostId, account: string): Promise<void> {
    return this.again.forget(listOf(host, account));
  }

  due(): Promise<Pick<RecordRef, 'host' | 'account'>[]> {
    return this.again.due();
  }

  next(): Promise<Instant | null> {
    return this.again.next();
  }
}

/** Stands for all the rows of an account: one call brings them, one moment holds for them. */
function listOf(host: HostId, account: string): RecordRef {
  return { host, account, kind: 'ticket', id: '0' };
}
