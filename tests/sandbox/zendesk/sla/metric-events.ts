import type { SlaClock } from './sla-clock';
import type { SlaMetric } from './sla-policies';

/** One event of the `metric_events` sideload. */
export interface MetricEvent {
  id: number;
  ticket_id: number;
  metric: string;
  instance_id: number;
  type: 'activate' | 'pause' | 'fulfill' | 'apply_sla' | 'breach' | 'update_status';
  time: string;
  sla?: {
    target: number;
    business_hours: boolean;
    policy: { id: number; title: string; description: string };
  };
  status?: { calendar: number; business: number };
}

const names: Record<SlaMetric, string> = {
  first_reply_time: 'reply_time',
  next_reply_time: 'reply_time',
  requester_wait_time: 'requester_wait_time',
  total_resolution_time: 'resolution_time',
};

/** The events of all clocks in the order of time, grouped by metric: consistent with `slas` at the same moment. */
export function metricEvents(
  ticketId: number,
  clocks: SlaClock[],
  now: number,
): Record<string, MetricEvent[]> {
  const groups: Record<string, MetricEvent[]> = {
    reply_time: [],
    agent_work_time: [],
    requester_wait_time: [],
    resolution_time: [],
  };
  for (const clock of clocks) {
    const metric = names[clock.metric];
    const group = groups[metric] ?? [];
    const stamp = (at: number) => new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');
    const push = (type: MetricEvent['type'], at: number, extra: Partial<MetricEvent> = {}) => {
      const id = ticketId * 1_000_000 + metric.length * 10_000 + group.length;
      group.push({
        id,
        ticket_id: ticketId,
        metric,
        instance_id: clock.instance,
        type,
        time: stamp(at),
        ...extra,
      });
    };
    push('activate', clock.startedAt);
    const { id, title, description } = clock.policy;
    push('apply_sla', clock.startedAt, {
      sla: { target: clock.target, business_hours: false, policy: { id, title, description } },
    });
    for (const { from, to } of clock.pauses) {
      push('pause', from);
      if (to !== null && to !== clock.fulfilledAt) push('activate', to);
    }
    const end = clock.fulfilledAt ?? now;
    if (clock.breachAt !== null && clock.breachAt <= end) push('breach', clock.breachAt);
    if (clock.fulfilledAt !== null) {
      push('fulfill', clock.fulfilledAt);
      const minutes = Math.floor((clock.fulfilledAt - clock.startedAt) / 60_000);
      push('update_status', clock.fulfilledAt, { status: { calendar: minutes, business: minutes } });
    }
    group.sort((a, b) => a.time.localeCompare(b.time));
    groups[metric] = group;
  }
  return groups;
}
