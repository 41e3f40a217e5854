import type { Person } from '../../../domain/model/person';
import type { UserRow } from '../schema/user-row';

/** A user as a person. */
export function personOf(row: UserRow): Person {
  const manager = row.ManagerId === null ? 'none' : row.ManagerId;
  return {
    id: row.Id,
    name: row.Name,
    role: 'agent',
    ...(manager === undefined ? {} : { managerId: manager }),
  };
}
