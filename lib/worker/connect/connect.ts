import type { HostId } from '../../domain/model/host-id';
import type { Token } from '../../domain/model/token';
import { readMessage } from '../../domain/text/read-message';
import type { HttpClient } from '../../platform/http-client';
import { Abilities } from '../../pull/abilities';
import { apiOf } from '../../pull/api-of';
import { knownMe } from '../../pull/known-me';
import { limited } from '../../pull/limited';
import { pageUser } from '../../pull/page-user';
import type { PullTools } from '../../pull/pull-tools';
import type { Purpose } from '../../pull/purpose';
import { MappingBook } from '../mapping-book';
import { Met } from '../met';
import type { WorkerTools } from '../worker-tools';
import { currentToken } from './current-token';
import { noteWay } from './note-way';
import { relayThroughTab } from './relay-through-tab';
import { remembering } from './remembering';

/**
 * How an account is reached now, past its limiter: by a token where somebody has signed in, else by the browser's session and its
 * tabs. While its pages are open as somebody else, nothing is done in the name of who signed in, unless they said so.
 */
export async function connect(
  tools: WorkerTools,
  host: HostId,
  account: string,
  purpose: Purpose = 'screen',
): ReturnType<PullTools['connect']> {
  const api = apiOf(host);
  const known = await tools.accounts.get(account);
  const { timeZone } = tools.language;
  // What an agent promises "by 5 pm" is meant in the zone of whoever reads it here.
  const zone = { timeZone: timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone };
  const within = (client: HttpClient): HttpClient =>
    limited(client, tools.gate, api, account, purpose, () => tools.now());
  const { mapping } = await new MappingBook(tools.local).get(account);
  const abilities = new Abilities(tools.local, () => tools.now());
  const met = new Met(tools);
  const relay = await relayThroughTab(tools, known?.pageHost ?? account);
  const by = (token: Token | null): Awaited<ReturnType<PullTools['connect']>> => ({
    account,
    http: within(tools.http),
    relay: relay === null || token !== null ? null : within(relay),
    token: token?.accessToken ?? null,
    userId: token?.userId ?? null,
    now: () => tools.now(),
    mapping,
    ifAllowed: async (ability, ask) => {
      const userId = token?.userId ?? (await knownMe(tools, account))?.id ?? null;
      return abilities.ifAllowed(account, userId, ability, ask);
    },
    remember: remembering(tools, account, token?.userId ?? null),
    met: (question, answer) => met.note(account, question, answer),
    readMessage: (text, said) => readMessage(text, { ...said, ...zone }),
  });
  const token = api.signIn === null ? null : await currentToken(tools, host, account);
  const seen = token === null ? null : await pageUser.known(tools, account);
  // Somebody else may have pressed and closed the tab since: in whose session it was counts on.
  const asks = token !== null && (relay !== null || (seen !== null && seen.id !== token.userId));
  const page = asks ? await pageUser.pull(tools, host, by(null)) : null;
  const used = page === null || page.id === token?.userId || known?.asSignedIn === true ? token : null;
  await noteWay(tools, account, used?.userId ?? null);
  return by(used);
}
