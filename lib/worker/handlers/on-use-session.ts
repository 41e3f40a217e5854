import { useSession } from '../../messages/use-session';
import { apiOf } from '../../pull/api-of';
import { closeSession } from '../connect/close-session';
import { sessionForbidden } from '../connect/session-forbidden';
import { takeUp } from '../connect/take-up';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';

export const onUseSession = handler(useSession, async (tools, { host, address }) => {
  const { signIn, sessionCookie } = apiOf(host);
  const place = signIn?.accountOf(address) ?? null;
  if (place === null || sessionCookie === null) throw new MessageFailure('bad-address');
  if (await sessionForbidden(tools)) throw new MessageFailure('session-forbidden');
  if (!sessionCookie.isReadable(address)) throw new MessageFailure('session-unreadable');
  if (!(await tools.cookies.mayRead())) throw new MessageFailure('cookies-not-allowed');
  const { account } = place;
  await tools.accounts.see({ host, ...place });
  const before = await tools.accounts.get(account);
  if (before === null) throw new MessageFailure('unavailable');
  await tools.accounts.setClient({ ...before, bySession: true });
  try {
    return { account, me: await takeUp(tools, host, account) };
  } catch (error) {
    // A session that was refused is not asked again and again: it stays closed, and one is told why.
    await closeSession(tools, account);
    if (!(error instanceof MessageFailure)) throw error;
    const said = error.code === 'signed-out' || error.code === 'session-refused';
    throw said ? error : new MessageFailure('unavailable');
  }
});
