import { z } from 'zod';

/** Why a host did not give what was asked. Every code has its words in the message catalogue (`problem_<code>`). */
export const HostProblem = z.enum([
  'signed-out',
  'no-access',
  'not-found',
  'rate-limited',
  'host-error',
  'bad-answer',
  'offline',
  'conflict',
  'invalid',
  'needs-tab',
  'not-connected',
]);
export type HostProblem = z.infer<typeof HostProblem>;
