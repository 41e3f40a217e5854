import type { HostProblem } from '../domain/model/host-problem';
import type { Instant } from '../domain/model/instant';
import type { Purpose } from './purpose';

/** Why and until when an account is not to be asked. */
export interface Rest {
  until: Instant;
  problem: HostProblem;
}

/** Keeps an account from being asked before the moment its host named, and from being asked too much. Survives worker stops. */
export interface AccountGate {
  /**
   * Why and until when the account is not to be asked for this purpose, or `null`. A deed (what is meant where nothing is said)
   * waits for the moment that the host named only; what may wait also spares what is left of a limit.
   */
  closed(account: string, purpose?: Purpose): Promise<Rest | null>;
  /** Never shortens a rest. */
  close(account: string, until: Instant, problem: HostProblem): Promise<void>;
  /** When the requests of the last minute were sent, the oldest first. */
  lastMinute(account: string, purpose: Purpose): Promise<Instant[]>;
}
