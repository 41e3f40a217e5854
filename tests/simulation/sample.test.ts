import { describe, expect, it, vi } from 'vitest';
import { foldEscalation } from '../../lib/domain/escalation/fold-escalation';
import { listCustomers } from '../../lib/messages/list-customers';
import { PanelState } from '../../lib/messages/panel-state';
import { readQueue } from '../../lib/messages/read-queue';
import type { SimulatedBrowser } from './simulated-browser';
import { World } from './world';
import { TICKET } from './zendesk-ticket';

const REF = { host: 'zendesk', account: 'sample-desk.zendesk.com', kind: 'ticket', id: '4101' } as const;

async function answer(browser: SimulatedBrowser, name: string, request: unknown = {}): Promise<unknown> {
  const reply = (await browser.fromPage(name, request)) as { ok: boolean; answer: unknown; error: unknown };
  expect(reply, name).toMatchObject({ ok: true });
  return reply.answer;
}

const ANYBODY = { text: '', likelihood: null, segment: null, cohort: null, expansion: false };

async function panel(browser: SimulatedBrowser) {
  const { record, policy } = PanelState.parse(await answer(browser, 'read-panel', { windowId: 1 }));
  return { record, policy };
}

describe('looking around with sample data', () => {
  it('my work, a ticket, an escalation and its undo work on it, with no request and nothing left behind', async () => {
    const world = new World();
    const maya = world.browser('maya');
    await maya.openTicket(TICKET);
    const local = new Map(maya.local);
    const before = world.sandbox.log.clientCalls({}).length;

    await answer(maya, 'start-sample');
    await world.rest();
    // What was not read yet is read while somebody looks.
    const queue = await vi.waitFor(
      async () => {
        const now = readQueue.answer.parse(await answer(maya, 'read-queue', { offset: 0, filter: 'all' }));
        expect(now.tickets.filter(({ risk }) => risk !== null).length).toBeGreaterThan(15);
        return now;
      },
      { timeout: 120_000, interval: 200 },
    );
    expect(queue.systems.map(({ account }) => account).sort()).toEqual([
      'sample-desk.my.salesforce.com',
      'sample-desk.zendesk.com',
    ]);
    expect(queue.counts.all).toBeGreaterThan(20);
    expect(queue.counts.escalated).toBeGreaterThan(0);

    expect((await panel(maya)).record.kind).toBe('none');
    await answer(maya, 'open-record', { ref: REF });
    await world.rest();
    const { record } = await panel(maya);
    if (record.kind !== 'ticket') throw new Error('No ticket is in front.');
    expect(record.facts?.ticket.subject).toBe('No truck gets its route since last night');
    expect(record.assessment?.risk).toMatchObject({ band: 'critical' });
    expect(record.me?.name).toBe('Alex Weber');

    const press = (await answer(maya, 'escalate', { ref: REF })) as { rowId: string; outcome: string };
    expect(press.outcome).toBe('queued');
    expect(await answer(maya, 'undo', { rowId: press.rowId })).toMatchObject({ undone: true });
    await answer(maya, 'escalate', { ref: REF });
    await world.pass(60_000);
    const after = await panel(maya);
    if (after.record.kind !== 'ticket') throw new Error('No ticket is in front.');
    const state = foldEscalation(after.record.facts?.events ?? [], after.policy);
    expect(state).toMatchObject({ status: 'open', transitions: 1 });

    // What a page of a host asks is answered by the real desk.
    expect(maya.paint(TICKET)?.number).toBe(83);
    expect(await maya.fromPage('connect', { host: 'zendesk', address: 'acme', clientId: 'x' })).toEqual({
      ok: false,
      error: { code: 'sample' },
    });

    // There is none to be seen: whoever tries one is told.
    expect(await maya.fromPage('try-pop-up', {})).toMatchObject({ error: { code: 'sample' } });

    await answer(maya, 'end-sample');
    await world.rest();
    await world.pass(60_000);
    expect(await answer(maya, 'read-sample')).toEqual({ on: false });
    expect([...maya.session.keys()].filter((key) => key.startsWith('sample'))).toEqual([]);
    expect([...maya.local.keys()].filter((key) => !local.has(key) && key.includes('sample'))).toEqual([]);
    const names = (await maya.indexedDb.databases()).map(({ name }) => name ?? '');
    expect(names.filter((name) => name.includes('sample'))).toEqual([]);
    expect(JSON.stringify([...maya.local])).not.toContain('sample-desk');
    const hosts = world.sandbox.log.clientCalls({}).slice(before);
    expect(JSON.stringify(hosts)).not.toContain('sample-desk');
    expect(maya.notifications.filter(({ title }) => title.includes('4101'))).toEqual([]);
    expect(maya.failures).toEqual([]);
  }, 180_000);

  it('ten minutes on no system is out of reach, and a customer of both systems stands there once', async () => {
    const world = new World();
    const maya = world.browser('maya');
    await answer(maya, 'start-sample');
    const everybody = {
      ...{ filter: ANYBODY, cohortsBy: 'tier', sort: { by: 'name', descending: false } },
      ...{ from: 0, count: 100 },
    };
    const customers = async () => listCustomers.answer.parse(await answer(maya, 'list-customers', everybody));
    // All of them are read, the last one with its other system.
    const isRead = async () => {
      const { rows } = await customers();
      expect(rows.length).toBeGreaterThan(11);
      expect(rows.filter(({ score }) => score === null)).toEqual([]);
    };
    await vi.waitFor(isRead, { timeout: 60_000, interval: 200 });
    await world.pass(10 * 60_000);

    const { systems } = readQueue.answer.parse(
      await answer(maya, 'read-queue', { offset: 0, filter: 'all' }),
    );
    expect(systems.map(({ problem }) => problem)).toEqual([null, null]);
    expect([...maya.session.keys()].filter((key) => key.includes('problem:'))).toEqual([]);
    expect(world.sandbox.log.clientCalls({})).toEqual([]);
    expect(maya.failures).toEqual([]);

    const { rows, total } = await customers();
    const times = (name: string) => rows.filter((row) => row.name === name).length;
    expect(total).toBe(13);
    expect([times('Norrvik Logistics'), times('Halden Foods')]).toEqual([1, 1]);
    expect(rows.find(({ name }) => name === 'Norrvik Logistics')).toMatchObject({ money: 240_000 });
    // The one that looks alike is a question, and stays two until somebody says so.
    expect(times('Quillmark Publishing')).toBe(2);
    // A day's work counts once.
    const dots = rows.flatMap(({ activity }) => activity ?? []);
    expect(Math.max(...dots.map((count) => count ?? 0))).toBe(1);
  }, 120_000);

  it('a page that does not know yet whether somebody looks around reaches neither the one nor the other', async () => {
    const world = new World();
    const maya = world.browser('maya');
    await maya.openTicket(TICKET);
    const own = { ...REF, account: 'acme.zendesk.com' };
    const asked = { ref: own, reason: 'Trucks stand still.' };
    await answer(maya, 'start-sample');
    // The sample has a ticket of this number, too.
    expect(await maya.fromPage('escalate', asked)).toMatchObject({ ok: false });
    await answer(maya, 'end-sample');
    const before = world.sandbox.log.clientCalls({}).length;
    const local = JSON.stringify([...maya.local]);
    expect(await maya.fromPage('escalate', { ...asked, ref: REF })).toMatchObject({ ok: false });
    await world.pass(60_000);
    const after = world.sandbox.log.clientCalls({}).slice(before);
    expect(JSON.stringify(after)).not.toContain('sample-desk');
    expect(local).not.toContain('sample-desk');
    expect(JSON.stringify([...maya.local])).not.toContain('sample-desk');
  }, 60_000);
});
