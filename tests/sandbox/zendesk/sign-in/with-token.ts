import type { MiddlewareHandler } from 'hono';
import type { ZendeskContext, ZendeskVariables } from '../zendesk-context';
import { zendeskError } from '../zendesk-error';

/** Lets a request in whose token is good for it. Without a token it goes on to the session. */
export function withToken({ state, sessions, oauth }: ZendeskContext): MiddlewareHandler<ZendeskVariables> {
  return async (c, next) => {
    const header = c.req.header('authorization');
    if (header === undefined) return next();
    const token = oauth.bearer(header);
    if (token === null) return zendeskError.invalidAccessToken();
    if (!token.scope.split(' ').includes(c.req.method === 'GET' ? 'read' : 'write'))
      return zendeskError.forbidden();
    const { personKey } = token.signIn;
    const session = sessions.of(c.req.raw);
    const cookieCounts = session !== null && oauth.switches.cookieBesideToken === 'wants-csrf';
    c.set('session', session ?? { token: '', personKey, csrfToken: token.text.slice(-20) });
    c.set('userId', state.directory.userId(personKey));
    c.set('byToken', cookieCounts ? 'beside-cookie' : 'alone');
    return next();
  };
}
