import { z } from 'zod';
import { listOf } from './list-of';
import { orUnknown } from './or-unknown';
import { ZendeskId } from './zendesk-id';

const Named = z
  .object({ ticket: z.object({ id: ZendeskId }) })
  .transform(({ ticket }) => ({ id: ticket.id, placement: 'named' }));
const Itself = z.object({ id: ZendeskId }).transform(({ id }) => ({ id, placement: 'itself' }));

const Target = z.object({ target: z.union([Named, Itself]) }).transform(({ target }) => target);

/**
 * `GET activities`: what others did to tickets of whoever asks. The published description calls the target "a ticket" and leaves its
 * shape open; its example names it (`{"ticket": {"id": ...}}`), so that both are read. `odd` counts those that could not be.
 */
export const ActivitiesAnswer = z
  .object({
    activities: z.array(z.unknown()),
    next_page: orUnknown(z.string()),
    meta: orUnknown(z.object({ has_more: z.boolean() })),
  })
  .transform(({ activities, ...pages }) => {
    const targets = listOf(Target).parse(activities);
    return { ...pages, targets, odd: activities.length - targets.length };
  });
export type ActivitiesAnswer = z.infer<typeof ActivitiesAnswer>;
