import type { SlaClock } from '../model/sla-clock';

/**
 * The running clock that breaches next, or did first: the active one with the smallest `dueAt`, the first of equals.
 * `null` when none runs or nothing is known: paused, achieved and unknown clocks never count.
 */
export function nearestClock(clocks: readonly SlaClock[] | null): SlaClock | null {
  let nearest: (SlaClock & { dueAt: number }) | null = null;
  for (const clock of clocks ?? []) {
    if (clock.stage !== 'active' || clock.dueAt === null) continue;
    if (nearest === null || clock.dueAt < nearest.dueAt) nearest = { ...clock, dueAt: clock.dueAt };
  }
  return nearest;
}
