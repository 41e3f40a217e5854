import type { Instant } from '../model/instant';
import type { SlaClock } from '../model/sla-clock';
import type { ComputedClock } from './computed-clock';

/** Where a host's clock and ours for the same metric disagree. */
interface ClockDifference {
  metric: SlaClock['metric'];
  label: string | null;
  host: { stage: SlaClock['stage']; dueAt: Instant | null };
  ours: { stage: SlaClock['stage']; dueAt: Instant | null };
  /** How much later ours is due; `null` where one of them is not. */
  milliseconds: number | null;
}

/**
 * What goes to diagnostics of a host's clock and ours: the host's is shown. `null` where they agree, or where one of them is not
 * known. Hosts give whole seconds: less than one is no difference.
 */
export function clockDifference(host: SlaClock, ours: ComputedClock | null): ClockDifference | null {
  const own = ours?.clock ?? null;
  if (own === null || own.stage === null || host.stage === null) return null;
  const milliseconds = host.dueAt === null || own.dueAt === null ? null : own.dueAt - host.dueAt;
  if (host.stage === own.stage && (milliseconds === null || Math.abs(milliseconds) < 1000)) return null;
  return {
    metric: host.metric,
    label: host.label,
    host: { stage: host.stage, dueAt: host.dueAt },
    ours: { stage: own.stage, dueAt: own.dueAt },
    milliseconds,
  };
}
