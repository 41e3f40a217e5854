import type { KnownAccount } from '../../domain/model/known-account';
import { readSettings } from '../../messages/read-settings';
import { apiOf } from '../../pull/api-of';
import { identityOf } from '../connect/identity-of';
import { sessionForbidden } from '../connect/session-forbidden';
import { handler } from '../handler';
import type { WorkerTools } from '../worker-tools';

export const onReadSettings = handler(readSettings, async (tools) => ({
  redirectUrls: {
    zendesk: tools.identity.redirectUrl('zendesk'),
    salesforce: tools.identity.redirectUrl('salesforce'),
  },
  sessionForbidden: await sessionForbidden(tools),
  worker: tools.worker,
  connections: await Promise.all((await tools.accounts.all()).map((known) => connection(tools, known))),
}));

async function connection(tools: WorkerTools, known: KnownAccount) {
  const { host, account, clientId, bySession } = known;
  const { listFields, readCalendars, readSlaPolicies } = apiOf(host);
  await tools.connect(host, account);
  const can = {
    mappable: listFields !== null,
    keepsHours: readCalendars !== null,
    keepsSlas: readSlaPolicies !== null,
  };
  // When the host last said who one is: by a test, or by itself.
  const checkedAt = await tools.copies.readAt(`${account}/me`);
  return { ...(await identityOf(tools, known)), clientId, bySession, checkedAt, ...can };
}
