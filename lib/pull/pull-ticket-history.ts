import type { HostProblem } from '../domain/model/host-problem';
import { KeptTicketHistory } from '../domain/model/kept-ticket-history';
import { recordKey } from '../domain/model/record-key';
import type { TicketFacts } from '../domain/model/ticket-facts';
import type { TicketHistory } from '../domain/model/ticket-history';
import { apiFor } from './api-for';
import { askHost } from './ask-host';
import type { PullTools } from './pull-tools';

/**
 * What happened to a ticket until its last known change: the copy, or one request. The history that comes with the facts is not
 * taken: it may lack messages, which move clocks. `null` where the host has no such call, or did not give it.
 */
export async function pullTicketHistory(
  tools: PullTools,
  facts: TicketFacts,
): Promise<{ history: TicketHistory | null; problem: HostProblem | null }> {
  const { ref, updatedAt } = facts.ticket;
  const { readHistory } = apiFor(tools, ref.host);
  if (readHistory === null) return { history: null, problem: null };
  const key = `${recordKey(ref)}/history`;
  return tools.exclusively(`pull:${key}`, async () => {
    const copy = await tools.copies.read(key, KeptTicketHistory);
    if (copy !== null && copy.value.updatedAt === updatedAt) {
      return { history: copy.value.history, problem: null };
    }
    const read = await askHost(tools, ref.host, ref.account, (_, connection) =>
      readHistory(connection, facts),
    );
    if (!read.ok) return { history: null, problem: read.problem };
    const history = read.answer.history ?? null;
    if (updatedAt !== null) await tools.copies.write(key, ref.account, tools.now(), { history, updatedAt });
    return { history, problem: null };
  });
}
