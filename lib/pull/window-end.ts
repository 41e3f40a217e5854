import type { AccountBudget } from '../domain/model/account-budget';
import type { Instant } from '../domain/model/instant';

/** How long a window is taken to last where the host did not say when it ends. */
const WINDOW_MILLISECONDS = 60_000;

/** How long what was seen of a limit that rolls is taken to hold: then one request may look again. */
const LOOK_AGAIN_MILLISECONDS = 15 * 60_000;

/** Until when what was said of a limit holds: to the beginning of its next window, or until it is to be looked at again. */
export function windowEnd({ resetAt, seenAt, triedAt }: AccountBudget['limits'][number]): Instant {
  if (resetAt === 'rolling') return Math.max(seenAt, triedAt ?? seenAt) + LOOK_AGAIN_MILLISECONDS;
  return resetAt ?? seenAt + WINDOW_MILLISECONDS;
}
