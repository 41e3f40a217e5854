import { z } from 'zod';
import { HostProblem } from '../../domain/model/host-problem';
import { Instant } from '../../domain/model/instant';
import type { KeyValueStore } from '../../platform/storage';

const PREFIX = 'desk-escalated:';

const Kept = z.object({
  /** When the host last told; `null`: never. */
  readAt: Instant.nullable(),
  /** When it was last asked. */
  askedAt: Instant,
  problem: HostProblem.nullable(),
  /** Open tickets that are escalated, whoever has them. */
  ids: z.array(z.string()),
});
type Kept = z.infer<typeof Kept>;

/** Which tickets a system said are escalated, by account: for as long as the browser runs. */
export class EscalatedBook {
  constructor(private readonly session: KeyValueStore) {}

  async get(account: string): Promise<Kept | null> {
    return Kept.safeParse(await this.session.get(PREFIX + account)).data ?? null;
  }

  set(account: string, kept: Kept): Promise<void> {
    return this.session.set(PREFIX + account, kept);
  }
}
