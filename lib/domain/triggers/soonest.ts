import type { Instant } from '../model/instant';

/** The first of these moments that is after `now`; `null` when none is. */
export function soonest(moments: readonly Instant[], now: Instant): Instant | null {
  const later = moments.filter((moment) => moment > now);
  return later.length === 0 ? null : Math.min(...later);
}
