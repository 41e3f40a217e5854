import type { WorkerTools } from '../worker-tools';

/**
 * Notes by whom an account is reached now. When that changes, who the host takes us for is asked anew, and the settings say so.
 * @param userId whose token is used; `null` for the browser's session
 */
export async function noteWay(tools: WorkerTools, account: string, userId: string | null): Promise<void> {
  const place = `way:${account}`;
  const before = await tools.session.get(place);
  const way = userId ?? 'session';
  if (before === way) return;
  await tools.session.set(place, way);
  if (before === undefined) return;
  await tools.copies.remove(`${account}/me`);
  await tools.changed('settings');
}
