import { describe, expect, it } from 'vitest';
import { signedIn } from './signed-in';

const now = Date.UTC(2026, 2, 2, 9);
const put = (ticket: Record<string, unknown>, headers: Record<string, string> = {}) => ({
  method: 'PUT',
  body: { ticket },
  headers,
});

describe('who may do what', () => {
  it('tells a client that is not signed in', async () => {
    const { call, zendesk } = signedIn();
    zendesk.sessions.closeAll();
    expect((await call('tickets/4821')).status).toBe(401);
    expect((await call('users/me')).json).toMatchObject({ user: { id: null, role: 'end-user' } });
    zendesk.switches.signedOutMe = 'refused';
    expect((await call('users/me')).status).toBe(401);
  });

  it('signs in through the form and leads back', async () => {
    const { fetch } = signedIn();
    const page = await fetch(new Request('https://acme.zendesk.com/agent/tickets/4821'));
    expect(page.status).toBe(302);
    expect(page.headers.get('location')).toBe('/access/unauthenticated?return_to=%2Fagent%2Ftickets%2F4821');
    const form = new URLSearchParams({ person: 'priya', return_to: '/agent/tickets/4821' });
    const answer = await fetch(
      new Request('https://acme.zendesk.com/access/login', { method: 'POST', body: form }),
    );
    expect(answer.headers.get('location')).toBe('/agent/tickets/4821');
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly; SameSite=Lax$/);
    const me = await fetch(
      new Request('https://acme.zendesk.com/api/v2/users/me.json', {
        headers: { cookie: cookie.split(';')[0] ?? '' },
      }),
    );
    expect(await me.json()).toMatchObject({ user: { name: 'Priya Raman', role: 'agent' } });
  });

  it('takes a write with the token of the session only', async () => {
    const { call, session, zendesk } = signedIn();
    const before = zendesk.comments(4821).length;
    const comment = { body: 'x', public: false };
    const refused = await call('tickets/4821', put({ comment }, { 'x-csrf-token': 'wrong' }));
    expect([refused.status, refused.json]).toEqual([
      403,
      { error: { title: 'Forbidden', message: 'Invalid authenticity token' } },
    ]);
    expect(zendesk.comments(4821)).toHaveLength(before);
    const me = await call('users/me');
    expect(me.json).toMatchObject({ user: { authenticity_token: session.csrfToken } });
  });

  it('refuses or takes a foreign Origin, as the switch says', async () => {
    const { call, zendesk } = signedIn();
    const foreign = put({ comment: { body: 'x', public: false } }, { origin: 'chrome-extension://abc' });
    expect((await call('tickets/4821', foreign)).status).toBe(403);
    zendesk.switches.foreignOriginWrites = 'accept';
    expect((await call('tickets/4821', foreign)).status).toBe(200);
  });

  it('shows SLA policies to administrators only', async () => {
    expect((await signedIn('maya').call('slas/policies')).status).toBe(403);
    expect((await signedIn('grace').call('slas/policies')).status).toBe(200);
  });
});

describe('an update', () => {
  it('does note, tags, group, assignee and priority in one and shows in the next read', async () => {
    const { call, zendesk } = signedIn();
    const { directory } = zendesk.state;
    const wanted = {
      comment: { body: 'Escalated', public: false },
      tags: ['mobile', 'sync', 'gold', 'escalated'],
      priority: 'urgent',
      assignee_id: directory.userId('priya'),
      group_id: directory.groupId('engineering'),
    };
    const { status, json } = await call('tickets/4821', put(wanted));
    expect(status).toBe(200);
    expect(json.audit).toMatchObject({ ticket_id: 4821, author_id: directory.userId('maya') });
    const { comment, ...fields } = wanted;
    expect((await call('tickets/4821')).json.ticket).toMatchObject(fields);
    expect((await call('tickets/4821/comments?sort=-created_at&page[size]=1')).json.comments).toMatchObject([
      comment,
    ]);
    expect(
      zendesk
        .audits(4821)
        .at(-1)
        ?.changes.map(({ field }) => field),
    ).toEqual(['priority', 'group_id', 'assignee_id', 'tags']);
  });

  it('is refused when the stamp is old, and only then', async () => {
    const { call, zendesk, clock } = signedIn('maya', { now });
    const read = (await call('tickets/4821')).json.ticket as { updated_at: string };
    const guarded = (text: string) =>
      put({ comment: { body: text, public: false }, safe_update: true, updated_stamp: read.updated_at });
    expect((await call('tickets/4821', guarded('first'))).status).toBe(200);
    const count = zendesk.comments(4821).length;
    clock.advance(1000);
    const second = await call('tickets/4821', guarded('second'));
    expect([second.status, second.json.error]).toEqual([409, 'UpdateConflict']);
    expect(zendesk.comments(4821)).toHaveLength(count);
    const off = put({ comment: { body: 'unguarded', public: false }, updated_stamp: read.updated_at });
    expect((await call('tickets/4821', off)).status).toBe(200);
  });

  it('lets two writes within one second pass the same stamp, as whole seconds do', async () => {
    const { call, clock } = signedIn('maya', { now });
    clock.freeze();
    await call('tickets/4821', put({ comment: { body: 'mine', public: false } }));
    const { updated_at: stamp } = (await call('tickets/4821')).json.ticket as { updated_at: string };
    const guarded = put({
      comment: { body: 'both', public: false },
      safe_update: true,
      updated_stamp: stamp,
    });
    expect((await call('tickets/4821', guarded)).status).toBe(200);
    expect((await call('tickets/4821', guarded)).status).toBe(200);
  });

  it('drops unknown keys and says so in a header', async () => {
    const { call } = signedIn();
    const { status, headers } = await call(
      'tickets/4821',
      put({ additional_tags: ['x'], priority: 'urgent' }),
    );
    expect(status).toBe(200);
    expect(headers.get('x-zendesk-api-warn')).toContain('unpermitted_keys=>["ticket.additional_tags"]');
  });

  it('refuses what cannot be: closed tickets, strangers as assignees, unknown priorities', async () => {
    const { call, zendesk } = signedIn();
    const closed = [...zendesk.state.tickets.values()].find(({ status }) => status === 'closed')?.id;
    expect((await call(`tickets/${closed}`, put({ priority: 'low' }))).status).toBe(422);
    const stranger = zendesk.state.directory.userId('omar');
    expect((await call('tickets/4821', put({ assignee_id: stranger }))).status).toBe(422);
    const wrongGroup = {
      assignee_id: zendesk.state.directory.userId('priya'),
      group_id: zendesk.ticket(4821).groupId,
    };
    expect((await call('tickets/4821', put(wrongGroup))).status).toBe(422);
    expect((await call('tickets/4821', put({ priority: 'enormous' }))).status).toBe(422);
    expect((await call('tickets/99999')).json).toEqual({ error: 'RecordNotFound', description: 'Not found' });
  });

  it('opens a ticket again when the customer writes, not when the agent does', () => {
    const { zendesk } = signedIn();
    zendesk.agentReplies(4812, 'kwame', 'Any news?');
    expect(zendesk.ticket(4812).status).toBe('pending');
    zendesk.customerWrites(4812, 'Yes, please set it back.');
    expect(zendesk.ticket(4812).status).toBe('open');
  });
});

describe('rate limits', () => {
  it('stand in the headers and answer 429 with the seconds to wait', async () => {
    const { call, zendesk, clock } = signedIn('maya', { now });
    clock.freeze();
    zendesk.limits.plan.total = 2;
    const first = await call('users/me');
    expect([first.headers.get('x-rate-limit'), first.headers.get('x-rate-limit-remaining')]).toEqual([
      '2',
      '1',
    ]);
    await call('users/me');
    const third = await call('users/me');
    expect([third.status, third.headers.get('ratelimit-remaining')]).toEqual([429, '0']);
    clock.advance(1000 * Number(third.headers.get('retry-after')));
    expect((await call('users/me')).status).toBe(200);
  });

  it('count updates per ticket and user in ten minutes', async () => {
    const { call, zendesk } = signedIn('maya', { now });
    zendesk.limits.perTicketUpdates.total = 1;
    const first = await call('tickets/4821', put({ priority: 'urgent' }));
    expect(first.headers.get('zendesk-ratelimit-per-ticket-updates')).toMatch(
      /^total=1; remaining=0; resets=\d+$/,
    );
    expect((await call('tickets/4821', put({ priority: 'high' }))).status).toBe(429);
    expect((await call('tickets/4808', put({ priority: 'high' }))).status).toBe(200);
  });
});

describe('search', () => {
  const found = async (query: string) => {
    const { call } = signedIn('maya', { now });
    const { json } = await call(
      `search?query=${encodeURIComponent(query)}&include=tickets(slas)&per_page=100`,
    );
    return json.results as { id: number; status: string; slas: unknown; assignee_id: number }[];
  };

  it('finds my open tickets with their clocks', async () => {
    const mine = await found('type:ticket assignee:me status<solved');
    expect(mine.map(({ id }) => id)).toEqual(expect.arrayContaining([4821, 4808, 4799, 4795]));
    expect(
      mine.every(({ slas, status }) => slas !== undefined && !['solved', 'closed'].includes(status)),
    ).toBe(true);
  });

  it('compares dates and ages, and knows negation', async () => {
    const young = await found('type:ticket created>201minutes');
    expect(young.map(({ id }) => id).sort()[0]).toBe(4821);
    const since = await found('type:ticket created>=2026-03-02T08:00:00Z');
    expect(since.length).toBeGreaterThan(0);
    expect(since.length).toBeLessThan(young.length);
    expect(await found('type:ticket tags:sync -tags:sync')).toEqual([]);
    expect((await found('type:organization external_id:001Qy0000000IToIAM')).length).toBe(1);
  });

  it('learns of changes late when told to', async () => {
    const { call, zendesk } = signedIn('maya', { now });
    zendesk.switches.searchLagSeconds = 120;
    zendesk.setField(4821, { priority: 'urgent' });
    const { json } = await call('search/count?query=type:ticket priority:urgent assignee:me status<solved');
    expect(json).toEqual({ count: 0 });
    const activities = await call('activities?since=2026-03-02T08:59:00Z');
    expect(activities.json.activities).toMatchObject([{ verb: 'tickets.priority_increase' }]);
  });
});
