import type { Instant } from '../model/instant';
import type { Sentence } from '../model/sentence';

/** What a metric reads out of a customer's facts, in its own unit. `null` is unknown. */
export interface MetricReading {
  raw: number | null;
  /** What `raw` was 30 days before. */
  previousRaw: number | null;
  asOf: Instant | null;
  /** The host has more than it showed: the true value may be greater than `raw`. */
  atLeast: boolean;
  /** How it moved in those 30 days, in a sentence; `null` where either value is unknown. */
  remark: Sentence | null;
  /** Counted from the facts as they stand, so that it cannot be stale. Left out: it is as old as `asOf`, and of unknown age without one. */
  current?: true;
}
