import { z } from 'zod';
import { Instant } from '../../domain/model/instant';
import type { Connection } from '../../hosts/contract';
import type { WorkerTools } from '../worker-tools';

const Entry = z.object({ at: Instant, value: z.unknown() });

/**
 * What an adapter remembers of an account, in `storage.local`: what one person may see is not what another may. Read once, however
 * many ask at the same time. A clock that went back makes an entry as good as none.
 */
export function remembering(
  tools: Pick<WorkerTools, 'local' | 'exclusively' | 'now'>,
  account: string,
  userId: string | null,
): Connection['remember'] {
  return async (key, { as, maxAge }, read) => {
    const place = `remembered:${account}/${userId ?? ''}/${key}`;
    const kept = async () => {
      const entry = Entry.safeParse(await tools.local.get(place)).data;
      const age = entry === undefined ? Number.POSITIVE_INFINITY : tools.now() - entry.at;
      return age >= 0 && age < maxAge ? as.safeParse(entry?.value) : null;
    };
    const known = await kept();
    if (known?.success) return known.data;
    return tools.exclusively(place, async () => {
      const meanwhile = await kept();
      if (meanwhile?.success) return meanwhile.data;
      const value = await read();
      await tools.local.set(place, { at: tools.now(), value });
      return value;
    });
  };
}
