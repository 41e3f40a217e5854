import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { HISTORY_FIELDS } from './history-fields';
import { LIMITS } from './limits';
import { MILESTONE_FIELDS } from './milestone-fields';
import { query } from './query';
import { select } from './select';

/**
 * What happened to a case and its milestones in one query, because a composite request takes five of them; `null` where the org does
 * not show both as belonging to a case: then each is asked for by itself. `caseId` is a checked id.
 */
export function courseQuery(readable: ReadableFields, caseId: string): PartRequest | null {
  const children = [
    select(readable, {
      from: 'CaseHistory',
      as: { of: 'Case', rows: 'Histories' },
      fields: HISTORY_FIELDS,
      needs: ['CaseId', 'Field', 'NewValue', 'CreatedDate'],
      where: `ORDER BY CreatedDate, Id LIMIT ${LIMITS.history}`,
    }),
    select(readable, {
      from: 'CaseMilestone',
      as: { of: 'Case', rows: 'CaseMilestones' },
      fields: MILESTONE_FIELDS,
      needs: ['CaseId'],
      where: `LIMIT ${LIMITS.milestones}`,
    }),
  ];
  if (children.includes(null)) return null;
  return query(
    select(readable, { from: 'Case', fields: [], needs: [], children, where: `WHERE Id = '${caseId}'` }),
  );
}
