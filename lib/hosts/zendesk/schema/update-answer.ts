import { z } from 'zod';
import { listOf } from './list-of';
import { orUnknown } from './or-unknown';
import { ZendeskId } from './zendesk-id';

/** `PUT tickets/{id}`: the ticket as it is now, and what was done. A comment keeps the id of the event that made it. */
export const UpdateAnswer = z.object({
  ticket: z.object({ id: ZendeskId }),
  audit: orUnknown(
    z.object({
      events: listOf(z.object({ id: ZendeskId, type: z.string(), public: orUnknown(z.boolean()) })),
    }),
  ),
});
export type UpdateAnswer = z.infer<typeof UpdateAnswer>;
