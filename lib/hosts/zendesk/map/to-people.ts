import type { Person } from '../../../domain/model/person';
import type { ZendeskGroup } from '../schema/zendesk-group';
import type { ZendeskUser } from '../schema/zendesk-user';
import { groupToPerson } from './group-to-person';
import { toPerson } from './to-person';

/** Users and groups as one list, each once. A user and a group may share a number: they are told apart by role. */
export function toPeople(
  users: readonly ZendeskUser[] | null,
  groups: readonly ZendeskGroup[] | null,
): Person[] {
  const people = new Map<string, Person>();
  for (const user of users ?? []) people.set(`user/${user.id}`, toPerson(user));
  for (const group of groups ?? []) people.set(`group/${group.id}`, groupToPerson(group));
  return [...people.values()];
}
