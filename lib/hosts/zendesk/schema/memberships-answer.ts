import { z } from 'zod';
import { listOf } from './list-of';
import { orUnknown } from './or-unknown';
import { ZendeskGroup } from './zendesk-group';
import { ZendeskUser } from './zendesk-user';

/** `GET group_memberships` with users and groups: the sideloads are all that is wanted of it. */
export const MembershipsAnswer = z.object({
  users: listOf(ZendeskUser),
  groups: listOf(ZendeskGroup),
  next_page: orUnknown(z.string()),
  meta: orUnknown(z.object({ has_more: z.boolean(), after_cursor: orUnknown(z.string().min(1)) })),
});
export type MembershipsAnswer = z.infer<typeof MembershipsAnswer>;
