import { z } from 'zod';
import type { HttpAnswer, HttpClient } from '../../../platform/http-client';
import { HttpFailure } from '../../../platform/http-failure';
import { SignInError } from '../../sign-in-error';
import { apiHost } from '../api-host';
import { KEY_PREFIX } from '../key-prefix';
import { normaliseId } from '../normalise-id';
import { firstError } from '../rest/first-error';
import { jsonOf } from '../rest/json-of';
import { signInErrorOf } from './sign-in-error-of';

/** `id` is an address that ends in the org's id and the user's. */
const Token = z.object({
  access_token: z.string().regex(/^[\x21-\x7e]{10,8000}$/),
  instance_url: z.string(),
  id: z.string(),
});

/** A sign-in that succeeded. There is no expiry: Salesforce says so by refusing the token. */
export interface SignedIn {
  accessToken: string;
  /** 18-character ids. */
  userId: string;
  orgId: string;
  /** `https://` and the account's host. */
  instanceUrl: string;
}

/**
 * Exchanges an authorisation code for a token. One request, without a secret.
 * @throws SignInError; also where the token is for another org than was asked: its calls would go to that org.
 */
export async function exchangeCode(
  http: HttpClient,
  request: { account: string; clientId: string; redirectUri: string; code: string; verifier: string },
): Promise<SignedIn> {
  const { account } = request;
  const answer = await ask(http, account, {
    grant_type: 'authorization_code',
    client_id: request.clientId,
    redirect_uri: request.redirectUri,
    code: request.code,
    code_verifier: request.verifier,
  });
  if (!URL.canParse(answer.url) || new URL(answer.url).host !== account) throw refused();
  const body = jsonOf(answer.body);
  if (answer.status < 200 || answer.status > 299) {
    const error = firstError(body);
    if (error !== null) throw signInErrorOf(error.code, error.words);
    throw answer.status >= 500 || answer.status === 429 ? unavailable() : refused();
  }
  const token = Token.safeParse(body).data;
  const [orgId, userId] = token === undefined ? [null, null] : idsIn(token.id);
  if (token === undefined || orgId === null || userId === null || !isOf(token.instance_url, account)) {
    throw refused();
  }
  return { accessToken: token.access_token, userId, orgId, instanceUrl: `https://${account}` };
}

async function ask(http: HttpClient, account: string, form: Record<string, string>): Promise<HttpAnswer> {
  try {
    return await http({
      method: 'POST',
      url: `https://${account}/services/oauth2/token`,
      headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
      credentials: 'none',
    });
  } catch (error) {
    if (error instanceof HttpFailure) throw unavailable();
    throw error;
  }
}

function idsIn(address: string): [orgId: string | null, userId: string | null] {
  const [, org = '', user = ''] = /\/id\/(\w+)\/(\w+)$/.exec(address) ?? [];
  return [
    org.startsWith(KEY_PREFIX.org) ? normaliseId(org) : null,
    user.startsWith(KEY_PREFIX.user) ? normaliseId(user) : null,
  ];
}

function isOf(instance: string, account: string): boolean {
  if (!URL.canParse(instance)) return false;
  const { protocol, hostname, port } = new URL(instance);
  return protocol === 'https:' && port === '' && apiHost(hostname) === account;
}

function refused(): SignInError {
  return new SignInError(
    'refused',
    'Salesforce did not answer with a token for this org. Start the sign-in again.',
  );
}

function unavailable(): SignInError {
  return new SignInError('unavailable', 'Salesforce could not be reached. Try again in a few minutes.');
}
