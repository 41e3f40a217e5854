import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { LIMITS } from './limits';
import { query } from './query';
import { select } from './select';

/**
 * Milestones of some cases, or the open ones of the open cases that a person holds. The ids are checked ids. No order: Salesforce
 * filters by `TargetDate` but does not sort by it.
 */
export function milestonesQuery(
  readable: ReadableFields,
  of: { caseIds: readonly string[] } | { ownerId: string },
): PartRequest | null {
  const fields = [
    'CaseId',
    'StartDate',
    'TargetDate',
    'IsCompleted',
    'TargetResponseInMins',
    'BusinessHoursId',
    'MilestoneType.Name',
  ] as const;
  return query(
    'caseIds' in of
      ? select(readable, {
          from: 'CaseMilestone',
          fields,
          needs: ['CaseId'],
          where: `WHERE CaseId IN (${of.caseIds.map((id) => `'${id}'`).join(', ')}) LIMIT ${LIMITS.milestones}`,
        })
      : select(readable, {
          from: 'CaseMilestone',
          fields,
          needs: ['Case.OwnerId', 'Case.IsClosed', 'IsCompleted'],
          where:
            `WHERE Case.OwnerId = '${of.ownerId}' AND Case.IsClosed = false AND IsCompleted = false ` +
            `LIMIT ${LIMITS.milestones}`,
        }),
  );
}
