import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { LIMITS } from './limits';
import { query } from './query';
import { select } from './select';

/** The queues of the org. */
export function queuesQuery(readable: ReadableFields): PartRequest | null {
  return query(
    select(readable, {
      from: 'Group',
      fields: ['Name'],
      needs: ['Name', 'Type'],
      where: `WHERE Type = 'Queue' ORDER BY Name LIMIT ${LIMITS.owners}`,
    }),
  );
}
