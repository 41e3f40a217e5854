import { z } from 'zod';
import { Person } from '../domain/model/person';
import type { PullTools } from './pull-tools';

/** `unknown`: the pages are open as somebody, and nobody could say as whom. */
const PageUser = z.union([Person, z.literal('unknown')]);
type PageUser = z.infer<typeof PageUser>;

const key = (account: string): string => `${account}/page-user-told`;

/**
 * Who a host's pages are open as, where it was asked because a page said that it is somebody else (`asSomebodyElse`): the session
 * itself is not open to us there.
 */
export const toldPageUser = {
  /** `null`: nobody had reason to ask. */
  async known(tools: Pick<PullTools, 'copies'>, account: string): Promise<PageUser | null> {
    return (await tools.copies.read(key(account), PageUser))?.value ?? null;
  },
  /** When it was asked last. */
  readAt(tools: Pick<PullTools, 'copies'>, account: string): Promise<number | null> {
    return tools.copies.readAt(key(account));
  },
  async note(tools: Pick<PullTools, 'copies' | 'now'>, account: string, user: PageUser): Promise<void> {
    await tools.copies.write(key(account), account, tools.now(), user);
  },
  async forget(tools: Pick<PullTools, 'copies'>, account: string): Promise<void> {
    await tools.copies.remove(key(account));
  },
};
