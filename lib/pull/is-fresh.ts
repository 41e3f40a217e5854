import type { Instant } from '../domain/model/instant';

/** Whether what was read at `readAt` is at most `maxAge` milliseconds old. What comes from the future was read by a wrong clock. */
export function isFresh(readAt: Instant, maxAge: number, now: Instant): boolean {
  return readAt <= now && now - readAt <= maxAge;
}
