import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import type { FactName } from '../triggers/fact-name';
import type { Finding } from '../triggers/finding';

/** Something the host says that moves the risk number without being a trigger. */
export interface RiskFeature {
  /** Stable: it stands in policies. */
  readonly id: string;
  /** Its name in the message catalogue. */
  readonly labelKey: string;
  /** Without all of these, `check` answers *unknown*. */
  readonly needs: readonly FactName[];
  /** Judges a ticket at `now`. Pure; never throws. */
  check(facts: TicketFacts, policy: Pick<Policy, 'warningMinutes'>, now: Instant): Finding;
  /** The first moment after `now` at which `check` may answer otherwise although nothing new is known; `null` when there is none. */
  nextChange(facts: TicketFacts, policy: Pick<Policy, 'warningMinutes'>, now: Instant): Instant | null;
}
