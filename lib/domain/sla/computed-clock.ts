import type { Calendar } from '../model/calendar';
import type { Instant } from '../model/instant';
import type { SlaClock } from '../model/sla-clock';
import type { clockPauses } from './clock-pauses';

/** A clock that was computed from a ticket's history, with what it takes to explain it. Durations in milliseconds of business time. */
export interface ComputedClock {
  /** The clock as a host would give it. */
  clock: SlaClock;
  /** When the target is used up, or would have been, whatever the stage; `null` while a pause stands before it, or unknown. */
  deadline: Instant | null;
  /** When the target was first used up, by the target of then; `null` when it was not, or unknown. */
  breachedAt: Instant | null;
  /** When it was fulfilled by a reply or by the group's leaving; `null` while it was not. A solved ticket's clocks may go on. */
  endedAt: Instant | null;
  /** Used up so far; `null` is unknown. */
  counted: number | null;
  target: number | null;
  /** When to warn, earliest first; `threshold` is `30m` before the deadline or `80pc` of the target. Only of a running clock. */
  warnings: readonly { threshold: string; at: Instant }[];
  pauses: ReturnType<typeof clockPauses>;
  /** `null` where the target is unknown. */
  calendar: Calendar | null;
}
