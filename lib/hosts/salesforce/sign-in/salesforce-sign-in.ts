import type { HttpClient } from '../../../platform/http-client';
import type { HostSignIn } from '../../contract';
import { askTokenEndpoint } from '../../sign-in/ask-token-endpoint';
import { challengeOf } from '../../sign-in/challenge-of';
import { randomText } from '../../sign-in/random-text';
import { readRedirect } from '../../sign-in/read-redirect';
import { SignInError } from '../../sign-in-error';
import { pageHost } from '../page-host';
import { jsonOf } from '../rest/json-of';
import { UserInfo } from '../schema/user-info';
import { buildAuthorizeUrl } from './build-authorize-url';
import { orgAccount } from './org-account';
import { requestGrant } from './request-grant';
import { signInErrorOf } from './sign-in-error-of';

/** Other clouds' hosts (`.mil`, `.cn`) are known for what they are, but the extension has no permission to ask them anything. */
const REACHED = '.my.salesforce.com';

/** OAuth with PKCE by the customer's own External Client App, at the org's own sign-in page. */
export const salesforceSignIn: HostSignIn = {
  accountOf(address) {
    const account = orgAccount(address);
    return account?.endsWith(REACHED) ? { account, pageHost: pageHost(account) } : null;
  },
  // Silent or not, the address is the same: Salesforce knows no `prompt=none`; the browser gives up where a page is shown.
  async start({ account, clientId, redirectUrl, identityOnly = false }) {
    const state = randomText();
    const verifier = randomText();
    const url = buildAuthorizeUrl({
      account,
      clientId,
      redirectUri: redirectUrl,
      state,
      challenge: await challengeOf(verifier),
      identityOnly,
    });
    return { url, state, verifier };
  },
  async finish({ http, account, clientId, redirectUrl, state, verifier, endedAt }) {
    const grant = await requestGrant(http, account, {
      grant_type: 'authorization_code',
      client_id: clientId,
      redirect_uri: redirectUrl,
      code: readRedirect(endedAt, state, signInErrorOf),
      code_verifier: verifier,
    });
    return { ...grant, userName: await nameOf(http, account, grant), expiresIn: null };
  },
  async refresh({ http, account, clientId, refreshToken }) {
    const { accessToken, ...grant } = await requestGrant(http, account, {
      grant_type: 'refresh_token',
      client_id: clientId,
      refresh_token: refreshToken,
    });
    // An org that does not rotate sends none: the one there is goes on.
    return { accessToken, refreshToken: grant.refreshToken ?? refreshToken, expiresIn: null };
  },
  async revoke({ http, account, accessToken, refreshToken }) {
    await askTokenEndpoint(http, {
      method: 'POST',
      url: `https://${account}/services/oauth2/revoke`,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      // The refresh token takes its access tokens with it.
      body: new URLSearchParams({ token: refreshToken ?? accessToken }).toString(),
    });
  },
};

/** What they are called. That it cannot be told ends no sign-in. */
async function nameOf(
  http: HttpClient,
  account: string,
  { accessToken, userId }: { accessToken: string; userId: string },
): Promise<string | null> {
  try {
    const answer = await askTokenEndpoint(http, {
      method: 'GET',
      url: `https://${account}/services/oauth2/userinfo`,
      headers: { Accept: 'application/json', Authorization: `Bearer ${accessToken}` },
      body: null,
    });
    const info = UserInfo.safeParse(jsonOf(answer.body)).data;
    return info?.user_id === userId ? info.name : null;
  } catch (error) {
    if (!(error instanceof SignInError)) throw error;
    return null;
  }
}
