import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { evaluate } from '../triggers/evaluate';
import { predictRisk } from './predict-risk';
import { readFeatures } from './read-features';

/**
 * The one scorer: what triggers and features say of these facts at `now`, and the number that makes. A ticket's number and every
 * "what if" about it come from here, so that what is promised is what will be shown.
 * @throws BusinessTimeError when the policy's calendar cannot tell a moment
 */
export function scoreRisk(facts: TicketFacts, policy: Policy, now: Instant) {
  const triggers = evaluate(policy, facts, now);
  const signals = [...triggers, ...readFeatures(policy, facts, now)];
  return { triggers, signals, prediction: predictRisk(signals, policy.risk, facts.ticket.status) };
}
