import { describe, expect, test } from 'vitest';
import type { TicketFacts } from '../../../domain/model/ticket-facts';
import { HttpFailure } from '../../../platform/http-failure';
import type { Connection, TransitionWrite } from '../../contract';
import { fakeConnection } from '../__fixtures__/fake-connection';
import ticketAnswer from '../__fixtures__/ticket.json';
import update from '../__fixtures__/update.json';
import { readTicket } from './read-ticket';
import { write } from './write';

const URL = 'https://acme.zendesk.com/api/v2/tickets/4821.json';
const me = { user: { id: 235323, name: 'Priya Nair', role: 'agent', authenticity_token: 'csrf==' } };
const HTML = '<!DOCTYPE html><html><body>Sign in</body></html>';

async function transition(
  change: Partial<TransitionWrite> = {},
  ticket: Partial<TicketFacts['ticket']> = {},
) {
  const facts = await readTicket(fakeConnection([ticketAnswer]).connection, '4821');
  return {
    ref: { account: 'acme.zendesk.com', id: '4821' },
    event: {
      key: 'acme.zendesk.com/4821/1/0',
      deed: 'escalated',
      levelId: 'level-3',
      ownerId: '9001',
      dueAt: null,
      policyVersion: 'default-1',
    },
    note: 'Escalated to Level 3.',
    facts: { ...facts, ticket: { ...facts.ticket, ...ticket } },
    assign: { personId: '9001', kind: 'person' },
    priority: 'urgent',
    tags: {
      add: ['bellwether_escalated', 'bellwether_level_level-3'],
      remove: ['bellwether_level_level-2'],
    },
    task: null,
    ...change,
  } satisfies TransitionWrite;
}

/** Through the open tab, with the session; the last reply is the one to the write. */
function session(reply: object, change: Partial<Connection> = {}) {
  const fake = fakeConnection([me, reply]);
  return { ...fake, connection: { ...fake.connection, relay: fake.tab, ...change } };
}

async function failed(reply: object, change: Partial<Connection> = {}) {
  const { connection } = session(reply, change);
  return write(connection, await transition()).catch((error: unknown) => error);
}

async function bodyOf(...change: Parameters<typeof transition>) {
  const fake = session(update);
  const result = await write(fake.connection, await transition(...change));
  return { ticket: JSON.parse(fake.relayed[0]?.body ?? '').ticket, warnings: result.warnings };
}

describe('the way of a write', () => {
  test('with the session: CSRF token from the worker, the update through the tab', async () => {
    const { connection, sent, relayed } = session(update);
    expect(await write(connection, await transition())).toEqual({ noteId: '2127301148', warnings: [] });
    expect(sent.map((request) => [request.method, request.url])).toEqual([
      ['GET', 'https://acme.zendesk.com/api/v2/users/me.json'],
    ]);
    expect(relayed).toEqual([
      {
        method: 'PUT',
        url: URL,
        headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-CSRF-Token': 'csrf==' },
        body: expect.any(String),
        credentials: 'session',
      },
    ]);
  });

  test('without a tab it is tried directly, once', async () => {
    const { connection, sent, relayed } = session(update, { relay: null });
    await write(connection, await transition());
    expect(sent.map((request) => request.method)).toEqual(['GET', 'PUT']);
    expect(sent[1]?.headers['X-CSRF-Token']).toBe('csrf==');
    expect(relayed).toEqual([]);
  });

  test('tabs that cannot send are no tab: nothing was sent, and nothing is uncertain', async () => {
    const error = await failed(new HttpFailure('no-tab', 'reload the tab'));
    expect(error).toMatchObject({ problem: 'needs-tab', details: {} });
    expect(error).not.toHaveProperty('details.uncertain');
  });

  test('with a token it is one direct request without cookies, tab or not', async () => {
    const fake = fakeConnection([update], { token: 'abc' });
    await write({ ...fake.connection, relay: fake.tab }, await transition());
    expect(fake.relayed).toEqual([]);
    expect(fake.sent).toMatchObject([{ method: 'PUT', url: URL, credentials: 'none' }]);
    expect(fake.sent[0]?.headers).toEqual({
      Accept: 'application/json',
      Authorization: 'Bearer abc',
      'Content-Type': 'application/json',
    });
  });

  test('nothing is written for somebody who is not signed in, or not known for a moment', async () => {
    for (const [reply, problem] of [
      [{ user: { id: null, name: 'Anonymous user', role: 'end-user' } }, 'signed-out'],
      [{ status: 503, body: '' }, 'host-error'],
      [new HttpFailure('network', 'down'), 'offline'],
    ] as const) {
      const fake = fakeConnection([reply]);
      const error = await write({ ...fake.connection, relay: fake.tab }, await transition()).catch((e) => e);
      expect(error).toMatchObject({ problem });
      expect(error.details.uncertain).toBeUndefined();
      expect(fake.relayed).toEqual([]);
    }
  });
});

describe('what is written', () => {
  test('is one update on the condition of the stamp', async () => {
    expect(await bodyOf()).toEqual({
      ticket: {
        comment: { body: 'Escalated to Level 3.', public: false },
        tags: ['payment', 'vip', 'bellwether_escalated', 'bellwether_level_level-3'],
        assignee_id: 9001,
        priority: 'urgent',
        updated_stamp: '2026-03-02T09:40:12Z',
        safe_update: true,
      },
      warnings: [],
    });
  });

  test('a group holds it as a group; nobody leaves it where it is', async () => {
    const group = await bodyOf({ assign: { personId: '98738', kind: 'group' } });
    expect(group.ticket).toMatchObject({ group_id: 98738 });
    expect(group.ticket).not.toHaveProperty('assignee_id');
    const nobody = await bodyOf({ assign: null });
    expect(nobody.ticket).not.toHaveProperty('assignee_id');
    expect(nobody.ticket).not.toHaveProperty('group_id');
  });

  test.each([
    ['high', 'normal', true],
    ['high', 'low', true],
    ['low', 'none', true],
    ['high', 'high', false],
    ['high', 'urgent', false],
    ['low', 'normal', false],
    ['urgent', null, false],
    [null, 'low', false],
  ] as const)('priority %s on a ticket with %s is written: %s', async (priority, present, written) => {
    const { ticket } = await bodyOf({ priority }, { priority: present });
    expect('priority' in ticket).toBe(written);
  });

  test('a priority that may be higher already is left, and said', async () => {
    expect((await bodyOf({}, { priority: null })).warnings).toEqual([{ part: 'priority', words: '' }]);
  });

  test('unknown tags are left, and said: a list would replace them all', async () => {
    const { ticket, warnings } = await bodyOf({}, { tags: null });
    expect(ticket).not.toHaveProperty('tags');
    expect(warnings).toEqual([{ part: 'tags', words: '' }]);
    expect((await bodyOf({ tags: { add: [], remove: [] } }, { tags: null })).warnings).toEqual([]);
  });

  test('keys the host dropped are said in its words', async () => {
    const { connection } = session({
      body: JSON.stringify(update),
      headers: {
        'content-type': 'application/json',
        'x-zendesk-api-warn': 'unpermitted_keys=>["ticket.tags"]',
      },
    });
    expect((await write(connection, await transition())).warnings).toEqual([
      { part: 'fields', words: 'unpermitted_keys=>["ticket.tags"]' },
    ]);
  });

  test('the note’s id is unknown where the host does not tell it', async () => {
    const { connection } = session({ ticket: { id: 4821 } });
    expect((await write(connection, await transition())).noteId).toBeNull();
  });

  test.each([
    ['without a stamp', {}, { stamp: null }, 'bad-answer'],
    ['for an owner who is no Zendesk user', { assign: { personId: '0051N', kind: 'person' } }, {}, 'invalid'],
    [
      'for an owner whose number cannot be written',
      { assign: { personId: '9007199254740993', kind: 'person' } },
      {},
      'invalid',
    ],
  ] as const)('nothing is sent %s', async (_what, change, ticket, problem) => {
    const fake = fakeConnection([]);
    await expect(write(fake.connection, await transition(change, ticket))).rejects.toMatchObject({ problem });
    expect(fake.sent).toEqual([]);
  });
});

describe('a write that failed', () => {
  test.each([
    ['409', { status: 409, body: '{"error":"UpdateConflict","description":"outdated"}' }, 'conflict'],
    [
      '422',
      {
        status: 422,
        body: '{"error":"RecordInvalid","details":{"base":[{"description":"Cause: is required"}]}}',
      },
      'invalid',
    ],
    ['403', { status: 403, body: '{"error":{"title":"Forbidden","message":"No"}}' }, 'no-access'],
    ['401', { status: 401, body: '{"error":"Couldn\'t authenticate you"}' }, 'signed-out'],
    ['404', { status: 404, body: '{"error":"RecordNotFound"}' }, 'not-found'],
    ['429', { status: 429, headers: { 'retry-after': '10' }, body: '' }, 'rate-limited'],
  ])('%s: refused for certain', async (_what, reply, problem) => {
    const error = await failed(reply);
    expect(error).toMatchObject({ problem });
    expect(error).not.toHaveProperty('details.uncertain');
  });

  test('a validation rule’s own words are kept', async () => {
    const reply = {
      status: 422,
      body: '{"error":"RecordInvalid","details":{"base":[{"description":"Cause: is required"}]}}',
    };
    expect(await failed(reply)).toMatchObject({ details: { hostWords: 'Cause: is required' } });
  });

  test.each([
    ['500', { status: 500, body: '' }, 'host-error'],
    ['502 as a page', { status: 502, body: HTML, headers: { 'content-type': 'text/html' } }, 'host-error'],
    ['504', { status: 504, body: '' }, 'host-error'],
    ['408', { status: 408, body: '' }, 'host-error'],
    ['cut-off JSON', { status: 200, body: '{"ticket":{"id":48' }, 'bad-answer'],
    ['an empty answer', { status: 200, body: '' }, 'bad-answer'],
    ['another shape', { status: 200, body: '{"ok":true}' }, 'bad-answer'],
    ['the sign-in page with 200', { status: 200, body: HTML }, 'signed-out'],
    ['no network', new HttpFailure('network', 'down'), 'offline'],
    ['no answer in time', new HttpFailure('timeout', 'late'), 'offline'],
    ['an answer that broke off', new HttpFailure('cut-off', 'short'), 'offline'],
  ])('%s: the host may have acted', async (_what, reply, problem) => {
    expect(await failed(reply)).toMatchObject({ problem, details: { uncertain: true } });
  });

  const forgery = '{"error":{"title":"Forbidden","message":"Invalid authenticity token"}}';
  test.each([
    ['403 without a tab', { status: 403, body: '{"error":"Forbidden"}' }, null],
    ['401 without a tab', { status: 401, body: '' }, null],
    ['the CSRF token without a tab', { status: 403, body: forgery }, null],
    ['the CSRF token as 422', { status: 422, body: forgery }, null],
  ])('%s: wants an open tab', async (_what, reply, relay) => {
    const error = await failed(reply, { relay });
    expect(error).toMatchObject({ problem: 'needs-tab' });
    expect(error).not.toHaveProperty('details.uncertain');
  });

  test('the CSRF token refused through a tab: wants that tab reloaded', async () => {
    expect(await failed({ status: 403, body: forgery })).toMatchObject({ problem: 'needs-tab' });
  });

  test('403 with a token is about rights, not about the tab', async () => {
    const fake = fakeConnection([{ status: 403, body: '{"error":"Forbidden"}' }], { token: 'abc' });
    await expect(write(fake.connection, await transition())).rejects.toMatchObject({ problem: 'no-access' });
  });

  test('is never sent again', async () => {
    for (const reply of [
      { status: 500, body: '' },
      { status: 409, body: '' },
      new HttpFailure('timeout', 'late'),
    ]) {
      const { connection, relayed } = session(reply);
      await write(connection, await transition()).catch(() => undefined);
      expect(relayed).toHaveLength(1);
    }
  });
});
