import type { TicketFacts } from '../domain/model/ticket-facts';
import type { PullTools } from './pull-tools';
import { withExactSurveys } from './with-exact-surveys';

/**
 * A ticket that came with its customer's tickets, with what was answered about them, as it was read for the customer's page. Asks
 * nobody.
 */
export async function withKeptSurveys(tools: PullTools, facts: TicketFacts): Promise<TicketFacts> {
  const { ref, accountId } = facts.ticket;
  if (facts.customerTickets === null || accountId === null || accountId === 'none') return facts;
  const list = await withExactSurveys(tools, ref, accountId, facts.customerTickets, false);
  return list.surveys == null ? facts : { ...facts, customerTickets: list, surveys: list.surveys };
}
