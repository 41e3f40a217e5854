import { RecentPopUps } from '../../domain/model/recent-pop-ups';
import type { WorkerTools } from '../worker-tools';

const KEY = 'pop-ups';
/** What comes within so long of each other may be a burst. */
const BURST_MILLISECONDS = 60_000;

/** The notices that came as pop-ups within the last minute. In `storage.session`: it outlives the worker. */
export const recentPopUps = {
  async get({ session, now }: Pick<WorkerTools, 'session' | 'now'>): Promise<RecentPopUps> {
    const kept = RecentPopUps.safeParse(await session.get(KEY)).data ?? [];
    const since = now() - BURST_MILLISECONDS;
    return kept.filter(({ shownAt }) => shownAt > since && shownAt <= now());
  },

  /** @param account of which nothing is to be left; `null` for all */
  async forget(tools: Pick<WorkerTools, 'session' | 'now'>, account: string | null): Promise<void> {
    const kept = (await recentPopUps.get(tools)).filter(
      ({ recordKey }) => account !== null && !recordKey.startsWith(`${account}/`),
    );
    await tools.session.set(KEY, kept);
  },

  async add(
    tools: Pick<WorkerTools, 'session' | 'now'>,
    rows: readonly Pick<RecentPopUps[number], 'id' | 'recordKey' | 'kind' | 'at'>[],
  ): Promise<void> {
    const shown = rows.map(({ id, recordKey, kind, at }) => ({
      id,
      recordKey,
      kind,
      at,
      shownAt: tools.now(),
    }));
    await tools.session.set(KEY, [...(await recentPopUps.get(tools)), ...shown]);
  },
};
