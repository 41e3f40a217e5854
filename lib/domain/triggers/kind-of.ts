import { classify } from '../matrix/classify';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';

/** Several rules ask the same of the same ticket, and its words are costly to take apart. */
const answers = new WeakMap<TicketFacts, { policy: Policy; kind: string | null }>();

/**
 * Id of the kind of issue the ticket counts as. `null` where the policy's default would be taken only because nothing is known that
 * could tell another: a ticket always goes by some row, but a rule must not judge by a guess. Neither facts nor policy may be changed
 * after their first use.
 */
export function kindOf(facts: TicketFacts, policy: Policy): string | null {
  const known = answers.get(facts);
  if (known?.policy === policy) return known.kind;
  const { id, by } = classify(facts, policy);
  const { subject, tags, type } = facts.ticket;
  const kind = by === 'words' && subject === null && tags === null && type === null ? null : id;
  answers.set(facts, { policy, kind });
  return kind;
}
