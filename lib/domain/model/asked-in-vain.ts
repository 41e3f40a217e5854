import { z } from 'zod';
import { HostProblem } from './host-problem';
import { Instant } from './instant';

/** When an account was asked last who is signed in, and why nobody answered. */
export const AskedInVain = z.object({ at: Instant, problem: HostProblem });
export type AskedInVain = z.infer<typeof AskedInVain>;
