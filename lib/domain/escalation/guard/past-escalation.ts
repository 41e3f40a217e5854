import type { Instant } from '../../model/instant';

/** One escalation that a person made by hand, as far as the guard looks at it. */
export interface PastEscalation {
  /** Host user id. */
  personId: string;
  /** Host group id; `null` is unknown. */
  teamId: string | null;
  at: Instant;
  /** Whether the level took it: acknowledged (true), sent back down or closed as withdrawn (false), not decided yet (`null`). */
  accepted: boolean | null;
  /** Whether it was made outside the criteria, with a typed reason. */
  exception: boolean;
}
