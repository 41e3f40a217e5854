import { z } from 'zod';
import { listOf } from './list-of';
import { ZendeskGroup } from './zendesk-group';
import { ZendeskUser } from './zendesk-user';

/** `GET group_memberships` with users and groups: the sideloads are all that is wanted of it. */
export const MembershipsAnswer = z.object({ users: listOf(ZendeskUser), groups: listOf(ZendeskGroup) });
export type MembershipsAnswer = z.infer<typeof MembershipsAnswer>;
