import type { Instant } from '../../../domain/model/instant';

/** A span of changes that a search lists, and where on it the list stands. */
export interface Slice {
  from: Instant;
  /** `null`: up to the present. */
  to: Instant | null;
  /** How often it was begun anew because its cursor had died. */
  again: number;
  /** The host's cursor of the page before; `null`: none yet. */
  after: string | null;
}
