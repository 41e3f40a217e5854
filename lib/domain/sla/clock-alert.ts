import type { Instant } from '../model/instant';
import type { SlaClock } from '../model/sla-clock';

/** A moment at which to say something about a clock. */
export interface ClockAlert {
  /** `metric/dueAt/kind`: the same for the same deadline, however often it is read; a moved deadline is another. */
  id: string;
  metric: SlaClock['metric'];
  label: string | null;
  kind: 'warning' | 'breach';
  /** When to say it: never before. */
  at: Instant;
  dueAt: Instant;
}
