import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { LIMITS } from './limits';
import { query } from './query';
import { select } from './select';

/**
 * The tasks on an account, those that are open first, each kind the newest first: a description cannot be searched, and logged mails
 * and calls, which are completed tasks, are without number. `accountId` is a checked id.
 */
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
      where: `WHERE WhatId = '${accountId}' ORDER BY IsClosed, CreatedDate DESC LIMIT ${LIMITS.escalationTasks}`,
    }),
  );
}
