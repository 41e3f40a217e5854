import { linkKey } from '../domain/matching/link-key';
import { CustomerLink } from '../domain/model/customer-link';
import { recordKey } from '../domain/model/record-key';
import type { RecordRef } from '../domain/model/record-ref';
import type { KeyValueStore } from '../platform/storage';

const PREFIX = 'customer-link:';

/** What people said here of who is whom in two systems: originals, in the clear in `storage.local` (design 4.10). */
export class CustomerLinks {
  constructor(private readonly local: KeyValueStore) {}

  async all(): Promise<CustomerLink[]> {
    return Object.values(await this.local.list(PREFIX)).flatMap((value) => {
      const link = CustomerLink.safeParse(value);
      return link.success ? [link.data] : [];
    });
  }

  /** Keeps what was said of two records in place of what was said before. */
  async say(
    one: RecordRef,
    other: RecordRef,
    said: Pick<CustomerLink, 'same' | 'confirmedAt' | 'by'>,
  ): Promise<void> {
    const records: CustomerLink['records'] = recordKey(one) < recordKey(other) ? [one, other] : [other, one];
    await this.local.set(PREFIX + linkKey(one, other), { records, ...said } satisfies CustomerLink);
  }

  /** As if nobody had said anything of the two. */
  forget(one: RecordRef, other: RecordRef): Promise<void> {
    return this.local.remove(PREFIX + linkKey(one, other));
  }
}
