import type { ZendeskUser } from '../schema/zendesk-user';

/**
 * Light agents and contributors, by `role_type` as the published description numbers them: they hold no ticket, and what they write is
 * an internal note.
 */
export function readsAlong({ role_type }: Pick<ZendeskUser, 'role_type'>): boolean {
  return role_type === 1 || role_type === 3;
}
