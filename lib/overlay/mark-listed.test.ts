// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://acme.zendesk.com/agent/filters/1" }
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { morning, paint } from '../view/__fixtures__/paint';
import { PageWorld } from './__fixtures__/page-world';
import { startOverlay } from './start-overlay';

let world: PageWorld;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers({ now: morning, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  history.pushState(null, '', '/agent/filters/1');
  world = new PageWorld();
});

afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function start() {
  stop = startOverlay(world.page, 'acme.zendesk.com');
  await rest();
}
async function rest() {
  for (let round = 0; round < 3; round++) await world.settle();
}
const text = (mark: HTMLElement | undefined) => mark?.shadowRoot?.textContent;

it('shows shape and number in a row, the shape in a tab, and says all in its name', async () => {
  const [row, tab] = [world.row('7'), world.row('7', 'tab')];
  world.paint('7', paint({ escalation: 'acknowledged', levelName: 'Level 1' }));
  await start();
  expect(world.badges().map(({ parentElement }) => parentElement)).toEqual([row, tab]);
  for (const mark of world.badges()) {
    expect(mark).toMatchObject({ role: 'img', title: 'Bellwether: 74 High, Level 1, acknowledged' });
    expect(mark.dataset.tone).toBe('high');
    expect(mark.nextSibling?.textContent).toBe('Subject');
    expect(mark.shadowRoot?.querySelector('button,[popover]')).toBeNull();
  }
  expect(world.badges().map(text)).toEqual(['▲74', '▲']);
});

it.each([
  ['not enough data', paint({ state: 'not-enough-data', number: null, band: null }), '?'],
  ['unknown', paint({ state: 'unknown', number: null, band: null }), '?'],
  [
    'a number that is at least low',
    paint({ atLeast: { number: 5, band: 'low' }, number: 8, band: 'low' }),
    '○',
  ],
  ['a band nobody knows', paint({ band: 'purple' as never }), '?'],
  ['done', paint({ state: 'done', number: null, band: null }), '✓'],
])('is neutral and without a number: %s', async (_, record, shape) => {
  world.row('7');
  world.paint('7', record);
  await start();
  expect(world.badges().map(text)).toEqual([shape]);
  expect(world.badges()[0]?.dataset.tone).toBe('unknown');
});

it('shows what it is at least where not all was read or known', async () => {
  world.row('7');
  const atLeast = { number: 71, band: 'high' as const };
  world.paint('7', paint({ state: 'not-enough-data', number: null, band: null, atLeast }));
  await start();
  expect(world.badges().map(text)).toEqual(['▲71⁺']);
  expect(world.badges()[0]).toMatchObject({ title: 'Bellwether: at least 71 High' });
  expect(world.badges()[0]?.dataset.tone).toBe('high');
});

it.each([undefined, 'x', { ...paint(), version: 2 }])('shows nothing for a stored %j', async (record) => {
  world.row('7');
  world.paint('7', record as never);
  await start();
  expect(world.badges()).toEqual([]);
});

it('is painted anew in place, and goes with its record and with its row', async () => {
  const row = world.row('7');
  await start();
  world.paint('7', paint());
  await rest();
  world.paint('7', paint({ number: 91, band: 'critical' }));
  await rest();
  expect(world.badges().map(text)).toEqual(['■91']);
  world.appear();
  await rest();
  expect(world.badges()).toHaveLength(1);
  row.hidden = true;
  world.appear();
  await rest();
  expect(world.badges()).toEqual([]);
  row.hidden = false;
  world.appear();
  await rest();
  expect(world.badges()).toHaveLength(1);
  world.paint('7', undefined);
  await rest();
  expect(world.badges()).toEqual([]);
});

it('comes back by itself after the page threw it away', async () => {
  world.row('7');
  world.paint('7', paint());
  await start();
  world.badges()[0]?.remove();
  await rest();
  expect(world.badges()).toHaveLength(1);
});

it('leaves a click to the row', async () => {
  const row = world.row('7');
  const clicked = vi.fn();
  row.addEventListener('click', clicked);
  world.paint('7', paint());
  await start();
  world.badges()[0]?.click();
  expect(clicked).toHaveBeenCalledOnce();
  expect(world.deeds()).toEqual([]);
});

it('reads a record once for a row and a tab, and goes when the overlay ends', async () => {
  type Extension = { storage: { local: { get(key: string): Promise<unknown> } } };
  const { chrome: extension } = globalThis as unknown as { chrome: Extension };
  const get = vi.spyOn(extension.storage.local, 'get');
  for (const kind of ['row', 'tab'] as const) world.row('7', kind);
  world.paint('7', paint());
  await start();
  expect(get).toHaveBeenCalledTimes(1);
  stop();
  expect(world.badges()).toEqual([]);
});
