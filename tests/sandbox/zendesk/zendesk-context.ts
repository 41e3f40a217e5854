import type { RateLimit } from '../core/rate-limit';
import type { SandboxCore } from '../core/sandbox-core';
import type { Session, Sessions } from '../core/sessions';
import type { ZendeskState } from './state/zendesk-state';
import type { ZendeskSwitches } from './zendesk-switches';

/** What the routes of the Zendesk half stand on. */
export interface ZendeskContext {
  core: SandboxCore;
  state: ZendeskState;
  switches: ZendeskSwitches;
  sessions: Sessions;
  limits: { plan: RateLimit; ticketUpdates: RateLimit; perTicketUpdates: RateLimit; search: RateLimit };
}

/** What a route knows of its request: the host it was sent to and who sent it. */
export interface ZendeskVariables {
  Variables: { session: Session; userId: number };
}
