import type { Instant } from '../model/instant';

/** One run of a clock: from what starts it until what fulfils it. */
export interface ClockRun {
  startedAt: Instant;
  endedAt: Instant | null;
  /** False when it may have started or ended at another moment, or not at all. */
  certain: boolean;
}
