import { salesforceId } from '../../seed/salesforce-id';
import type { Seed } from '../../seed/seed';
import type { Org } from '../org';
import { salesforceTime } from '../salesforce-time';
import type { FieldValue } from '../sobject-record';

/** What the seeding steps share: the org, the seed and how records get their ids and stamps. */
export class SeedContext {
  readonly adminId: string;
  /** When the org began, epoch milliseconds. */
  readonly founded: number;
  #serial = 100_000;

  constructor(
    readonly org: Org,
    readonly seed: Seed,
  ) {
    const admin = seed.people.find((person) => person.role === 'admin') ?? seed.people[0];
    this.adminId = admin?.salesforceId ?? '';
    this.founded = seed.now - 900 * 86_400_000;
  }

  /** User id of a person; the administrator's where nobody has the key. */
  userId(key: string): string {
    return this.seed.people.find((person) => person.key === key)?.salesforceId ?? this.adminId;
  }

  nextId(prefix: string): string {
    this.#serial += 1;
    return salesforceId(prefix, this.#serial);
  }

  /** The audit fields; `created` and `modified` in epoch milliseconds. */
  stamps(created: number, modified = created, by = this.adminId): Record<string, FieldValue> {
    return {
      CreatedDate: salesforceTime(created),
      CreatedById: by,
      LastModifiedDate: salesforceTime(modified),
      LastModifiedById: by,
      SystemModstamp: salesforceTime(modified),
    };
  }
}
