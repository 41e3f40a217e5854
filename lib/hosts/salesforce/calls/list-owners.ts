import type { Person } from '../../../domain/model/person';
import type { Connection } from '../../contract';
import { peopleAbove } from '../map/people-above';
import { personOf } from '../map/person-of';
import { readParts } from '../rest/read-parts';
import { requiredRows } from '../rest/required-rows';
import { rowsIn } from '../rest/rows-in';
import { AbsenceRow } from '../schema/absence-row';
import { NamedRow } from '../schema/named-row';
import { RoleRow } from '../schema/role-row';
import { UserRow } from '../schema/user-row';
import { absencesQuery } from '../soql/absences-query';
import { LIMITS } from '../soql/limits';
import { queuesQuery } from '../soql/queues-query';
import { rolesQuery } from '../soql/roles-query';
import { usersQuery } from '../soql/users-query';

/**
 * The active people, with whom they report to, who is above them by the roles, and who is away; and the queues that can hold a case.
 * All in one request. Queues, roles and absences that may not be read are left out.
 */
export async function listOwners(connection: Connection): Promise<Person[]> {
  const now = connection.now();
  const { parts } = await readParts(connection, (fields) => ({
    users: usersQuery(fields),
    queues: queuesQuery(fields),
    roles: rolesQuery(fields),
    absences: absencesQuery(fields, now, null),
  }));
  const users = requiredRows(connection, parts.users, UserRow, LIMITS.owners).rows;
  const queues = rowsIn(parts.queues, NamedRow, LIMITS.owners)?.rows ?? [];
  const absences = rowsIn(parts.absences, AbsenceRow, LIMITS.absences)?.rows ?? [];
  const above = peopleAbove(users, rowsIn(parts.roles, RoleRow, LIMITS.owners)?.rows ?? []);
  return [
    ...users.map((row): Person => {
      const aboveIds = above.get(row.Id);
      return { ...personOf(row, absences, now), ...(aboveIds === undefined ? {} : { aboveIds }) };
    }),
    ...queues.map((row): Person => ({ id: row.Id, name: row.Name, role: 'group' })),
  ];
}
