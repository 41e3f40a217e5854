import type { Person } from '../../../domain/model/person';
import type { ZendeskUser } from '../schema/zendesk-user';

const roles = new Map<string | null, Person['role']>([
  ['end-user', 'customer'],
  ['agent', 'agent'],
  ['admin', 'admin'],
]);

/** A user in our words; a role we do not know is unknown, a user without a name is called by their id. */
export function toPerson(user: ZendeskUser): Person {
  const alias = user.alias?.trim() ?? '';
  return {
    id: user.id,
    name: user.name ?? user.id,
    ...(alias !== '' && { alias }),
    role: roles.get(user.role) ?? null,
    ...(user.default_group_id !== null && { teamId: user.default_group_id }),
  };
}
