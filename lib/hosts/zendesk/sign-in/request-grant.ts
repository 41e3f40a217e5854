import { z } from 'zod';
import type { HttpClient } from '../../../platform/http-client';
import type { Grant } from '../../contract';
import { askTokenEndpoint } from '../../sign-in/ask-token-endpoint';
import { SignInError } from '../../sign-in-error';
import { jsonOf } from './json-of';
import { SCOPE } from './scope';
import { signInErrorOf } from './sign-in-error-of';

/**
 * Seconds an access token is to live: a working day. Zendesk takes 300 to 172,800; of its own accord it gives new clients 1,800 and
 * older ones no end.
 */
const LIFETIME_SECONDS = 8 * 60 * 60;

const token = z.string().regex(/^[\x21-\x7e]{10,8000}$/);

const Answer = z.object({
  access_token: token,
  refresh_token: token.nullish(),
  expires_in: z.number().positive().nullish(),
  scope: z.string().nullish(),
});

const Refusal = z.object({ error: z.string(), error_description: z.string().catch('') });

/**
 * Exchanges an authorisation code or a refresh token for tokens. One request, without a secret.
 * @param parameters `grant_type` and what belongs to it.
 * @throws SignInError `wrong-scope` also for a token that may not write: an escalation would be refused later on.
 */
export async function requestGrant(
  http: HttpClient,
  account: string,
  parameters: Record<string, string>,
): Promise<Grant> {
  const answer = await askTokenEndpoint(http, {
    method: 'POST',
    url: `https://${account}/oauth/tokens`,
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...parameters, scope: SCOPE, expires_in: LIFETIME_SECONDS }),
  });
  const body = jsonOf(answer.body);
  if (answer.status < 200 || answer.status > 299) throw refusal(answer.status, body);
  const grant = Answer.safeParse(body).data;
  if (grant === undefined) {
    throw new SignInError('bad-answer', 'Zendesk did not answer with a token. Start the sign-in again.');
  }
  if (typeof grant.scope === 'string' && !/(^|[\s,:])write\b/.test(grant.scope)) {
    throw signInErrorOf('invalid_scope', '');
  }
  return {
    accessToken: grant.access_token,
    refreshToken: grant.refresh_token ?? null,
    expiresIn: grant.expires_in ?? null,
  };
}

function refusal(status: number, body: unknown): SignInError {
  if (status >= 500 || status === 429 || status === 408) return signInErrorOf('temporarily_unavailable', '');
  const said = Refusal.safeParse(body).data;
  if (said !== undefined) return signInErrorOf(said.error, said.error_description);
  if (status === 403) {
    return new SignInError(
      'blocked-by-admin',
      'Zendesk does not hand out tokens here. Ask the administrator to allow the OAuth client.',
    );
  }
  return new SignInError('bad-answer', 'Zendesk did not answer with a token. Start the sign-in again.');
}
