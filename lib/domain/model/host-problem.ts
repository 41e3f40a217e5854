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
  /** The host knows who asks and does not let this session use its API: signing in again would end in the same answer. */
  'session-refused',
  /** Whose name would stand under it is not decided: the host's pages are open as somebody else than who signed in. */
  'whose-name',
]);
export type HostProblem = z.infer<typeof HostProblem>;
