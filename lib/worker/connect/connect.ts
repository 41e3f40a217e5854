import type { HostId } from '../../domain/model/host-id';
import { readMessage } from '../../domain/text/read-message';
import { apiOf } from '../../pull/api-of';
import type { PullTools } from '../../pull/pull-tools';
import type { WorkerTools } from '../worker-tools';
import { currentToken } from './current-token';
import { relayThroughTab } from './relay-through-tab';

/** How an account is reached now: by a token where the host wants one, else by the browser's session and its open tabs. */
export async function connect(
  tools: WorkerTools,
  host: HostId,
  account: string,
): ReturnType<PullTools['connect']> {
  const token = apiOf(host).signIn === null ? null : await currentToken(tools, host, account);
  const pageHost = (await tools.accounts.get(account))?.pageHost ?? account;
  const { timeZone } = tools.language;
  // What an agent promises "by 5 pm" is meant in the zone of whoever reads it here.
  const zone = { timeZone: timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone };
  return {
    account,
    http: tools.http,
    relay: token === null ? await relayThroughTab(tools, pageHost) : null,
    token: token?.accessToken ?? null,
    userId: token?.userId ?? null,
    now: () => tools.now(),
    mapping: null,
    ifAllowed: (_, ask) => ask(),
    met: () => undefined,
    readMessage: (text, said) => readMessage(text, { ...said, ...zone }),
  };
}
