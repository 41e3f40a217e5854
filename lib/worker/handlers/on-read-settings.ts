import type { KnownAccount } from '../../domain/model/known-account';
import type { Person } from '../../domain/model/person';
import type { Token } from '../../domain/model/token';
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
  const { sessionIsEnough, listFields, readCalendars, readSlaPolicies } = apiOf(host);
  const { token } = await tools.connect(host, account);
  const signedIn = await tokenPlace.read(tools, account, known.userId);
  const page = await pageUser.known(tools, account);
  const otherPage = otherPageOf(known, signedIn, page);
  const withoutToken = sessionIsEnough ? ('session' as const) : ('none' as const);
  const lapsed = sessionIsEnough && clientId !== null && otherPage === null;
  const by = token !== null ? ('token' as const) : lapsed ? ('lapsed' as const) : withoutToken;
  // Whoever it is was told already, even where nobody has asked since it changed.
  const me = (await knownMe(tools, account)) ?? (token === null ? page : personOf(signedIn));
  const can = {
    mappable: listFields !== null,
    keepsHours: readCalendars !== null,
    keepsSlas: readSlaPolicies !== null,
  };
  return { host, account, by, clientId, me, otherPage, checkedAt: null, ...can };
}

function otherPageOf({ asSignedIn }: KnownAccount, signedIn: Token | null, page: Person | null) {
  if (signedIn === null || page === null || page.id === signedIn.userId) return null;
  return { signedInAs: signedIn.userName ?? signedIn.userId, page: page.name, asSignedIn };
}

function personOf(signedIn: Token | null): Person | null {
  if (signedIn === null || signedIn.userName === null) return null;
  return { id: signedIn.userId, name: signedIn.userName, role: null };
}
