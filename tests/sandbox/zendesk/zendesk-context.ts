import type { RateLimit } from '../core/rate-limit';
import type { SandboxCore } from '../core/sandbox-core';
import type { Session, Sessions } from '../core/sessions';
import type { OAuth } from './sign-in/oauth';
import type { ZendeskState } from './state/zendesk-state';
import type { ZendeskSwitches } from './zendesk-switches';

/** What the routes of the Zendesk half stand on. */
export interface ZendeskContext {
  core: SandboxCore;
  state: ZendeskState;
  switches: ZendeskSwitches;
  sessions: Sessions;
  oauth: OAuth;
  limits: { plan: RateLimit; ticketUpdates: RateLimit; perTicketUpdates: RateLimit; search: RateLimit };
}

/** What a route knows of its request: who sent it, and how that is known where it is not the session's cookie alone. */
export interface ZendeskVariables {
  Variables: { session: Session; userId: number; byToken?: 'alone' | 'beside-cookie' };
}
