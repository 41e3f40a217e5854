import { z } from 'zod';
import { Deed } from './deed';
import { HostProblem } from './host-problem';
import { Instant } from './instant';

/**
 * One thing to be written to a host, as the screens see it. Ids, codes and moments only.
 * `queued` waits for its moment (the ten seconds to undo, or a retry), `sending` is on its way, `unknown` may or may not have
 * arrived and is read back before anything else, `done` stands on the host, `refused` will not be tried again.
 */
export const OutboxEntry = z.object({
  id: z.string(),
  recordKey: z.string(),
  transitionKey: z.string(),
  /** `replied` answers the customer in public: no transition, its text lies sealed beside the row. */
  deed: z.union([Deed, z.literal('replied')]),
  state: z.enum(['queued', 'sending', 'unknown', 'done', 'refused']),
  levelId: z.string(),
  ownerId: z.string().nullable(),
  createdAt: Instant,
  /** Until when it can be undone, in host time. */
  undoUntil: Instant,
  /** Not before this moment is it sent. */
  notBefore: Instant,
  attempts: z.number().int().min(0),
  /** Why it is not written yet, or was refused. */
  problem: z
    .union([
      HostProblem,
      z.enum(['already-escalated', 'moved-on', 'superseded', 'customer-wrote', 'other-person']),
    ])
    .nullable(),
  /** The host's own words on a refusal or a part that failed. */
  hostWords: z.string().nullable(),
  /** True when a typed reason could not be read any more and was left out. */
  reasonLost: z.boolean(),
  /** When it became due by itself. Left out: a person did it. */
  effectiveAt: Instant.optional(),
});
export type OutboxEntry = z.infer<typeof OutboxEntry>;
