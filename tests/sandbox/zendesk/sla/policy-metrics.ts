import type { SlaClock } from './sla-clock';
import type { SlaMetric } from './sla-policies';

const minute = 60_000;

/** What the `slas` sideload says of one clock. */
export interface PolicyMetric {
  breach_at: string | null;
  stage: SlaClock['stage'];
  metric: SlaMetric;
  days?: number;
  hours?: number;
  minutes?: number;
}

/** The latest instance of each metric; the time left in the largest fitting unit, negative once breached. */
export function policyMetrics(clocks: SlaClock[], now: number): PolicyMetric[] {
  const latest = new Map(clocks.map((clock) => [clock.metric, clock]));
  return [...latest.values()].map(({ metric, stage, breachAt }) => {
    if (stage !== 'active' || breachAt === null) return { breach_at: null, stage, metric };
    const left = Math.trunc((breachAt - now) / minute);
    const unit =
      Math.abs(left) >= 2880
        ? { days: Math.trunc(left / 1440) }
        : Math.abs(left) >= 120
          ? { hours: Math.trunc(left / 60) }
          : { minutes: left };
    return { breach_at: new Date(breachAt).toISOString().replace(/\.\d{3}Z$/, 'Z'), stage, metric, ...unit };
  });
}
