import type { HostId } from '../domain/model/host-id';
import { Person } from '../domain/model/person';
import type { Connection } from '../hosts/contract';
import { HostError } from '../hosts/host-error';
import { apiOf } from './api-of';
import { isFresh } from './is-fresh';
import type { PullTools } from './pull-tools';

/** Somebody else can only sign in by loading a page, after which it is asked anew: see `forget`. */
const MAX_AGE_MILLISECONDS = 15 * 60_000;

const key = (account: string): string => `${account}/page-user`;

/** Who a host's pages are open as in this browser, which may be another person than the one whose token is used. */
export const pageUser = {
  /** Who it was when it was last asked; `null` for nobody, or when nobody knows. */
  async known(tools: Pick<PullTools, 'copies'>, account: string): Promise<Person | null> {
    return (await tools.copies.read(key(account), Person.nullable()))?.value ?? null;
  },
  /** At most one request in fifteen minutes, by the browser's session. @param session the way to the account without a token */
  async pull(tools: PullTools, host: HostId, session: Connection): Promise<Person | null> {
    const { account } = session;
    const api = apiOf(host);
    // Where the session is no way to the API, it cannot be asked either.
    if (!api.sessionIsEnough) return null;
    return tools.exclusively(`page-user:${account}`, async () => {
      const copy = await tools.copies.read(key(account), Person.nullable());
      if (copy !== null && isFresh(copy.readAt, MAX_AGE_MILLISECONDS, tools.now())) return copy.value;
      let user: Person | null = null;
      try {
        user = await api.whoAmI(session);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        if (error.problem !== 'signed-out') return copy?.value ?? null;
      }
      await tools.copies.write(key(account), account, tools.now(), user);
      return user;
    });
  },
  /** A page was loaded: it may be somebody else's. */
  async forget(tools: Pick<PullTools, 'copies'>, account: string): Promise<void> {
    await tools.copies.remove(key(account));
  },
};
