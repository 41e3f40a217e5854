import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { issueTypeOf } from './issue-type-of';

/**
 * The one kind of issue a ticket counts as, and who says so: a person whose word the ticket carries, else its own words
 * (acceptance PO2). An override that names a type the policy no longer has is passed over.
 */
export function classify(
  facts: TicketFacts,
  policy: Pick<Policy, 'issueTypes' | 'defaultIssueType'>,
): { id: string; name: string; row: string; by: { authorId: string; at: number } | 'words' } {
  const override = facts.issueTypeOverride ?? null;
  const chosen =
    override === null ? undefined : policy.issueTypes.find(({ id }) => id === override.issueType);
  if (override !== null && chosen !== undefined) {
    const { id, name, row } = chosen;
    return { id, name, row: row ?? id, by: { authorId: override.authorId, at: override.at } };
  }
  const { id, name } = issueTypeOf(facts.ticket, policy);
  const row = policy.issueTypes.find((type) => type.id === id)?.row;
  return { id, name, row: row ?? id, by: 'words' };
}
