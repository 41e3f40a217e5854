import { z } from 'zod';
import type { HttpClient } from '../../../platform/http-client';
import { askTokenEndpoint } from '../../sign-in/ask-token-endpoint';
import { SignInError } from '../../sign-in-error';
import { apiHost } from '../api-host';
import { KEY_PREFIX } from '../key-prefix';
import { normaliseId } from '../normalise-id';
import { firstError } from '../rest/first-error';
import { jsonOf } from '../rest/json-of';
import { signInErrorOf } from './sign-in-error-of';

const token = z.string().regex(/^[\x21-\x7e]{10,8000}$/);

/** `id` is an address that ends in the org's id and the user's. */
const Answer = z.object({
  access_token: token,
  refresh_token: token.optional(),
  instance_url: z.string(),
  id: z.string(),
});

/**
 * Exchanges an authorisation code or a refresh token for tokens. One request, without a secret. There is no expiry: Salesforce says
 * so by refusing the token. `refreshToken` is `null` where the answer brings none: the app does not hand them out, or one stays.
 * @param form what the token endpoint is told, `grant_type` first.
 * @throws SignInError; also where the token is for another org than was asked: its calls would go to that org.
 */
export async function requestGrant(
  http: HttpClient,
  account: string,
  form: Record<string, string>,
): Promise<{ accessToken: string; refreshToken: string | null; userId: string }> {
  const answer = await askTokenEndpoint(http, {
    method: 'POST',
    url: `https://${account}/services/oauth2/token`,
    headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  });
  const body = jsonOf(answer.body);
  if (answer.status < 200 || answer.status > 299) {
    if (answer.status >= 500 || answer.status === 429) throw unavailable();
    const error = firstError(body);
    throw error === null ? badAnswer() : signInErrorOf(error.code, error.words);
  }
  const grant = Answer.safeParse(body).data;
  const userId = grant === undefined ? null : userIn(grant.id);
  if (grant === undefined || userId === null || !isOf(grant.instance_url, account)) throw badAnswer();
  return { accessToken: grant.access_token, refreshToken: grant.refresh_token ?? null, userId };
}

/** The user's 18-character id, where the address also names an org. */
function userIn(address: string): string | null {
  const [, org = '', user = ''] = /\/id\/(\w+)\/(\w+)$/.exec(address) ?? [];
  return org.startsWith(KEY_PREFIX.org) && user.startsWith(KEY_PREFIX.user) && normaliseId(org) !== null
    ? normaliseId(user)
    : null;
}

function isOf(instance: string, account: string): boolean {
  if (!URL.canParse(instance)) return false;
  const { protocol, hostname, port } = new URL(instance);
  return protocol === 'https:' && port === '' && apiHost(hostname) === account;
}

function badAnswer(): SignInError {
  return new SignInError(
    'bad-answer',
    'Salesforce did not answer with a token for this org. Start the sign-in again.',
  );
}

function unavailable(): SignInError {
  return new SignInError('unavailable', 'Salesforce could not be reached. Try again in a few minutes.');
}
