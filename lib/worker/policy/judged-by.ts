import type { WorkerTools } from '../worker-tools';

const PLACE = 'policy-judged';
const FORGOTTEN = '';

/** By which policy everything was judged last, in `storage.local`. */
export const judgedBy = {
  /** `null` where nothing was judged by any yet. */
  async get({ local }: Pick<WorkerTools, 'local'>): Promise<string | null> {
    const judged = await local.get(PLACE);
    return typeof judged === 'string' ? judged : null;
  },

  set({ local }: Pick<WorkerTools, 'local'>, holds: string): Promise<void> {
    return local.set(PLACE, holds);
  },

  /** Everything is to be judged anew, whichever policy holds. */
  forget({ local }: Pick<WorkerTools, 'local'>): Promise<void> {
    return local.set(PLACE, FORGOTTEN);
  },
};
