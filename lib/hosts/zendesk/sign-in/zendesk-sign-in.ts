import type { HostSignIn } from '../../contract';
import { askTokenEndpoint } from '../../sign-in/ask-token-endpoint';
import { challengeOf } from '../../sign-in/challenge-of';
import { randomText } from '../../sign-in/random-text';
import { readRedirect } from '../../sign-in/read-redirect';
import { address } from '../address';
import { credentials } from '../credentials';
import { accountOf } from './account-of';
import { authorizeAddress } from './authorize-address';
import { requestGrant } from './request-grant';
import { signInErrorOf } from './sign-in-error-of';
import { userOfToken } from './user-of-token';

/** OAuth with PKCE by a public OAuth client that the account's administrator has made, at the account's own sign-in page. */
export const zendeskSignIn: HostSignIn = {
  accountOf,
  // Silent or not, the address is the same: Zendesk knows no `prompt=none`; the browser gives up where a page is shown.
  async start({ account, clientId, redirectUrl }) {
    const state = randomText();
    const verifier = randomText();
    const challenge = await challengeOf(verifier);
    return {
      url: authorizeAddress({ account, clientId, redirectUrl, state, challenge }),
      state,
      verifier,
    };
  },
  async finish({ http, account, clientId, redirectUrl, state, verifier, endedAt }) {
    const grant = await requestGrant(http, account, {
      grant_type: 'authorization_code',
      client_id: clientId,
      redirect_uri: redirectUrl,
      code: readRedirect(endedAt, state, signInErrorOf),
      code_verifier: verifier,
    });
    return { ...grant, ...(await userOfToken(http, account, grant.accessToken)) };
  },
  async refresh({ http, account, clientId, refreshToken }) {
    const grant = await requestGrant(http, account, {
      grant_type: 'refresh_token',
      client_id: clientId,
      refresh_token: refreshToken,
    });
    // An account that does not rotate sends none: the one there is goes on.
    return { ...grant, refreshToken: grant.refreshToken ?? refreshToken };
  },
  async revoke({ http, account, accessToken }) {
    await askTokenEndpoint(http, {
      method: 'DELETE',
      url: address(account, 'oauth/tokens/current.json'),
      headers: credentials(accessToken).headers,
      body: null,
    });
  },
};
