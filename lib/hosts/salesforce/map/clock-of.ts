import type { SlaClock } from '../../../domain/model/sla-clock';
import type { MilestoneRow } from '../schema/milestone-row';

/**
 * A milestone as a clock. `TargetDate` counts business hours already; a violated milestone is one whose moment has passed.
 * @param stopped whether the case stands still (`Case.IsStopped`): its milestones then do.
 */
export function clockOf(row: MilestoneRow, stopped: boolean): SlaClock {
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
    // Without hours of its own a milestone takes those of the entitlement, which are not in this answer.
    businessHours: row.BusinessHoursId ? true : null,
  };
}
