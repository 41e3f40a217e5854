import type { Instant } from '../../../domain/model/instant';
import type { Slice } from './slice';

/** A cursor dies after an hour: so much is then read again. */
const SLICE_MILLISECONDS = 7 * 24 * 60 * 60_000;

/** The slice that begins at `from`: the one that reaches the present has no end, so that what changes meanwhile is found in it. */
export function sliceFrom(from: Instant, now: Instant): Slice {
  const to = from + SLICE_MILLISECONDS;
  return { from, to: to < now ? to : null, again: 0, after: null };
}
