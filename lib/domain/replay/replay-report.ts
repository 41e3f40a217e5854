import type { RuleQuality } from '../kpis/rule-quality-numbers';
import type { Instant } from '../model/instant';
import type { RuleMode } from '../model/rule-mode';
import type { Climb } from './climb';
import type { Firing } from './firing';

/** What a policy would have done to a history. The same inputs give the same bytes. */
export interface ReplayReport {
  policyVersion: string;
  /** Up to when the history is known. */
  until: Instant;
  /** Milliseconds after a firing within which trouble makes it a hit. */
  horizon: number;
  tickets: number;
  /** How often the engine was asked. */
  looks: number;
  /** Tickets that somebody escalated, and those of which nobody knows. */
  badTickets: number;
  unknownTickets: number;
  /** Every trigger and combination of the policy in its order; `quality` is `null` for one that never fired. */
  rules: { rule: string; mode: RuleMode; quality: RuleQuality | null }[];
  /** Who would have got how much, most first; `owner` is `nobody` where nobody is named. */
  loads: { account: string; owner: string | 'nobody'; firings: number; tickets: number; climbs: number }[];
  /** By moment, ticket, and the policy's order of rules. */
  firings: Firing[];
  /** What rules in mode *act* would have begun, and what would have become of it. */
  climbs: Climb[];
}
