import type { Calendar } from '../model/calendar';
import type { Instant } from '../model/instant';
import type { SlaTargets } from '../model/sla-targets';

/** A policy version's targets and calendars, and since when they are in force. */
export interface TargetsInForce {
  since: Instant;
  slaTargets: SlaTargets;
  calendars: readonly Calendar[];
}
