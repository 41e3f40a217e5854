// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://acme.zendesk.com/agent/tickets/7" }
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PageWorld } from './__fixtures__/page-world';
import { relayWrites } from './relay-writes';

let world: PageWorld;
const send = vi.fn<(url: URL, init: RequestInit) => Promise<Response>>();
const worker = { id: 'bellwether' };
const request = {
  method: 'PUT',
  path: '/api/v2/tickets/7.json',
  headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': 'abc', Cookie: 'no', Authorization: 'no' },
  body: '{"ticket":{}}',
};

beforeEach(() => {
  send.mockReset();
  send.mockImplementation(async () => new Response('{"ok":1}', { status: 200, headers: { 'x-limit': '5' } }));
  world = new PageWorld();
  vi.stubGlobal('fetch', send);
  relayWrites(world.page);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('sends a write of ours as the page, with the headers it may have', async () => {
  const answer = await world.ask({ name: 'relay', request }, worker);
  expect(answer).toMatchObject({
    ok: true,
    answer: { status: 200, body: '{"ok":1}', headers: { 'x-limit': '5' } },
  });
  const [url, init] = send.mock.calls[0] ?? [];
  expect(String(url)).toBe('https://acme.zendesk.com/api/v2/tickets/7.json');
  expect(init).toMatchObject({
    method: 'PUT',
    body: request.body,
    credentials: 'same-origin',
    redirect: 'error',
  });
  expect(init?.headers).toEqual([
    ['Content-Type', 'application/json'],
    ['X-CSRF-Token', 'abc'],
  ]);
});

it.each([
  ['another path', { path: '/api/v2/users/7.json' }],
  ['a path with more to it', { path: '/api/v2/tickets/7.json?admin=1' }],
  ['a path that climbs', { path: '/api/v2/tickets/7.json/../../users.json' }],
  ['another method', { method: 'DELETE' }],
  ['another origin', { path: '//evil.example/api/v2/tickets/7.json' }],
  ['another scheme', { path: 'https://evil.example/api/v2/tickets/7.json' }],
  ['a backslash', { path: '/\\evil.example/api/v2/tickets/7.json' }],
])('refuses %s', async (_, changes) => {
  const answer = await world.ask({ name: 'relay', request: { ...request, ...changes } }, worker);
  expect(answer).toEqual({ ok: false, error: { code: 'not-ours' } });
  expect(send).not.toHaveBeenCalled();
});

it.each([
  ['another extension', { id: 'other' }],
  ['a page', {}],
  ['a tab', { id: 'bellwether', tab: { id: 1 } }],
])('does not answer %s', async (_, sender) => {
  expect(await world.ask({ name: 'relay', request }, sender)).toBeUndefined();
  expect(send).not.toHaveBeenCalled();
});

it.each([undefined, null, 'x', { name: 'other' }])('does not answer %j', async (message) => {
  expect(await world.ask(message, worker)).toBeUndefined();
});

it('says that the network failed', async () => {
  send.mockRejectedValue(new TypeError('Failed to fetch'));
  expect(await world.ask({ name: 'relay', request }, worker)).toEqual({
    ok: false,
    error: { code: 'network' },
  });
});
