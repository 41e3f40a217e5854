import { z } from 'zod';
import { HostProblem } from './host-problem';
import { Instant } from './instant';

/** Which tickets a system said are escalated, and when it did. */
export const KeptEscalated = z.object({
  /** When the host last told; `null`: never. */
  readAt: Instant.nullable(),
  /** When it was last asked. */
  askedAt: Instant,
  problem: HostProblem.nullable(),
  /** Open tickets that are escalated, whoever has them. */
  ids: z.array(z.string()),
});
export type KeptEscalated = z.infer<typeof KeptEscalated>;
