import { NamedOwner } from '../../domain/model/named-owner';
import type { KeyValueStore } from '../../platform/storage';

const PLACE = 'named-owners';

/** Who was named for a role on an account, the last one first: the beginning of the customer's own policy (design 4.16). */
export class NamedOwners {
  constructor(private readonly local: KeyValueStore) {}

  async all(): Promise<NamedOwner[]> {
    const value = await this.local.get(PLACE);
    const entries: unknown[] = Array.isArray(value) ? value : [];
    // One that cannot be read does not take the others with it.
    return entries.flatMap((entry) => NamedOwner.safeParse(entry).data ?? []);
  }

  async add(owner: NamedOwner): Promise<void> {
    const others = (await this.all()).filter(
      (other) =>
        other.role !== owner.role || other.account !== owner.account || other.personId !== owner.personId,
    );
    await this.local.set(PLACE, [owner, ...others]);
  }

  /** A version of the policy has these people now, or does not want them: they need not be remembered beside it any more. */
  async drop(owners: readonly NamedOwner[]): Promise<void> {
    const isOne = ({ role, account, personId }: NamedOwner) =>
      owners.some((one) => one.role === role && one.account === account && one.personId === personId);
    const all = await this.all();
    const left = all.filter((owner) => !isOne(owner));
    if (left.length < all.length) await this.local.set(PLACE, left);
  }
}
