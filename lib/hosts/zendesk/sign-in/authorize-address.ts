import { SCOPE } from './scope';

/**
 * The address of the account's sign-in page (OAuth authorisation code with PKCE, a public client without a secret).
 * @param request `state` comes back in the redirect. `challenge` is `challengeOf` the verifier.
 */
export function authorizeAddress(request: {
  account: string;
  clientId: string;
  redirectUrl: string;
  state: string;
  challenge: string;
}): string {
  const url = new URL(`https://${request.account}/oauth/authorizations/new`);
  url.search = new URLSearchParams({
    response_type: 'code',
    client_id: request.clientId,
    redirect_uri: request.redirectUrl,
    scope: SCOPE,
    state: request.state,
    code_challenge: request.challenge,
    code_challenge_method: 'S256',
  })
    .toString()
    // A form writes a space as a plus sign, which in an address not every server reads as one.
    .replaceAll('+', '%20');
  return url.href;
}
