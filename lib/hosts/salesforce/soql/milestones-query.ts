import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { LIMITS } from './limits';
import { MILESTONE_FIELDS } from './milestone-fields';
import { query } from './query';
import { select } from './select';

/**
 * Milestones of some cases, or the open ones of the open cases that a person holds or that an account has. The ids are checked ids.
 * No order: Salesforce filters by `TargetDate` but does not sort by it.
 */
export function milestonesQuery(
  readable: ReadableFields,
  of: { caseIds: readonly string[] } | { ownerId: string } | { accountId: string },
): PartRequest | null {
  if ('caseIds' in of) {
    return query(
      select(readable, {
        from: 'CaseMilestone',
        fields: MILESTONE_FIELDS,
        needs: ['CaseId'],
        where: `WHERE CaseId IN (${of.caseIds.map((id) => `'${id}'`).join(', ')}) LIMIT ${LIMITS.milestones}`,
      }),
    );
  }
  const [field, id] =
    'ownerId' in of ? (['Case.OwnerId', of.ownerId] as const) : (['Case.AccountId', of.accountId] as const);
  return query(
    select(readable, {
      from: 'CaseMilestone',
      fields: MILESTONE_FIELDS,
      needs: [field, 'Case.IsClosed', 'IsCompleted'],
      where: `WHERE ${field} = '${id}' AND Case.IsClosed = false AND IsCompleted = false LIMIT ${LIMITS.milestones}`,
    }),
  );
}
