import { describe, expect, it } from 'vitest';
import { readWelcome } from '../../lib/messages/read-welcome';
import { openWelcome } from '../../lib/worker/welcome/open-welcome';
import { callsOf } from './calls';
import type { SimulatedBrowser } from './simulated-browser';
import { World } from './world';
import { TICKET } from './zendesk-ticket';

async function welcome(browser: SimulatedBrowser) {
  const reply = (await browser.fromPage('read-welcome', {})) as { answer: unknown };
  return readWelcome.answer.parse(reply.answer);
}

describe('the first run', () => {
  it('opens by itself once after the installation, never after an update', async () => {
    const maya = new World().browser('maya');
    await openWelcome(maya.tools(), 'update');
    await openWelcome(maya.tools(), 'start');
    expect(maya.opened).toEqual([]);
    await openWelcome(maya.tools(), 'install');
    await openWelcome(maya.tools(), 'install');
    expect(maya.opened).toEqual(['welcome.html']);
  });

  it('knows who is signed in from an open tab alone, has it loaded again, and sees the first badge', async () => {
    const world = new World();
    const maya = world.browser('maya');
    expect(await welcome(maya)).toMatchObject({ systems: [], tabs: [], badge: null });
    const tab = maya.openTab(`https://acme.zendesk.com/agent/tickets/${TICKET}`);
    const before = await welcome(maya);
    expect(before.systems).toMatchObject([{ me: { name: 'Maya Ortiz' }, problem: null }]);
    expect(before.tabs).toMatchObject([{ id: tab.id, state: 'reload' }]);
    expect(await maya.fromPage('reload-tab', { tabId: tab.id })).toMatchObject({ ok: true });
    expect(maya.reloaded).toEqual([tab.id]);
    await maya.showTicket(tab, TICKET);
    const after = await welcome(maya);
    expect(after.tabs).toMatchObject([{ state: 'ready' }]);
    expect(after.badge).toMatchObject({ ref: { id: String(TICKET) }, painted: { number: 83 } });
    // What is written in a page that works is nobody's to lose.
    expect(await maya.fromPage('reload-tab', { tabId: tab.id })).toMatchObject({
      ok: false,
      error: { code: 'not-needed' },
    });
    expect(maya.reloaded).toEqual([tab.id]);
    expect(maya.failures).toEqual([]);
  });

  it('says that somebody is signed out, and asks no more often than every ten seconds', async () => {
    const world = new World();
    const maya = world.browser('maya');
    maya.signOut();
    maya.openTab('https://acme.zendesk.com/access/unauthenticated?return_to=%2Fagent');
    // A help centre is nobody's workplace.
    maya.openTab('https://support.zendesk.com/hc/en-us');
    for (let round = 0; round < 3; round += 1) {
      const now = await welcome(maya);
      expect(now.tabs).toMatchObject([{ account: 'acme.zendesk.com', state: 'signed-out' }]);
      expect(now.systems).toMatchObject([{ me: null, problem: 'signed-out' }]);
    }
    expect(callsOf(world).me).toBe(1);
  });

  it('whoever signed in is known as soon as a page speaks, without waiting for the next time to ask', async () => {
    const world = new World();
    const maya = world.browser('maya');
    maya.signOut();
    const tab = maya.openTab('https://acme.zendesk.com/access/unauthenticated?return_to=%2Fagent');
    expect((await welcome(maya)).systems).toMatchObject([{ me: null, problem: 'signed-out' }]);
    maya.signIn();
    world.sleep(2_000);
    await maya.showTicket(tab, TICKET);
    const now = await welcome(maya);
    expect(now.badge).not.toBeNull();
    expect(now.systems).toMatchObject([{ me: { name: 'Maya Ortiz' }, problem: null }]);
    expect(callsOf(world).me).toBe(2);
  });

  it('a step that was skipped stays so until it is taken up again', async () => {
    const maya = new World().browser('maya');
    await maya.fromPage('skip-welcome', { step: 'reload', skipped: true });
    await maya.restart();
    expect((await welcome(maya)).skipped).toEqual(['reload']);
    await maya.fromPage('skip-welcome', { step: 'reload', skipped: false });
    expect((await welcome(maya)).skipped).toEqual([]);
  });

  it('no page but a host’s is loaded again or brought to the front', async () => {
    const maya = new World().browser('maya');
    const bank = maya.openTab('https://bank.example/agent/transfer');
    expect(await maya.fromPage('reload-tab', { tabId: bank.id })).toMatchObject({ ok: false });
    expect(await maya.fromPage('show-tab', { tabId: bank.id })).toMatchObject({
      ok: false,
      error: { code: 'tab-gone' },
    });
    expect([maya.reloaded, maya.opened]).toEqual([[], []]);
  });
});
