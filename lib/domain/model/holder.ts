import { z } from 'zod';
import { Channel } from './channel';

/** Somebody who can hold a level: a person, or a group or queue. */
export const Holder = z.object({
  /** The customer system the id belongs to, e.g. `acme.zendesk.com`. */
  account: z.string(),
  /** Host user, group or queue id. */
  personId: z.string(),
  kind: z.enum(['person', 'group']),
  /** The channels that reach them. Left out: `pop-up` and `host` for a person, `host` for a group. */
  channels: z.array(Channel).optional(),
});
export type Holder = z.infer<typeof Holder>;
