import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { query } from './query';

/** The newest case of an account with all that this person may see of it, without naming any of it. `accountId` is a checked id. */
export function newestCaseQuery(readable: ReadableFields, accountId: string): PartRequest | null {
  const { AccountId, CreatedDate } = readable.Case ?? {};
  if (AccountId !== true || CreatedDate !== true) return null;
  return query(
    `SELECT FIELDS(ALL) FROM Case WHERE AccountId = '${accountId}' ORDER BY CreatedDate DESC LIMIT 1`,
  );
}
