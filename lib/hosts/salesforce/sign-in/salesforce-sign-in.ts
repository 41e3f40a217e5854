import type { HostSignIn } from '../../contract';
import { pageHost } from '../page-host';
import { buildAuthorizeUrl } from './build-authorize-url';
import { challengeOf } from './challenge-of';
import { exchangeCode } from './exchange-code';
import { orgAccount } from './org-account';
import { randomText } from './random-text';
import { readRedirect } from './read-redirect';

/** OAuth with PKCE by the customer's own External Client App, at the org's own sign-in page. */
export const salesforceSignIn: HostSignIn = {
  accountOf(address) {
    const account = orgAccount(address);
    return account === null ? null : { account, pageHost: pageHost(account) };
  },
  // Silent or not, the address is the same: Salesforce knows no `prompt=none`; the browser gives up where a page is shown.
  async start({ account, clientId, redirectUrl }) {
    const state = randomText();
    const verifier = randomText();
    const url = buildAuthorizeUrl({
      account,
      clientId,
      redirectUri: redirectUrl,
      state,
      challenge: await challengeOf(verifier),
    });
    return { url, state, verifier };
  },
  async finish({ http, account, clientId, redirectUrl, state, verifier, endedAt }) {
    const code = readRedirect(endedAt, state);
    const { accessToken, userId } = await exchangeCode(http, {
      account,
      clientId,
      redirectUri: redirectUrl,
      code,
      verifier,
    });
    return { accessToken, userId };
  },
};
