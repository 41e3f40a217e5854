import { z } from 'zod';
import { Instant } from './instant';
import { Sentence } from './sentence';

/** One level of the way up, for this ticket, today. */
export const PathStep = z.object({
  levelId: z.string(),
  levelName: z.string(),
  roleName: z.string(),
  limitMinutes: z.number().nullable(),
  state: z.enum(['passed', 'current', 'next', 'later']),
  /** `nobody` is named yet, all are `away`, or a person or group holds it: directly, or as the backup of somebody away. */
  owner: z.union([
    z.object({ personId: z.string(), kind: z.enum(['person', 'group']), insteadOf: z.string().nullable() }),
    z.literal('nobody'),
    z.literal('away'),
  ]),
  /** Why the owner is not the first one, or why there is none. */
  ownerReason: Sentence.nullable(),
  enteredAt: Instant.nullable(),
  /** When this level is reached if nobody acts before; `null` when no such moment is known. */
  reachedAt: Instant.nullable(),
  /** When this level's limit ends, if it is the current one. */
  dueAt: Instant.nullable(),
});
export type PathStep = z.infer<typeof PathStep>;
