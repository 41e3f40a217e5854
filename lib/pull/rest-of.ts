import type { AccountBudget } from '../domain/model/account-budget';
import type { Instant } from '../domain/model/instant';
import type { Rest } from './account-gate';
import type { Purpose } from './purpose';
import { windowEnd } from './window-end';

/** Below this share of a limit, a purpose waits for the next window (design 4.15): others use the same account. */
const SPARED: Record<Purpose, number> = { deed: 0, screen: 0.05, background: 0.2 };

/** Why and until when a request has to wait; `null`: it may be sent. @param callClass `null` asks for the account alone */
export function restOf(
  budget: AccountBudget,
  purpose: Purpose,
  callClass: string | null,
  now: Instant,
): Rest | null {
  if (budget.closed !== null && budget.closed.until > now) return budget.closed;
  const windows = budget.limits
    .filter((limit) => limit.callClass === null || limit.callClass === callClass)
    // Seen in the future: the clock has been put right since.
    .filter(({ seenAt, remaining, total }) => seenAt <= now && remaining / total < SPARED[purpose])
    .map(windowEnd)
    .filter((until) => until > now);
  return windows.length === 0 ? null : { until: Math.max(...windows), problem: 'rate-limited' };
}
