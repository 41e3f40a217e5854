import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { LIMITS } from './limits';
import { query } from './query';
import { select } from './select';

/** The people of the org who can hold a case. */
export function usersQuery(readable: ReadableFields): PartRequest | null {
  return query(
    select(readable, {
      from: 'User',
      fields: ['Name', 'ManagerId', 'UserRoleId', 'DelegatedApproverId', 'OutOfOfficeMessage'],
      needs: ['Name', 'IsActive', 'UserType'],
      where: `WHERE IsActive = true AND UserType = 'Standard' ORDER BY Name LIMIT ${LIMITS.owners}`,
    }),
  );
}
