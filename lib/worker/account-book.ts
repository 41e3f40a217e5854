import { KnownAccount } from '../domain/model/known-account';
import type { KeyValueStore } from '../platform/storage';

const PREFIX = 'account:';
const nobodySignedIn = { clientId: null, userId: null, asSignedIn: false, bySession: false };

/** The customer systems this browser works with, one entry each in `storage.local`. */
export class AccountBook {
  constructor(private readonly local: KeyValueStore) {}

  async all(): Promise<KnownAccount[]> {
    return Object.values(await this.local.list(PREFIX)).flatMap((value) => {
      const parsed = KnownAccount.safeParse(value);
      return parsed.success ? [parsed.data] : [];
    });
  }

  async get(account: string): Promise<KnownAccount | null> {
    const parsed = KnownAccount.safeParse(await this.local.get(PREFIX + account));
    return parsed.success ? parsed.data : null;
  }

  /** Enters an account seen in a tab; what is known of it already stays. Says whether it was new. */
  async see(seen: Pick<KnownAccount, 'host' | 'account' | 'pageHost'>): Promise<boolean> {
    const known = await this.get(seen.account);
    if (known !== null && known.pageHost === seen.pageHost) return false;
    await this.local.set(PREFIX + seen.account, { ...(known ?? nobodySignedIn), ...seen });
    return known === null;
  }

  /** Keeps by which OAuth client an account is signed in to, and who did; `null` forgets it. */
  async setClient(entry: KnownAccount): Promise<void> {
    await this.local.set(PREFIX + entry.account, entry);
  }
}
