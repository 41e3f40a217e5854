import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { unknownBecause } from '../triggers/unknown-because';
import { riskFeatures } from './registry';
import type { Signal } from './signal';

/** Asks every feature the policy weighs. One that this version does not have is *unknown*. */
export function readFeatures(
  policy: Pick<Policy, 'risk' | 'warningMinutes'>,
  facts: TicketFacts,
  now: Instant,
): Signal[] {
  return Object.entries(policy.risk.features).map(([id, weight]) => {
    const feature = riskFeatures.find((candidate) => candidate.id === id);
    const finding =
      feature?.check(facts, policy, now) ?? unknownBecause('unknown_feature', 'unknown_cause_newer_policy');
    return { id, weight, finding, nextChange: feature?.nextChange(facts, policy, now) ?? null };
  });
}
