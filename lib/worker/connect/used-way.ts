import type { HostId } from '../../domain/model/host-id';
import type { HostProblem } from '../../domain/model/host-problem';
import type { KnownAccount } from '../../domain/model/known-account';
import type { Person } from '../../domain/model/person';
import type { Token } from '../../domain/model/token';
import { apiOf } from '../../pull/api-of';
import { pageUser } from '../../pull/page-user';
import type { PullTools } from '../../pull/pull-tools';
import { toldPageUser } from '../../pull/told-page-user';
import type { WorkerTools } from '../worker-tools';
import { currentToken } from './current-token';
import { type LentSession, lentSession } from './lent-session';

/** What is used to reach an account. */
export interface UsedWay {
  token: string | null;
  /** Whose token it is. */
  userId: string | null;
  /** What the browser's own session is recognised by, where it is the token. */
  session: string | null;
  /** Nothing is written before it is decided in whose name. */
  held: boolean;
  /** Why there is no token, where that is known. */
  lacks: HostProblem | null;
  /** As whom the pages are open, by id; `null` where it makes no difference. */
  pageUserId: string | null;
}

/** Whose session it is was asked, and not told. */
const UNANSWERED: readonly HostProblem[] = ['offline', 'host-error', 'bad-answer'];

const bare: UsedWay = {
  token: null,
  userId: null,
  session: null,
  held: false,
  lacks: null,
  pageUserId: null,
};

/**
 * Chooses how an account is reached. While its pages are open as somebody else than who signed in, nothing is written in the name of
 * who signed in unless they said so: where their session is open to us it is used, else things are only read.
 * @param by makes a connection of a way: who a session belongs to is asked with itself
 */
export async function usedWay(
  tools: WorkerTools,
  place: { host: HostId; account: string; known: KnownAccount | null; hasTab: boolean },
  by: (way: UsedWay) => Awaited<ReturnType<PullTools['connect']>>,
): Promise<UsedWay> {
  const { host, account, known } = place;
  const { signIn, sessionIsEnough } = apiOf(host);
  const token = signIn === null ? null : await currentToken(tools, host, account);
  const lent = known === null ? null : await lentSession(tools, known);
  const { user, lacks } = await whosePages(tools, place, token, lent, by);
  const pageUserId = user === null || user === 'unknown' ? user : user.id;

  if (token !== null) {
    const signedIn: UsedWay = { ...bare, token: token.accessToken, userId: token.userId, pageUserId };
    const isTheirs = user === null || pageUserId === token.userId;
    // What was decided for somebody else's pages ends with them.
    if (user !== null && isTheirs && known?.asSignedIn) await endAsSignedIn(tools, account, token.userId);
    if (isTheirs || known?.asSignedIn === true) return signedIn;
    if (!sessionIsEnough && !isUsable(lent, lacks)) return { ...signedIn, held: true };
  }
  if (sessionIsEnough) return { ...bare, pageUserId };
  if (!isUsable(lent, lacks) || user === null || user === 'unknown') return { ...bare, lacks };
  return { ...bare, token: lent.token, userId: user.id, session: lent.print, pageUserId };
}

/** The person may have signed out, or closed their session, while it was asked whose the pages are. */
async function endAsSignedIn(tools: WorkerTools, account: string, userId: string): Promise<void> {
  const now = await tools.accounts.get(account);
  if (now?.asSignedIn && now.userId === userId) await tools.accounts.setClient({ ...now, asSignedIn: false });
}

function isUsable(
  lent: LentSession | null,
  lacks: HostProblem | null,
): lent is Extract<LentSession, { token: string }> {
  return lent !== null && lent.token !== null && lacks === null;
}

/** Whose the pages are, as far as it matters; and why their session is no way to the account. */
async function whosePages(
  tools: WorkerTools,
  { host, account, hasTab }: { host: HostId; account: string; hasTab: boolean },
  token: Token | null,
  lent: LentSession | null,
  by: (way: UsedWay) => Awaited<ReturnType<PullTools['connect']>>,
): Promise<{ user: Person | 'unknown' | null; lacks: HostProblem | null }> {
  if (apiOf(host).sessionIsEnough) {
    if (token === null) return { user: null, lacks: null };
    const seen = await pageUser.known(tools, account);
    // Somebody else may have pressed and closed the tab since: in whose session it was counts on.
    const asks = hasTab || (seen !== null && seen.id !== token.userId);
    return { user: asks ? (await pageUser.pull(tools, host, by(bare))).user : null, lacks: null };
  }
  const told = token === null ? null : await toldPageUser.known(tools, account);
  if (lent === null) return { user: told, lacks: null };
  if (lent.token === null) return { user: told, lacks: lent.problem };
  const way: UsedWay = { ...bare, token: lent.token, session: lent.print };
  const { user, problem } = await pageUser.pull(tools, host, by(way), lent.print);
  // Who has not answered just now may be somebody else than who signed in.
  const isOpen = token !== null && problem !== null && UNANSWERED.includes(problem);
  return { user: user ?? told ?? (isOpen ? 'unknown' : null), lacks: problem };
}
