import type { AccountBudget } from '../domain/model/account-budget';
import type { Instant } from '../domain/model/instant';

/** How long a window is taken to last where the host did not say when it ends. */
const WINDOW_MILLISECONDS = 60_000;

/** When the window of a limit begins anew: from then on, what was said of it holds no longer. */
export function windowEnd({ resetAt, seenAt }: AccountBudget['limits'][number]): Instant {
  return resetAt ?? seenAt + WINDOW_MILLISECONDS;
}
