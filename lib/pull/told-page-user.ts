import { ToldPageUser } from '../domain/model/told-page-user';
import type { PullTools } from './pull-tools';

const key = (account: string): string => `${account}/page-user-told`;

/**
 * Who a host's pages are open as, where it was asked because a page said that it is somebody else (`asSomebodyElse`): the session
 * itself is not open to us there.
 */
export const toldPageUser = {
  /** `null`: nobody had reason to ask. */
  async known(tools: Pick<PullTools, 'copies'>, account: string): Promise<ToldPageUser | null> {
    return (await tools.copies.read(key(account), ToldPageUser))?.value ?? null;
  },
  /** When it was asked last. */
  readAt(tools: Pick<PullTools, 'copies'>, account: string): Promise<number | null> {
    return tools.copies.readAt(key(account));
  },
  async note(tools: Pick<PullTools, 'copies' | 'now'>, account: string, user: ToldPageUser): Promise<void> {
    await tools.copies.write(key(account), account, tools.now(), user);
  },
  async forget(tools: Pick<PullTools, 'copies'>, account: string): Promise<void> {
    await tools.copies.remove(key(account));
  },
};
