import { z } from 'zod';
import { ZendeskOrganization } from './zendesk-organization';

/** `GET organizations/{id}`. */
export const OrganizationAnswer = z.object({ organization: ZendeskOrganization });
export type OrganizationAnswer = z.infer<typeof OrganizationAnswer>;
