import { z } from 'zod';
import { orUnknown } from './or-unknown';
import { ZendeskId } from './zendesk-id';

/** A group of agents, which can hold a ticket. */
export const ZendeskGroup = z.object({
  id: ZendeskId,
  name: orUnknown(z.string()),
  deleted: orUnknown(z.boolean()),
});
export type ZendeskGroup = z.infer<typeof ZendeskGroup>;
