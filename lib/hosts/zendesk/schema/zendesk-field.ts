import { z } from 'zod';
import { orUnknown } from './or-unknown';
import { ZendeskId } from './zendesk-id';

/** A field that organisations or tickets have. Organisations name theirs by `key`, tickets by the field's id. */
export const ZendeskField = z.object({
  id: ZendeskId,
  key: orUnknown(z.string().min(1)),
  title: orUnknown(z.string()),
  type: z.string(),
  active: orUnknown(z.boolean()),
  /** Of a ticket's field: false for what every ticket has, such as its subject. */
  removable: orUnknown(z.boolean()),
  /** Of a lookup: what it looks up, e.g. `zen:user`. */
  relationship_target_type: orUnknown(z.string()),
});
export type ZendeskField = z.infer<typeof ZendeskField>;
