import { z } from 'zod';
import { ClockStretches } from './clock-stretches';
import { SlaClock } from './sla-clock';

/** An SLA clock with where its time went, or why that cannot be told. */
export const ExplainedClock = z.object({
  clock: SlaClock,
  told: z.discriminatedUnion('state', [
    z.object({
      state: z.literal('known'),
      /** Until it was fulfilled, or the moment it was looked at. */
      past: ClockStretches,
      /** From then until it is due; `null` where it does not run, or is over. */
      ahead: ClockStretches.nullable(),
      /** Milliseconds granted. */
      target: z.number().int().min(1),
      /** The hours it was counted by; `null` is round the clock. */
      calendar: z.object({ name: z.string(), timeZone: z.string() }).nullable(),
      /** How many milliseconds later than the host says it would be due by this count; `null` where the host says nothing. */
      later: z.number().int().nullable(),
    }),
    z.object({
      state: z.literal('unknown'),
      /**
       * `start`, `target` and `hours` (business or all): the host does not say. `calendar`: which business hours count cannot be told.
       * `pauses`: when it stood still is not told. `history`: what happened to the ticket could not be read, or not all of it.
       * `too-long`: more than ten years.
       */
      why: z.enum(['start', 'target', 'hours', 'calendar', 'pauses', 'history', 'too-long']),
    }),
  ]),
});
export type ExplainedClock = z.infer<typeof ExplainedClock>;
