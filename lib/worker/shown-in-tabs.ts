import type { RecordRef } from '../domain/model/record-ref';
import { ShownRecords } from '../domain/model/shown-records';
import type { KeyValueStore } from '../platform/storage';

const PREFIX = 'tab:';

/** What each tab's content script last said it shows. In `storage.session`: a restart of the browser forgets it. */
export class ShownInTabs {
  constructor(private readonly session: KeyValueStore) {}

  set(tabId: number, shown: ShownRecords): Promise<void> {
    return this.session.set(PREFIX + tabId, shown);
  }

  async get(tabId: number): Promise<ShownRecords | null> {
    const parsed = ShownRecords.safeParse(await this.session.get(PREFIX + tabId));
    return parsed.success ? parsed.data : null;
  }

  forget(tabId: number): Promise<void> {
    return this.session.remove(PREFIX + tabId);
  }

  /** Every record that some tab shows. */
  async records(): Promise<RecordRef[]> {
    return Object.values(await this.session.list(PREFIX)).flatMap((value) => {
      const parsed = ShownRecords.safeParse(value);
      if (!parsed.success) return [];
      const { host, account, records } = parsed.data;
      return records.map((record) => ({ host, account, ...record }));
    });
  }
}
