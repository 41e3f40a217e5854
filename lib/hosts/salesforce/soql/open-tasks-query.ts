import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { LIMITS } from './limits';
import { query } from './query';
import { select } from './select';

/** The open tasks of an account, the nearest first. `accountId` is a checked id. */
export function openTasksQuery(readable: ReadableFields, accountId: string): PartRequest | null {
  const order = readable.Task?.ActivityDate === true ? 'ORDER BY ActivityDate NULLS LAST ' : '';
  return query(
    select(readable, {
      from: 'Task',
      fields: ['Subject', 'OwnerId', 'ActivityDate', 'IsClosed'],
      needs: ['WhatId', 'IsClosed'],
      where: `WHERE WhatId = '${accountId}' AND IsClosed = false ${order}LIMIT ${LIMITS.openTasks}`,
    }),
  );
}
