import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { ZendeskContext } from '../zendesk-context';
import { authorizeError, authorizePage } from './authorize-page';
import { ZENDESK_CLIENT_ID } from './client-id';

const REDIRECT = /^https:\/\/[a-p]{32}\.chromiumapp\.org\//;

const TokenWish = z.object({
  grant_type: z.string(),
  client_id: z.string(),
  code: z.string().optional(),
  redirect_uri: z.string().optional(),
  code_verifier: z.string().optional(),
  refresh_token: z.string().optional(),
  expires_in: z.int().gt(300).lt(172_800).optional(),
  scope: z.string().optional(),
});

/** The pages on which access is allowed, and the token endpoint. */
export function oauthRoutes({ core, sessions, oauth }: ZendeskContext): Hono {
  const app = new Hono();
  type Query = (name: string) => string;

  const back = (c: Context, query: Query, result: Record<string, string>) => {
    const target = new URL(query('redirect_uri'));
    for (const [name, value] of Object.entries({ ...result, state: query('state') })) {
      target.searchParams.set(name, value);
    }
    return c.redirect(target.href, 302);
  };

  const refusal = (c: Context, query: Query) => {
    const { switches } = oauth;
    const registered = REDIRECT.test(query('redirect_uri')) && switches.redirectEntered;
    const said =
      query('client_id') !== ZENDESK_CLIENT_ID
        ? { error: 'invalid_client', error_description: 'No such client' }
        : !registered
          ? { error: 'invalid_request', error_description: 'Invalid redirect_uri' }
          : switches.clientOff
            ? { error: 'unauthorized_client', error_description: 'This client is disabled' }
            : null;
    if (said === null) return null;
    const mayRedirect = switches.refusal === 'redirect' && REDIRECT.test(query('redirect_uri'));
    const status = switches.refusal === 'page' ? 200 : 400;
    return mayRedirect ? back(c, query, said) : c.html(authorizeError(said.error_description), status);
  };

  const allowed = (c: Context, query: Query, personKey: string) =>
    back(c, query, {
      code: oauth.allow({
        personKey,
        redirectUri: query('redirect_uri'),
        challenge: query('code_challenge'),
        scope: query('scope'),
      }),
    });

  app.get('/oauth/authorizations/new', (c) => {
    const query = (name: string) => c.req.query(name) ?? '';
    const refused = refusal(c, query);
    if (refused !== null) return refused;
    if (query('response_type') !== 'code') return back(c, query, { error: 'unsupported_response_type' });
    if (query('code_challenge') === '' || query('code_challenge_method') !== 'S256') {
      return back(c, query, { error: 'invalid_request', error_description: 'PKCE is required' });
    }
    if (query('scope') === '') return back(c, query, { error: 'invalid_scope' });
    const session = sessions.of(c.req.raw);
    const url = new URL(c.req.url);
    if (session === null) {
      const returnTo = encodeURIComponent(url.pathname + url.search);
      return c.redirect(`/access/unauthenticated?return_to=${returnTo}`, 302);
    }
    if (!oauth.asksAgain(session.personKey)) return allowed(c, query, session.personKey);
    const person = core.seed.people.find(({ key }) => key === session.personKey);
    return c.html(
      authorizePage({
        person: person?.email ?? '',
        scope: query('scope'),
        fields: [...url.searchParams, ['csrf', session.csrfToken]],
      }),
    );
  });

  app.post('/oauth/authorizations', async (c) => {
    const form = await c.req.formData();
    const query = (name: string) => String(form.get(name) ?? '');
    const refused = refusal(c, query);
    if (refused !== null) return refused;
    const session = sessions.of(c.req.raw);
    if (session === null || query('csrf') !== session.csrfToken) {
      return c.html(authorizeError('Your session is not valid any more'), 403);
    }
    if (query('decision') !== 'allow') {
      const words = 'The end-user or authorization server denied the request.';
      return back(c, query, { error: 'access_denied', error_description: words });
    }
    return allowed(c, query, session.personKey);
  });

  app.post('/oauth/tokens', async (c) => {
    const wish = TokenWish.safeParse(await c.req.json().catch(() => null)).data;
    if (wish === undefined)
      return c.json({ error: 'invalid_request', error_description: 'Bad parameters' }, 400);
    if (wish.client_id !== ZENDESK_CLIENT_ID || oauth.switches.clientOff) {
      return c.json({ error: 'invalid_client', error_description: 'Client authentication failed' }, 401);
    }
    const lifetime = wish.expires_in ?? 1800;
    const grant =
      wish.grant_type === 'authorization_code'
        ? oauth.redeem(wish.code ?? '', wish.code_verifier ?? '', wish.redirect_uri ?? '', lifetime)
        : oauth.renew(wish.refresh_token ?? '', lifetime);
    if (grant === null) {
      const words = 'The provided authorization grant or refresh token is invalid, expired or revoked';
      return c.json({ error: 'invalid_grant', error_description: words }, 400);
    }
    const { access, refreshToken } = grant;
    return c.json(
      {
        access_token: access.text,
        token_type: 'bearer',
        ...(oauth.switches.scope !== 'read-unsaid' && { scope: access.scope }),
        ...(access.expires !== null && { expires_in: (access.expires - access.createdAt) / 1000 }),
        ...(refreshToken !== null && { refresh_token: refreshToken, refresh_token_expires_in: 2_592_000 }),
      },
      201,
    );
  });

  return app;
}
