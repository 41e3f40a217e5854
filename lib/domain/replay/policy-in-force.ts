import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';

/** A policy version and since when it was the one in force. */
export interface PolicyInForce {
  since: Instant;
  policy: Policy;
}
