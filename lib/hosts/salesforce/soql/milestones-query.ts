import { LIMITS } from './limits';
import { query } from './query';

const FIELDS =
  'Id, CaseId, StartDate, TargetDate, IsCompleted, TargetResponseInMins, BusinessHoursId, MilestoneType.Name';

/**
 * Milestones of one case, or the open ones of the open cases that a person holds. The ids are checked ids. No order: Salesforce
 * filters by `TargetDate` but does not sort by it.
 */
export function milestonesQuery(of: { caseId: string } | { ownerId: string }): string {
  const where =
    'caseId' in of
      ? `CaseId = '${of.caseId}' LIMIT ${LIMITS.milestones}`
      : `Case.OwnerId = '${of.ownerId}' AND Case.IsClosed = false AND IsCompleted = false LIMIT ${LIMITS.queueMilestones}`;
  return query(`SELECT ${FIELDS} FROM CaseMilestone WHERE ${where}`);
}
