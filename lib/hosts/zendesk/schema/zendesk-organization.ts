import { z } from 'zod';
import { Moment } from './moment';
import { orUnknown } from './or-unknown';
import { TagList } from './tag-list';
import { ZendeskId } from './zendesk-id';

/** A customer. `organization_fields` holds what the account's administrators defined, by key. */
export const ZendeskOrganization = z.object({
  id: ZendeskId,
  name: orUnknown(z.string()),
  external_id: orUnknown(z.string()),
  domain_names: orUnknown(z.array(z.string())),
  tags: orUnknown(TagList),
  organization_fields: orUnknown(z.record(z.string(), z.unknown())),
  updated_at: orUnknown(Moment),
});
export type ZendeskOrganization = z.infer<typeof ZendeskOrganization>;
