import type { AccountBudget } from '../domain/model/account-budget';
import type { Instant } from '../domain/model/instant';
import type { Rest } from './account-gate';
import type { Purpose } from './purpose';
import { sparedLimits } from './spared-limits';
import { windowEnd } from './window-end';

/** Why and until when a request has to wait; `null`: it may be sent. @param callClass `null` asks for the account alone */
export function restOf(
  budget: AccountBudget,
  purpose: Purpose,
  callClass: string | null,
  now: Instant,
): Rest | null {
  if (budget.closed !== null && budget.closed.until > now) return budget.closed;
  const windows = sparedLimits(budget, purpose, callClass, now)
    .map(windowEnd)
    .filter((until) => until > now);
  return windows.length === 0 ? null : { until: Math.max(...windows), problem: 'rate-limited' };
}
