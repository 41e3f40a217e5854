// @vitest-environment happy-dom
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mount } from '../__fixtures__/mount';
import { Page } from '../__fixtures__/page';
import { EscalationsRoom } from '../dashboard/escalations/escalations-room';
import { PortfolioRoom } from '../dashboard/portfolio/portfolio-room';
import { QueueRoom } from '../dashboard/queue/queue-room';
import { StormRoom } from '../dashboard/storm/storm-room';
import { WeatherRoom } from '../dashboard/weather/weather-room';
import { InboxSection } from '../panel/inbox/inbox-section';
import { PanelApp } from '../panel/panel-app';

const NOW = Date.UTC(2026, 2, 6, 14, 42);
const worker = vi.hoisted(() => ({ asked: [] as string[] }));
vi.mock('../../lib/platform/ask', () => ({
  ask: ({ name }: { name: string }) => {
    worker.asked.push(name);
    return new Promise(() => {});
  },
}));

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  worker.asked.length = 0;
});
afterEach(() => void vi.useRealTimers());

test.each<[string, ReactNode]>([
  ['read-panel', <PanelApp key="1" windowId={1} onChanged={() => () => {}} />],
  ['read-inbox', <InboxSection key="1" now={NOW} />],
  ['list-tickets', <QueueRoom key="1" />],
  ['list-customers', <PortfolioRoom key="1" />],
  ['list-escalations', <EscalationsRoom key="1" />],
  ['read-storm', <StormRoom key="1" />],
  ['read-weather', <WeatherRoom key="1" />],
])(
  '%s: whoever stops waiting for the first answer and tries again asks a second time',
  async (name, content) => {
    const page = await mount(<Page>{content}</Page>);
    const asked = () => worker.asked.filter((one) => one === name).length;
    await page.pass(3_000);
    await page.press('Stop waiting');
    expect(asked()).toBe(1);
    await page.press('Try again');
    expect(asked()).toBe(2);
  },
);
