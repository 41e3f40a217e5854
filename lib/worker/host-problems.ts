import { HostProblem } from '../domain/model/host-problem';
import type { KeyValueStore } from '../platform/storage';

const PREFIX = 'problem:';

/** Why a record could not be read the last time, by record key. */
export class HostProblems {
  constructor(private readonly session: KeyValueStore) {}

  async get(recordKey: string): Promise<HostProblem | null> {
    const parsed = HostProblem.safeParse(await this.session.get(PREFIX + recordKey));
    return parsed.success ? parsed.data : null;
  }

  set(recordKey: string, problem: HostProblem | null): Promise<void> {
    return problem === null
      ? this.session.remove(PREFIX + recordKey)
      : this.session.set(PREFIX + recordKey, problem);
  }
}
