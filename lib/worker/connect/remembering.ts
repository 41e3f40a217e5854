import type { PullTools } from '../../pull/pull-tools';
import type { WorkerTools } from '../worker-tools';

/**
 * What an adapter remembers of an account, in `storage.local`: what one person may see is not what another may. Read once, however
 * many ask at the same time. A clock that went back makes an entry as good as none.
 */
export function remembering(
  tools: Pick<WorkerTools, 'local' | 'exclusively' | 'now'>,
  account: string,
  userId: string | null,
): Awaited<ReturnType<PullTools['connect']>>['remember'] {
  return async (key, { as, maxAge }, read) => {
    const place = `remembered:${account}/${userId ?? ''}/${key}`;
    const kept = async () => {
      const entry = entryIn(await tools.local.get(place));
      const age = entry === null ? Number.POSITIVE_INFINITY : tools.now() - entry.at;
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

function entryIn(kept: unknown): { at: number; value: unknown } | null {
  if (typeof kept !== 'object' || kept === null || !('at' in kept) || typeof kept.at !== 'number')
    return null;
  return { at: kept.at, value: 'value' in kept ? kept.value : undefined };
}
