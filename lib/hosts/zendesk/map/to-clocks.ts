import type { SlaClock } from '../../../domain/model/sla-clock';
import type { MetricEvent } from '../schema/metric-event';
import type { SlaSideload } from '../schema/sla-sideload';

type Metric = SlaClock['metric'];
type PolicyMetric = SlaSideload['policy_metrics'][number];

/** Which metric events belong to a clock: they know one `reply_time`, whose first run is the first reply. */
const events: Record<Exclude<Metric, 'milestone'>, (event: MetricEvent) => boolean> = {
  first_reply_time: (event) => event.metric === 'reply_time' && event.instance_id === 1,
  next_reply_time: (event) => event.metric === 'reply_time' && (event.instance_id ?? 0) > 1,
  periodic_update_time: (event) => event.metric === 'periodic_update_time',
  pausable_update_time: (event) => event.metric === 'pausable_update_time',
  requester_wait_time: (event) => event.metric === 'requester_wait_time',
  agent_work_time: (event) => event.metric === 'agent_work_time',
  total_resolution_time: (event) => event.metric === 'resolution_time',
  group_ownership_time: (event) => event.metric === 'group_ownership_time',
};

/** `completed` is what Zendesk called the last stage in 2017. */
const stages = new Map<string | null, SlaClock['stage']>([
  ['active', 'active'],
  ['paused', 'paused'],
  ['achieved', 'achieved'],
  ['completed', 'achieved'],
]);

/**
 * The SLA clocks of a ticket; `null` where the host did not say. The `slas` sideload has no target and no policy name: those come
 * from the last `apply_sla` of the same metric, the start from its last `activate`.
 */
export function toClocks(
  slas: SlaSideload | null,
  history: readonly MetricEvent[] | null,
): SlaClock[] | null {
  return slas?.policy_metrics.map((metric) => toClock(metric, history ?? [])) ?? null;
}

function toClock(policyMetric: PolicyMetric, history: readonly MetricEvent[]): SlaClock {
  const stage = stages.get(policyMetric.stage) ?? null;
  const dueAt = stage === 'paused' || stage === 'achieved' ? null : policyMetric.breach_at;
  const metric = policyMetric.metric;
  // A clock of a kind that came after this was written keeps its deadline, under the host's own name for it.
  if (!isKnown(metric)) {
    return {
      metric: 'milestone',
      label: metric,
      stage,
      dueAt,
      startedAt: null,
      targetMinutes: null,
      businessHours: null,
    };
  }
  const own = history.filter(events[metric]);
  const sla = own.findLast((event) => event.type === 'apply_sla' && event.sla !== null)?.sla ?? null;
  return {
    metric,
    label: sla?.policy?.title ?? null,
    stage,
    dueAt,
    startedAt: own.findLast((event) => event.type === 'activate')?.time ?? null,
    targetMinutes: sla?.target ?? (sla?.target_in_seconds ? sla.target_in_seconds / 60 : null),
    businessHours: sla?.business_hours ?? null,
  };
}

function isKnown(metric: string): metric is keyof typeof events {
  return Object.hasOwn(events, metric);
}
