import type { Instant } from '../../domain/model/instant';
import type { WorkerTools } from '../worker-tools';
import { momentToGoOn } from './moment-to-go-on';

/** When the next reading of the past goes on; `null` where none does by itself. */
export async function nextHistory(tools: Pick<WorkerTools, 'history' | 'now'>): Promise<Instant | null> {
  const moments = (await tools.history.readings())
    .map((reading) => momentToGoOn(reading, tools.now()))
    .filter((moment) => moment !== null);
  return moments.length === 0 ? null : Math.min(...moments);
}
