import { KeptEscalated } from '../../domain/model/kept-escalated';
import type { KeyValueStore } from '../../platform/storage';

const PREFIX = 'desk-escalated:';

/** Which tickets a system said are escalated, by account: for as long as the browser runs. */
export class EscalatedBook {
  constructor(private readonly session: KeyValueStore) {}

  async get(account: string): Promise<KeptEscalated | null> {
    return KeptEscalated.safeParse(await this.session.get(PREFIX + account)).data ?? null;
  }

  set(account: string, kept: KeptEscalated): Promise<void> {
    return this.session.set(PREFIX + account, kept);
  }

  /** Nobody is there any more to whom it was told. */
  forget(account: string): Promise<void> {
    return this.session.remove(PREFIX + account);
  }
}
