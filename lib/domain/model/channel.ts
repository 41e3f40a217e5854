import { z } from 'zod';

/**
 * How somebody is told. `pop-up` reaches who has the extension; `host` makes them assignee or follower, the host's own mails do
 * the rest; `side-conversation` goes by e-mail from the ticket (design 4.16).
 */
export const Channel = z.enum(['pop-up', 'host', 'side-conversation']);
export type Channel = z.infer<typeof Channel>;
