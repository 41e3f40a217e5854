import { Token } from '../domain/model/token';
import type { PullTools } from './pull-tools';

const key = (account: string, userId: string): string => `${account}/token/${userId}`;

/**
 * The sign-ins, one per account and user, sealed: `storage.local` can be read by content scripts, and the key is gone with the browser
 * session. Whoever writes does so within `alone`, so that of two renewals none overwrites what the other one got.
 */
export const tokenPlace = {
  alone<T>(tools: Pick<PullTools, 'exclusively'>, account: string, work: () => Promise<T>): Promise<T> {
    return tools.exclusively(`sign-in:${account}`, work);
  },
  async read(
    tools: Pick<PullTools, 'copies'>,
    account: string,
    userId: string | null,
  ): Promise<Token | null> {
    if (userId === null) return null;
    return (await tools.copies.read(key(account, userId), Token))?.value ?? null;
  },
  async write(tools: Pick<PullTools, 'copies' | 'now'>, account: string, token: Token): Promise<void> {
    await tools.copies.write(key(account, token.userId), account, tools.now(), token);
  },
  async remove(tools: Pick<PullTools, 'copies'>, account: string, userId: string): Promise<void> {
    await tools.copies.remove(key(account, userId));
  },
  /**
   * The host does not take this access token any more: it has expired, whatever was said of its end. What renews it stays.
   * @param refused `token` null for whichever there is.
   */
  async refuse(
    tools: Pick<PullTools, 'copies' | 'exclusively' | 'now'>,
    account: string,
    refused: { token: string | null; userId: string | null },
  ): Promise<void> {
    await tokenPlace.alone(tools, account, async () => {
      const kept = await tokenPlace.read(tools, account, refused.userId);
      // A renewal may have put another one there meanwhile.
      if (kept === null || (refused.token !== null && kept.accessToken !== refused.token)) return;
      await tokenPlace.write(tools, account, {
        ...kept,
        expiresAt: Math.min(kept.expiresAt ?? Infinity, tools.now()),
      });
    });
  },
};
