import { frontlineMayDecide } from '../../matrix/frontline-may-decide';
import type { Assessment } from '../../model/assessment';
import type { Instant } from '../../model/instant';
import type { Policy } from '../../model/policy';
import type { TicketFacts } from '../../model/ticket-facts';
import { isToBeTakenUp } from '../is-to-be-taken-up';
import { checkCriteria } from './check-criteria';
import { openDuplicates } from './open-duplicates';

/** What there is to know before a ticket is escalated by hand. */
export interface Preflight {
  criteria: ReturnType<typeof checkCriteria>;
  frontline: ReturnType<typeof frontlineMayDecide>;
  duplicates: ReturnType<typeof openDuplicates>;
  /** Whether this is shown before it is escalated; where not, one click is enough. */
  asks: boolean;
  /** Whether it is outside the criteria for certain, and so needs a typed reason and is counted (acceptance R-T1). */
  needsReason: boolean;
}

/**
 * Looks before an escalation by hand whether there is anything to ask first (acceptance 4.8, PO12, R-T1): no criterion is known to be
 * met, or the first contact may decide it alone. Nothing is asked of an escalation that stands already, whose limits lead it on, nor of
 * one that the host has escalated itself.
 */
export function preflight(
  facts: TicketFacts,
  assessment: Pick<Assessment, 'fired' | 'unknowns' | 'risk' | 'clocks' | 'escalation'>,
  policy: Pick<Policy, 'guard' | 'frontline' | 'issueTypes' | 'defaultIssueType'>,
  now: Instant,
): Preflight {
  const { escalation } = assessment;
  const criteria = checkCriteria(policy.guard.criteria, assessment, facts.ticket.priority, now);
  const frontline = frontlineMayDecide(facts, policy);
  const begins = escalation.status === 'none' && !isToBeTakenUp(facts, escalation);
  return {
    criteria,
    frontline,
    duplicates: openDuplicates(facts, policy),
    asks: begins && (criteria.outcome !== 'met' || frontline.outcome !== 'may-not'),
    needsReason: begins && criteria.outcome === 'not-met',
  };
}
