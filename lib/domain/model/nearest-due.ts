import type { Instant } from './instant';
import type { SlaClock } from './sla-clock';

/** When the nearest of a ticket's running clocks breaches; `none` runs; `null`: a clock may run and nobody knows until when. */
export function nearestDue(clocks: readonly SlaClock[]): Instant | 'none' | null {
  const running = clocks.filter(({ stage }) => stage !== 'achieved' && stage !== 'paused');
  const known = running.flatMap(({ dueAt }) => dueAt ?? []);
  if (known.length > 0) return Math.min(...known);
  return running.length === 0 ? 'none' : null;
}
