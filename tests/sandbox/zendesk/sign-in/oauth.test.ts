import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { signedIn } from '../signed-in';

const redirect = 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/zendesk';
const origin = 'https://acme.zendesk.com';

type Sandbox = ReturnType<typeof signedIn>;
type Json = Record<string, unknown>;

/** What the extension and the person's browser do, step by step. */
function client(sandbox: Sandbox) {
  const { zendesk, session, fetch } = sandbox;
  const verifier = randomBytes(32).toString('base64url');
  const cookie = `_zendesk_session=${session.token}`;
  const wish = (change: Record<string, string> = {}) =>
    new URLSearchParams({
      response_type: 'code',
      client_id: zendesk.clientId,
      redirect_uri: redirect,
      scope: 'read write',
      state: 's1',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      ...change,
    });
  const open = (change: Record<string, string> = {}, headers: Record<string, string> = { cookie }) =>
    fetch(new Request(`${origin}/oauth/authorizations/new?${wish(change)}`, { headers }));
  const decide = (decision: string, csrf = session.csrfToken) => {
    const body = wish();
    body.set('decision', decision);
    body.set('csrf', csrf);
    return fetch(
      new Request(`${origin}/oauth/authorizations`, { method: 'POST', body, headers: { cookie, origin } }),
    );
  };
  const ended = (answer: Response) => new URL(answer.headers.get('location') ?? '', origin);
  const token = async (body: Json) => {
    const answer = await fetch(
      new Request(`${origin}/oauth/tokens`, {
        method: 'POST',
        body: JSON.stringify({ client_id: zendesk.clientId, ...body }),
        headers: { 'content-type': 'application/json' },
      }),
    );
    return { status: answer.status, json: (await answer.json()) as Json };
  };
  const code = async () => ended(await decide('allow')).searchParams.get('code') ?? '';
  const redeem = (given: string, change: Json = {}) =>
    token({
      grant_type: 'authorization_code',
      code: given,
      redirect_uri: redirect,
      code_verifier: verifier,
      expires_in: 3600,
      ...change,
    });
  const renew = (refreshToken: unknown) =>
    token({ grant_type: 'refresh_token', refresh_token: refreshToken });
  const api = (bearer: unknown, path: string, init: RequestInit = {}) =>
    fetch(
      new Request(`${origin}/api/v2/${path}`, {
        ...init,
        headers: { authorization: `Bearer ${bearer}`, ...(init.headers as Record<string, string>) },
      }),
    );
  return { open, decide, ended, code, redeem, renew, api, cookie, session };
}

describe('allowing access', () => {
  it('asks whoever is not signed in to sign in first, and comes back', async () => {
    const { open, ended } = client(signedIn());
    const to = ended(await open({}, {}));
    expect(to.pathname).toBe('/access/unauthenticated');
    expect(to.searchParams.get('return_to')).toMatch(/^\/oauth\/authorizations\/new\?response_type=code&/);
  });

  it('shows a form once, then goes on by itself, unless it always asks', async () => {
    const sandbox = signedIn();
    const { open, decide, ended } = client(sandbox);
    const page = await open();
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('maya');
    expect(ended(await decide('deny')).searchParams.get('error')).toBe('access_denied');
    const allowed = ended(await decide('allow'));
    expect(allowed.href.startsWith(redirect)).toBe(true);
    expect(allowed.searchParams.get('state')).toBe('s1');
    expect((await open()).status).toBe(302);
    sandbox.zendesk.oauth.switches.consent = 'asked-again';
    expect((await open()).status).toBe(200);
  });

  it('takes no form that another page sent', async () => {
    const { decide } = client(signedIn());
    expect((await decide('allow', 'made up')).status).toBe(403);
  });

  it.each<[string, Record<string, string>]>([
    ['an unknown client', { client_id: 'nobody' }],
    ['a redirect address of somebody else', { redirect_uri: 'https://evil.example/' }],
  ])('%s ends on a page', async (_, change) => {
    const sandbox = signedIn();
    const { open } = client(sandbox);
    const answer = await open(change);
    expect([answer.status, answer.headers.get('location')]).toEqual([200, null]);
    expect(await answer.text()).toContain('Invalid Authorization Request');
    sandbox.zendesk.oauth.switches.refusal = 'error-status';
    expect((await open(change)).status).toBe(400);
  });

  it('or at the redirect address, where the account does it so', async () => {
    const sandbox = signedIn();
    sandbox.zendesk.oauth.switches.refusal = 'redirect';
    const { open, ended } = client(sandbox);
    expect(ended(await open({ client_id: 'nobody' })).searchParams.get('error')).toBe('invalid_client');
    expect((await open({ redirect_uri: 'https://evil.example/' })).headers.get('location')).toBeNull();
  });

  it.each([{ code_challenge: '' }, { code_challenge_method: 'plain' }])('wants PKCE: %j', async (change) => {
    const { open, ended } = client(signedIn());
    expect(ended(await open(change)).searchParams.get('error')).toBe('invalid_request');
  });
});

describe('a code', () => {
  it('is good for 120 s, once, with its verifier and redirect address', async () => {
    const sandbox = signedIn();
    sandbox.clock.freeze();
    const { code, redeem } = client(sandbox);
    const first = await code();
    sandbox.clock.advance(119_999);
    expect(await redeem(first)).toMatchObject({
      status: 201,
      json: { token_type: 'bearer', scope: 'read write', expires_in: 3600 },
    });
    expect((await redeem(first)).json).toMatchObject({ error: 'invalid_grant' });
    const late = await code();
    sandbox.clock.advance(120_000);
    expect((await redeem(late)).status).toBe(400);
    expect((await redeem(await code(), { code_verifier: 'x'.repeat(43) })).status).toBe(400);
    expect((await redeem(await code(), { redirect_uri: `${redirect}/x` })).status).toBe(400);
    expect((await redeem(await code(), { client_id: 'nobody' })).status).toBe(401);
    expect((await redeem(await code(), { expires_in: 300 })).status).toBe(400);
  });
});

/** Signs in and gives what came of it. */
async function granted(change: Partial<Sandbox['zendesk']['oauth']['switches']> = {}) {
  const sandbox = signedIn();
  sandbox.clock.freeze();
  Object.assign(sandbox.zendesk.oauth.switches, change);
  const own = client(sandbox);
  const { json } = await own.redeem(await own.code());
  return { ...sandbox, ...own, json };
}
const note = {
  method: 'PUT',
  body: JSON.stringify({ ticket: { comment: { body: 'Hello', public: false } } }),
};

describe('a token', () => {
  it('reads and writes as its person, without a CSRF token', async () => {
    const { api, json, zendesk } = await granted();
    const me = (await (await api(json.access_token, 'users/me.json')).json()) as { user: Json };
    expect(me.user.name).toBe('Maya Ortiz');
    expect((await api(json.access_token, 'tickets/4821.json', note)).status).toBe(200);
    expect(zendesk.comments(4821).at(-1)?.authorId).toBe(zendesk.state.directory.userId('maya'));
  });

  it('with a cookie beside it wants the CSRF token of the session, unless the account ignores the cookie', async () => {
    const { api, json, cookie, session, zendesk } = await granted();
    const beside = (headers: Record<string, string>) =>
      api(json.access_token, 'tickets/4821.json', { ...note, headers: { cookie, ...headers } });
    const refused = await beside({});
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain('Invalid authenticity token');
    expect((await beside({ 'x-csrf-token': session.csrfToken })).status).toBe(200);
    zendesk.oauth.switches.cookieBesideToken = 'ignored';
    expect((await beside({})).status).toBe(200);
  });

  it('of reading alone does not write', async () => {
    const { api, json } = await granted({ scope: 'read' });
    expect((await api(json.access_token, 'tickets/4821.json')).status).toBe(200);
    expect((await api(json.access_token, 'tickets/4821.json', note)).status).toBe(403);
  });

  it('expires, and is refused then', async () => {
    const { api, json, clock } = await granted();
    clock.advance(3_599_999);
    expect((await api(json.access_token, 'users/me')).status).toBe(200);
    clock.advance(1);
    const answer = await api(json.access_token, 'users/me');
    expect([answer.status, ((await answer.json()) as Json).error]).toEqual([401, 'invalid_token']);
  });

  it('without end is not said to have one', async () => {
    const { json } = await granted({ lifetime: 'endless' });
    expect(json).not.toHaveProperty('expires_in');
  });

  it('can be ended', async () => {
    const { api, json, renew, zendesk } = await granted();
    expect(zendesk.oauth.alive('maya')).toBe(1);
    expect((await api(json.access_token, 'oauth/tokens/current', { method: 'DELETE' })).status).toBe(204);
    expect((await api(json.access_token, 'users/me')).status).toBe(401);
    expect((await renew(json.refresh_token)).status).toBe(400);
    expect(zendesk.oauth.alive('maya')).toBe(0);
  });
});

describe('a renewal', () => {
  it('gives another pair, and ends the one before', async () => {
    const { api, json, renew } = await granted();
    const next = await renew(json.refresh_token);
    expect(next.json).toMatchObject({ expires_in: 1800, scope: 'read write' });
    expect(next.json.refresh_token).not.toBe(json.refresh_token);
    expect((await api(json.access_token, 'users/me')).status).toBe(401);
    expect((await api(next.json.access_token, 'users/me')).status).toBe(200);
  });

  it.each(['ends-all', 'refused'] as const)('a refresh token seen twice: %s', async (reuse) => {
    const { api, json, renew } = await granted({ reuse });
    const next = await renew(json.refresh_token);
    expect((await renew(json.refresh_token)).status).toBe(400);
    expect((await api(next.json.access_token, 'users/me')).status).toBe(reuse === 'ends-all' ? 401 : 200);
  });

  it('keeps the refresh token where the account does not rotate, or there is none', async () => {
    const kept = await granted({ refresh: 'kept' });
    expect((await kept.renew(kept.json.refresh_token)).json).not.toHaveProperty('refresh_token');
    expect((await kept.renew(kept.json.refresh_token)).status).toBe(201);
    expect((await granted({ refresh: 'none' })).json).not.toHaveProperty('refresh_token');
  });
});

const file = new URL('../../../../../shared/reference/zendesk-oas.yaml', import.meta.url);
describe.skipIf(!existsSync(file))('against the published OpenAPI file (needs ../shared)', () => {
  it('the answers have its shape', async () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    formats.default(ajv);
    ajv.addSchema({ ...(parse(readFileSync(file, 'utf8')) as Json), $id: 'zendesk' });
    const { api, json } = await granted();
    const current = await (await api(json.access_token, 'oauth/tokens/current.json')).json();
    for (const [schema, answer] of [
      ['OAuthTokenForGrantTypesObject', json],
      ['OAuthTokenResponse', current],
    ] as const) {
      const validate = ajv.compile({ $ref: `zendesk#/components/schemas/${schema}` });
      validate(answer);
      expect(validate.errors ?? []).toEqual([]);
    }
  });
});
