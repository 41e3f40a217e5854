import { defaultPolicy } from '../../domain/default-policy/default-policy';
import type { Instant } from '../../domain/model/instant';
import { KeptPolicy } from '../../domain/model/kept-policy';
import type { NamedOwner } from '../../domain/model/named-owner';
import type { Policy } from '../../domain/model/policy';
import { PolicyActivation } from '../../domain/model/policy-activation';
import { loadPolicy } from '../../domain/policy/load-policy';
import { policyContent } from '../../domain/policy/policy-content';
import { PolicyError } from '../../domain/policy/policy-error';
import type { PolicyFinding } from '../../domain/policy/policy-finding';
import type { KeyValueStore } from '../../platform/storage';
import { contentPrint } from './content-print';
import { withNamedOwners } from './with-named-owners';

const PREFIX = 'policy:';
const ACTIVATIONS = 'policy-activations';

/** Which policy holds, and where it comes from. */
export interface PolicyInPlace {
  policy: Policy;
  source: PolicyActivation['source'];
  /** What is wrong with the administrator's policy, which therefore does not hold; `null` where there is none or it is sound. */
  managedFindings: readonly PolicyFinding[] | null;
}

/**
 * The versions of the policy: originals, in the clear in `storage.local` (design 4.10), each as the file that it was. What the
 * administrator has set comes first, then what was activated here, then what is shipped.
 */
export class PolicyBook {
  /** What a file says does not change: the last few are not read twice. */
  readonly #read = new Map<string, Policy | PolicyError>();
  readonly #prints = new WeakMap<Policy, Promise<string>>();

  constructor(
    private readonly local: KeyValueStore,
    private readonly managed: (name: string) => Promise<unknown>,
  ) {}

  async inPlace(): Promise<PolicyInPlace> {
    const set = await this.managed('policy');
    const managed = typeof set === 'string' && set.trim() !== '' ? this.#load(set) : null;
    if (managed !== null && !(managed instanceof PolicyError))
      return { policy: managed, source: 'managed', managedFindings: null };
    const managedFindings = managed?.findings ?? null;
    const active = (await this.activations()).findLast(({ source }) => source === 'own');
    const own = active === undefined ? null : await this.byVersion(active.version);
    return own === null || own.version === defaultPolicy.version
      ? { policy: own ?? defaultPolicy, source: 'shipped', managedFindings }
      : { policy: own, source: 'own', managedFindings };
  }

  /** With the people who were named while it held. `null` where this browser has never had that version. */
  async byVersion(version: string): Promise<Policy | null> {
    const kept = KeptPolicy.safeParse(await this.local.get(PREFIX + version)).data;
    const policy = kept === undefined ? null : this.#load(kept.text);
    if (kept !== undefined && policy !== null && !(policy instanceof PolicyError))
      return withNamedOwners(policy, kept.named);
    return version === defaultPolicy.version ? defaultPolicy : null;
  }

  /** What came into force when, the first one first. Empty before anything but the shipped policy held. */
  async activations(): Promise<PolicyActivation[]> {
    const value = await this.local.get(ACTIVATIONS);
    const entries: unknown[] = Array.isArray(value) ? value : [];
    // One that cannot be read does not take the others with it.
    return entries.flatMap((entry) => PolicyActivation.safeParse(entry).data ?? []);
  }

  /** Keeps the file of a version that is about to hold, or held. @param named the people to be remembered with it */
  async keep(policy: Policy, named: readonly NamedOwner[] = []): Promise<void> {
    const place = PREFIX + policy.version;
    const before = KeptPolicy.safeParse(await this.local.get(place)).data;
    const text = before?.text ?? JSON.stringify(policy);
    await this.local.set(place, { version: policy.version, text, named: [...named] } satisfies KeptPolicy);
  }

  /** From now on a version that was kept holds: one write, before which the old one does. To be called for one at a time. */
  async activate(activation: PolicyActivation): Promise<void> {
    await this.local.set(ACTIVATIONS, [...(await this.activations()), activation]);
  }

  /** Every version that held here, and since when; the first one as far back as anybody asks. */
  async inForceSince(): Promise<{ since: Instant; policy: Policy }[]> {
    const all = await Promise.all(
      (await this.activations()).map(async ({ version, at }, index) => {
        const policy = await this.byVersion(version);
        return policy === null ? [] : [{ since: index === 0 ? 0 : at, policy }];
      }),
    );
    return all.flat();
  }

  /** When this version came into force the last time; `null` where it never did. */
  async since(version: string): Promise<Instant | null> {
    return (await this.activations()).findLast((one) => one.version === version)?.at ?? null;
  }

  /** What the content of a policy is recognised by: worked out once, for it is asked at each wake. */
  print(policy: Policy): Promise<string> {
    const known = this.#prints.get(policy) ?? contentPrint(policyContent(policy));
    this.#prints.set(policy, known);
    return known;
  }

  #load(text: string): Policy | PolicyError {
    const known = this.#read.get(text);
    if (known !== undefined) return known;
    const read = loaded(text);
    if (this.#read.size > 8) this.#read.clear();
    this.#read.set(text, read);
    return read;
  }
}

function loaded(text: string): Policy | PolicyError {
  try {
    return loadPolicy(text);
  } catch (error) {
    if (error instanceof PolicyError) return error;
    throw error;
  }
}
