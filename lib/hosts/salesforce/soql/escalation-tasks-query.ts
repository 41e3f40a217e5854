import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { LIMITS } from './limits';
import { query } from './query';
import { select } from './select';

/** The newest tasks on an account: a description cannot be searched. `accountId` is a checked id. */
export function escalationTasksQuery(readable: ReadableFields, accountId: string): PartRequest | null {
  return query(
    select(readable, {
      from: 'Task',
      fields: [
        'Description',
        'IsClosed',
        'CreatedById',
        'CreatedDate',
        'CreatedBy.Name',
        'CreatedBy.UserType',
        'Owner.Name',
      ],
      needs: ['WhatId', 'Description', 'CreatedDate', 'IsClosed', 'CreatedBy.UserType'],
      where: `WHERE WhatId = '${accountId}' ORDER BY CreatedDate DESC LIMIT ${LIMITS.escalationTasks}`,
    }),
  );
}
