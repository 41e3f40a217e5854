import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { HttpAnswer, HttpRequest } from '../../../platform/http-client';
import { HttpFailure } from '../../../platform/http-failure';
import { challengeOf } from '../../sign-in/challenge-of';
import { sharedSample } from '../__fixtures__/shared-sample';
import { salesforceSignIn } from './salesforce-sign-in';

const account = 'acme.my.salesforce.com';
const redirectUrl = 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/salesforce';
const clientId = '3MVG9.key';
const token = {
  access_token: '00D000000000001!AQ.token',
  instance_url: 'https://acme.my.salesforce.com',
  id: 'https://login.salesforce.com/id/00Dx0000000BV7z/005x00000012Q9P',
};

/** Finishes a sign-in that ended at an address, against one answer of the token endpoint. */
function finish(ended: string, answer: Partial<HttpAnswer> | Error = { body: JSON.stringify(token) }) {
  const asked: HttpRequest[] = [];
  const http = (request: HttpRequest) => {
    asked.push(request);
    if (answer instanceof Error) return Promise.reject(answer);
    return Promise.resolve({ status: 200, headers: {}, body: '{}', url: request.url, ...answer });
  };
  const options = {
    http,
    account,
    clientId,
    redirectUrl,
    state: 's1',
    verifier: 'v1',
    endedAt: redirectUrl + ended,
  };
  return { done: salesforceSignIn.finish(options), asked };
}

test('sends the person to the org with a fresh state and challenge each time', async () => {
  const start = () => salesforceSignIn.start({ account, clientId, redirectUrl, silent: false });
  const [first, second] = [await start(), await start()];
  const url = new URL(first.url);
  expect(url.origin + url.pathname).toBe('https://acme.my.salesforce.com/services/oauth2/authorize');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUrl,
    scope: 'api id refresh_token',
    state: first.state,
    code_challenge: await challengeOf(first.verifier),
    code_challenge_method: 'S256',
  });
  expect(first.state).not.toBe(second.state);
  expect(first.verifier).not.toBe(second.verifier);
  expect(first.url).not.toContain(first.verifier);
});

describe('the org behind what a person types', () => {
  test.each([
    ['https://acme.lightning.force.com/lightning/page/home', account, 'acme.lightning.force.com'],
    ['  acme.my.salesforce.com ', account, 'acme.lightning.force.com'],
    ['ACME.lightning.force.com/lightning', account, 'acme.lightning.force.com'],
    ['acme.my.salesforce-setup.com', account, 'acme.lightning.force.com'],
    [
      'acme--uat.sandbox.my.salesforce.com',
      'acme--uat.sandbox.my.salesforce.com',
      'acme--uat.sandbox.lightning.force.com',
    ],
  ])('%s', (address, expected, pageHost) => {
    expect(salesforceSignIn.accountOf(address)).toEqual({ account: expected, pageHost });
  });
  test.each([
    '',
    'acme',
    'login.salesforce.com',
    'na1.salesforce.com',
    'acme.zendesk.com',
    'https://acme.my.salesforce.com:8443/',
    'https://acme.my.salesforce.com@evil.example/',
    'https://evil.example/acme.my.salesforce.com',
    'javascript://acme.my.salesforce.com/%0aalert(1)',
    'https://',
    // Orgs, but of clouds that the extension may not ask.
    'acme.lightning.crmforce.mil',
    'acme.my.sfcrmproducts.cn',
    'acme.my-lightning.com',
  ])('%j is none', (address) => expect(salesforceSignIn.accountOf(address)).toBeNull());
});

describe('from the redirect to a token', () => {
  test('one request without a secret, and one for the name', async () => {
    const { done, asked } = finish('?code=c1&state=s1');
    expect(await done).toEqual({
      accessToken: '00D000000000001!AQ.token',
      refreshToken: null,
      expiresIn: null,
      userId: '005x00000012Q9PAAU',
      userName: null,
    });
    expect(asked[1]).toMatchObject({
      url: 'https://acme.my.salesforce.com/services/oauth2/userinfo',
      headers: { Authorization: 'Bearer 00D000000000001!AQ.token' },
      credentials: 'none',
    });
    expect(asked).toHaveLength(2);
    expect(asked[0]).toMatchObject({
      method: 'POST',
      url: 'https://acme.my.salesforce.com/services/oauth2/token',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      credentials: 'none',
    });
    expect(Object.fromEntries(new URLSearchParams(asked[0]?.body ?? ''))).toEqual({
      grant_type: 'authorization_code',
      client_id: clientId,
      redirect_uri: redirectUrl,
      code: 'c1',
      code_verifier: 'v1',
    });
  });

  test.each([
    ['another state', '?code=c1&state=s2', 'refused'],
    ['no state', '?code=c1', 'refused'],
    ['no code', '?state=s1', 'refused'],
    ['nothing', '', 'refused'],
    [
      'blocked',
      '?error=OAUTH_APP_BLOCKED&error_description=this+app+is+blocked+by+admin',
      'blocked-by-admin',
    ],
    ['not installed', '?error=access_denied&error_description=OAUTH_APPROVAL_ERROR_GENERIC', 'not-installed'],
    ['not allowed', '?error=access_denied&error_description=end-user+denied+authorization', 'refused'],
    ['wrong callback', '?error=redirect_uri_mismatch', 'wrong-callback'],
    ['a scope the app has not', '?error=invalid_scope', 'wrong-scope'],
    ['wrong key', '?error=invalid_client_id&error_description=client+identifier+invalid', 'wrong-key'],
    ['an error that nobody knows', '?error=%3Cscript%3E&code=c1&state=s1', 'refused'],
  ])('%s: nothing is sent', async (_, ended, code) => {
    const { done, asked } = finish(ended);
    await expect(done).rejects.toMatchObject({ name: 'SignInError', code });
    expect(asked).toHaveLength(0);
  });

  test.each([
    [
      'an old code',
      { status: 400, body: '{"error":"invalid_grant","error_description":"expired authorization code"}' },
      'refused',
    ],
    [
      'not installed',
      {
        status: 400,
        body: '{"error":"invalid_client","error_description":"app must be installed into org"}',
      },
      'not-installed',
    ],
    [
      'a wrong key',
      { status: 400, body: '{"error":"invalid_client_id","error_description":"client identifier invalid"}' },
      'wrong-key',
    ],
    ['a failure', { status: 503, body: '<html>' }, 'unavailable'],
    ['no network', new HttpFailure('network', 'No network.'), 'unavailable'],
    ['a page', { body: '<html>' }, 'bad-answer'],
    ['another host', { url: 'https://evil.example/', body: JSON.stringify(token) }, 'bad-answer'],
    [
      'a token for another org',
      { body: JSON.stringify({ ...token, instance_url: 'https://other.my.salesforce.com' }) },
      'bad-answer',
    ],
    [
      'a token for no org',
      { body: JSON.stringify({ ...token, instance_url: 'https://evil.example' }) },
      'bad-answer',
    ],
    [
      'a token without encryption',
      { body: JSON.stringify({ ...token, instance_url: 'http://acme.my.salesforce.com' }) },
      'bad-answer',
    ],
    [
      'a token of nobody',
      { body: JSON.stringify({ ...token, id: 'https://login.salesforce.com/id/00Dx0000000BV7z/' }) },
      'bad-answer',
    ],
    [
      'a token with a line end',
      { body: JSON.stringify({ ...token, access_token: 'abcdefghij\r\nX-Header: 1' }) },
      'bad-answer',
    ],
    ['no token', { body: JSON.stringify({ ...token, access_token: undefined }) }, 'bad-answer'],
  ])('%s', async (_, answer, code) => {
    await expect(finish('?code=c1&state=s1', answer).done).rejects.toMatchObject({
      name: 'SignInError',
      code,
    });
  });

  const recorded = sharedSample('oauth-token-success');
  test.skipIf(recorded === null)(
    'a recorded token is of an instance, not of our org (needs ../shared)',
    async () => {
      const { body } = z.object({ body: z.looseObject({}) }).parse(recorded);
      const refused = finish('?code=c1&state=s1', { body: JSON.stringify(body) });
      await expect(refused.done).rejects.toMatchObject({ code: 'bad-answer' });
      const ours = { ...body, instance_url: 'https://acme.my.salesforce.com' };
      const { done } = finish('?code=c1&state=s1', { body: JSON.stringify(ours) });
      expect((await done).userId).toBe('005x00000012Q9PAAU');
    },
  );
});

describe('a renewal', () => {
  /** Renews against one answer of the token endpoint. */
  function renew(answer: Partial<HttpAnswer> | Error) {
    const asked: HttpRequest[] = [];
    const http = (request: HttpRequest) => {
      asked.push(request);
      if (answer instanceof Error) return Promise.reject(answer);
      return Promise.resolve({ status: 200, headers: {}, body: '{}', url: request.url, ...answer });
    };
    return { done: salesforceSignIn.refresh({ http, account, clientId, refreshToken: '5Aep.first' }), asked };
  }

  test('sends the refresh token, without a secret, and keeps it where the org does not rotate', async () => {
    const { done, asked } = renew({ body: JSON.stringify(token) });
    expect(await done).toEqual({
      accessToken: '00D000000000001!AQ.token',
      refreshToken: '5Aep.first',
      expiresIn: null,
    });
    expect(Object.fromEntries(new URLSearchParams(asked[0]?.body ?? ''))).toEqual({
      grant_type: 'refresh_token',
      client_id: clientId,
      refresh_token: '5Aep.first',
    });
  });

  test('takes the next one where the org rotates', async () => {
    const body = JSON.stringify({ ...token, refresh_token: '5Aep.second' });
    expect((await renew({ body }).done).refreshToken).toBe('5Aep.second');
  });

  test.each([
    ['expired', { status: 400, body: '{"error":"invalid_grant"}' }, 'refused'],
    ['the org is busy', { status: 503, body: '{"error":"server_error"}' }, 'unavailable'],
    ['no network', new HttpFailure('timeout', 'No answer.'), 'unavailable'],
  ])('%s', async (_, answer, code) => {
    await expect(renew(answer).done).rejects.toMatchObject({ name: 'SignInError', code });
  });
});
