import { KeptWriting } from '../domain/model/kept-writing';
import type { WritingSetting } from '../domain/model/writing-setting';
import type { KeyValueStore } from '../platform/storage';

const PREFIX = 'writing:';

/** What each account's escalations write besides, as people chose it: originals, in the clear in `storage.local` (design 4.10). */
export class WritingBook {
  constructor(private readonly local: KeyValueStore) {}

  /** Revision 0 with nothing to write where nobody has chosen. */
  async get(account: string): Promise<KeptWriting> {
    const kept = KeptWriting.safeParse(await this.local.get(PREFIX + account));
    return kept.success ? kept.data : { escalationField: null, revision: 0 };
  }

  /**
   * Keeps a setting on the condition that `seen` is still the revision here. Says whether it did. To be called for one account at a
   * time.
   */
  async save(account: string, setting: WritingSetting, seen: number): Promise<boolean> {
    if ((await this.get(account)).revision !== seen) return false;
    await this.local.set(PREFIX + account, { ...setting, revision: seen + 1 } satisfies KeptWriting);
    return true;
  }
}
