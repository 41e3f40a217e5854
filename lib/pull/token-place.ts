import { Token } from '../domain/model/token';
import type { PullTools } from './pull-tools';

const key = (account: string): string => `${account}/token`;

/** Access tokens, sealed: `storage.local` can be read by content scripts, and the key is gone with the browser session. */
export const tokenPlace = {
  async read(tools: Pick<PullTools, 'copies'>, account: string): Promise<Token | null> {
    return (await tools.copies.read(key(account), Token))?.value ?? null;
  },
  async write(tools: Pick<PullTools, 'copies' | 'now'>, account: string, token: Token): Promise<void> {
    await tools.copies.write(key(account), account, tools.now(), token);
  },
  async remove(tools: Pick<PullTools, 'copies'>, account: string): Promise<void> {
    await tools.copies.remove(key(account));
  },
};
