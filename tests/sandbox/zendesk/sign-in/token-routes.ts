import { Hono } from 'hono';
import { iso } from '../json/iso';
import type { ZendeskContext, ZendeskVariables } from '../zendesk-context';
import { zendeskError } from '../zendesk-error';

/** The token a request carries: what it is good for, and its end. */
export function tokenRoutes({ oauth }: ZendeskContext): Hono<ZendeskVariables> {
  const app = new Hono<ZendeskVariables>();

  app.get('/oauth/tokens/current', (c) => {
    const token = oauth.bearer(c.req.header('authorization'));
    if (token === null) return zendeskError.notFound();
    return c.json({
      token: {
        url: `https://acme.zendesk.com/api/v2/tokens/${token.id}.json`,
        id: token.id,
        user_id: c.get('userId'),
        client_id: 1234,
        token: token.text.slice(0, 10),
        scopes: token.scope.split(' '),
        created_at: iso(token.createdAt),
        ...(token.expires !== null && { expires_at: iso(token.expires) }),
      },
    });
  });

  app.delete('/oauth/tokens/current', (c) => {
    const token = oauth.bearer(c.req.header('authorization'));
    if (token === null) return zendeskError.notFound();
    oauth.revoke(token);
    return c.body(null, 204);
  });

  return app;
}
