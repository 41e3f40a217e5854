import { LIMITS } from './limits';
import { query } from './query';

/** The people of the org who can hold a case. */
export function usersQuery(): string {
  return query(
    `SELECT Id, Name FROM User WHERE IsActive = true AND UserType = 'Standard' ORDER BY Name LIMIT ${LIMITS.owners}`,
  );
}
