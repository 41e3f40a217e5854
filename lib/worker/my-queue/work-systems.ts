import { QueueCopy } from '../../domain/model/queue-copy';
import type { WorkSystem } from '../../domain/model/work-system';
import { HostProblems } from '../host-problems';
import type { WorkerTools } from '../worker-tools';

/** How much of my queue is known of each system this browser works with. */
export async function workSystems(
  tools: Pick<WorkerTools, 'accounts' | 'copies' | 'session'>,
): Promise<WorkSystem[]> {
  return Promise.all(
    (await tools.accounts.all()).map(async ({ host, account }) => {
      const key = `${account}/queue`;
      const queue = await tools.copies.read(key, QueueCopy);
      return {
        ...{ host, account },
        readAt: queue?.readAt ?? null,
        problem: await new HostProblems(tools.session).get(key),
        read: queue?.value.tickets.length ?? 0,
        total: queue === null ? null : queue.value.total,
      };
    }),
  );
}
