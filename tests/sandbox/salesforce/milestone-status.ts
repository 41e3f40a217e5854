import type { SObjectRecord } from './sobject-record';

/** Case.MilestoneStatus from its milestones (derived fields filled in); `null` where it has none. */
export function milestoneStatus(milestones: readonly SObjectRecord[]): string | null {
  if (milestones.length === 0) return null;
  if (milestones.some((one) => one.IsViolated === true && one.IsCompleted !== true)) return 'Open Violation';
  return milestones.some((one) => one.IsViolated === true) ? 'Closed Violation' : 'Compliant';
}
