import type { Person } from '../../../domain/model/person';
import type { Connection } from '../../contract';
import { toPeople } from '../map/to-people';
import { read } from '../read';
import { MembershipsAnswer } from '../schema/memberships-answer';

/**
 * One request: who can hold a ticket. Memberships of groups are what agents may list, what a ticket can be assigned along, and the
 * only list that brings both people and groups at once (the first 100 memberships).
 */
export async function listOwners(connection: Connection): Promise<Person[]> {
  const path = 'group_memberships.json?include=users,groups&per_page=100';
  const { users, groups } = await read(connection, path, MembershipsAnswer);
  const people = users.filter(
    (user) => user.role !== 'end-user' && user.active !== false && user.suspended !== true,
  );
  return toPeople(
    people,
    groups.filter((group) => group.deleted !== true),
  );
}
