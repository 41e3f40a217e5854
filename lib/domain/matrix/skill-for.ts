import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';

/**
 * The first of a role's skills that a ticket calls for (acceptance PO11: product=Billing, owner from the skill list); `null`
 * when none does or the ticket's fields are unknown. Upper and lower case are the same.
 */
export function skillFor(
  roleId: string,
  fields: TicketFacts['fields'],
  policy: Pick<Policy, 'roles'> & Partial<Pick<Policy, 'skills'>>,
): Policy['skills'][number] | null {
  const ids = policy.roles.find((role) => role.id === roleId)?.skills ?? [];
  const values = new Map(
    Object.entries(fields ?? {}).map(([name, value]) => [name.toLowerCase(), value.trim().toLowerCase()]),
  );
  for (const id of ids) {
    const skill = policy.skills?.find((candidate) => candidate.id === id);
    const value = skill === undefined ? undefined : values.get(skill.field.toLowerCase());
    if (skill?.values.some((wanted) => wanted.trim().toLowerCase() === value)) return skill;
  }
  return null;
}
