import { issueTypeOf } from '../../matrix/issue-type-of';
import type { Policy } from '../../model/policy';
import type { TicketFacts } from '../../model/ticket-facts';

/**
 * The other open tickets of the same customer whose subject is of the same kind of issue: escalate one of them, not each
 * (acceptance 4.8). `null` where the customer's tickets were not read; `atLeast` where the host has more than it showed. A
 * ticket of unknown status counts as open, one without a known subject does not count.
 */
export function openDuplicates(
  { ticket, customerTickets }: Pick<TicketFacts, 'ticket' | 'customerTickets'>,
  policy: Pick<Policy, 'issueTypes' | 'defaultIssueType'>,
): { ids: string[]; atLeast: boolean } | null {
  if (customerTickets === null) return null;
  const { id } = issueTypeOf(ticket, policy);
  const ids = customerTickets.tickets
    .filter(
      (other) =>
        other.id !== ticket.ref.id &&
        other.status !== 'solved' &&
        other.status !== 'closed' &&
        other.subject !== null &&
        issueTypeOf({ type: null, tags: null, subject: other.subject }, policy).id === id,
    )
    .map((other) => other.id);
  return { ids, atLeast: !customerTickets.complete };
}
