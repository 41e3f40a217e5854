import { Retention } from '../../domain/model/retention';
import type { WorkerTools } from '../worker-tools';

const KEY = 'retention';

/** For how long things are kept: the user's own setting, in `storage.local`. */
export const retentionBook = {
  /** What was never set, or cannot be read, is as it is shipped. */
  async get({ local }: Pick<WorkerTools, 'local'>): Promise<Retention> {
    return Retention.safeParse(await local.get(KEY)).data ?? Retention.parse({});
  },

  set({ local }: Pick<WorkerTools, 'local'>, retention: Retention): Promise<void> {
    return local.set(KEY, retention);
  },
};
