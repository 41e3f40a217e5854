/** What the extension asks for: calls of the API, who has signed in, and to stay so without asking the person again. */
const SCOPE = 'api id refresh_token';
const IDENTITY_SCOPE = 'id';

/**
 * The address of the org's sign-in page (OAuth web server flow with PKCE, a public client without a secret).
 * @param request `account` the org's API host. `state` comes back in the redirect. `challenge` is `challengeOf` the verifier.
 */
export function buildAuthorizeUrl(request: {
  account: string;
  clientId: string;
  redirectUri: string;
  state: string;
  challenge: string;
  /** Asks for nothing but who it is. */
  identityOnly: boolean;
}): string {
  const url = new URL(`https://${request.account}/services/oauth2/authorize`);
  url.search = new URLSearchParams({
    response_type: 'code',
    client_id: request.clientId,
    redirect_uri: request.redirectUri,
    scope: request.identityOnly ? IDENTITY_SCOPE : SCOPE,
    state: request.state,
    code_challenge: request.challenge,
    code_challenge_method: 'S256',
  }).toString();
  return url.href;
}
