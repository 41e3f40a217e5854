import type { Ability } from '../../lib/domain/model/ability';
import type { HostProblem } from '../../lib/domain/model/host-problem';
import type { Connection, HostApi, TransitionWrite } from '../../lib/hosts/contract';
import type { World } from './world';
import { REF } from './zendesk-ticket';

const SECOND = 1_000;
const { account } = REF;
const text = JSON.stringify;

interface Endpoint {
  /** What asks it, over the production adapter. */
  ask(api: HostApi, connection: Connection, world: World): Promise<unknown>;
  /** Problems it answers without: what it brings is left out, and nothing else is. */
  without?: readonly HostProblem[];
  /** Only an administrator may ask it. */
  admin?: boolean;
  /** What it answers where the sandbox has no such address. */
  answers?: string;
  /** What it is remembered by when it was refused. */
  ability?: Ability;
}

const all: HostProblem[] = ['no-access', 'not-found', 'conflict', 'invalid', 'rate-limited', 'host-error'];
const everything: HostProblem[] = [...all, 'signed-out', 'offline', 'bad-answer'];

/** Every endpoint of Zendesk that we call, by its class: whoever adds a call adds its line. */
export const zendeskEndpoints: Record<string, Endpoint> = {
  'GET /api/v2/tickets/{id}': { ask: (api, c) => api.readTicket(c, REF.id) },
  'GET /api/v2/tickets/{id}/comments': {
    ask: async (api, c) => api.readComments(c, await api.readTicket(c, REF.id)),
  },
  'GET /api/v2/tickets/show_many': {
    ask: (api, c) => called(api.readTickets)(c, [REF.id]),
  },
  'GET /api/v2/search': { ask: (api, c) => api.readQueue(c) },
  'GET /api/v2/organizations/{id}': {
    ask: (api, c, { sandbox }) => api.readAccount(c, String(sandbox.seed.accounts[0]?.zendeskId)),
  },
  'GET /api/v2/organizations/autocomplete': {
    ask: (api, c) => api.findAccounts(c, { externalId: null, domains: [], names: ['Northwind'] }),
  },
  'GET /api/v2/users/me': { ask: (api, c) => api.whoAmI(c) },
  'GET /api/v2/group_memberships': { ask: (api, c) => api.listOwners(c) },
  'GET /api/v2/activities': { ask: (api, c, world) => called(api.readChanges)(c, world.now() - 60 * SECOND) },
  'GET /api/v2/organization_fields': { ask: (api, c) => called(api.listFields)(c) },
  'GET /api/v2/ticket_fields': {
    ask: (api, c) => called(api.listFields)(c),
    answers: text({ ticket_fields: [] }),
  },
  'GET /api/v2/search/export': {
    ask: async (api, c, world) => {
      const since = world.now() - 3_600_000;
      const first = await called(api.history).list(c, { since, cursor: null });
      return called(api.history).list(c, { since, cursor: first.cursor });
    },
    ability: 'search-export',
  },
  'GET /api/v2/incremental/tickets/cursor': {
    ask: (api, c, world) => called(api.history).list(c, { since: world.now() - 3_600_000, cursor: null }),
    admin: true,
    without: ['no-access'],
    ability: 'incremental-export',
  },
  'GET /api/v2/tickets/{id}/audits': {
    ask: async (api, c) => called(api.readHistory)(c, await api.readTicket(c, REF.id)),
  },
  'GET /api/v2/guide/survey_responses': {
    ask: (api, c) => called(api.readSurveys)(c, [REF.id]),
    without: ['no-access', 'not-found'],
    answers: text({ survey_responses: [] }),
    ability: 'survey-responses',
  },
  'GET /api/v2/satisfaction_ratings': {
    ask: (api, c) => called(api.readSurveys)(c, [REF.id]),
    without: ['no-access', 'not-found'],
    answers: text({ satisfaction_ratings: [] }),
    ability: 'satisfaction-ratings',
  },
  'GET /api/v2/business_hours/schedules': {
    ask: (api, c) => called(api.readCalendars)(c),
    without: ['no-access', 'not-found'],
    answers: text({ schedules: [{ id: 1, name: 'Desk', time_zone: 'Berlin', intervals: [] }] }),
    ability: 'schedules',
  },
  'GET /api/v2/business_hours/schedules/{id}/holidays': {
    ask: (api, c) => called(api.readCalendars)(c),
    without: ['no-access', 'not-found', 'bad-answer', 'invalid'],
    answers: text({ holidays: [] }),
  },
  'GET /api/v2/slas/policies': {
    ask: (api, c) => called(api.readSlaPolicies)(c),
    admin: true,
    without: ['no-access', 'not-found'],
    ability: 'sla-policies',
  },
  'PUT /api/v2/tickets/{id}': { ask: writes(null) },
  'GET /api/v2/tickets/{id}/side_conversations': {
    ask: writes({ subject: 'Escalated', body: 'Please look.', to: ['9001'] }),
    without: everything,
    ability: 'side-conversations',
  },
  'POST /api/v2/tickets/{id}/side_conversations': {
    ask: writes({ subject: 'Escalated', body: 'Please look.', to: ['9001'] }),
    without: everything,
    ability: 'side-conversations',
  },
};

function called<T>(call: T | null): T {
  if (call === null) throw new Error('The adapter has no such call.');
  return call;
}

/** Writes a transition on the ticket as it stands. */
function writes(sideConversation: NonNullable<TransitionWrite['sideConversation']> | null): Endpoint['ask'] {
  return async (api, connection) => {
    const facts = await api.readTicket(connection, REF.id);
    const event = {
      key: `${account}/${REF.id}/1/0`,
      deed: 'escalated',
      levelId: 'level-2',
      ownerId: null,
    } as const;
    return api.write(connection, {
      ref: REF,
      event: { ...event, dueAt: null, policyVersion: 'default-1' },
      note: 'Escalated.',
      facts,
      assign: null,
      priority: null,
      tags: { add: [], remove: [] },
      task: null,
      sideConversation,
    });
  };
}
