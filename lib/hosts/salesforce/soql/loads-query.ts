import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { query } from './query';

/** How many open cases each owner has, one row for each who has any. `ownerIds` are checked ids. */
export function loadsQuery(readable: ReadableFields, ownerIds: readonly string[]): PartRequest | null {
  if (readable.Case?.OwnerId !== true || readable.Case.IsClosed !== true) return null;
  const among = ownerIds.map((id) => `'${id}'`).join(', ');
  return query(
    `SELECT OwnerId, COUNT(Id) FROM Case WHERE IsClosed = false AND OwnerId IN (${among}) GROUP BY OwnerId`,
  );
}
