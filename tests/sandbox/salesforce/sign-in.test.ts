import { describe, expect, it } from 'vitest';
import { SALESFORCE_CONSUMER_KEY } from './consumer-key';
import { openSalesforce } from './open-salesforce';

const redirectUri = `https://${'abcdefghijklmnop'.repeat(2)}.chromiumapp.org/salesforce`;
const verifier = 'a-verifier-that-is-long-enough-to-be-one-0123456789';

function browser() {
  const sandbox = openSalesforce();
  const { pages, api } = sandbox.salesforce.hosts;
  const send = (path: string, init: RequestInit = {}, host: string = api) =>
    sandbox.fetch(new Request(`https://${host}${path}`, init));
  const cookie = sandbox.salesforce.cookies('tom').api;
  const authorize = (extra: Record<string, string> = {}) => {
    const query = new URLSearchParams({
      response_type: 'code',
      client_id: SALESFORCE_CONSUMER_KEY,
      redirect_uri: redirectUri,
      code_challenge: sandbox.challenge(verifier),
      state: 'xyz',
      ...extra,
    });
    return `/services/oauth2/authorize?${query}`;
  };
  const redeem = (code: string, extra: Record<string, string> = {}) =>
    send('/services/oauth2/token', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: SALESFORCE_CONSUMER_KEY,
        redirect_uri: redirectUri,
        code,
        code_verifier: verifier,
        ...extra,
      }),
    });
  /** Presses "Allow" on the consent page. */
  const allow = async () => {
    const html = await (await send(authorize(), { headers: { cookie } })).text();
    const form = new URLSearchParams({ decision: 'allow' });
    for (const [, name = '', value = ''] of html.matchAll(/name="([^"]+)" value="([^"]*)"/g)) {
      if (name !== 'decision') form.set(name, value.replaceAll('&amp;', '&'));
    }
    const answer = await send('/services/oauth2/authorize', {
      method: 'POST',
      headers: { cookie },
      body: form,
    });
    return new URL(answer.headers.get('location') ?? '');
  };
  return { ...sandbox, send, cookie, authorize, redeem, allow, pages };
}

describe('signing in', () => {
  it('leads from consent to a token that works, and says who it belongs to', async () => {
    const { allow, redeem, send, salesforce } = browser();
    const target = await allow();
    expect(target.href.startsWith(redirectUri)).toBe(true);
    expect(target.searchParams.get('state')).toBe('xyz');
    const token = await (await redeem(target.searchParams.get('code') ?? '')).json();
    const tom = salesforce.org.all('User').find((user) => user.Name === 'Tom Adler');
    expect(token).toMatchObject({ token_type: 'Bearer', instance_url: 'https://acme.my.salesforce.com' });
    expect(token.id).toBe(`https://acme.my.salesforce.com/id/${salesforce.org.id}/${tom?.Id}`);
    const headers = { authorization: `Bearer ${token.access_token}` };
    const me = await (await send('/services/oauth2/userinfo', { headers })).json();
    expect(me).toMatchObject({ user_id: tom?.Id, name: 'Tom Adler', organization_id: salesforce.org.id });
    await send('/services/oauth2/revoke', { method: 'POST', body: `token=${token.access_token}` });
    expect((await send('/services/oauth2/userinfo', { headers })).status).toBe(403);
  });

  it('refuses a wrong verifier, and the code is used up by it', async () => {
    const { allow, redeem } = browser();
    const code = (await allow()).searchParams.get('code') ?? '';
    const wrong = await redeem(code, { code_verifier: `${verifier}x` });
    expect([wrong.status, await wrong.json()]).toEqual([
      400,
      { error: 'invalid_grant', error_description: 'invalid code verifier' },
    ]);
    expect((await redeem(code)).status).toBe(400);
  });

  it('refuses a code after ten minutes', async () => {
    const { allow, redeem, clock } = browser();
    const code = (await allow()).searchParams.get('code') ?? '';
    clock.advance(600_000);
    expect(await (await redeem(code)).json()).toMatchObject({
      error_description: 'expired authorization code',
    });
  });

  it('is silent with a session and a consent, and says what is missing without', async () => {
    const { send, authorize, cookie, allow } = browser();
    const silent = async (headers: Record<string, string>) => {
      const answer = await send(authorize({ prompt: 'none' }), { headers });
      return new URL(answer.headers.get('location') ?? '').searchParams;
    };
    expect((await silent({})).get('error')).toBe('login_required');
    expect((await silent({ cookie })).get('error')).toBe('consent_required');
    await allow();
    expect((await silent({ cookie })).get('code')).not.toBeNull();
  });

  it.each([
    [{ client_id: 'nobody' }, 'invalid_client_id'],
    [{ redirect_uri: 'https://evil.example/' }, 'redirect_uri_mismatch'],
    [{ redirect_uri: 'https://abc.chromiumapp.org.evil.example/' }, 'redirect_uri_mismatch'],
  ])('ends on its own error page for %j', async (extra, error) => {
    const { send, authorize, cookie } = browser();
    const answer = await send(authorize(extra), { headers: { cookie } });
    const location = answer.headers.get('location') ?? '';
    expect(location.startsWith('/setup/secur/RemoteAccessErrorPage.apexp?')).toBe(true);
    expect(new URLSearchParams(location.split('?')[1]).get('error')).toBe(error);
    expect(await (await send(location)).text()).toContain(error);
  });

  it('wants PKCE, and tells the app when it is blocked', async () => {
    const { send, authorize, cookie, salesforce } = browser();
    const error = async (extra: Record<string, string>) => {
      const answer = await send(authorize(extra), { headers: { cookie } });
      return new URL(answer.headers.get('location') ?? '').searchParams.get('error');
    };
    expect(await error({ code_challenge: '' })).toBe('invalid_request');
    expect(await error({ code_challenge_method: 'plain' })).toBe('invalid_request');
    salesforce.switches.appBlocked = true;
    expect(await error({})).toBe('OAUTH_APP_BLOCKED');
  });

  it('brings a signed-out person from the page through the login back to the page', async () => {
    const { send, pages, caseId } = browser();
    const path = `/lightning/r/Case/${caseId}/view`;
    const away = new URL((await send(path, {}, pages)).headers.get('location') ?? '');
    expect(away.host).toBe('acme.my.salesforce.com');
    expect(await (await send(away.pathname + away.search)).text()).toContain('Maya Ortiz');
    const body = new URLSearchParams({ person: 'maya', return_to: away.searchParams.get('startURL') ?? '' });
    const login = await send('/login', { method: 'POST', body });
    expect(login.headers.get('set-cookie')).toContain('sid=');
    const door = new URL(login.headers.get('location') ?? '');
    const crossed = await send(door.pathname + door.search, {}, door.host);
    expect(crossed.headers.get('location')).toBe(path);
    const cookie = crossed.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(await (await send(path, { headers: { cookie } }, pages)).text()).toContain('auraLoadingBox');
    // The ticket is used up.
    expect((await send(door.pathname + door.search, {}, door.host)).headers.get('set-cookie')).toBeNull();
  });

  it('tells an app that is not installed so, whoever is signed in', async () => {
    const { send, authorize, cookie, salesforce } = browser();
    salesforce.switches.appInstalled = false;
    const answer = await send(authorize(), { headers: { cookie } });
    const query = new URL(answer.headers.get('location') ?? '').searchParams;
    expect([query.get('error'), query.get('error_description')]).toEqual([
      'access_denied',
      'OAUTH_APPROVAL_ERROR_GENERIC',
    ]);
  });
});

describe("a browser's session as a token", () => {
  const asked = async (sid: string, switches: object = {}) => {
    const { send, salesforce, api } = browser();
    Object.assign(salesforce.switches, switches);
    const value = salesforce.cookies('tom')[sid === 'page' ? 'pages' : 'api'].replace('sid=', '');
    expect(value.startsWith(`${salesforce.org.id.slice(0, 15)}!`)).toBe(true);
    const headers = { authorization: `Bearer ${sid === 'ended' ? `${value}x` : value}` };
    const data = await send(`${api}/`, { headers });
    const info = await send('/services/oauth2/userinfo', { headers });
    return { data: [data.status, await data.json()], info: [info.status, await info.text()] };
  };
  const notForApi = [
    { message: 'This session is not valid for use with the REST API', errorCode: 'INVALID_SESSION_ID' },
  ];

  it('is one where policies let it be', async () => {
    const { data, info } = await asked('api');
    expect(data).toMatchObject([200, { identity: expect.stringMatching(/\/id\/00D\w+\/005\w+$/) }]);
    expect(info).toMatchObject([200, expect.stringContaining('Tom Adler')]);
  });

  it('is none where they do not, nor the page host’s, nor one that has ended', async () => {
    expect((await asked('api', { sessionApiAccess: false })).data).toEqual([401, notForApi]);
    expect(await asked('page')).toEqual({ data: [401, notForApi], info: [403, 'Bad_OAuth_Token'] });
    expect(await asked('ended')).toEqual({
      data: [401, [{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }]],
      info: [403, 'Bad_OAuth_Token'],
    });
  });

  it('may be one that only the identity service does not know', async () => {
    const { data, info } = await asked('api', { sessionUserinfo: false });
    expect([data[0], info[0]]).toEqual([200, 403]);
  });
});
