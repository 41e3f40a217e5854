import type { Instant } from '../model/instant';
import type { PlaybookEvent } from '../model/playbook-event';
import type { SegmentMembership } from '../model/segment-membership';
import type { CustomerSegments } from './memberships-after';

/** What plays are started from. */
export interface PlaySituation {
  /** `startedAt`: since when they are a customer; `null` is unknown. */
  customers: readonly (CustomerSegments & { startedAt: Instant | null })[];
  /** What was remembered before this look. */
  memberships: readonly SegmentMembership[];
  /** Escalations known, open and closed, in any order. */
  escalations: readonly {
    /** Whose play it starts: the customer's record, or the ticket's own where it has none. */
    recordKey: string;
    /** `account/record/cycle`: a transition's key without its last part. */
    key: string;
    openedAt: Instant;
    closedAt: Instant | null;
  }[];
  /** The log of plays, in any order. */
  log: readonly PlaybookEvent[];
  /** When plays were switched on here: what was opened, closed or due before that starts none. */
  since: Instant;
}
