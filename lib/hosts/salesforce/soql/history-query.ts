import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { HISTORY_FIELDS } from './history-fields';
import { LIMITS } from './limits';
import { query } from './query';
import { select } from './select';

/** What happened to a case, oldest first. `caseId` is a checked id. */
export function historyQuery(readable: ReadableFields, caseId: string): PartRequest | null {
  return query(
    select(readable, {
      from: 'CaseHistory',
      fields: HISTORY_FIELDS,
      needs: ['CaseId', 'Field', 'NewValue', 'CreatedDate'],
      where: `WHERE CaseId = '${caseId}' ORDER BY CreatedDate, Id LIMIT ${LIMITS.history}`,
    }),
  );
}
