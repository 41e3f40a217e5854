import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { triggerRules } from './registry';
import { rulesInCondition } from './rules-in-condition';
import { triggerId } from './trigger-id';

/**
 * Whether all that a trigger or combination needs is gathered where this ticket comes from. What is left out of the facts no one
 * gathers here, and not knowing it is nothing to tell a person about each time; what is `null` was to be known and is not.
 */
export function isGathered(
  id: string,
  facts: TicketFacts,
  policy: Pick<Policy, 'triggers' | 'combinations'>,
): boolean {
  const combination = policy.combinations.find((candidate) => candidate.id === id);
  if (combination !== undefined)
    return rulesInCondition(combination.when).every((part) => part !== id && isGathered(part, facts, policy));
  const setting = policy.triggers.find((candidate) => triggerId(candidate) === id);
  const needs = triggerRules.find((rule) => rule.id === setting?.rule)?.needs ?? [];
  return needs.every((name) => name === 'status' || name === 'priority' || facts[name] !== undefined);
}
