import { recordKey } from '../domain/model/record-key';
import { RecordRef } from '../domain/model/record-ref';
import type { KeyValueStore } from '../platform/storage';

const PREFIX = 'unshown:';

/** Records whose outbox changed or is about to: whoever comes after a stop of the worker knows what is still to be shown. */
export class Unshown {
  constructor(private readonly session: KeyValueStore) {}

  add(ref: RecordRef): Promise<void> {
    return this.session.set(PREFIX + recordKey(ref), ref);
  }

  remove(ref: RecordRef): Promise<void> {
    return this.session.remove(PREFIX + recordKey(ref));
  }

  async all(): Promise<RecordRef[]> {
    return Object.values(await this.session.list(PREFIX)).flatMap((value) => {
      const parsed = RecordRef.safeParse(value);
      return parsed.success ? [parsed.data] : [];
    });
  }
}
