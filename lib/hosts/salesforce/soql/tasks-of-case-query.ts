import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { LIMITS } from './limits';
import { query } from './query';
import { select } from './select';

/** The newest tasks of a case with their descriptions, which tell what they were made for. `caseId` is a checked id. */
export function tasksOfCaseQuery(readable: ReadableFields, caseId: string): PartRequest | null {
  return query(
    select(readable, {
      from: 'Task',
      fields: ['Description'],
      needs: ['WhatId', 'Description', 'CreatedDate'],
      where: `WHERE WhatId = '${caseId}' ORDER BY CreatedDate DESC LIMIT ${LIMITS.caseTasks}`,
    }),
  );
}
