import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { signedIn } from './zendesk/signed-in';

const file = new URL('../../../shared/reference/zendesk-oas.yaml', import.meta.url);
const available = existsSync(file);
if (!available)
  console.warn('Skipped: the published OpenAPI file is not here (../shared/reference/zendesk-oas.yaml).');

type Schema = Record<string, unknown>;

/** OpenAPI 3.0 means by `nullable` that null is allowed although the list of words does not name it. */
function withNull(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withNull);
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withNull(value)]));
  if (copy.nullable === true && Array.isArray(copy.enum)) copy.enum = [...copy.enum, null];
  return copy;
}

/** The value at a JSON pointer. */
function valueAt(json: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], json);
}

/** What the file is silent about: sideloads, and fields that recorded answers have. */
const beyondTheFile = ['slas', 'metric_events', 'metric_set', 'comment_count', 'result_type'];

describe.skipIf(!available)('the Zendesk answers against the published OpenAPI file', () => {
  const document = (available ? parse(readFileSync(file, 'utf8')) : {}) as {
    paths: Record<
      string,
      Record<string, { responses: Record<string, { content?: Record<string, { schema: Schema }> }> }>
    >;
    components: { schemas: Record<string, { properties?: Schema }> };
  };
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  if (available) ajv.addSchema({ ...(withNull(document) as Schema), $id: 'zendesk' });

  function validator(path: string, method: string) {
    const schema = document.paths[path]?.[method]?.responses['200']?.content?.['application/json']?.schema;
    if (typeof schema?.$ref !== 'string') throw new Error(`The file has no answer for ${method} ${path}.`);
    return ajv.compile({ $ref: `zendesk${schema.$ref}` });
  }

  function expectValid(path: string, method: string, json: unknown) {
    const validate = validator(path, method);
    validate(json);
    const errors = validate.errors ?? [];
    // What has not happened yet has no time: the host sends null there, and the file forgets to say so.
    const isUntold = ({ schemaPath, message }: (typeof errors)[number]) =>
      path.endsWith('/metrics') && /Time|solved_at|_at\//.test(schemaPath) && /must be/.test(message ?? '');
    expect(
      errors.filter((error) => !(isUntold(error) && valueAt(json, error.instancePath) === null)),
    ).toEqual([]);
  }

  const { state } = signedIn().zendesk;
  const northwind = state.directory.organizationId('northwind-logistics');
  const maya = state.directory.userId('maya');
  const omar = state.directory.userId('omar');
  const externalId = state.directory.organizations.get(northwind)?.salesforceId;
  const all = 'users,organizations,groups,slas,metric_events,comment_count,metric_sets';
  const sixDaysAgo = Date.UTC(2026, 1, 20) / 1000;
  /** `by`: whose question it is, where not everybody may ask. */
  const reads: [path: string, address: string, list: string, by?: string][] = [
    ['/api/v2/tickets/{ticket_id}', `tickets/4821.json?include=${all}`, 'ticket'],
    ['/api/v2/tickets/{ticket_id}', `tickets/4795?include=${all}`, 'ticket'],
    ['/api/v2/tickets/show_many', `tickets/show_many?ids=4821,4830,4799,4400&include=${all}`, 'tickets'],
    ['/api/v2/tickets', 'tickets?page[size]=50', 'tickets'],
    [
      '/api/v2/tickets/{ticket_id}/comments',
      'tickets/4821/comments?sort_order=desc&include=users',
      'comments',
    ],
    [
      '/api/v2/tickets/{ticket_id}/comments',
      'tickets/4821/comments?sort=-created_at&page[size]=2',
      'comments',
    ],
    ['/api/v2/tickets/{ticket_id}/audits', 'tickets/4821/audits?include=users&sort_order=desc', 'audits'],
    [
      '/api/v2/search/export',
      'search/export?query=updated>2026-02-20&filter[type]=ticket&page[size]=20',
      'results',
    ],
    ['/api/v2/organizations/{organization_id}', `organizations/${northwind}`, 'organization'],
    ['/api/v2/organizations/autocomplete', 'organizations/autocomplete?name=north', 'organizations'],
    [
      '/api/v2/organizations/{organization_id}/tickets',
      `organizations/${northwind}/tickets?sort_order=desc`,
      'tickets',
    ],
    [
      '/api/v2/search',
      `search?query=type:ticket assignee:me status<solved&include=tickets(slas,users)`,
      'results',
    ],
    ['/api/v2/search', `search?query=type:organization external_id:${externalId}`, 'results'],
    ['/api/v2/search', 'search?query=type:user omar', 'results'],
    [
      '/api/v2/search/count',
      `search/count?query=type:ticket organization:${northwind} status<solved`,
      'count',
    ],
    ['/api/v2/users/me', 'users/me.json', 'user'],
    ['/api/v2/users/{user_id}', `users/${maya}`, 'user'],
    ['/api/v2/users/{user_id}', `users/${omar}`, 'user'],
    ['/api/v2/users/show_many', `users/show_many?ids=${maya}`, 'users'],
    ['/api/v2/groups', 'groups', 'groups'],
    ['/api/v2/group_memberships', 'group_memberships?include=users,groups', 'group_memberships'],
    ['/api/v2/organization_fields', 'organization_fields', 'organization_fields'],
    ['/api/v2/ticket_fields', 'ticket_fields?page[size]=100', 'ticket_fields'],
    ['/api/v2/group_memberships', 'group_memberships?include=users,groups&page[size]=3', 'group_memberships'],
    ['/api/v2/activities', 'activities?since=2026-02-20T00:00:00Z', 'activities'],
    ['/api/v2/account/settings', 'account/settings', 'settings'],
    ['/api/v2/views', 'views', 'views'],
    ['/api/v2/views/{view_id}/tickets', 'views/1/tickets?per_page=30', 'tickets'],
    ['/api/v2/tickets/{ticket_id}/metrics', 'tickets/4821/metrics', 'ticket_metric'],
    ['/api/v2/users', 'users?page[size]=20', 'users'],
    ['/api/v2/satisfaction_ratings', 'satisfaction_ratings', 'satisfaction_ratings', 'grace'],
    ['/api/v2/slas/policies', 'slas/policies', 'sla_policies', 'grace'],
    [
      '/api/v2/incremental/tickets/cursor',
      `incremental/tickets/cursor?start_time=${sixDaysAgo}&per_page=20`,
      'tickets',
      'grace',
    ],
  ];
  const shape = (path: string) => path.replaceAll(/:\w+|\{\w+\}/g, '{}');
  const described = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${shape(path)}`),
  );

  it('every operation of the sandbox that the file has is checked here', () => {
    // Those of tokens stand in `zendesk/sign-in/oauth.test.ts`: only who signed in with one may ask.
    const ofTokens = ['GET', 'DELETE'].map((method) => `${method} /api/v2/oauth/tokens/current`);
    const checked = [...reads.map(([path]) => `GET ${shape(path)}`), 'PUT /api/v2/tickets/{}', ...ofTokens];
    const ours = signedIn().zendesk.operations.map((one) => shape(one.replace(' ', ' /api/v2')));
    expect(ours.filter((one) => described.includes(one)).length).toBeGreaterThan(20);
    expect(ours.filter((one) => described.includes(one) && !checked.includes(one))).toEqual([]);
  });

  it.each(reads)('GET %s: %s', async (path, address, list, by = 'maya') => {
    const { call } = signedIn(by);
    const { status, json } = await call(address);
    expect(status).toBe(200);
    expect(json).toHaveProperty(list);
    expectValid(path, 'get', json);
  });

  it('the people, groups and organisations beside a ticket', async () => {
    const { json } = await signedIn().call(`tickets/4821?include=${all}`);
    const { users, groups, organizations } = json as Record<string, unknown[]>;
    expect([users?.length, groups?.length, organizations?.length]).toEqual([2, 1, 1]);
    expectValid('/api/v2/users/show_many', 'get', { users });
    expectValid('/api/v2/groups', 'get', { groups });
    expectValid('/api/v2/organizations/{organization_id}', 'get', { organization: organizations?.[0] });
  });

  it('PUT /api/v2/tickets/{ticket_id}', async () => {
    const ticket = {
      priority: 'urgent',
      tags: ['a', 'b'],
      assignee_id: maya,
      comment: { body: 'note', public: false },
    };
    const { status, json } = await signedIn().call('tickets/4821', { method: 'PUT', body: { ticket } });
    expect(status).toBe(200);
    expect(json).toHaveProperty('audit');
    expectValid('/api/v2/tickets/{ticket_id}', 'put', json);
  });

  it('names no ticket field that the file does not know, but the sideloads', async () => {
    const { call } = signedIn();
    const known = Object.keys(document.components.schemas.TicketObject?.properties ?? {});
    const { json } = await call(`tickets/4821?include=${all}`);
    const unknown = Object.keys(json.ticket ?? {}).filter((key) => !known.includes(key));
    expect(unknown.filter((key) => !beyondTheFile.includes(key))).toEqual([]);
  });

  it('would see a wrong answer', () => {
    const validate = validator('/api/v2/tickets/{ticket_id}', 'get');
    expect(validate({ ticket: { id: 1, priority: 'enormous' } })).toBe(false);
    expect(validate({ ticket: { id: 'one' } })).toBe(false);
    expect(validate({ ticket: { id: 1, priority: null } })).toBe(true);
  });
});
