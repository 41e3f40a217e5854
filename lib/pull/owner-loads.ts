import { KeptLoads } from '../domain/model/kept-loads';
import type { RecordRef } from '../domain/model/record-ref';
import { apiFor } from './api-for';
import { askHost } from './ask-host';
import { isFresh } from './is-fresh';
import type { PullTools } from './pull-tools';

/** So often the owners are counted, and so long a count says anything. */
const MAX_AGE_MILLISECONDS = 5 * 60_000;
const WORTH_MILLISECONDS = 30 * 60_000;

type Place = Pick<RecordRef, 'host' | 'account'>;

/** How many open tickets the owners of an account hold. */
export const ownerLoads = {
  /** As counted at most half an hour ago; `null`: nobody knows. Asks nobody. */
  async known(
    tools: Pick<PullTools, 'copies' | 'now'>,
    { account }: Pick<Place, 'account'>,
  ): Promise<KeptLoads['loads']> {
    const copy = await tools.copies.read(keyOf(account), KeptLoads);
    return copy !== null && isFresh(copy.readAt, WORTH_MILLISECONDS, tools.now()) ? copy.value.loads : null;
  },

  /** Counts them, at most one request in five minutes, and says whether it did. Nobody to count costs none. */
  pull(tools: PullTools, { host, account }: Place, ownerIds: readonly string[]): Promise<boolean> {
    const { readLoads } = apiFor(tools, host);
    if (readLoads === null || ownerIds.length === 0) return Promise.resolve(false);
    const key = keyOf(account);
    return tools.exclusively(`pull:${key}`, async () => {
      const copy = await tools.copies.read(key, KeptLoads);
      const counted = copy !== null && ownerIds.every((id) => copy.value.ownerIds.includes(id));
      if (counted && isFresh(copy.readAt, MAX_AGE_MILLISECONDS, tools.now())) return false;
      const read = await askHost(
        tools,
        host,
        account,
        (_, connection) => readLoads(connection, ownerIds),
        'background',
      );
      if (!read.ok) return false;
      const kept: KeptLoads = { loads: read.answer, ownerIds: [...ownerIds] };
      await tools.copies.write(key, account, tools.now(), kept);
      return true;
    });
  },
};

function keyOf(account: string): string {
  return `${account}/loads`;
}
