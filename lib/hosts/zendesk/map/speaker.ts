import type { ZendeskComment } from '../schema/zendesk-comment';
import type { ZendeskUser } from '../schema/zendesk-user';

/**
 * Who wrote a message, as far as the conversation goes. The requester is the customer even if they are an agent elsewhere;
 * somebody whose role was not told is `unknown`, never taken for one of us.
 */
export function speaker(
  comment: Pick<ZendeskComment, 'author_id'>,
  requesterId: string | null,
  users: ReadonlyMap<string, Pick<ZendeskUser, 'role'>>,
): 'customer' | 'agent' | 'system' | 'unknown' {
  if (comment.author_id === 'system') return 'system';
  if (comment.author_id === null) return 'unknown';
  if (comment.author_id === requesterId) return 'customer';
  const role = users.get(comment.author_id)?.role;
  if (role === 'end-user') return 'customer';
  return role === 'agent' || role === 'admin' ? 'agent' : 'unknown';
}
