import type { Person } from '../../../domain/model/person';
import type { Connection } from '../../contract';
import { personOf } from '../map/person-of';
import { readParts } from '../rest/read-parts';
import { requiredRows } from '../rest/required-rows';
import { rowsIn } from '../rest/rows-in';
import { NamedRow } from '../schema/named-row';
import { UserRow } from '../schema/user-row';
import { LIMITS } from '../soql/limits';
import { queuesQuery } from '../soql/queues-query';
import { usersQuery } from '../soql/users-query';

/** The active people, with whom they report to, and the queues of the org, in one request. Queues that may not be read are left out. */
export async function listOwners(connection: Connection): Promise<Person[]> {
  const { parts } = await readParts(connection, (fields) => ({
    users: usersQuery(fields),
    queues: queuesQuery(fields),
  }));
  const users = requiredRows(connection, parts.users, UserRow, LIMITS.owners).rows;
  const queues = rowsIn(parts.queues, NamedRow, LIMITS.owners)?.rows ?? [];
  return [
    ...users.map(personOf),
    ...queues.map((row): Person => ({ id: row.Id, name: row.Name, role: 'group' })),
  ];
}
