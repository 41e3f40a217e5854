import type { Instant } from '../../domain/model/instant';
import type { KeyValueStore } from '../../platform/storage';

const PREFIX = 'queue-read:';

/** When each account's queue was read the last time, in `storage.local`: what happened in between is told once after a pause. */
export class QueueTimes {
  constructor(private readonly local: KeyValueStore) {}

  async lastRead(account: string): Promise<Instant | null> {
    const value = await this.local.get(PREFIX + account);
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
  }

  set(account: string, at: Instant): Promise<void> {
    return this.local.set(PREFIX + account, at);
  }
}
