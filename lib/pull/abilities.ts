import type { Ability } from '../domain/model/ability';
import type { Instant } from '../domain/model/instant';
import { RefusedAbilities } from '../domain/model/refused-abilities';
import { HostError } from '../hosts/host-error';
import type { KeyValueStore } from '../platform/storage';

const PREFIX = 'refused:';
/** An administrator may have given it meanwhile. */
const REMEMBERED_MILLISECONDS = 24 * 60 * 60_000;

/**
 * What a host lets whom do, found out by trying once: a refusal (403) is remembered for a day, per account and user, in
 * `storage.local`.
 */
export class Abilities {
  constructor(
    private readonly local: KeyValueStore,
    private readonly now: () => Instant,
  ) {}

  /** The answer, or `null` where the host refuses this ability. Other errors pass. @param userId `null` while unknown */
  async ifAllowed<T>(
    account: string,
    userId: string | null,
    ability: Ability,
    ask: () => Promise<T>,
  ): Promise<T | null> {
    const refused = await this.refused(account, userId);
    if (refused[ability] !== undefined) return null;
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof HostError) || error.problem !== 'no-access') throw error;
      const known = await this.refused(account, userId);
      const value: RefusedAbilities = { userId, at: { ...known, [ability]: this.now() } };
      await this.local.set(PREFIX + account, value);
      return null;
    }
  }

  /** What this user was refused in the last day, and when. */
  async refused(account: string, userId: string | null): Promise<RefusedAbilities['at']> {
    const { data } = RefusedAbilities.safeParse(await this.local.get(PREFIX + account));
    // As long as nobody knows who asks, it is taken to be the same as before.
    if (data === undefined || (userId !== null && data.userId !== userId)) return {};
    const now = this.now();
    return Object.fromEntries(
      Object.entries(data.at).filter(([, at]) => at <= now && now - at < REMEMBERED_MILLISECONDS),
    );
  }

  /** All may be tried again. */
  forget(account: string): Promise<void> {
    return this.local.remove(PREFIX + account);
  }
}
