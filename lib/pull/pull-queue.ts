import type { HostId } from '../domain/model/host-id';
import type { HostProblem } from '../domain/model/host-problem';
import type { Connection, HostApi, Queue } from '../hosts/contract';
import { askHost } from './ask-host';
import type { PullTools } from './pull-tools';

/** My open tickets with their clocks, opened or not: one request (design 4.15). */
export async function pullQueue(
  tools: PullTools,
  host: HostId,
  account: string,
): Promise<{ queue: Queue; problem: null } | { queue: null; problem: HostProblem }> {
  const question = (api: HostApi, connection: Connection) => api.readQueue(connection);
  const read = await askHost(tools, host, account, question, 'background');
  return read.ok ? { queue: read.answer, problem: null } : { queue: null, problem: read.problem };
}
