import { IssueTypeOverride } from '../../domain/model/issue-type-override';
import type { KeyValueStore } from '../../platform/storage';

const PREFIX = 'issue-type:';

/** What kind of issue people said here that tickets are: originals, in the clear in `storage.local` (design 4.10), the latest word of each. */
export class IssueTypeOverrides {
  constructor(private readonly local: KeyValueStore) {}

  async all(): Promise<IssueTypeOverride[]> {
    return Object.values(await this.local.list(PREFIX)).flatMap(
      (value) => IssueTypeOverride.safeParse(value).data ?? [],
    );
  }

  async get(recordKey: string): Promise<IssueTypeOverride | null> {
    return IssueTypeOverride.safeParse(await this.local.get(PREFIX + recordKey)).data ?? null;
  }

  say(override: IssueTypeOverride): Promise<void> {
    return this.local.set(PREFIX + override.recordKey, override);
  }

  /** The ticket's own words count again. */
  forget(recordKey: string): Promise<void> {
    return this.local.remove(PREFIX + recordKey);
  }
}
