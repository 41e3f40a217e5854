import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { LIMITS } from './limits';
import { query } from './query';
import { select } from './select';

/** The queues of the org that can hold a case; all of them where it does not show what a queue is for. */
export function queuesQuery(readable: ReadableFields): PartRequest | null {
  const { QueueId, SobjectType } = readable.QueueSobject ?? {};
  const ofCases =
    QueueId === true && SobjectType === true
      ? "AND Id IN (SELECT QueueId FROM QueueSobject WHERE SobjectType = 'Case') "
      : '';
  return query(
    select(readable, {
      from: 'Group',
      fields: ['Name'],
      needs: ['Name', 'Type'],
      where: `WHERE Type = 'Queue' ${ofCases}ORDER BY Name LIMIT ${LIMITS.owners}`,
    }),
  );
}
