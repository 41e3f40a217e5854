import { z } from 'zod';
import { Instant } from './instant';
import { TimeTrace } from './time-trace';

const Span = z.number().int().min(0);

/**
 * Where the time of a clock went, short enough to be read: the first and the last stretches, and of a long life the sum of what lies
 * between them. All durations are milliseconds by the clock on the wall, so that `counted`, `paused` and `closed` (nights, weekends,
 * breaks, holidays) add up to the whole from the first moment to the last.
 */
export const ClockStretches = z.object({
  from: Instant,
  until: Instant,
  first: TimeTrace.shape.segments,
  /** What is left out between; `null` where nothing is. */
  between: z
    .object({ count: z.number().int().min(1), from: Instant, until: Instant, counted: Span })
    .nullable(),
  last: TimeTrace.shape.segments,
  clockChanges: TimeTrace.shape.clockChanges,
  counted: Span,
  paused: Span,
  closed: Span,
});
export type ClockStretches = z.infer<typeof ClockStretches>;
