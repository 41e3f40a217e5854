import { z } from 'zod';

/** How urgent the host says a ticket is, in the four words of acceptance CO3. */
export const Priority = z.enum(['urgent', 'high', 'normal', 'low']);
export type Priority = z.infer<typeof Priority>;
