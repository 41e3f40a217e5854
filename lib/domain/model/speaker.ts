import { z } from 'zod';

/** Somebody who writes on a ticket: `system` is a rule or an automatic answer of the host. */
export const Speaker = z.enum(['customer', 'agent', 'system']);
export type Speaker = z.infer<typeof Speaker>;
