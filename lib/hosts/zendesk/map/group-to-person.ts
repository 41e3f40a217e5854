import type { Person } from '../../../domain/model/person';
import type { ZendeskGroup } from '../schema/zendesk-group';

/** A group as somebody who can own an escalation. */
export function groupToPerson(group: ZendeskGroup): Person {
  return { id: group.id, name: group.name ?? group.id, role: 'group' };
}
