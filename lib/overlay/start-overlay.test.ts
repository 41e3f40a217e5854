// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://acme.zendesk.com/agent/dashboard" }
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { morning, paint } from '../view/__fixtures__/paint';
import { PageWorld } from './__fixtures__/page-world';
import { startOverlay } from './start-overlay';

let world: PageWorld;
let stop: () => void;

function start() {
  stop = startOverlay(world.page, 'acme.zendesk.com');
}

beforeEach(() => {
  vi.useFakeTimers({ now: morning, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  history.pushState(null, '', '/agent/dashboard');
  world = new PageWorld();
});

afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const shownText = () => `${world.part('.open b').textContent} | ${world.part('.rest').textContent}`;

describe('mounting', () => {
  it('paints what the worker stored, once, beside the anchor', async () => {
    world.pane('7');
    world.paint('7', paint());
    start();
    world.go('/agent/tickets/7');
    world.go('/agent/tickets/7', 'navigatesuccess');
    await world.settle();
    world.appear();
    await world.settle();
    expect(world.badges()).toHaveLength(1);
    expect(document.querySelector('.pane[data-id="7"] .anchor + bellwether-badge')).not.toBeNull();
    expect(world.badges()[0]?.dataset).toMatchObject({
      record: 'ticket/7',
      mode: 'after',
      tone: 'high',
    });
    expect(shownText()).toBe('74 High | SLA 24 min');
  });

  it('is quiet until there is a paint record, and repaints when the worker writes one', async () => {
    world.pane('7');
    history.pushState(null, '', '/agent/tickets/7');
    start();
    await world.settle();
    expect(shownText()).toBe('… | ');
    world.paint('7', paint());
    expect(shownText()).toBe('74 High | SLA 24 min');
    world.paint('8', paint({ number: 12 }));
    expect(shownText()).toBe('74 High | SLA 24 min');
  });

  it('moves with the tab, and leaves with it', async () => {
    const [first, second] = [world.pane('7'), world.pane('8')];
    second.hidden = true;
    world.paint('7', paint());
    world.paint('8', paint({ number: 91, band: 'critical' }));
    start();
    world.go('/agent/tickets/7');
    await world.settle();
    world.go('/agent/tickets/8');
    expect(world.badges()).toHaveLength(0);
    [first.hidden, second.hidden] = [true, false];
    world.appear();
    await world.settle();
    expect(world.badges().map((badge) => badge.closest('.pane'))).toEqual([second]);
    expect(shownText()).toMatch(/91 Critical/);
    world.go('/agent/dashboard');
    expect(world.badges()).toHaveLength(0);
  });

  it('floats after a short grace where no anchor is, and goes to the anchor when it appears', async () => {
    start();
    world.go('/agent/tickets/7');
    await world.settle();
    await vi.advanceTimersByTimeAsync(1_499);
    await world.settle();
    expect(world.badges()).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    await world.settle();
    expect(world.badges()[0]?.dataset.mode).toBe('pill');
    expect(world.badges()[0]?.parentElement).toBe(document.body);
    world.pane('7');
    world.appear();
    await world.settle();
    expect(world.badges()).toHaveLength(1);
    expect(world.badges()[0]?.dataset.mode).toBe('after');
  });

  it('comes back after the page threw it away', async () => {
    world.pane('7');
    start();
    world.go('/agent/tickets/7');
    await world.settle();
    world.badges()[0]?.remove();
    world.resize();
    await world.settle();
    expect(world.badges()).toHaveLength(1);
  });

  it('draws only the last of many navigations that overtake one another', async () => {
    for (const id of ['1', '2', '3']) {
      world.pane(id);
      world.paint(id, paint({ number: Number(id) }));
    }
    start();
    for (let round = 0; round < 100; round++) world.go(`/agent/tickets/${(round % 3) + 1}`);
    await world.settle();
    expect(world.badges().map((badge) => badge.dataset.record)).toEqual(['ticket/1']);
    expect(shownText()).toMatch(/^1 High/);
  });

  it('shows exactly one badge per visible ticket after 1,000 random events', {
    timeout: 60_000,
  }, async () => {
    const ids = ['1', '2', '3'];
    const event = fc.oneof(
      fc.record({ does: fc.constant('go' as const), id: fc.constantFrom(...ids, 'none') }),
      fc.record({
        does: fc.constantFrom(
          'toggle',
          'rebuild',
          'drop',
          'copy',
          'appear',
          'resize',
          'settle',
          'paint' as const,
        ),
        id: fc.constantFrom(...ids),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 1_000, maxLength: 1_000 }), async (events) => {
        world = new PageWorld();
        const panes = new Map(ids.map((id) => [id, world.pane(id)]));
        start();
        for (const { does, id } of events) {
          const pane = panes.get(id);
          if (does === 'go') world.go(id === 'none' ? '/agent/dashboard' : `/agent/tickets/${id}`);
          else if (does === 'toggle' && pane) pane.hidden = !pane.hidden;
          else if (does === 'rebuild' && pane) {
            pane.remove();
            panes.set(id, world.pane(id));
          } else if (does === 'drop') world.badges()[0]?.remove();
          else if (does === 'copy' && pane) document.body.append(pane);
          else if (does === 'appear') world.appear();
          else if (does === 'resize') world.resize();
          else if (does === 'settle') await world.settle();
          else if (does === 'paint') world.paint(id, paint());
          expect(world.badges().length).toBeLessThanOrEqual(1);
        }
        for (const pane of panes.values()) pane.hidden = false;
        world.appear();
        await world.settle();
        const front = /tickets\/(\d)/.exec(location.pathname)?.[1];
        expect(world.badges().map((badge) => badge.closest<HTMLElement>('.pane')?.dataset.id)).toEqual(
          front ? [front] : [],
        );
        stop();
      }),
      { numRuns: 5 },
    );
  });

  it('removes what an earlier script left, and all of its own when it ends', async () => {
    document.body.append(document.createElement('bellwether-badge'));
    world.pane('7');
    start();
    expect(world.badges()).toHaveLength(0);
    world.go('/agent/tickets/7');
    await world.settle();
    stop();
    expect(world.badges()).toHaveLength(0);
    world.go('/agent/tickets/8');
    world.appear();
    await world.settle();
    expect(world.badges()).toHaveLength(0);
  });
});

describe('what it tells the worker', () => {
  const visible = (ids: string[], rows: string[] = []) => ({
    pageHost: 'acme.zendesk.com',
    host: 'zendesk',
    account: 'acme.zendesk.com',
    records: ids.map((id) => ({ kind: 'ticket', id })),
    rows,
    asSomebodyElse: false,
  });

  it('tells what is visible once, also that nothing is', async () => {
    start();
    await world.settle();
    for (const path of ['/agent/tickets/7', '/agent/tickets/7?x', '/agent/dashboard']) {
      world.go(path);
      world.go(path, 'navigatesuccess');
      await world.settle();
      world.resize();
      await world.settle();
    }
    expect(world.toldOf('visible')).toEqual([visible([]), visible(['7']), visible([])]);
  });

  it('asks again when the page is looked at again', async () => {
    start();
    await world.settle();
    document.dispatchEvent(new Event('visibilitychange'));
    await world.settle();
    expect(world.toldOf('visible')).toHaveLength(2);
  });

  it('tells the rows of a list as a set: not for another order, once for another ticket', async () => {
    const [first] = [world.row('12'), world.row('9'), world.row('9'), world.row('3', 'tab')];
    start();
    await world.settle();
    document.body.append(first);
    world.appear();
    await world.settle();
    world.row('4');
    world.appear();
    world.appear();
    await world.settle();
    expect(world.toldOf('visible')).toEqual([visible([], ['12', '9']), visible([], ['12', '4', '9'])]);
  });

  it('tells at most two hundred rows', async () => {
    for (let id = 1; id <= 250; id++) world.row(`${id}`);
    start();
    await world.settle();
    expect(world.toldOf('visible')).toMatchObject([{ rows: { length: 200 } }]);
  });

  it("tells which anchor matched when it is another: the page's, or none while the badge floats", async () => {
    const placed = (candidates: object) => ({ host: 'zendesk', candidates });
    history.pushState(null, '', '/agent/tickets/7');
    const pane = world.pane('7');
    start();
    await world.settle();
    world.appear();
    await world.settle();
    pane.remove();
    world.resize();
    await world.settle();
    await vi.advanceTimersByTimeAsync(1_500);
    await world.settle();
    world.row('9');
    world.appear();
    await world.settle();
    expect(world.toldOf('placed')).toEqual([
      placed({ ticket: '.anchor' }),
      placed({ ticket: 'none' }),
      placed({ ticket: 'none', row: '.row' }),
    ]);
  });
});

describe('time', () => {
  it('counts down by one timer, in host time, while a running time is shown', async () => {
    world.pane('7');
    world.paint('7', paint({ clockOffset: 2 * 60_000 }));
    start();
    expect(vi.getTimerCount()).toBe(0);
    world.go('/agent/tickets/7');
    await world.settle();
    expect(shownText()).toBe('74 High | SLA 22 min');
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(shownText()).toBe('74 High | SLA 21 min');
    await vi.advanceTimersByTimeAsync(59_999);
    expect(shownText()).toBe('74 High | SLA 21 min');
    await vi.advanceTimersByTimeAsync(1);
    expect(shownText()).toBe('74 High | SLA 20 min');
    world.paint('7', paint({ dueAt: 'none' }));
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('after an update of the extension', () => {
  it('says so in one badge and stops', async () => {
    world.pane('7');
    world.paint('7', paint());
    start();
    world.go('/agent/tickets/7');
    await world.settle();
    world.alive = false;
    world.go('/agent/tickets/8');
    stop();
    expect(world.badges().map((badge) => badge.shadowRoot?.textContent)).toEqual([
      'Bellwether was updated: reload the page',
    ]);
    expect(vi.getTimerCount()).toBe(0);
    const before = world.told.length;
    world.go('/agent/dashboard');
    await world.settle();
    expect(world.told).toHaveLength(before);
  });

  it('says nothing where it had nothing to show', () => {
    start();
    world.alive = false;
    stop();
    expect(world.badges()).toHaveLength(0);
  });
});
