import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Ability } from '../../lib/domain/model/ability';
import type { HostProblem } from '../../lib/domain/model/host-problem';
import type { Connection, HostApi, TransitionWrite } from '../../lib/hosts/contract';
import { askHost } from '../../lib/pull/ask-host';
import { callClass } from '../../lib/pull/call-class';
import type { Fault } from '../sandbox/core/faults';
import { World } from './world';
import { REF, TICKET } from './zendesk-ticket';

const SECOND = 1_000;
const { account } = REF;
const text = JSON.stringify;

/** What a host may do to a request, what that is called, and how long it may not be asked again. */
const faults: Record<string, { fault: Fault; problem: HostProblem; pause?: number }> = {
  '401': { fault: { status: 401, body: '{"error":"Couldn\'t authenticate you"}' }, problem: 'signed-out' },
  'HTML 200': { fault: { answer: 'login-page' }, problem: 'signed-out' },
  '403': {
    fault: { status: 403, body: '{"error":{"title":"Forbidden","message":"No"}}' },
    problem: 'no-access',
  },
  '404': {
    fault: { status: 404, body: '{"error":"RecordNotFound","description":"Not found"}' },
    problem: 'not-found',
  },
  '409': { fault: { status: 409, body: '{"error":"UpdateConflict"}' }, problem: 'conflict' },
  '422': {
    fault: { status: 422, body: '{"error":"RecordInvalid","details":{"base":[{"description":"No"}]}}' },
    problem: 'invalid',
  },
  '429 with Retry-After': {
    fault: { status: 429, headers: { 'retry-after': '93' }, body: '{"errors":[{"code":"TooManyRequests"}]}' },
    problem: 'rate-limited',
    pause: 93 * SECOND,
  },
  '429 without': { fault: { status: 429 }, problem: 'rate-limited', pause: 60 * SECOND },
  '500': { fault: { status: 500, body: 'Oops' }, problem: 'host-error' },
  '503 with Retry-After': {
    fault: { status: 503, headers: { 'retry-after': '120' }, body: '<html>Busy</html>' },
    problem: 'host-error',
    pause: 120 * SECOND,
  },
  timeout: { fault: { hold: 'before' }, problem: 'offline' },
  reset: { fault: { drop: 'before' }, problem: 'offline' },
  'truncated JSON': { fault: { answer: 'truncated-json' }, problem: 'bad-answer' },
};

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

const endpoints: Record<string, Endpoint> = {
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
function writes(sideConversation: TransitionWrite['sideConversation']): Endpoint['ask'] {
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

/** A fault's requests: those of the class, with and without `.json`. */
function only(endpoint: string): Pick<Fault, 'method' | 'path'> {
  const [method = '', path = ''] = endpoint.split(' ');
  return { method, path: new RegExp(`^${path.replaceAll('{id}', '\\d+')}(\\.json)?(\\?|$)`) };
}

const kindOf = ({ method, host, path }: { method: string; host: string; path: string }) =>
  callClass(method, `https://${host}${path}`);

async function start(endpoint: string) {
  const row = endpoints[endpoint];
  if (row === undefined) throw new Error(`No row for ${endpoint}.`);
  const world = new World();
  const browser = world.browser(row.admin === true ? 'grace' : 'maya');
  await browser.openTicket(TICKET);
  const ask = async () => {
    const asked = askHost(browser.tools(), 'zendesk', account, (api, c) => row.ask(api, c, world), 'deed');
    asked.catch(() => undefined);
    await world.pass(21 * SECOND);
    return asked;
  };
  const stand = () => {
    for (const [other, { answers }] of Object.entries(endpoints)) {
      if (answers !== undefined) world.sandbox.faults.add({ ...only(other), status: 200, body: answers });
    }
  };
  return { world, browser, row, ask, stand };
}

describe.each(Object.keys(endpoints))('%s', (endpoint) => {
  it.each(Object.keys(faults))('%s', async (name) => {
    const { world, browser, row, ask, stand } = await start(endpoint);
    const { fault, problem, pause } = faults[name] ?? { fault: {}, problem: 'offline' };
    const half = row.answers?.slice(0, row.answers.length / 2);
    const met = half === undefined || fault.answer !== 'truncated-json' ? fault : { status: 200, body: half };
    const armed = world.sandbox.faults.add({ ...only(endpoint), ...met });
    stand();
    const { entries } = world.sandbox.log;
    const begun = entries.length;
    const answer = await ask();
    expect(armed.hits).toBeGreaterThan(0);

    // Said in one code, or done without; never an exception.
    const isRefused = problem === 'no-access' && row.ability !== undefined;
    const without = row.without?.includes(problem) === true;
    expect(answer).toMatchObject(without ? { ok: true } : { ok: false, problem });

    // Nobody asks before the moment the host named: no tab, no alarm, no deed.
    if (pause !== undefined) {
      const first = entries.findIndex(
        (entry, index) => index >= begun && entry.fault && entry.status !== 200,
      );
      const until = (entries[first]?.at ?? 0) + pause;
      expect(await browser.tools().gate.closed(account)).toEqual({ until, problem });
      browser.stopWorker();
      await browser.openTicket(4808);
      await world.pass(until - 1 - world.now());
      expect(entries.slice(first + 1).map((entry) => `${kindOf(entry)} ${entry.at - until}`)).toEqual([]);
    }

    // It comes back when the fault ends; what was refused is tried again when a person says so, or after a day.
    armed.remove();
    await world.pass(1);
    if (isRefused) {
      const asked = entries.filter((entry) => kindOf(entry) === endpoint).length;
      await ask();
      expect(entries.filter((entry) => kindOf(entry) === endpoint)).toHaveLength(asked);
      await browser.fromPage('try-abilities-again', { account });
    }
    const hits = entries.filter((entry) => kindOf(entry) === endpoint).length;
    expect(await ask()).toMatchObject({ ok: true });
    expect(entries.filter((entry) => kindOf(entry) === endpoint).length).toBeGreaterThan(hits);
    expect(browser.failures).toEqual([]);
  });
});

describe('the list of endpoints', () => {
  it('has every address that the adapter’s sources name', () => {
    const folder = join(import.meta.dirname, '../../lib/hosts/zendesk');
    const named = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/test\.ts$|__fixtures__|sign-in\//.test(file))
      .flatMap((file) => [
        ...readFileSync(join(folder, file), 'utf8').matchAll(
          /[`'](?=[a-z_]+[/.])([a-z_/]+(?:\$\{[^}]*\}[a-z_/]*)*)(?:\.json|(?<=side_conversations))/g,
        ),
      ])
      .map((match) => `/api/v2/${(match[1] ?? '').replace(/\$\{[^}]*\}/g, '{id}')}`);
    expect(named.length).toBeGreaterThan(10);
    const paths = Object.keys(endpoints).map((endpoint) => endpoint.split(' ')[1]);
    expect([...new Set(named)].filter((path) => !paths.includes(path))).toEqual([]);
  });
});
