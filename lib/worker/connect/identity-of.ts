import type { KnownAccount } from '../../domain/model/known-account';
import type { Identity } from '../../messages/identity';
import { apiOf } from '../../pull/api-of';
import { knownMe } from '../../pull/known-me';
import { pageUser } from '../../pull/page-user';
import { tokenPlace } from '../../pull/token-place';
import { toldPageUser } from '../../pull/told-page-user';
import type { WorkerTools } from '../worker-tools';
import { ways } from './ways';

/** As whom, and how, an account was reached last: from what is kept, without asking anybody. */
export async function identityOf(tools: WorkerTools, known: KnownAccount): Promise<Identity> {
  const { host, account, clientId, asSignedIn } = known;
  const { sessionIsEnough, isSandbox } = apiOf(host);
  const way = await ways.get(tools, account);
  const signedIn = await tokenPlace.read(tools, account, known.userId);
  const page = await pageOf(tools, account, way?.pageUserId ?? null);
  const isElse = signedIn !== null && page !== null && (page === 'unknown' || page.id !== signedIn.userId);
  const otherPage = isElse
    ? {
        signedInAs: signedIn.userName ?? signedIn.userId,
        page: page === 'unknown' ? null : page.name,
        asSignedIn,
        held: way?.held ?? false,
      }
    : null;
  const by = way?.by ?? (sessionIsEnough ? 'session' : 'none');
  const lapsed = by === 'session' && clientId !== null && otherPage === null;
  // Whoever it is was told already, even where nobody has asked since it changed.
  const told =
    by === 'token' && signedIn !== null && signedIn.userName !== null
      ? { id: signedIn.userId, name: signedIn.userName, role: null }
      : null;
  const me = (await knownMe(tools, account)) ?? (by === 'token' ? told : page === 'unknown' ? null : page);
  return {
    host,
    account,
    sandbox: isSandbox(account),
    by: lapsed ? 'lapsed' : by,
    me,
    otherPage,
    lacks: way?.lacks ?? null,
  };
}

/** Who the pages are open as, by the id that was met. */
async function pageOf(tools: WorkerTools, account: string, id: string | null) {
  if (id === null) return null;
  if (id === 'unknown') return 'unknown' as const;
  const known = [await pageUser.known(tools, account), await toldPageUser.known(tools, account)];
  return known.find((one) => one !== null && one !== 'unknown' && one.id === id) ?? null;
}
