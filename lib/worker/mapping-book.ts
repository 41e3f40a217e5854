import type { FieldMapping } from '../domain/model/field-mapping';
import { KeptMapping } from '../domain/model/kept-mapping';
import type { KeyValueStore } from '../platform/storage';

const PREFIX = 'mapping:';

/** Which of each account's fields holds what, as people mapped them: originals, in the clear in `storage.local` (design 4.10). */
export class MappingBook {
  constructor(private readonly local: KeyValueStore) {}

  /** Revision 0 with no mapping where nobody has saved one. */
  async get(account: string): Promise<{ mapping: FieldMapping | null; revision: number }> {
    const parsed = KeptMapping.safeParse(await this.local.get(PREFIX + account));
    return parsed.success ? parsed.data : { mapping: null, revision: 0 };
  }

  /**
   * Keeps a mapping, `null` for none, on the condition that `seen` is still the revision here. Says whether it did. To be called
   * for one account at a time.
   */
  async save(account: string, mapping: FieldMapping | null, seen: number): Promise<boolean> {
    const { revision } = await this.get(account);
    if (revision !== seen) return false;
    const entry: KeptMapping = { mapping, revision: revision + 1 };
    await this.local.set(PREFIX + account, entry);
    return true;
  }
}
