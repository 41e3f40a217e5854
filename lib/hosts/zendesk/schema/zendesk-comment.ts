import { z } from 'zod';
import { Moment } from './moment';
import { orUnknown } from './or-unknown';
import { ZendeskId } from './zendesk-id';

/** One message of a ticket. The system itself writes as author -1, which is nobody's id. */
export const ZendeskComment = z.object({
  id: ZendeskId,
  author_id: orUnknown(z.union([ZendeskId, z.literal(-1).transform(() => 'system' as const)])),
  body: orUnknown(z.string()),
  plain_body: orUnknown(z.string()),
  public: orUnknown(z.boolean()),
  created_at: orUnknown(Moment),
});
export type ZendeskComment = z.infer<typeof ZendeskComment>;
