import { defaultPolicy } from '../../domain/default-policy/default-policy';
import { KeptPolicy } from '../../domain/model/kept-policy';
import type { Policy } from '../../domain/model/policy';
import { loadPolicy } from '../../domain/policy/load-policy';
import { PolicyError } from '../../domain/policy/policy-error';
import type { PolicyFinding } from '../../domain/policy/policy-finding';
import type { KeyValueStore } from '../../platform/storage';

const PREFIX = 'policy:';
const ACTIVE = 'active-policy';

/** Which policy holds, and where it comes from. */
export interface PolicyInPlace {
  policy: Policy;
  source: 'shipped' | 'own' | 'managed';
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
    const active = await this.local.get(ACTIVE);
    const own = typeof active === 'string' ? await this.byVersion(active) : null;
    return own === null || own.version === defaultPolicy.version
      ? { policy: own ?? defaultPolicy, source: 'shipped', managedFindings }
      : { policy: own, source: 'own', managedFindings };
  }

  /** `null` where this browser has never had that version. */
  async byVersion(version: string): Promise<Policy | null> {
    const kept = KeptPolicy.safeParse(await this.local.get(PREFIX + version)).data;
    const policy = kept === undefined ? null : this.#load(kept.text);
    if (policy !== null && !(policy instanceof PolicyError)) return policy;
    return version === defaultPolicy.version ? defaultPolicy : null;
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
