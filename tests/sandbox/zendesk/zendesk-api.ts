import { Hono } from 'hono';
import { accountRoutes } from './routes/account-routes';
import { administrationRoutes } from './routes/administration-routes';
import { directoryRoutes } from './routes/directory-routes';
import { exportRoutes } from './routes/export-routes';
import { searchRoutes } from './routes/search-routes';
import { sideConversations } from './routes/side-conversations';
import { ticketRoutes } from './routes/ticket-routes';
import { tokenRoutes } from './sign-in/token-routes';
import { withToken } from './sign-in/with-token';
import type { ZendeskContext, ZendeskVariables } from './zendesk-context';
import { zendeskError } from './zendesk-error';

/** The API under `/api/v2`: who asks, what is left of the limits, whether a write may be taken, then the routes. */
export function zendeskApi(context: ZendeskContext): Hono<ZendeskVariables> {
  const { state, sessions, switches, limits } = context;
  const app = new Hono<ZendeskVariables>();

  app.use(withToken(context));

  app.use(async (c, next) => {
    if (c.get('byToken') !== undefined) return next();
    const session = sessions.of(c.req.raw);
    if (session === null) {
      const path = new URL(c.req.url).pathname;
      const anonymous = path === '/api/v2/users/me' && switches.signedOutMe === 'anonymous-user';
      return anonymous ? c.json({ user: anonymousUser }) : zendeskError.unauthenticated();
    }
    c.set('session', session);
    c.set('userId', state.directory.userId(session.personKey));
    return next();
  });

  app.use(async (c, next) => {
    // What the workspace itself does is not counted against the plan.
    if (c.req.header('x-sandbox-workspace') !== undefined) return next();
    const plan = limits.plan.take();
    const headers: Record<string, string> = {
      'x-rate-limit': String(plan.total),
      'x-rate-limit-remaining': String(plan.remaining),
      'ratelimit-limit': String(plan.total),
      'ratelimit-remaining': String(plan.remaining),
      'ratelimit-reset': String(plan.reset),
    };
    let refused = plan.allowed ? 0 : plan.reset;
    const own = (name: string, state: ReturnType<typeof limits.plan.take>) => {
      headers[name] = `total=${state.total}; remaining=${state.remaining}; resets=${state.reset}`;
      if (!state.allowed) refused = Math.max(refused, state.reset);
    };
    const path = new URL(c.req.url).pathname;
    const ticket = /\/tickets\/(\d+)(?:\.json)?$/.exec(path)?.[1];
    if (c.req.method === 'PUT' && ticket !== undefined) {
      own('zendesk-ratelimit-tickets-update', limits.ticketUpdates.take());
      own(
        'zendesk-ratelimit-per-ticket-updates',
        limits.perTicketUpdates.take(`${ticket}/${c.get('userId')}`),
      );
    }
    if (path.startsWith('/api/v2/search')) own('zendesk-rate-limit-search-index', limits.search.take());
    if (refused > 0) c.res = zendeskError.tooMany(refused);
    else await next();
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
    return undefined;
  });

  app.use(async (c, next) => {
    if (c.req.method === 'GET' || c.get('byToken') === 'alone') return next();
    const origin = c.req.header('origin');
    const foreign = origin !== undefined && origin !== new URL(c.req.url).origin;
    if (foreign && switches.foreignOriginWrites === 'refuse') return zendeskError.invalidToken();
    if (c.req.header('x-csrf-token') !== c.get('session').csrfToken) return zendeskError.invalidToken();
    return next();
  });

  for (const routes of [
    ticketRoutes,
    sideConversations,
    exportRoutes,
    searchRoutes,
    directoryRoutes,
    accountRoutes,
    administrationRoutes,
    tokenRoutes,
  ])
    app.route('/', routes(context));
  app.notFound(() => zendeskError.notFound());
  return app;
}

const anonymousUser = {
  id: null,
  name: 'Anonymous user',
  email: 'invalid@example.com',
  role: 'end-user',
  authenticity_token: null,
};
