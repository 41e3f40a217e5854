import type { HostId } from '../domain/model/host-id';
import type { HostProblem } from '../domain/model/host-problem';
import { KeptPageUser } from '../domain/model/kept-page-user';
import type { Person } from '../domain/model/person';
import type { Connection } from '../hosts/contract';
import { HostError } from '../hosts/host-error';
import { apiOf } from './api-of';
import { isFresh } from './is-fresh';
import type { PullTools } from './pull-tools';

/** Somebody else can only sign in by loading a page, after which it is asked anew: see `forget`. */
const MAX_AGE_MILLISECONDS = 15 * 60_000;

const key = (account: string): string => `${account}/page-user`;

/** What is no passing trouble: the same session would be answered the same. */
const LASTING: readonly HostProblem[] = ['signed-out', 'session-refused'];

/** Who a host's pages are open as in this browser, which may be another person than the one whose token is used. */
export const pageUser = {
  /** Who it was when it was last asked; `null` for nobody, or when nobody knows. */
  async known(tools: Pick<PullTools, 'copies'>, account: string): Promise<Person | null> {
    return (await tools.copies.read(key(account), KeptPageUser))?.value.user ?? null;
  },
  /**
   * Asks by the browser's session: at most once in fifteen minutes, and for another session at once. `problem` says why it is not
   * known; a session that was refused is not tried again before a page is loaded.
   * @param way to the account with nothing but the session. @param session what it is recognised by
   */
  async pull(
    tools: PullTools,
    host: HostId,
    way: Connection,
    session: string | null = null,
  ): Promise<{ user: Person | null; problem: HostProblem | null }> {
    const { account } = way;
    return tools.exclusively(`page-user:${account}`, async () => {
      const copy = await tools.copies.read(key(account), KeptPageUser);
      const kept = copy !== null && copy.value.session === session ? copy : null;
      const user = kept?.value.user ?? null;
      const isRefused = kept?.value.problem === 'session-refused';
      if (kept !== null && (isRefused || isFresh(kept.readAt, MAX_AGE_MILLISECONDS, tools.now())))
        return { user, problem: kept.value.problem };
      let answer: { user: Person | null; problem: HostProblem | null };
      try {
        answer = { user: await apiOf(host).whoAmI(way), problem: null };
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        if (!LASTING.includes(error.problem)) return { user, problem: user === null ? error.problem : null };
        answer = { user: null, problem: error.problem };
      }
      await keep(tools, account, { ...answer, session });
      return answer;
    });
  },
  /** The host does not take this session: who it belongs to may be known all the same. */
  async refuse(
    tools: Pick<PullTools, 'copies' | 'exclusively' | 'now'>,
    account: string,
    session: string,
    problem: HostProblem,
  ): Promise<void> {
    await tools.exclusively(`page-user:${account}`, async () => {
      const kept = (await tools.copies.read(key(account), KeptPageUser))?.value;
      const user = kept?.session === session ? kept.user : null;
      await keep(tools, account, { user, session, problem });
    });
  },
  /** A page was loaded: it may be somebody else's. That a session is no way to the API stays true. */
  async pageLoaded(tools: Pick<PullTools, 'copies'>, account: string): Promise<void> {
    const problem = (await tools.copies.read(key(account), KeptPageUser))?.value.problem;
    if (problem !== 'session-refused') await pageUser.forget(tools, account);
  },
  async forget(tools: Pick<PullTools, 'copies'>, account: string): Promise<void> {
    await tools.copies.remove(key(account));
  },
};

function keep(tools: Pick<PullTools, 'copies' | 'now'>, account: string, value: KeptPageUser): Promise<void> {
  return tools.copies.write(key(account), account, tools.now(), value);
}
