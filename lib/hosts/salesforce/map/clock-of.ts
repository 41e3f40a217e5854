import type { SlaClock } from '../../../domain/model/sla-clock';
import type { MilestoneRow } from '../schema/milestone-row';

/**
 * A milestone as a clock. `TargetDate` counts business hours already; a violated milestone is one whose moment has passed.
 * @param stopped whether the case stands still (`Case.IsStopped`): its milestones then do.
 * @param otherHours whether the entitlement or the case has business hours, which count for a milestone without hours of its own
 */
export function clockOf(row: MilestoneRow, stopped: boolean, otherHours = false): SlaClock {
  const stage =
    typeof row.IsCompleted !== 'boolean'
      ? null
      : row.IsCompleted
        ? 'achieved'
        : stopped
          ? 'paused'
          : 'active';
  return {
    metric: 'milestone',
    label: row.MilestoneType?.Name ?? null,
    stage,
    dueAt: stage === 'active' ? (row.TargetDate ?? null) : null,
    startedAt: row.StartDate ?? null,
    targetMinutes: row.TargetResponseInMins ?? null,
    businessHours: row.BusinessHoursId || otherHours ? true : null,
  };
}
