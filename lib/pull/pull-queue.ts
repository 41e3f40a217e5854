import type { HostId } from '../domain/model/host-id';
import type { HostProblem } from '../domain/model/host-problem';
import type { QueueTicket } from '../hosts/contract';
import { askHost } from './ask-host';
import type { PullTools } from './pull-tools';

/** My open tickets with their clocks, opened or not: one request (design 4.15). */
export async function pullQueue(
  tools: PullTools,
  host: HostId,
  account: string,
): Promise<{ tickets: QueueTicket[]; problem: null } | { tickets: null; problem: HostProblem }> {
  const read = await askHost(tools, host, account, (api, connection) => api.readQueue(connection));
  return read.ok ? { tickets: read.answer, problem: null } : { tickets: null, problem: read.problem };
}
