import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { SolvedTicket } from '../model/solved-ticket';
import type { TicketRecord } from '../model/ticket-record';
import { solvedAt } from './solved-at';
import { solvedSpans } from './solved-spans';
import { toTicketPast } from './to-ticket-past';

/**
 * The last 50 tickets of each kind that were solved at a moment and not opened again by then, newest first. What lies at rest has no
 * subject: a ticket that is of the policy's default kind only because nothing names another may be of any, and is left out.
 */
export function solvedLately(records: Iterable<TicketRecord>, policy: Policy, at: Instant): SolvedTicket[] {
  const pasts = [...records].map((record) => toTicketPast(record, policy));
  const spans = solvedSpans(pasts.filter(({ issueType }) => issueType !== policy.defaultIssueType));
  return [...spans.values()]
    .flatMap((own) => solvedAt(own, at, ''))
    .sort((a, b) => b.solvedAt - a.solvedAt || (a.id < b.id ? -1 : 1));
}
