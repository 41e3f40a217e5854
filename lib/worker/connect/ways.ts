import { Way } from '../../domain/model/way';
import type { WorkerTools } from '../worker-tools';

const place = (account: string): string => `way:${account}`;

/** By what, and as whom, an account is reached now, in `storage.session`. */
export const ways = {
  /** `null` where it was not reached since the browser was started. */
  async get(tools: Pick<WorkerTools, 'session'>, account: string): Promise<Way | null> {
    return Way.safeParse(await tools.session.get(place(account))).data ?? null;
  },
  /** When it changes, who the host takes us for is asked anew, and the screens say so. */
  async note(tools: WorkerTools, account: string, way: Way): Promise<void> {
    const before = await ways.get(tools, account);
    if (JSON.stringify(before) === JSON.stringify(Way.parse(way))) return;
    await tools.session.set(place(account), way);
    if (before === null) return;
    if (before.by !== way.by || before.userId !== way.userId) await tools.copies.remove(`${account}/me`);
    await Promise.all([tools.changed('settings'), tools.changed('panel')]);
  },
  async forget(tools: Pick<WorkerTools, 'session'>, account: string): Promise<void> {
    await tools.session.remove(place(account));
  },
};
