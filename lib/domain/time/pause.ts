import type { Instant } from '../model/instant';

/** A stretch that does not count. `until` is `null` while it lasts. */
export interface Pause {
  from: Instant;
  until: Instant | null;
}
