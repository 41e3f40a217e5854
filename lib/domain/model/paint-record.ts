import { z } from 'zod';
import { Band } from './band';
import { DrawnBadge } from './drawn-badge';
import { HostProblem } from './host-problem';
import { Instant } from './instant';
import { Sentence } from './sentence';

/**
 * What the badge of one record shows, kept in `storage.local` under `paint:<page host>/<kind>/<id>` so that it can be drawn
 * with the worker stopped; `drawn` is all the rest in words. Nothing personal enters: numbers, codes, moments, and names of levels
 * from the policy.
 */
export const PaintRecord = z.object({
  version: z.literal(1),
  kind: z.enum(['ticket', 'account']),
  /** `unknown`: nothing could be computed; then `problem` says why, where it is known. */
  state: z.enum(['known', 'not-enough-data', 'done', 'unknown']),
  /** Risk 0-100 of a ticket, health 0-10 of an account. */
  number: z.number().nullable(),
  /** What the number is at least, where not all of the ticket was read or known; `null` where `number` says it. */
  atLeast: z.object({ number: z.number(), band: Band }).nullable(),
  band: z.union([Band, z.enum(['good', 'fair', 'poor'])]).nullable(),
  /** Health only: change in 30 days. */
  trend: z.number().nullable(),
  levelName: z.string().nullable(),
  escalation: z.enum(['none', 'queued', 'waiting', 'open', 'acknowledged']),
  /** Escalations open at this account. */
  escalatedCount: z.number().int().nullable(),
  /** The nearest SLA clock: when it breaches, in host time. `none`: the ticket has no running clock. `null`: unknown. */
  dueAt: z.union([Instant, z.literal('none')]).nullable(),
  /** When the present level's acknowledgement is due. */
  acknowledgeBy: Instant.nullable(),
  /** At most three, strongest first, and only with numbers in them. */
  reasons: z.array(z.object({ sentence: Sentence, points: z.number().int() })).max(3),
  /** What the one button offers next: the name of the level above and who holds it there by role; `null` at the top. */
  next: z
    .object({
      levelName: z.string(),
      roleName: z.string(),
      /**
       * False: nobody is named for that role yet, or the host has given it to somebody itself, so the button opens the panel, which asks
       * who is to have it.
       */
      ownerNamed: z.boolean(),
      /** It meets no criterion for certain, or may be decided at once: the button opens the panel, which asks. Left out: it does not. */
      asksFirst: z.boolean().optional(),
    })
    .nullable(),
  /** The key that the next transition carries from the state shown; `null` while that is unknown, and of an account. */
  seenKey: z.string().nullable(),
  problem: HostProblem.nullable(),
  /** The outbox row that may still be undone, and until when. */
  undo: z.object({ rowId: z.string(), until: Instant }).nullable(),
  /** When the facts were read. */
  readAt: Instant.nullable(),
  computedAt: Instant,
  /** Host time minus local time in milliseconds. */
  clockOffset: z.number(),
  drawn: DrawnBadge,
});
export type PaintRecord = z.infer<typeof PaintRecord>;
