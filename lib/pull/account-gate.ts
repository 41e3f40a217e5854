import type { HostProblem } from '../domain/model/host-problem';
import type { Instant } from '../domain/model/instant';

/** Keeps an account from being asked before the moment its host named (Retry-After). Survives worker stops. */
export interface AccountGate {
  /** Why and until when the account is not to be asked, or `null`. */
  closed(account: string): Promise<{ until: Instant; problem: HostProblem } | null>;
  close(account: string, until: Instant, problem: HostProblem): Promise<void>;
}
