import { recordKey } from '../domain/model/record-key';
import type { TicketFacts } from '../domain/model/ticket-facts';
import { ownerLoads } from '../pull/owner-loads';
import { solvedTickets } from './history/solved-tickets';
import { IssueTypeOverrides } from './preflight/issue-type-overrides';
import type { WorkerTools } from './worker-tools';

/**
 * A ticket's facts with what is known of the desk it lies on: how much its owners hold, what was solved lately, what kind of issue somebody
 * here said it is. Asks nobody.
 */
export async function withDesk(
  tools: Pick<WorkerTools, 'copies' | 'local' | 'policies' | 'now'>,
  facts: TicketFacts,
): Promise<TicketFacts> {
  const { ref } = facts.ticket;
  const loads = await ownerLoads.known(tools, ref);
  const solved = await solvedTickets.known(tools, ref.account);
  const said = await new IssueTypeOverrides(tools.local).get(recordKey(ref));
  return {
    ...facts,
    ...(said === null ? {} : { issueTypeOverride: said }),
    ...(loads === null ? {} : { loads }),
    ...(solved === null ? {} : { solved }),
  };
}
