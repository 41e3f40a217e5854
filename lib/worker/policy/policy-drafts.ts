import type { Instant } from '../../domain/model/instant';
import { KeptPolicyDraft } from '../../domain/model/kept-policy-draft';
import { Policy } from '../../domain/model/policy';
import { migratePolicy } from '../../domain/policy/migrate-policy';
import { migrations } from '../../domain/policy/migrations';
import { PolicyError } from '../../domain/policy/policy-error';
import { readJson } from '../../domain/policy/read-json';
import type { KeyValueStore } from '../../platform/storage';
import { NamedOwners } from './named-owners';

const PLACE = 'policy-draft';

/** The draft of the next policy: an original, in the clear in `storage.local` (design 4.10). One for the browser. */
export class PolicyDrafts {
  constructor(private readonly local: KeyValueStore) {}

  /** Revision 0 without a policy where there never was a draft. */
  async get(): Promise<Omit<KeptPolicyDraft, 'text'> & { policy: Policy | null }> {
    const kept = KeptPolicyDraft.safeParse(await this.local.get(PLACE)).data;
    if (kept === undefined) return { policy: null, revision: 0, basedOn: '', named: [], savedAt: 0 };
    const { text, ...rest } = kept;
    return { ...rest, policy: text === null ? null : read(text) };
  }

  /**
   * Keeps a draft, `null` for none, on the condition that `seen` is still the revision here; gives the new revision, or `null` where
   * it is not. To be called for one at a time.
   */
  async save(
    policy: Policy | null,
    seen: number,
    { now, inForce }: { now: Instant; inForce: string },
  ): Promise<number | null> {
    const { revision, basedOn, named, policy: before } = await this.get();
    if (revision !== seen) return null;
    const entry: KeptPolicyDraft = {
      text: policy === null ? null : JSON.stringify(policy),
      revision: revision + 1,
      basedOn: before === null ? inForce : basedOn,
      named: before === null ? await new NamedOwners(this.local).all() : named,
      savedAt: now,
    };
    await this.local.set(PLACE, entry);
    return entry.revision;
  }
}

/** A draft may have loose ends, so it is not loaded as a policy is. `null` for one that an older program wrote and none can read. */
function read(text: string): Policy | null {
  try {
    return Policy.safeParse(migratePolicy(readJson(text), migrations)).data ?? null;
  } catch (error) {
    if (error instanceof PolicyError) return null;
    throw error;
  }
}
