import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../lib/domain/default-policy/default-policy';
import { readChecklist } from '../../lib/messages/read-checklist';
import { beginReading } from '../../lib/pull/history/begin-reading';
import type { SimulatedBrowser } from './simulated-browser';
import { withPolicy } from './with-policy';
import { World } from './world';
import { REF, TICKET } from './zendesk-ticket';

const ACCOUNT = 'acme.zendesk.com';

async function checklistOf(browser: SimulatedBrowser) {
  const reply = (await browser.fromPage('read-checklist', {})) as { answer: unknown };
  return readChecklist.answer.parse(reply.answer).checklist;
}

describe('the first steps', () => {
  it('somebody who is named in the policy is named', async () => {
    const maya = new World().browser('maya');
    const [role, ...roles] = defaultPolicy.roles;
    if (role === undefined) throw new Error('The shipped policy has no roles.');
    const holders = [{ account: ACCOUNT, personId: '9001', kind: 'person' as const }];
    withPolicy(maya, { version: 'own-1', roles: [{ ...role, holders }, ...roles] });
    expect((await checklistOf(maya))?.done).toEqual(['owner']);
  });

  it('are ticked as they are done, stay done, and are gone once all are', async () => {
    const world = new World();
    const maya = world.browser('maya');
    expect((await checklistOf(maya))?.done).toEqual([]);
    await maya.openTicket(TICKET);
    expect((await checklistOf(maya))?.done).toEqual(['connect', 'open']);
    expect((await checklistOf(maya))?.ticket).toMatchObject({ account: ACCOUNT, kind: 'ticket' });
    const personId = String(world.sandbox.zendesk.state.directory.userId('priya'));
    await maya.fromPage('name-owner', {
      account: ACCOUNT,
      role: 'senior-engineer',
      personId,
      kind: 'person',
    });
    expect((await checklistOf(maya))?.done).toContain('owner');
    await maya.fromPage('escalate', { ref: REF });
    expect((await checklistOf(maya))?.done).toContain('escalate');
    // A restart makes copies unreadable: what was done stays done.
    await maya.restart();
    expect((await checklistOf(maya))?.done).toContain('connect');
    await maya.fromPage('try-pop-up', {});
    expect(maya.notifications.filter(({ id }) => id === 'try-out')).toHaveLength(1);
    expect((await checklistOf(maya))?.done).not.toContain('pop-ups');
    await maya.fromPage('check-off', { what: 'pop-ups' });
    await maya.openTicket(TICKET);
    const begun = beginReading('zendesk', ACCOUNT, world.now());
    await maya.tools().history.begin({ ...begun, state: 'stopped' });
    expect(await checklistOf(maya)).not.toBeNull();
    await maya.tools().history.begin({ ...begun, state: 'complete' });
    expect(await checklistOf(maya)).toBeNull();
    expect(maya.failures).toEqual([]);
  });

  it('are never shown again once somebody wants to see them no more', async () => {
    const world = new World();
    const maya = world.browser('maya');
    await maya.fromPage('check-off', { what: 'all' });
    expect(await checklistOf(maya)).toBeNull();
    await maya.restart();
    expect(await checklistOf(maya)).toBeNull();
  });

  it('what lies in storage and is none of it is not believed', async () => {
    const world = new World();
    const maya = world.browser('maya');
    maya.local.set('checklist', { done: ['everything'], dismissed: 'yes' });
    expect((await checklistOf(maya))?.done).toEqual([]);
  });
});

describe('a page that was open before the extension', () => {
  it('is loaded again when the person says so, and only while its script is not alive', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = maya.openTab('https://acme.zendesk.com/agent/tickets/4821');
    expect(await maya.fromPage('reload-page', { windowId: 1 })).toEqual({ ok: true, answer: {} });
    expect(maya.reloaded).toEqual([tab.id]);
    await maya.showTicket(tab, TICKET);
    expect(await maya.fromPage('reload-page', { windowId: 1 })).toEqual({
      ok: false,
      error: { code: 'not-needed' },
    });
    expect(maya.reloaded).toEqual([tab.id]);
  });

  it('only of a host’s page is it said: a page of the extension itself has nothing to load again', async () => {
    const maya = new World().browser('maya');
    const record = async () => {
      const reply = await maya.fromPage('read-panel', { windowId: 1 });
      return (reply as { answer: { record: unknown } }).answer.record;
    };
    maya.openTab('https://acme.zendesk.com/agent/tickets/4821');
    expect(await record()).toEqual({ kind: 'none', reload: true });
    maya.openTab('chrome-extension://abcdefghijklmnopabcdefghijklmnop/sidepanel.html');
    expect(await record()).toEqual({ kind: 'none', reload: false });
  });

  it('a page of a host may not ask for it', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const tab = maya.openTab('https://acme.zendesk.com/agent/tickets/4821');
    expect(await maya.fromTab(tab, 'reload-page', { windowId: 1 })).toEqual({
      ok: false,
      error: { code: 'not-allowed' },
    });
  });
});

describe('what the panel offers where something went wrong', () => {
  it('the sign-in of a system it works with, and of no other address', async () => {
    const world = new World();
    const maya = world.browser('maya');
    await maya.openTicket(TICKET);
    await maya.fromPage('open-sign-in', { account: ACCOUNT });
    expect(maya.opened).toEqual(['https://acme.zendesk.com/']);
    expect(await maya.fromPage('open-sign-in', { account: 'evil.example' })).toEqual({
      ok: false,
      error: { code: 'unknown-system' },
    });
    expect(maya.opened).toHaveLength(1);
  });

  it('another try reads the record now', async () => {
    const world = new World();
    const maya = world.browser('maya');
    const fault = world.sandbox.faults.add({ path: /tickets/, status: 503, body: '' });
    await maya.openTicket(TICKET);
    expect(maya.paint(TICKET)?.problem).toBe('host-error');
    fault.remove();
    await world.pass(1_000);
    await maya.fromPage('read-record-again', { ref: REF });
    await world.rest();
    expect(maya.paint(TICKET)?.problem).toBeNull();
  });
});
