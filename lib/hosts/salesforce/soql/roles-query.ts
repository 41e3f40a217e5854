import type { ReadableFields } from '../fields/readable-fields';
import type { PartRequest } from '../rest/composite';
import { LIMITS } from './limits';
import { query } from './query';
import { select } from './select';

/** The roles of the org and which is above which, without those that portal users have. */
export function rolesQuery(readable: ReadableFields): PartRequest | null {
  const own = readable.UserRole?.PortalType === true ? `WHERE PortalType = 'None' ` : '';
  return query(
    select(readable, {
      from: 'UserRole',
      fields: ['ParentRoleId'],
      needs: ['ParentRoleId'],
      where: `${own}LIMIT ${LIMITS.owners}`,
    }),
  );
}
