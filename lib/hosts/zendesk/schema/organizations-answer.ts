import { z } from 'zod';
import { listOf } from './list-of';
import { ZendeskOrganization } from './zendesk-organization';

/** A list of organisations. */
export const OrganizationsAnswer = z.object({ organizations: listOf(ZendeskOrganization) });
export type OrganizationsAnswer = z.infer<typeof OrganizationsAnswer>;
