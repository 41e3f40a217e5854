import type { HostId } from '../../domain/model/host-id';
import type { Token } from '../../domain/model/token';
import { tokenPlace } from '../../pull/token-place';
import type { WorkerTools } from '../worker-tools';
import { signIn } from './sign-in';

/** After a silent sign-in that failed, the account rests for this long. */
const REST_MILLISECONDS = 5 * 60_000;
const FAILED = 'silent-sign-in-failed:';

/**
 * The account's token: the kept one, or, after a restart of the browser, a new one by a silent sign-in; `null` when the person
 * has to sign in. One sign-in at a time.
 */
export async function currentToken(tools: WorkerTools, host: HostId, account: string): Promise<Token | null> {
  const kept = await tokenPlace.read(tools, account);
  if (kept !== null) return kept;
  const clientId = (await tools.accounts.get(account))?.clientId ?? null;
  if (clientId === null) return null;
  return tools.exclusively(`sign-in:${account}`, async () => {
    const meanwhile = await tokenPlace.read(tools, account);
    if (meanwhile !== null) return meanwhile;
    const failedAt = await tools.session.get(FAILED + account);
    const now = tools.now();
    if (typeof failedAt === 'number' && now >= failedAt && now - failedAt < REST_MILLISECONDS) return null;
    try {
      return await signIn(tools, { host, account, clientId, interactive: false });
    } catch {
      // Whatever the reason, the person can sign in from the settings; the screens say so.
      await tools.session.set(FAILED + account, now);
      return null;
    }
  });
}
