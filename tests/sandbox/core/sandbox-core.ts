import type { Seed } from '../seed/seed';
import type { Faults } from './faults';
import type { RequestLog } from './request-log';
import type { SandboxClock } from './sandbox-clock';

/** What both hosts of the sandbox stand on. */
export interface SandboxCore {
  clock: SandboxClock;
  log: RequestLog;
  faults: Faults;
  seed: Seed;
}
