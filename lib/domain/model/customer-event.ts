import { z } from 'zod';
import { Instant } from './instant';

/** Something a customer did: `login`, `feature-used`, `email-sent` (by us), `email-replied` ... The kinds are the importer's. */
export const CustomerEvent = z.object({
  at: Instant,
  kind: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
});
export type CustomerEvent = z.infer<typeof CustomerEvent>;
