import { describe, expect, it } from 'vitest';
import type { Fault } from '../sandbox/core/faults';
import { World } from './world';
import { markersOf, putsOf, REF, TICKET } from './zendesk-ticket';

interface Case {
  name: string;
  fault: Fault;
  /** After the first try. */
  row: { state: string; problem: string | null };
  /** What the badge says of it. */
  paint: { escalation: string; problem: string | null };
  /** Updates that reach the host in all, and not before this many milliseconds after the first. */
  later: { puts: number; wait: number } | 'refused';
}

const waiting = (problem: string) => ({ escalation: 'waiting', problem });
const again = { puts: 2, wait: 12_000 };
/** The host acted or may have: what stands there is found, and nothing is sent again. */
const found = { puts: 1, wait: 0 };

const cases: Case[] = [
  {
    name: '401',
    fault: { status: 401 },
    row: { state: 'queued', problem: 'signed-out' },
    paint: waiting('signed-out'),
    later: again,
  },
  {
    name: 'the sign-in page with 200',
    fault: { answer: 'login-page' },
    row: { state: 'unknown', problem: 'signed-out' },
    paint: waiting('signed-out'),
    later: again,
  },
  {
    name: '403',
    fault: { status: 403 },
    row: { state: 'refused', problem: 'no-access' },
    paint: { escalation: 'none', problem: 'no-access' },
    later: 'refused',
  },
  {
    name: '404',
    fault: { status: 404 },
    row: { state: 'refused', problem: 'not-found' },
    paint: { escalation: 'none', problem: 'not-found' },
    later: 'refused',
  },
  {
    name: '409 again and again',
    fault: { status: 409, times: 3 },
    row: { state: 'queued', problem: 'conflict' },
    paint: waiting('conflict'),
    later: { puts: 4, wait: 12_000 },
  },
  {
    name: '422',
    fault: {
      status: 422,
      body: '{"error":"RecordInvalid","description":"Record validation errors","details":{"base":[{"description":"Fill in the root cause."}]}}',
    },
    row: { state: 'refused', problem: 'invalid' },
    paint: { escalation: 'none', problem: 'invalid' },
    later: 'refused',
  },
  {
    name: '429 with Retry-After',
    fault: { status: 429, headers: { 'retry-after': '93' } },
    row: { state: 'queued', problem: 'rate-limited' },
    paint: waiting('rate-limited'),
    later: { puts: 2, wait: 93_000 },
  },
  {
    name: '429 without',
    fault: { status: 429 },
    row: { state: 'queued', problem: 'rate-limited' },
    paint: waiting('rate-limited'),
    later: again,
  },
  {
    name: '500',
    fault: { status: 500 },
    row: { state: 'unknown', problem: 'host-error' },
    paint: waiting('host-error'),
    later: again,
  },
  {
    name: '503 with Retry-After',
    fault: { status: 503, headers: { 'retry-after': '120' } },
    row: { state: 'unknown', problem: 'host-error' },
    paint: waiting('host-error'),
    later: { puts: 2, wait: 120_000 },
  },
  {
    name: 'a broken connection before the effect',
    fault: { drop: 'before' },
    row: { state: 'unknown', problem: 'offline' },
    paint: waiting('offline'),
    later: again,
  },
  {
    name: 'a broken connection after the effect',
    fault: { drop: 'after' },
    row: { state: 'unknown', problem: 'offline' },
    paint: waiting('offline'),
    later: found,
  },
  {
    name: 'half an answer',
    fault: { answer: 'truncated-json' },
    row: { state: 'unknown', problem: 'bad-answer' },
    paint: waiting('bad-answer'),
    later: found,
  },
];

describe('what a host may do to a write', () => {
  it.each(cases)(
    '$name: nothing lost, nothing doubled, nothing too early',
    async ({ fault, row, paint, later }) => {
      const world = new World();
      const maya = world.browser('maya');
      const tab = await maya.openTicket(TICKET);
      world.sandbox.faults.add({ method: 'PUT', times: 1, ...fault });
      await maya.fromTab(tab, 'escalate', { ref: REF });
      await world.pass(10_000);
      expect(await maya.outbox()).toMatchObject([row]);
      expect(maya.paint(TICKET)).toMatchObject({ ...paint, state: 'known' });
      await world.pass(20 * 60_000);
      expect(maya.failures).toEqual([]);
      if (later === 'refused') {
        expect(putsOf(world)).toHaveLength(1);
        expect(markersOf(world)).toEqual([]);
        expect(await maya.outbox()).toMatchObject([row]);
        // A refusal does not stand in the way of the next try.
        await maya.fromTab(tab, 'escalate', { ref: REF });
        expect(maya.paint(TICKET)).toMatchObject({ escalation: 'queued', problem: null });
        return;
      }
      expect(markersOf(world)).toEqual(['escalated 1/0']);
      const puts = putsOf(world);
      expect(puts).toHaveLength(later.puts);
      const [first, last] = [puts[0], puts.at(-1)];
      if (later.wait > 0) expect((last?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(later.wait);
      expect(await maya.outbox()).toMatchObject([{ state: 'done', problem: null }]);
      expect(maya.paint(TICKET)).toMatchObject({ escalation: 'open', problem: null });
    },
  );

  it('no answer within 20 seconds, and the effect comes after that: written once', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = await maya.openTicket(TICKET);
    const held = world.sandbox.faults.add({ method: 'PUT', times: 1, hold: 'before' });
    await maya.fromTab(tab, 'escalate', { ref: REF });
    await world.pass(30_500);
    expect(await maya.outbox()).toMatchObject([{ state: 'unknown', problem: 'offline' }]);
    expect(maya.paint(TICKET)).toMatchObject(waiting('offline'));
    held.release();
    await world.pass(10 * 60_000);
    expect(markersOf(world)).toEqual(['escalated 1/0']);
    expect(putsOf(world)).toHaveLength(1);
    expect(await maya.outbox()).toMatchObject([{ state: 'done', problem: null }]);
  });

  it('a host that took the note and may not be looked at any more: written, not refused', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = await maya.openTicket(TICKET);
    const held = world.sandbox.faults.add({ method: 'PUT', hold: 'after', times: 1 });
    await maya.fromTab(tab, 'escalate', { ref: REF });
    await world.pass(10_000);
    // It went to a group whose tickets Maya may not see.
    world.sandbox.faults.add({ method: 'GET', path: /tickets\/4821/, status: 403 });
    held.release();
    await world.pass(60_000);
    expect(await maya.outbox()).toMatchObject([{ state: 'done', problem: null }]);
  });

  it('a host that does not show for a while what it took: not written again', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = await maya.openTicket(TICKET);
    const body = JSON.stringify({ comments: [], users: [], count: 0, next_page: null });
    await maya.fromTab(tab, 'escalate', { ref: REF });
    await world.pass(9_000);
    const behind = world.sandbox.faults.add({ method: 'GET', path: /4821\/comments/, body });
    await world.pass(10 * 60_000);
    expect(putsOf(world)).toHaveLength(1);
    expect(await maya.outbox()).toMatchObject([{ state: 'unknown', problem: null }]);
    behind.remove();
    await world.pass(10 * 60_000);
    expect(putsOf(world)).toHaveLength(1);
    expect(await maya.outbox()).toMatchObject([{ state: 'done', problem: null }]);
  });

  it('nothing is asked of an account that wants a pause, neither read nor write', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = await maya.openTicket(TICKET);
    world.sandbox.faults.add({ method: 'PUT', times: 1, status: 429, headers: { 'retry-after': '200' } });
    await maya.fromTab(tab, 'escalate', { ref: REF });
    await world.pass(10_000);
    const asked = world.sandbox.log.clientCalls().length;
    await maya.openTicket(4808);
    await world.pass(199_000);
    expect(world.sandbox.log.clientCalls()).toHaveLength(asked);
    expect(maya.paint(4808)).toMatchObject({ problem: 'rate-limited' });
    await world.pass(60_000);
    expect(markersOf(world)).toEqual(['escalated 1/0']);
  });

  it.each([
    ['401', { status: 401 }, 'signed-out'],
    ['the sign-in page with 200', { answer: 'login-page' }, 'signed-out'],
    ['403', { status: 403 }, 'no-access'],
    ['404', { status: 404 }, 'not-found'],
    ['429', { status: 429 }, 'rate-limited'],
    ['500', { status: 500 }, 'host-error'],
    ['half an answer', { answer: 'truncated-json' }, 'bad-answer'],
    ['a broken connection', { drop: 'before' }, 'offline'],
  ] satisfies [string, Fault, string][])(
    'reading, %s: the badge says so and shows no band',
    async (_, fault, problem) => {
      const world = new World();
      const maya = world.browser('maya');
      world.sandbox.faults.add({ method: 'GET', ...fault });
      await maya.openTicket(TICKET);
      expect(maya.paint(TICKET)).toMatchObject({
        state: 'unknown',
        problem,
        number: null,
        band: null,
        dueAt: null,
      });
      world.sandbox.faults.clear();
      expect(maya.failures).toEqual([]);
    },
  );

  it('no open tab: the direct write is tried once and refused, and opening a tab sends it', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = await maya.openTicket(TICKET);
    await maya.fromTab(tab, 'escalate', { ref: REF });
    maya.closeTab(tab);
    await world.pass(60 * 60_000 - 15_000);
    expect(putsOf(world)).toHaveLength(1);
    expect(putsOf(world)[0]?.origin).toBe('chrome-extension://bellwether');
    expect(await maya.outbox()).toMatchObject([{ state: 'queued', problem: 'needs-tab' }]);
    expect(maya.paint(TICKET)).toMatchObject(waiting('needs-tab'));
    await maya.openTicket(4808);
    expect(putsOf(world).map(({ status, origin }) => [status, origin])).toEqual(
      [
        [403, 'chrome-extension://bellwether'],
        [200, 'https://acme.zendesk.com'],
      ].map(([status, origin]) => [status === 403 ? expect.any(Number) : status, origin]),
    );
    expect(markersOf(world)).toEqual(['escalated 1/0']);
    expect(await maya.outbox()).toMatchObject([{ state: 'done' }]);
  });

  it('a tab without a live script sends nothing, and reloading it does', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = await maya.openTicket(TICKET);
    await maya.fromTab(tab, 'escalate', { ref: REF });
    tab.alive = false;
    await world.pass(60_000);
    expect(putsOf(world)).toHaveLength(0);
    expect(await maya.outbox()).toMatchObject([{ state: 'queued', problem: 'needs-tab' }]);
    tab.alive = true;
    await maya.showTicket(tab, TICKET);
    expect(markersOf(world)).toEqual(['escalated 1/0']);
  });

  it('signed out: it waits, and signing in sends it', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = await maya.openTicket(TICKET);
    await maya.fromTab(tab, 'escalate', { ref: REF });
    maya.signOut();
    await world.pass(60_000);
    expect(await maya.outbox()).toMatchObject([{ state: 'queued', problem: 'signed-out' }]);
    maya.signIn();
    await maya.showTicket(tab, TICKET);
    expect(markersOf(world)).toEqual(['escalated 1/0']);
  });

  it('waited for more than an hour while a colleague solved the ticket: reported, not written', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = await maya.openTicket(TICKET);
    await maya.fromTab(tab, 'escalate', { ref: REF });
    maya.closeTab(tab);
    await world.pass(70 * 60_000);
    world.sandbox.zendesk.setField(TICKET, { status: 'solved' }, 'kwame');
    await maya.openTicket(TICKET);
    await world.pass(60_000);
    expect(markersOf(world)).toEqual([]);
    expect(await maya.outbox()).toMatchObject([{ state: 'refused', problem: 'moved-on' }]);
    expect(maya.paint(TICKET)).toMatchObject({ state: 'done', escalation: 'none' });
  });
});
