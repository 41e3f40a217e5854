// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { z } from 'zod';
import type { readWeather } from '../../../lib/messages/read-weather';
import { ask } from '../../../lib/platform/ask';
import { mount } from '../../__fixtures__/mount';
import { Page } from '../../__fixtures__/page';
import { NOW } from '../../panel/__fixtures__/now';
import { WeatherRoom } from './weather-room';

vi.mock('../../../lib/platform/ask', () => ({ ask: vi.fn() }));

type Weather = z.infer<typeof readWeather.answer>;
type Owner = Weather['owners'][number];

const MINUTE = 60_000;
const ACCOUNT = 'acme.zendesk.com';
const kim = { personId: '7', name: 'Kim', kind: 'person' as const };
const arrivals = (...minutes: number[]): Owner['arrivals'] =>
  minutes.map((after, index) => ({
    ref: { host: 'zendesk', account: ACCOUNT, kind: 'ticket', id: String(index + 1) },
    ...{ subject: `Subject ${index + 1}`, levelName: 'Level 1', at: NOW + after * MINUTE },
  }));
const owner = (changes: Partial<Owner> = {}): Owner => ({
  ...{ host: 'zendesk', account: ACCOUNT, owner: kim, me: false, arrivals: arrivals(30, 30, 30, 90) },
  moments: [
    { at: NOW + 30 * MINUTE, count: 3 },
    { at: NOW + 90 * MINUTE, count: 1 },
  ],
  ...{ levels: [{ levelName: 'Level 1', count: 4 }], load: 8, peak: 12 },
  overload: {
    ...{ at: NOW + 30 * MINUTE, levelName: 'Level 1' },
    instead: { personId: '8', name: 'Lee', kind: 'person' },
  },
  ...changes,
});

async function draw(changes: Partial<Weather>) {
  const told: Weather = {
    ...{
      clockOffset: 0,
      now: NOW,
      hours: 4,
      climbMode: 'act',
      loadLimit: 10,
      owners: [owner()],
      unknown: [],
    },
    systems: [{ host: 'zendesk', account: ACCOUNT, tickets: 34, oldestReadAt: NOW - 12 * MINUTE }],
    ...changes,
  };
  vi.mocked(ask).mockResolvedValue(told as never);
  const page = await mount(
    <Page>
      <WeatherRoom />
    </Page>,
  );
  await page.pass(5);
  return page;
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

test('4.11: says how many arrive when, proposes who is next in line before it is too much', async () => {
  const page = await draw({});
  expect(page.text()).toMatch(/3 tickets arrive at .*; 4 in all/);
  expect(page.text()).toMatch(/8 open now, up to 12; full above 10/);
  expect(page.text()).toContain('Let Lee take what comes to Level 1 then');
  const bars = [...page.container.querySelectorAll('.weather-bars li')];
  expect(bars.reduce((sum, bar) => sum + Number(bar.getAttribute('data-count')), 0)).toBe(4);
  expect(page.text()).toMatch(/3 tickets from .* to /);
});

test('4.11: how much somebody holds is unknown, not none', async () => {
  const page = await draw({ owners: [owner({ load: null, peak: null, overload: null })] });
  expect(page.text()).toContain('Open tickets now: not known');
  expect(page.text()).not.toContain('Too much');
});

test('4.11: by a policy that only suggests, nothing is said to arrive by itself', async () => {
  expect((await draw({ climbMode: 'suggest' })).text()).toContain('nothing escalates by itself');
  expect((await draw({})).text()).not.toContain('nothing escalates by itself');
});

test('4.11: nothing on its way is calm; nothing read is not; what cannot be told is counted', async () => {
  expect((await draw({ owners: [] })).text()).toContain('Calm: nothing reaches anybody');
  const unread = await draw({
    owners: [],
    systems: [{ host: 'zendesk', account: ACCOUNT, tickets: 0, oldestReadAt: null }],
    unknown: arrivals(0, 0).map(({ ref }) => ({ ref, subject: null })),
  });
  expect(unread.text()).toContain('No open ticket has been read yet');
  expect(unread.text()).not.toContain('Calm');
  expect(unread.text()).toContain('2 tickets cannot be told');
});

test('4.11: what reaches somebody stands there ten at a time, says of how many, and all can be reached', async () => {
  const many = arrivals(...Array.from({ length: 240 }, (_, index) => index));
  const page = await draw({ owners: [owner({ arrivals: many })] });
  await page.press('240');
  const listed = () => [...page.container.querySelectorAll('.ticket-links li')].map((row) => row.textContent);
  expect(listed()).toHaveLength(10);
  expect(page.text()).toContain('1–10 of 240');
  await page.press('Last page');
  expect(listed()).toHaveLength(10);
  expect(listed().at(-1)).toContain('Subject 240');
});
