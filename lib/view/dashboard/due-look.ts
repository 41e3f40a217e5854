/** How near a moment is: colour never says it alone, the words beside it say how much is left. */
export type DueLook = 'over' | 'near' | 'calm';

/** @param warningMinutes what the policy calls near. Both moments in epoch milliseconds. */
export function dueLook(at: number, now: number, warningMinutes: number): DueLook {
  if (at <= now) return 'over';
  return at - now <= warningMinutes * 60_000 ? 'near' : 'calm';
}
