import type { Instant } from '../../domain/model/instant';
import type { WorkerTools } from '../worker-tools';

const PREFIX = 'notices-since:';

/** Since when somebody is told of what happens in an account: what was before is no news. Outlives the browser. */
export const firstKnown = {
  /** Begins now, when it has not begun. */
  async of(tools: Pick<WorkerTools, 'local' | 'now'>, account: string): Promise<Instant> {
    const kept = await tools.local.get(PREFIX + account);
    const now = tools.now();
    if (typeof kept === 'number' && kept <= now) return kept;
    await tools.local.set(PREFIX + account, now);
    return now;
  },
};
