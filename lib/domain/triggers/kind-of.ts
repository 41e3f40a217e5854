import { classify } from '../matrix/classify';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';

/**
 * Id of the kind of issue the ticket counts as. `null` where the policy's default would be taken only because nothing is known that
 * could tell another: a ticket always goes by some row, but a rule must not judge by a guess.
 */
export function kindOf(facts: TicketFacts, policy: Policy): string | null {
  const { id, by } = classify(facts, policy);
  const { subject, tags, type } = facts.ticket;
  return by === 'words' && subject === null && tags === null && type === null ? null : id;
}
