import { expect, test } from 'vitest';
import ticket from './__fixtures__/ticket.json';
import { noteAnswer } from './note-answer';

function noted(
  path: string,
  json: unknown,
  {
    status = 200,
    headers = {},
    account = {},
  }: { status?: number; headers?: Record<string, string>; account?: { tier?: string } } = {},
): string[] {
  const met: string[] = [];
  const connection = {
    met: (question: string, answer: string) => met.push(`${question}: ${answer}`),
    mapping: { account, ticket: {} },
  };
  noteAnswer(connection, path, { status, headers, body: '', url: '' }, json);
  return met;
}

const INCLUDE = 'tickets/4821.json?include=users,slas,metric_events';

test.each([
  [{ ticket: { id: 1, slas: {}, metric_events: {} } }, ['slas-placement: ticket', 'metric-events: ticket']],
  [
    { ticket: { id: 1 }, slas: [], metric_events: [] },
    ['slas-placement: top-level', 'metric-events: top-level'],
  ],
  [{ ticket: { id: 1 } }, ['slas-placement: missing', 'metric-events: missing']],
])('where sideloads stand %#', (json, expected) => {
  expect(noted(INCLUDE, json)).toEqual(expected);
});

test('only of what was asked for, and of lists too', () => {
  expect(noted('tickets/1.json', { ticket: { id: 1, slas: {} } })).toEqual([]);
  expect(noted('search.json?query=x&include=tickets(slas)', { results: [{}, { slas: {} }] })).toEqual([
    'slas-placement: ticket',
  ]);
  expect(noted('search.json?query=x&include=tickets(slas)', { results: [] })).toEqual([]);
});

test.each([
  [{ results: [], count: 3 }, ['count: number']],
  [{ count: { value: 3, refreshed_at: null } }, ['count: value']],
])('how a count is written %#', (json, expected) => {
  expect(noted('search/count.json?query=x', json)).toEqual(expected);
});

test('what an organisation field without a value looks like', () => {
  const organization = { organization_fields: { plan: null, name: 'Northwind' } };
  expect(noted('organizations/1.json', { organization })).toEqual(['unset-organization-field: null']);
  expect(
    noted(
      'organizations/1.json',
      { organization: { organization_fields: { name: 'Northwind' } } },
      { account: { tier: 'plan' } },
    ),
  ).toEqual(['unset-organization-field: absent']);
});

test.each([
  [{ user: { id: null } }, 200, ['signed-out-me: anonymous-user']],
  [{ error: "Couldn't authenticate you" }, 401, ['error-401: error-description', 'signed-out-me: refused']],
  [{ user: { id: 7, authenticity_token: 'secret' } }, 200, ['authenticity-token: present']],
  [{ user: { id: 7 } }, 200, ['authenticity-token: absent']],
])('who one is %#', (json, status, expected) => {
  expect(noted('users/me.json', json, { status })).toEqual(expected);
});

test.each([
  [409, { error: 'UpdateConflict', description: 'x' }, 'error-description'],
  [422, { error: 'RecordInvalid', description: 'x', details: { base: [] } }, 'details'],
  [403, { error: { title: 'Forbidden', message: 'x' } }, 'title-message'],
  [429, { errors: [{ code: 'TooManyRequests' }] }, 'errors-list'],
  [500, undefined, 'no-json'],
  [500, { ok: false }, 'other'],
])('the form of an error %i', (status, json, form) => {
  expect(noted('tickets/1.json', json, { status })).toEqual([`error-${status}: ${form}`]);
});

test('headers by their spelling', () => {
  const headers = {
    'x-rate-limit': '700',
    'ratelimit-limit': '700',
    'zendesk-ratelimit-tickets-index': 'total=100; remaining=99; resets=43',
    'zendesk-rate-limit-search-index': 'total=100; remaining=99; resets=43',
    'x-zendesk-api-warn': 'unpermitted_keys=>["ticket.id"]',
  };
  expect(noted('x.json', {}, { headers })).toEqual([
    'account-limit-header: x-rate-limit',
    'account-limit-header: ratelimit',
    'endpoint-limit-header: zendesk-ratelimit',
    'endpoint-limit-header: zendesk-rate-limit',
    'api-warn: seen',
  ]);
});

test('nothing of what an answer says but codes', () => {
  for (const code of noted(INCLUDE, ticket)) expect(code).toMatch(/^[a-z-]+: [a-z-]+$/);
});
