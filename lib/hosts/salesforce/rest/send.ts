import type { HttpAnswer } from '../../../platform/http-client';
import { HttpFailure } from '../../../platform/http-failure';
import type { Connection } from '../../contract';
import { HostError } from '../../host-error';
import { apiHost } from '../api-host';
import { hostErrorOf } from './host-error-of';
import { identityError } from './identity-error';
import { jsonOf } from './json-of';

export interface ApiRequest {
  method: 'GET' | 'POST';
  path: string;
  body?: unknown;
  headers?: Record<string, string>;
  /** Reading, or writing: then an error says whether Salesforce may have acted. */
  deed: 'read' | 'write';
}

/**
 * One request to the org with its bearer token; the answer's JSON.
 * @throws HostError `not-connected` without a token, and whatever came instead of a good answer.
 */
export async function send(connection: Connection, request: ApiRequest): Promise<unknown> {
  if (connection.token === null) {
    throw new HostError(
      connection.lacks ?? 'not-connected',
      'No Salesforce sign-in for this org. Connect Salesforce in the settings.',
    );
  }
  if (apiHost(connection.account) !== connection.account) {
    throw new HostError('not-connected', 'This is no Salesforce org. Connect Salesforce in the settings.');
  }
  const answer = await ask(connection, connection.token, request);
  const open = request.deed === 'write' ? { uncertain: true } : {};
  if (!isFrom(answer.url, connection.account)) {
    // What answered is not the org: neither is it believed, nor does it see the token again.
    throw elsewhere(request);
  }
  const body = jsonOf(answer.body);
  if (answer.status < 200 || answer.status > 299) {
    throw hostErrorOf(
      {
        status: answer.status,
        body: body === undefined ? identityError(answer.body) : body,
        headers: answer.headers,
      },
      connection.now(),
      request.deed,
    );
  }
  if (body === undefined || body === null) {
    throw new HostError(
      'bad-answer',
      'Salesforce did not answer in JSON. Open Salesforce and sign in again.',
      {
        status: answer.status,
        ...open,
      },
    );
  }
  return body;
}

async function ask(connection: Connection, token: string, request: ApiRequest): Promise<HttpAnswer> {
  try {
    return await connection.http({
      method: request.method,
      url: `https://${connection.account}${request.path}`,
      headers: {
        Authorization: `Bearer ${token}`,
        Accept: 'application/json',
        'Sforce-Call-Options': 'client=Bellwether',
        ...(request.body === undefined ? {} : { 'Content-Type': 'application/json; charset=UTF-8' }),
        ...request.headers,
      },
      body: request.body === undefined ? null : JSON.stringify(request.body),
      credentials: 'none',
    });
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error;
    if (error.reason === 'redirected') throw elsewhere(request);
    throw new HostError('offline', error.message, request.deed === 'write' ? { uncertain: true } : {});
  }
}

function elsewhere({ deed }: ApiRequest): HostError {
  return new HostError(
    'bad-answer',
    'Another address answered for Salesforce. Open Salesforce and sign in again.',
    deed === 'write' ? { uncertain: true } : {},
  );
}

function isFrom(url: string, account: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  return protocol === 'https:' && host === account;
}
