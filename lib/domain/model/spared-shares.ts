import { z } from 'zod';

/**
 * The last of a limit is for others who use the same account: below these shares of it (0-1) what somebody looks at waits, and what
 * is read ahead behind their back. What a person pressed waits for the host's own refusal only.
 */
export const SparedShares = z.object({
  screen: z.number().min(0).max(1),
  background: z.number().min(0).max(1),
});
export type SparedShares = z.infer<typeof SparedShares>;
