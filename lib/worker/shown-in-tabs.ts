import { recordKey } from '../domain/model/record-key';
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

  /** Every record that some tab shows for itself. */
  async records(): Promise<RecordRef[]> {
    return (await this.all()).flatMap(({ host, account, records }) =>
      records.map((record) => ({ host, account, ...record })),
    );
  }

  /** Every ticket that some tab shows in the row of a list, each once. */
  async rows(): Promise<RecordRef[]> {
    const refs = (await this.all()).flatMap(({ host, account, rows }) =>
      rows.map((id): RecordRef => ({ host, account, kind: 'ticket', id })),
    );
    return [...new Map(refs.map((ref) => [recordKey(ref), ref])).values()];
  }

  private async all(): Promise<ShownRecords[]> {
    return Object.values(await this.session.list(PREFIX)).flatMap((value) => {
      const parsed = ShownRecords.safeParse(value);
      return parsed.success ? [parsed.data] : [];
    });
  }
}
