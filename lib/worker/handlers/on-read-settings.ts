import { readSettings } from '../../messages/read-settings';
import { apiOf } from '../../pull/api-of';
import { knownMe } from '../../pull/known-me';
import { tokenPlace } from '../../pull/token-place';
import { handler } from '../handler';

export const onReadSettings = handler(readSettings, async (tools) => ({
  redirectUrl: tools.identity.redirectUrl(),
  worker: tools.worker,
  connections: await Promise.all(
    (await tools.accounts.all()).map(async ({ host, account, clientId }) => {
      const token = await tokenPlace.read(tools, account);
      const by =
        apiOf(host).signIn === null
          ? ('session' as const)
          : token === null
            ? ('none' as const)
            : ('token' as const);
      return { host, account, by, clientId, me: await knownMe(tools, account), checkedAt: null };
    }),
  ),
}));
