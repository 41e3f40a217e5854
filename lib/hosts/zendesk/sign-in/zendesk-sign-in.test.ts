import { describe, expect, test } from 'vitest';
import type { HttpAnswer, HttpRequest } from '../../../platform/http-client';
import { HttpFailure } from '../../../platform/http-failure';
import { challengeOf } from '../../sign-in/challenge-of';
import { zendeskSignIn } from './zendesk-sign-in';

const account = 'acme.zendesk.com';
const redirectUrl = 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/zendesk';
const clientId = 'bellwether_acme';
const token = { access_token: 'gErypPlm4dOVgGRvA1ZzMH5MQ3nLo8bo', scope: 'read write', token_type: 'bearer' };
const me = { user: { id: 9001, name: 'Maya Ortiz', role: 'agent' } };

type Reply = Partial<HttpAnswer> | Error;

/** A client whose answers are given in order. */
function answering(...replies: Reply[]) {
  const asked: HttpRequest[] = [];
  const http = async (request: HttpRequest) => {
    asked.push(request);
    const reply = replies.shift();
    if (reply === undefined) throw new Error(`Nobody expected ${request.method} ${request.url}.`);
    if (reply instanceof Error) throw reply;
    return { status: 200, headers: {}, body: '{}', url: request.url, ...reply };
  };
  return { http, asked };
}
const json = (value: unknown, status = 200): Reply => ({ status, body: JSON.stringify(value) });

/** Finishes a sign-in that ended at an address. */
function finish(ended: string, ...replies: Reply[]) {
  const { http, asked } = answering(...replies);
  const options = { http, account, clientId, redirectUrl, state: 's1', verifier: 'v1' };
  return { done: zendeskSignIn.finish({ ...options, endedAt: redirectUrl + ended }), asked };
}

test('sends the person to the account with a fresh state and challenge each time', async () => {
  const start = () => zendeskSignIn.start({ account, clientId, redirectUrl, silent: false });
  const [first, second] = [await start(), await start()];
  const url = new URL(first.url);
  expect(url.origin + url.pathname).toBe('https://acme.zendesk.com/oauth/authorizations/new');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUrl,
    scope: 'read write',
    state: first.state,
    code_challenge: await challengeOf(first.verifier),
    code_challenge_method: 'S256',
  });
  expect(first.url).toContain('scope=read%20write');
  expect(first.state).not.toBe(second.state);
  expect(first.verifier).not.toBe(second.verifier);
  expect(first.url).not.toContain(first.verifier);
});

describe('the account behind what a person types', () => {
  test.each([
    'acme',
    ' acme.zendesk.com ',
    'ACME.zendesk.com/agent/tickets/1',
    'https://acme.zendesk.com/admin',
  ])('%j', (address) => expect(zendeskSignIn.accountOf(address)).toEqual({ account, pageHost: account }));
  test.each([
    '',
    'a b',
    'support.acme.com',
    'zendesk.com',
    'acme.zendesk.com.evil.example',
    'https://acme.zendesk.com:8443/',
    'https://evil.example/acme.zendesk.com',
    'https://acme.zendesk.com@evil.example/',
    'javascript://acme.zendesk.com/%0aalert(1)',
    'https://',
  ])('%j is none', (address) => expect(zendeskSignIn.accountOf(address)).toBeNull());
});

describe('from the redirect to a token', () => {
  test('the code and its verifier go in JSON without cookies, then who it is', async () => {
    const granted = json({ ...token, refresh_token: 'af3t24tfj34h43s', expires_in: 28_800 });
    const { done, asked } = finish('?code=c1&state=s1', granted, json(me));
    expect(await done).toEqual({
      accessToken: token.access_token,
      refreshToken: 'af3t24tfj34h43s',
      expiresIn: 28_800,
      userId: '9001',
      userName: 'Maya Ortiz',
    });
    const [exchange, who] = asked;
    expect(exchange).toMatchObject({
      method: 'POST',
      url: 'https://acme.zendesk.com/oauth/tokens',
      headers: { 'Content-Type': 'application/json' },
      credentials: 'none',
    });
    expect(JSON.parse(exchange?.body ?? '')).toEqual({
      grant_type: 'authorization_code',
      client_id: clientId,
      redirect_uri: redirectUrl,
      code: 'c1',
      code_verifier: 'v1',
      scope: 'read write',
      expires_in: 28_800,
    });
    expect(who).toMatchObject({
      url: 'https://acme.zendesk.com/api/v2/users/me.json',
      headers: { Authorization: `Bearer ${token.access_token}` },
      credentials: 'none',
    });
  });

  test('an answer that says nothing of expiry, renewal and scope is one all the same', async () => {
    const { done } = finish('?code=c1&state=s1', json({ access_token: token.access_token }), json(me));
    expect(await done).toMatchObject({ refreshToken: null, expiresIn: null });
  });

  test.each([
    ['another state', '?code=c1&state=s2', 'refused'],
    ['no code', '?state=s1', 'refused'],
    ['nothing', '', 'refused'],
    ['denied', '?error=access_denied&error_description=The+end-user+denied+the+request&state=s1', 'refused'],
    ['an unknown client', '?error=invalid_client&error_description=No+such+client', 'wrong-key'],
    [
      'a client that is off',
      '?error=unauthorized_client&error_description=This+client+is+disabled',
      'blocked-by-admin',
    ],
    [
      'another redirect address',
      '?error=invalid_request&error_description=Invalid+redirect_uri',
      'wrong-callback',
    ],
    ['a scope that is not allowed', '?error=invalid_scope', 'wrong-scope'],
    ['out of order', '?error=temporarily_unavailable', 'unavailable'],
    ['an error that nobody knows', '?error=%3Cscript%3E&code=c1&state=s1', 'refused'],
  ])('%s: nothing is sent', async (_, ended, code) => {
    const { done, asked } = finish(ended);
    await expect(done).rejects.toMatchObject({ name: 'SignInError', code });
    expect(asked).toHaveLength(0);
  });

  test.each<[string, Reply, string]>([
    [
      'an old code',
      json({ error: 'invalid_grant', error_description: 'The code has expired' }, 400),
      'refused',
    ],
    ['a client with a secret', json({ error: 'invalid_client', error_description: 'x' }, 401), 'wrong-key'],
    ['a blocked client', { status: 403, body: '<html>' }, 'blocked-by-admin'],
    ['a failure', { status: 503, body: '<html>' }, 'unavailable'],
    ['too many', { status: 429 }, 'unavailable'],
    ['no network', new HttpFailure('network', 'No network.'), 'unavailable'],
    ['a page', { body: '<html>' }, 'bad-answer'],
    ['a token that may only read', json({ ...token, scope: 'read' }), 'wrong-scope'],
    ['a token with a line end', json({ ...token, access_token: 'abcdefghij\r\nX-Header: 1' }), 'bad-answer'],
    ['no token', json({ token_type: 'bearer' }), 'bad-answer'],
    ['another host', { url: 'https://evil.example/', body: JSON.stringify(token) }, 'bad-answer'],
  ])('%s: nobody is asked who it is', async (_, reply, code) => {
    const { done, asked } = finish('?code=c1&state=s1', reply);
    await expect(done).rejects.toMatchObject({ name: 'SignInError', code });
    expect(asked).toHaveLength(1);
  });

  test.each<[string, Reply, string]>([
    ['who may not use the API', json({ error: { title: 'Forbidden', message: 'No' } }, 403), 'no-access'],
    ['nobody', json({ user: { id: null, name: 'Anonymous user' } }), 'refused'],
    ['a page', { body: '<html>' }, 'refused'],
    ['nobody answers', new HttpFailure('timeout', 'No answer.'), 'unavailable'],
  ])('%s is connected as nobody', async (_, reply, code) => {
    const { done } = finish('?code=c1&state=s1', json(token), reply);
    await expect(done).rejects.toMatchObject({ name: 'SignInError', code });
  });

  test.each(['write', 'read write', 'tickets:write read'])('the scope %j may write', async (scope) => {
    const { done } = finish('?code=c1&state=s1', json({ ...token, scope }), json(me));
    expect((await done).userId).toBe('9001');
  });
});

describe('a renewal', () => {
  const renew = (reply: Reply) => {
    const { http, asked } = answering(reply);
    return { done: zendeskSignIn.refresh({ http, account, clientId, refreshToken: 'first-refresh' }), asked };
  };
  test('is one request without a secret, and takes the next refresh token', async () => {
    const { done, asked } = renew(json({ ...token, refresh_token: 'second-refresh', expires_in: 1800 }));
    expect(await done).toEqual({
      accessToken: token.access_token,
      refreshToken: 'second-refresh',
      expiresIn: 1800,
    });
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual({
      grant_type: 'refresh_token',
      client_id: clientId,
      refresh_token: 'first-refresh',
      scope: 'read write',
      expires_in: 28_800,
    });
    expect(asked).toHaveLength(1);
  });
  test('keeps the refresh token where the account does not rotate', async () => {
    expect((await renew(json(token)).done).refreshToken).toBe('first-refresh');
  });
  test.each<[string, Reply, string]>([
    ['expired', json({ error: 'invalid_grant' }, 400), 'refused'],
    ['no answer', new HttpFailure('cut-off', 'Cut off.'), 'unavailable'],
  ])('%s', async (_, reply, code) => {
    await expect(renew(reply).done).rejects.toMatchObject({ name: 'SignInError', code });
  });
});

test('is ended with its own token and no cookie', async () => {
  const { http, asked } = answering({ status: 204, body: '' });
  await zendeskSignIn.revoke({ http, account, accessToken: 'abcdefghijk', refreshToken: null });
  expect(asked).toMatchObject([
    {
      method: 'DELETE',
      url: 'https://acme.zendesk.com/api/v2/oauth/tokens/current.json',
      headers: { Authorization: 'Bearer abcdefghijk' },
      credentials: 'none',
    },
  ]);
});
