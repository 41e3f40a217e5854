import { NamedOwner } from '../../domain/model/named-owner';
import type { KeyValueStore } from '../../platform/storage';

const PLACE = 'named-owners';

/** Who was named for a role on an account, the last one first: the beginning of the customer's own policy (design 4.16). */
export class NamedOwners {
  constructor(private readonly local: KeyValueStore) {}

  async all(): Promise<NamedOwner[]> {
    const parsed = NamedOwner.array().safeParse(await this.local.get(PLACE));
    return parsed.success ? parsed.data : [];
  }

  async add(owner: NamedOwner): Promise<void> {
    const others = (await this.all()).filter(
      (other) =>
        other.role !== owner.role || other.account !== owner.account || other.personId !== owner.personId,
    );
    await this.local.set(PLACE, [owner, ...others]);
  }
}
