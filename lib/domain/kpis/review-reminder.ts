import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';

const DAY = 86_400_000;

/**
 * When the policy is to be looked over (acceptance PO13): in so many days, the last of them begun counting whole, or so many whole days
 * ago. At the very moment it is due in 0 days. `null` when the policy names no review.
 */
export function reviewReminder(
  { review }: Pick<Policy, 'review'>,
  now: Instant,
): { state: 'due' | 'overdue'; days: number; dueAt: Instant; personId: string; account: string } | null {
  if (review === null) return null;
  const { dueAt } = review;
  const overdue = now > dueAt;
  const days = overdue ? Math.floor((now - dueAt) / DAY) : Math.ceil((dueAt - now) / DAY);
  return { state: overdue ? 'overdue' : 'due', days, ...review };
}
