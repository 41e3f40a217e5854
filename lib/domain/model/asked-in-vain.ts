import { z } from 'zod';
import { HostProblem } from './host-problem';
import { Instant } from './instant';

/** When an account was asked something last that it did not answer, and why. */
export const AskedInVain = z.object({ at: Instant, problem: HostProblem });
export type AskedInVain = z.infer<typeof AskedInVain>;
