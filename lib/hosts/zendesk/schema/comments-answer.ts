import { z } from 'zod';
import { listOf } from './list-of';
import { orUnknown } from './or-unknown';
import { ZendeskComment } from './zendesk-comment';
import { ZendeskUser } from './zendesk-user';

/**
 * `GET tickets/{id}/comments` with users. The users are required: without their roles nobody could tell a colleague's marker from
 * one that a customer typed.
 */
export const CommentsAnswer = z.object({
  comments: listOf(ZendeskComment),
  users: listOf(ZendeskUser),
  next_page: orUnknown(z.string()),
  meta: orUnknown(z.object({ has_more: z.boolean() })),
});
export type CommentsAnswer = z.infer<typeof CommentsAnswer>;
