import type { HostId } from '../../domain/model/host-id';
import { SAMPLE_ACCOUNTS } from '../../domain/sample/sample-accounts';
import { readMessage } from '../../domain/text/read-message';
import type { HttpClient } from '../../platform/http-client';
import { Abilities } from '../../pull/abilities';
import { apiOf } from '../../pull/api-of';
import { knownMe } from '../../pull/known-me';
import { limited } from '../../pull/limited';
import type { PullTools } from '../../pull/pull-tools';
import type { Purpose } from '../../pull/purpose';
import { inLedger } from '../egress/in-ledger';
import { MappingBook } from '../mapping-book';
import { Met } from '../met';
import type { WorkerTools } from '../worker-tools';
import { relayThroughTab } from './relay-through-tab';
import { remembering } from './remembering';
import { type UsedWay, usedWay } from './used-way';
import { ways } from './ways';

/**
 * How an account is reached now, past its limiter: by a token where somebody has signed in, else by the browser's session, and with its
 * tabs where the session is used as it is.
 */
export async function connect(
  tools: WorkerTools,
  host: HostId,
  account: string,
  purpose: Purpose = 'screen',
): ReturnType<PullTools['connect']> {
  const api = apiOf(host);
  const known = await tools.accounts.get(account);
  // What a page asked before it knew that the look around is over: nothing of it goes to a host of that name.
  if (known === null && account === SAMPLE_ACCOUNTS[host]) throw new Error('Sample data is no system.');
  const { timeZone } = tools.language;
  // What an agent promises "by 5 pm" is meant in the zone of whoever reads it here.
  const zone = { timeZone: timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone };
  const within = (client: HttpClient): HttpClient =>
    limited(client, tools.gate, api, account, purpose, () => tools.now());
  const { mapping } = await new MappingBook(tools.local).get(account);
  const abilities = new Abilities(tools.local, () => tools.now());
  const met = new Met(tools);
  const relay = await relayThroughTab(tools, known?.pageHost ?? account);
  const by = ({ token, userId, ...way }: UsedWay): Awaited<ReturnType<PullTools['connect']>> => ({
    account,
    http: within(tools.http),
    relay:
      relay === null || token !== null
        ? null
        : within(inLedger(relay, tools.egress, 'tab', () => tools.now())),
    token,
    userId,
    ...(way.session === null ? {} : { session: way.session }),
    ...(way.held ? { mayWrite: false } : {}),
    ...(way.lacks === null ? {} : { lacks: way.lacks }),
    ...zone,
    now: () => tools.now(),
    mapping,
    ifAllowed: async (ability, ask) => {
      const asking = userId ?? (await knownMe(tools, account))?.id ?? null;
      return abilities.ifAllowed(account, asking, ability, ask);
    },
    remember: remembering(tools, account, userId),
    met: (question, answer) => met.note(account, question, answer),
    readMessage: (text, said) => readMessage(text, { ...said, ...zone }),
  });
  const way = await usedWay(tools, { host, account, known, hasTab: relay !== null }, by);
  await ways.note(tools, account, {
    by:
      way.token !== null && way.session === null
        ? 'token'
        : way.session !== null || api.sessionIsEnough
          ? 'session'
          : 'none',
    userId: way.userId,
    held: way.held,
    pageUserId: way.pageUserId,
    lacks: way.lacks,
  });
  return by(way);
}
