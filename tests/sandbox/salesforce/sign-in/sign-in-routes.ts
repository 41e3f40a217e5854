import type { Context } from 'hono';
import { Hono } from 'hono';
import { escapeHtml } from '../../core/escape-html';
import type { SeedPerson } from '../../seed/seed';
import { SALESFORCE_CONSUMER_KEY } from '../consumer-key';
import { SALESFORCE_HOSTS } from '../hosts';
import type { SalesforceSwitches } from '../switches';
import type { Access } from './access';
import { messagePage } from './message-page';

const ERROR_PAGE = '/setup/secur/RemoteAccessErrorPage.apexp';
const REDIRECT = /^https:\/\/[a-p]{32}\.chromiumapp\.org\//;
const SCOPE_WORDS: Record<string, string> = {
  api: 'Manage user data via APIs',
  id: 'Access the identity URL service',
  openid: 'Access unique user identifiers',
  refresh_token: 'Perform requests at any time',
  offline_access: 'Perform requests at any time',
  chatter_api: 'Access Connect REST API resources',
};

/** Login, logout and the browser's half of OAuth (authorise and consent), under the API host. */
export function signInRoutes(
  access: Access,
  people: SeedPerson[],
  switches: SalesforceSwitches,
  loginHtml: (returnTo: string) => string,
): Hono {
  const app = new Hono();

  /** Where a signed-in person goes: back to the OAuth request, or through the front door to the pages. */
  const onward = (personKey: string, returnTo: string) => {
    if (returnTo.startsWith('/services/oauth2/authorize?')) return returnTo;
    const path = returnTo.startsWith('/lightning/') ? returnTo : '/lightning/page/home';
    const query = new URLSearchParams({ otp: access.frontDoor(personKey), retURL: path });
    return `https://${SALESFORCE_HOSTS.pages}/secur/frontdoor.jsp?${query}`;
  };

  app.get('/', (c) => {
    const returnTo = c.req.query('startURL') ?? '/lightning/page/home';
    const session = access.apiSessions.of(c.req.raw);
    if (session === null) return c.html(loginHtml(returnTo));
    return c.redirect(onward(session.personKey, returnTo), 302);
  });

  app.get('/favicon.ico', (c) => c.body(null, 204));

  app.post('/login', async (c) => {
    const form = await c.req.formData();
    const person = people.find((one) => one.key === form.get('person'));
    const returnTo = String(form.get('return_to') ?? '');
    if (person === undefined) return c.html(loginHtml(returnTo), 400);
    c.header('set-cookie', access.apiSessions.cookie(access.apiSessions.open(person.key)));
    return c.redirect(onward(person.key, returnTo), 303);
  });

  app.get('/secur/logout.jsp', (c) => {
    const session = access.apiSessions.of(c.req.raw);
    if (session !== null) {
      access.apiSessions.close(session.token);
      access.pageSessions.closeAll(session.personKey);
    }
    c.header('set-cookie', access.apiSessions.expiredCookie());
    return c.redirect('/', 302);
  });

  app.get(ERROR_PAGE, (c) =>
    c.html(
      messagePage(
        'OAuth Error',
        `<h1>OAuth Error</h1><p>We can't authorize you because of an OAuth error. For more information, contact your Salesforce administrator.</p><p class="small">${escapeHtml(`${c.req.query('error') ?? ''} : ${c.req.query('error_description') ?? ''}`)}</p>`,
      ),
      switches.errorPageStatus,
    ),
  );

  /** Errors that must not be sent to an address nobody registered end on the host's own page. */
  const dead = (c: Context, error: string, description: string) =>
    c.redirect(`${ERROR_PAGE}?${new URLSearchParams({ error, error_description: description })}`, 302);

  const checkClient = (c: Context, query: (name: string) => string) => {
    if (query('client_id') !== SALESFORCE_CONSUMER_KEY) {
      return dead(c, 'invalid_client_id', 'client identifier invalid');
    }
    if (!REDIRECT.test(query('redirect_uri'))) {
      return dead(c, 'redirect_uri_mismatch', 'redirect_uri must match configuration');
    }
    return null;
  };

  const back = (c: Context, query: (name: string) => string, result: Record<string, string>) => {
    const target = new URL(query('redirect_uri'));
    for (const [name, value] of Object.entries(result)) target.searchParams.set(name, value);
    if (query('state') !== '') target.searchParams.set('state', query('state'));
    return c.redirect(target.href, 302);
  };

  const scopeOf = (query: (name: string) => string) => query('scope') || 'api id';

  const approve = (c: Context, query: (name: string) => string, personKey: string) =>
    back(c, query, {
      code: access.code({
        personKey,
        redirectUri: query('redirect_uri'),
        challenge: query('code_challenge'),
        scope: scopeOf(query),
      }),
    });

  app.get('/services/oauth2/authorize', (c) => {
    const query = (name: string) => c.req.query(name) ?? '';
    const wrong = checkClient(c, query);
    if (wrong !== null) return wrong;
    if (query('response_type') !== 'code') {
      return back(c, query, {
        error: 'unsupported_response_type',
        error_description: 'response type not supported',
      });
    }
    if (query('code_challenge') === '' || (query('code_challenge_method') || 'S256') !== 'S256') {
      return back(c, query, {
        error: 'invalid_request',
        error_description: 'missing required code challenge',
      });
    }
    if (switches.appBlocked) {
      return back(c, query, {
        error: 'OAUTH_APP_BLOCKED',
        error_description: 'this app is blocked by admin',
      });
    }
    if (!switches.appInstalled) {
      return back(c, query, {
        error: 'access_denied',
        error_description: 'OAUTH_APPROVAL_ERROR_GENERIC',
      });
    }
    const session = access.apiSessions.of(c.req.raw);
    const silent = query('prompt') === 'none';
    if (session === null) {
      if (silent) {
        return back(c, query, { error: 'login_required', error_description: 'user is not signed in' });
      }
      const url = new URL(c.req.url);
      return c.html(loginHtml(url.pathname + url.search));
    }
    if (access.hasConsented(session.personKey)) return approve(c, query, session.personKey);
    if (silent) {
      return back(c, query, { error: 'consent_required', error_description: 'user has not approved' });
    }
    const person = people.find((one) => one.key === session.personKey);
    const hidden = [...new URL(c.req.url).searchParams, ['csrf', session.csrfToken]]
      .map(
        ([name = '', value = '']) =>
          `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
      )
      .join('');
    const wishes = scopeOf(query)
      .split(/\s+/)
      .map((scope) => `<li>${escapeHtml(SCOPE_WORDS[scope] ?? scope)}</li>`)
      .join('');
    return c.html(
      messagePage(
        'Allow Access?',
        `<h1>Allow Access?</h1><p><b>Bellwether</b> is asking to:</p><ul>${wishes}</ul><p>Do you want to allow access for ${escapeHtml(person?.email ?? '')}?</p>
<form method="post" action="/services/oauth2/authorize">${hidden}<div class="row"><button name="decision" value="deny">Deny</button><button class="main" name="decision" value="allow">Allow</button></div></form>`,
      ),
    );
  });

  app.post('/services/oauth2/authorize', async (c) => {
    const form = await c.req.formData();
    const query = (name: string) => String(form.get(name) ?? '');
    const wrong = checkClient(c, query);
    if (wrong !== null) return wrong;
    const session = access.apiSessions.of(c.req.raw);
    if (session === null || query('csrf') !== session.csrfToken) {
      return dead(c, 'invalid_request', 'the session is no longer valid');
    }
    if (query('decision') !== 'allow') {
      return back(c, query, { error: 'access_denied', error_description: 'end-user denied authorization' });
    }
    access.consent(session.personKey);
    return approve(c, query, session.personKey);
  });

  return app;
}
