import type { HostSlaPolicy } from '../../../domain/model/host-sla-policy';
import { Priority } from '../../../domain/model/priority';
import { SlaClock } from '../../../domain/model/sla-clock';
import type { SlaPoliciesAnswer } from '../schema/sla-policies-answer';

type Policy = SlaPoliciesAnswer['sla_policies'][number];

/** The targets of a ticket, as Zendesk names them: those of groups are in seconds and elsewhere, milestones are not Zendesk's. */
const Metric = SlaClock.shape.metric.exclude(['group_ownership_time', 'milestone']);

/** An SLA policy in our words. */
export function toSlaPolicy({ id, title, position, policy_metrics: metrics }: Policy): HostSlaPolicy {
  const targets = metrics.flatMap((metric) => toTarget(metric) ?? []);
  return {
    id,
    title: title?.trim() || id,
    position,
    targets,
    notUnderstood: metrics.length - targets.length,
  };
}

function toTarget(given: Policy['policy_metrics'][number]): HostSlaPolicy['targets'][number] | null {
  const metric = Metric.safeParse(given?.metric).data;
  const priority = Priority.safeParse(given?.priority).data;
  if (given === null || metric === undefined || priority === undefined) return null;
  const minutes = given.target ?? (given.target_in_seconds === null ? null : given.target_in_seconds / 60);
  return minutes === null ? null : { metric, priority, minutes, businessHours: given.business_hours };
}
