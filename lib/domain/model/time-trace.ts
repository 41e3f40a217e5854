import { z } from 'zod';
import { Instant } from './instant';

/** `open` is the business time inside the segment in milliseconds, counted or not. */
const stretch = { from: Instant, until: Instant, open: z.number().int().min(0) };

/**
 * Where the time of a clock went, from its first moment to its last, without gaps: `counted`, `closed` (nights, weekends), `break`
 * (between two spans of one day: lunch), `holiday` (a date of the calendar's zone) or `paused` by the ticket's status. A pause is one
 * segment however many nights it holds. `counted` and `paused` sum up the `open` of theirs.
 */
export const TimeTrace = z.object({
  segments: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('counted'), ...stretch }),
      z.object({ kind: z.literal('closed'), ...stretch }),
      z.object({ kind: z.literal('break'), ...stretch }),
      z.object({ kind: z.literal('holiday'), date: z.string(), ...stretch }),
      z.object({
        kind: z.literal('paused'),
        status: z.enum(['pending', 'hold', 'solved', 'closed']),
        ...stretch,
      }),
    ]),
  ),
  /** When the zone's clocks were set, and by how many milliseconds: forward is more than 0. */
  clockChanges: z.array(z.object({ at: Instant, shift: z.number().int() })),
  counted: z.number().int().min(0),
  paused: z.number().int().min(0),
});
export type TimeTrace = z.infer<typeof TimeTrace>;
