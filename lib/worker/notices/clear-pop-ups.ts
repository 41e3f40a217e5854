import type { WorkerTools } from '../worker-tools';
import { recentPopUps } from './recent-pop-ups';
import { standsForMany } from './stands-for-many';

/**
 * Takes pop-ups off the screen that name what is being forgotten. One that stands for many goes with each account it may name: what it
 * stood for of another account is still in the inbox and on the toolbar's icon. To be called while the notices are still known.
 * @param account the one that is forgotten; `null` for all
 */
export async function clearPopUps(
  tools: Pick<WorkerTools, 'alerts' | 'notifications' | 'session' | 'now'>,
  account: string | null,
): Promise<void> {
  const shown = await tools.notifications.shown();
  const own = new Set(
    (await tools.alerts.standing()).flatMap((row) => (row.account === account ? [row.id] : [])),
  );
  for (const id of shown)
    if (account === null || own.has(id) || standsForMany(id)) await tools.notifications.clear(id);
  await recentPopUps.forget(tools, account);
}
