import { z } from 'zod';
import { WelcomeStep } from './welcome-step';

/** What is kept of the first run: that its page was opened once, and the steps somebody left out. The rest is seen from what is there. */
export const KeptWelcome = z.object({ opened: z.boolean(), skipped: z.array(WelcomeStep) });
export type KeptWelcome = z.infer<typeof KeptWelcome>;
