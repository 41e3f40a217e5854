import { Hono } from 'hono';
import type { HostHalf } from '../core/host-half';
import { RateLimit } from '../core/rate-limit';
import type { SandboxCore } from '../core/sandbox-core';
import { Sessions } from '../core/sessions';
import { zendeskLoginPage } from './pages/zendesk-login-page';
import { zendeskPages } from './pages/zendesk-pages';
import { ZENDESK_CLIENT_ID } from './sign-in/client-id';
import { OAuth } from './sign-in/oauth';
import { oauthRoutes } from './sign-in/oauth-routes';
import { ZendeskState } from './state/zendesk-state';
import { zendeskApi } from './zendesk-api';
import type { ZendeskContext } from './zendesk-context';
import { defaultZendeskSwitches } from './zendesk-switches';

/**
 * The Zendesk half: agent workspace and API under `acme.zendesk.com` and every other `*.zendesk.com`. `state` is read by
 * tests and plays the customer and the colleague; `switches`, `limits` and `sessions` may be changed at any time.
 */
export function createZendesk(core: SandboxCore) {
  const context: ZendeskContext = {
    core,
    state: new ZendeskState(core),
    switches: defaultZendeskSwitches(),
    sessions: new Sessions('_zendesk_session'),
    oauth: new OAuth(core.clock),
    limits: {
      plan: new RateLimit(core.clock, 700),
      ticketUpdates: new RateLimit(core.clock, 100),
      perTicketUpdates: new RateLimit(core.clock, 30, 600),
      search: new RateLimit(core.clock, 100),
    },
  };
  // The API takes its paths with and without `.json`.
  const app = new Hono({
    getPath: (request) => new URL(request.url).pathname.replace(/^(\/api\/v2\/.*)\.json$/, '$1'),
  });
  const api = zendeskApi(context);
  app.route('/api/v2', api);
  app.route('/', oauthRoutes(context));
  app.route('/', zendeskPages(context));

  const half: HostHalf = {
    owns: (hostname) => hostname.endsWith('.zendesk.com'),
    classify: (_method, url) => {
      if (url.pathname.startsWith('/api/')) return 'api';
      if (/^\/(access|oauth)\//.test(url.pathname)) return 'sign-in';
      return url.pathname.startsWith('/agent') ? 'page' : 'asset';
    },
    whoAsks: (request) =>
      context.oauth.bearer(request.headers.get('authorization'))?.signIn.personKey ??
      context.sessions.of(request)?.personKey ??
      null,
    loginPage: () => zendeskLoginPage(core, '/agent'),
    fetch: (request) => app.fetch(request),
  };
  /** What the API answers to, as `GET /tickets/:id`: middleware left out. */
  const operations = api.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${path}`);
  const { state, switches, limits, sessions, oauth } = context;
  return {
    ...half,
    operations: [...new Set(operations)],
    state,
    switches,
    limits,
    sessions,
    oauth,
    clientId: ZENDESK_CLIENT_ID,
    ticket: state.ticket.bind(state),
    comments: state.comments.bind(state),
    audits: state.audits.bind(state),
    customerWrites: state.customerWrites.bind(state),
    customerRates: state.customerRates.bind(state),
    setCustomField: state.setCustomField.bind(state),
    agentReplies: state.agentReplies.bind(state),
    agentNotes: state.agentNotes.bind(state),
    setField: state.setField.bind(state),
    setOrganizationFields: state.setOrganizationFields.bind(state),
  };
}
