import { z } from 'zod';

/** What leads to the first true badge, in this order. */
export const WelcomeStep = z.enum(['connect', 'reload', 'open']);
export type WelcomeStep = z.infer<typeof WelcomeStep>;
