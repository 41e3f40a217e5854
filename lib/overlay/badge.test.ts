// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://acme.zendesk.com/agent/tickets/7" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { morning, paint } from '../view/__fixtures__/paint';
import { PageWorld } from './__fixtures__/page-world';
import { startOverlay } from './start-overlay';

let world: PageWorld;
let stop: () => void;

beforeEach(async () => {
  vi.useFakeTimers({ now: morning, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  history.pushState(null, '', '/agent/tickets/7');
  world = new PageWorld();
  world.pane('7');
  world.paint('7', paint());
  stop = startOverlay(world.page, 'acme.zendesk.com');
  await world.settle();
  world.top = world.badges()[0] ?? null;
});

afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const ref = { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: '7' };
const escalate = { name: 'escalate', request: { ref, seenKey: 'acme.zendesk.com/4821/1/0' } };
const openPanel = { name: 'open-panel', request: {} };

describe('a click', () => {
  it('on the badge opens the panel, if a person made it', () => {
    world.click('.open', { isTrusted: false });
    expect(world.deeds()).toEqual([]);
    world.click('.open');
    expect(world.deeds()).toEqual([openPanel]);
  });

  it('escalates when the button was in plain sight', () => {
    world.click('.action');
    expect(world.deeds()).toEqual([escalate]);
  });

  it('that no person made does nothing', () => {
    world.click('.action', { isTrusted: false });
    expect(world.deeds()).toEqual([]);
  });

  it('on a button just shown opens the panel instead', () => {
    world.inSightSince = 700;
    world.click('.action', { at: 1_099 });
    expect(world.deeds()).toEqual([openPanel]);
    world.click('.action', { at: 1_100 });
    expect(world.deeds()).toEqual([openPanel, escalate]);
  });

  it.each([
    ['that the browser does not vouch for', () => (world.inSightSince = null)],
    ['that is transparent', () => (Element.prototype.checkVisibility = () => false)],
    ['that something covers', () => (world.top = document.body)],
    ['that was moved since', () => (world.seenAt = new DOMRect(0, 9, 0, 0))],
  ])('on a button %s opens the panel instead', (_, hide) => {
    hide();
    world.click('.action');
    expect(world.deeds()).toEqual([openPanel]);
  });

  it('counts once: the second waits until the record has changed', async () => {
    world.click('.action');
    expect(world.part('.action').ariaDisabled).toBe('true');
    world.click('.action');
    world.paint('7', paint({ number: 75 }));
    world.click('.action');
    await world.settle();
    world.click('.action');
    expect(world.deeds()).toEqual([escalate]);

    world.paint('7', paint({ escalation: 'queued', undo: { rowId: 'row-1', until: morning + 10_000 } }));
    expect(world.part('.action').textContent).toBe('Undo');
    expect(world.part('.action').ariaDisabled).toBeNull();
    expect(world.part('.action i').style.animation).toContain('10000ms');
    world.click('.action');
    world.click('.action');
    expect(world.deeds()).toEqual([escalate, { name: 'undo', request: { rowId: 'row-1' } }]);
  });

  it('that the worker refuses may be made again', async () => {
    world.answer = async () => ({ ok: false, error: { code: 'invalid' } });
    world.click('.action');
    await world.settle();
    expect(world.part('.note').textContent).toBe('That did not work. Open the panel to see why.');
    expect(world.part('.action').ariaDisabled).toBeNull();
    world.click('.action');
    expect(world.deeds()).toEqual([escalate, escalate]);
  });

  it('that finds no worker is a refusal too', async () => {
    world.answer = async () => Promise.reject(new Error('Could not establish connection.'));
    world.click('.action');
    await world.settle();
    expect(world.part('.live').textContent).toBe('That did not work. Open the panel to see why.');
  });
});

describe('what is read out and shown', () => {
  it('takes undo away when its time is over', () => {
    world.paint('7', paint({ escalation: 'queued', undo: { rowId: 'row-1', until: morning + 10_000 } }));
    vi.setSystemTime(morning + 10_000);
    world.part('.action i').dispatchEvent(new Event('animationend'));
    expect(world.part('.action').textContent).toBe('Open panel');
  });

  it('escalates, and takes nothing back, where an undo is over that the record still names', () => {
    world.paint('7', paint({ undo: { rowId: 'row-1', until: morning - 1 } }));
    world.click('.action');
    expect(world.deeds()).toEqual([escalate]);
  });

  it('has the reasons with their points, and since when they are known', () => {
    expect(world.part('ol').textContent).toBe('Undo+31');
    expect(world.part('.note').textContent).toBe('74 High · SLA 24 min · as of 10:42');
  });

  it('names the badge and its parts', () => {
    expect(world.part('.open').ariaLabel).toBe('Bellwether: 74 High, SLA 24 min. Open the panel.');
    expect(world.part('.more').ariaLabel).toBe('Bellwether: why, and what to do');
    // By this the browser tells whether it is open.
    expect((world.part('.more') as HTMLButtonElement).popoverTargetElement).toBe(world.part('.popover'));
    expect(world.part('.live').role).toBe('status');
  });

  it('gives the focus back on Escape', () => {
    const focus = vi.spyOn(world.part('.more'), 'focus');
    world
      .part('.action')
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    expect(focus).toHaveBeenCalledOnce();
  });

  it('tells a reader of changes, not of every minute', async () => {
    const before = world.part('.live').firstChild;
    await vi.advanceTimersByTimeAsync(60_001);
    expect(world.part('.rest').textContent).toBe('SLA 22 min');
    expect(world.part('.live').firstChild).toBe(before);
    world.paint('7', paint({ escalation: 'acknowledged' }));
    expect(world.part('.live').textContent).toBe('74 High, acknowledged');
  });

  const { drawn } = paint();
  it.each([
    ['another version', { ...paint(), version: 2 }],
    ['no clock', { ...paint(), clockOffset: null }],
    ['no words', { ...paint(), drawn: undefined }],
    ['no reasons', { ...paint(), drawn: { ...drawn, reasons: undefined } }],
    ['no moment to show', { ...paint(), drawn: { ...drawn, phases: [] } }],
    [
      'no label',
      { ...paint(), drawn: { ...drawn, phases: drawn.phases.map((phase) => ({ ...phase, label: null })) } },
    ],
    ['a word', 'high'],
  ])('does not believe a stored record with %s', async (_, record) => {
    world.paint('8', record as never);
    world.pane('8');
    world.go('/agent/tickets/8');
    await world.settle();
    expect(world.part('.open').textContent).toBe('…');
    expect(world.part('.open').ariaLabel).toBe('Bellwether is reading this record. Open the panel.');
  });

  it('shows no time that is none', () => {
    world.paint('7', { ...paint(), dueAt: {} as never });
    expect(world.part('.open').textContent).toBe('▲74 HighSLA ');
    expect(vi.getTimerCount()).toBe(0);
  });
});
