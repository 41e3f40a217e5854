import { HostProblem } from '../domain/model/host-problem';
import { Instant } from '../domain/model/instant';
import type { KeyValueStore } from '../platform/storage';
import type { AccountGate } from '../pull/account-gate';

const PREFIX = 'gate:';

/** The gates of all accounts, in `storage.session`. */
export class SessionGate implements AccountGate {
  constructor(
    private readonly session: KeyValueStore,
    private readonly now: () => Instant,
  ) {}

  async closed(account: string): Promise<{ until: Instant; problem: HostProblem } | null> {
    const value = await this.session.get(PREFIX + account);
    if (typeof value !== 'object' || value === null || !('until' in value) || !('problem' in value))
      return null;
    const until = Instant.safeParse(value.until);
    const problem = HostProblem.safeParse(value.problem);
    if (!until.success || !problem.success || until.data <= this.now()) return null;
    return { until: until.data, problem: problem.data };
  }

  close(account: string, until: Instant, problem: HostProblem): Promise<void> {
    return this.session.set(PREFIX + account, { until, problem });
  }
}
