import type { Instant } from '../../domain/model/instant';
import type { WorkerTools } from '../worker-tools';

/** When a reading of the past goes on; `null` where none does by itself. */
export async function nextHistory(tools: Pick<WorkerTools, 'history'>): Promise<Instant | null> {
  const moments = (await tools.history.readings()).filter(({ state }) => state !== 'stopped');
  return moments.length === 0 ? null : Math.min(...moments.map(({ nextAt }) => nextAt));
}
