import type { KnownAccount } from '../../domain/model/known-account';
import { readSettings } from '../../messages/read-settings';
import { apiOf } from '../../pull/api-of';
import { knownMe } from '../../pull/known-me';
import { pageUser } from '../../pull/page-user';
import { tokenPlace } from '../../pull/token-place';
import { handler } from '../handler';
import type { WorkerTools } from '../worker-tools';

export const onReadSettings = handler(readSettings, async (tools) => ({
  redirectUrls: {
    zendesk: tools.identity.redirectUrl('zendesk'),
    salesforce: tools.identity.redirectUrl('salesforce'),
  },
  worker: tools.worker,
  connections: await Promise.all((await tools.accounts.all()).map((known) => connection(tools, known))),
}));

async function connection(tools: WorkerTools, known: KnownAccount) {
  const { host, account, clientId } = known;
  const { sessionIsEnough } = apiOf(host);
  const { token } = await tools.connect(host, account);
  const otherPage = await otherPageOf(tools, known);
  const withoutToken = sessionIsEnough ? ('session' as const) : ('none' as const);
  const lapsed = sessionIsEnough && clientId !== null && otherPage === null;
  const by = token !== null ? ('token' as const) : lapsed ? ('lapsed' as const) : withoutToken;
  return { host, account, by, clientId, me: await knownMe(tools, account), otherPage, checkedAt: null };
}

async function otherPageOf(tools: WorkerTools, { account, userId, asSignedIn }: KnownAccount) {
  const token = await tokenPlace.read(tools, account, userId);
  const page = await pageUser.known(tools, account);
  if (token === null || page === null || page.id === token.userId) return null;
  return { signedInAs: token.userName ?? token.userId, page: page.name, asSignedIn };
}
