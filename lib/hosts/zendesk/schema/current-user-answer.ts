import { z } from 'zod';
import { orUnknown } from './or-unknown';
import { ZendeskUser } from './zendesk-user';

/** `GET users/me`. Nobody signed in is answered too, by a user without an id. */
export const CurrentUserAnswer = z.object({
  user: z.union([
    ZendeskUser.extend({
      /** Goes into `X-CSRF-Token` of every write that the session's cookie signs. */
      authenticity_token: orUnknown(z.string().regex(/^[\x21-\x7e]{1,4096}$/)),
    }),
    z.object({ id: z.null() }).transform(() => 'nobody' as const),
  ]),
});
export type CurrentUserAnswer = z.infer<typeof CurrentUserAnswer>;
