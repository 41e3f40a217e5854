import { readablePart } from '../../domain/model/readable-part';
import { Retention } from '../../domain/model/retention';
import type { WorkerTools } from '../worker-tools';

const KEY = 'retention';

/** For how long things are kept: the user's own setting, in `storage.local`. */
export const retentionBook = {
  /** Each that was never set, or cannot be read, is as it is shipped. */
  async get({ local }: Pick<WorkerTools, 'local'>): Promise<Retention> {
    return readablePart(Retention, await local.get(KEY)) ?? Retention.parse({});
  },

  set({ local }: Pick<WorkerTools, 'local'>, retention: Retention): Promise<void> {
    return local.set(KEY, retention);
  },
};
