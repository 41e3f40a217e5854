import { z } from 'zod';
import { listOf } from './list-of';
import { orUnknown } from './or-unknown';
import { ZendeskAudit } from './zendesk-audit';
import { ZendeskUser } from './zendesk-user';

/**
 * `GET tickets/{id}/audits`, with users where they are sideloaded. `complete` is false when there are more, or when one of them
 * cannot be read: what it did is then missing. Archived tickets come whole, whatever page was asked for.
 */
export const AuditsAnswer = z
  .object({
    audits: z.array(z.unknown()),
    users: orUnknown(listOf(ZendeskUser)),
    next_page: orUnknown(z.string()),
    meta: orUnknown(z.object({ has_more: z.boolean() })),
  })
  .transform(({ audits, users, next_page, meta }) => {
    const read = listOf(ZendeskAudit).parse(audits);
    const more = next_page !== null || meta?.has_more === true;
    return { audits: read, users, complete: !more && read.length === audits.length };
  });
export type AuditsAnswer = z.infer<typeof AuditsAnswer>;
