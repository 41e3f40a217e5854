import type { HostId } from '../domain/model/host-id';
import type { HostProblem } from '../domain/model/host-problem';
import type { Instant } from '../domain/model/instant';
import { apiFor } from './api-for';
import { askHost } from './ask-host';
import type { PullTools } from './pull-tools';

/** Which of my tickets others changed since a moment: one request; `changes` is `null` where the host could not say. */
export async function pullChanges(
  tools: PullTools,
  host: HostId,
  account: string,
  since: Instant,
): Promise<{ changes: { ticketIds: string[]; complete: boolean } | null; problem: HostProblem | null }> {
  const { readChanges } = apiFor(tools, host);
  if (readChanges === null) return { changes: null, problem: null };
  const read = await askHost(
    tools,
    host,
    account,
    (_, connection) => readChanges(connection, since),
    'background',
  );
  return read.ok ? { changes: read.answer, problem: null } : { changes: null, problem: read.problem };
}
