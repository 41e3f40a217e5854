import { z } from 'zod';
import { orUnknown } from './or-unknown';
import { ZendeskId } from './zendesk-id';

/** A user as `users` sideloads and `users/me` give one. */
export const ZendeskUser = z.object({
  id: ZendeskId,
  name: orUnknown(z.string()),
  /** What end users are shown instead of the name; empty where nobody gave one. */
  alias: orUnknown(z.string()),
  /** `end-user`, `agent` or `admin`; custom roles keep one of these beside their own id. */
  role: orUnknown(z.string()),
  /** What kind of agent, by the published description: 1 is a light agent, 3 a contributor. */
  role_type: orUnknown(z.number().int()),
  /** Whether none of their comments can be public. */
  only_private_comments: orUnknown(z.boolean()),
  /** The group they belong to first; end users have none. */
  default_group_id: orUnknown(ZendeskId),
  active: orUnknown(z.boolean()),
  suspended: orUnknown(z.boolean()),
});
export type ZendeskUser = z.infer<typeof ZendeskUser>;
