// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mount } from '../__fixtures__/mount';
import { Page } from '../__fixtures__/page';
import { PanelApp } from './panel-app';

const worker = vi.hoisted(() => ({ asked: [] as string[] }));
vi.mock('../../lib/platform/ask', () => ({
  ask: ({ name }: { name: string }) => {
    worker.asked.push(name);
    return new Promise(() => {});
  },
}));

beforeEach(() => {
  vi.useFakeTimers();
  worker.asked.length = 0;
});
afterEach(() => void vi.useRealTimers());

test('whoever stops waiting for the first answer and tries again asks a second time', async () => {
  const page = await mount(
    <Page>
      <PanelApp windowId={1} onChanged={() => () => {}} />
    </Page>,
  );
  const asked = () => worker.asked.filter((name) => name === 'read-panel').length;
  await page.pass(3_000);
  await page.press('Stop waiting');
  expect(asked()).toBe(1);
  await page.press('Try again');
  expect(asked()).toBe(2);
});
