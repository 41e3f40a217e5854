// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mount } from '../../__fixtures__/mount';
import { Page } from '../../__fixtures__/page';
import { LogRoom } from './log-room';

const worker = vi.hoisted(() => ({ asked: 0, all: 4 }));
vi.mock('../../../lib/platform/ask', () => ({
  ask: async () => {
    worker.asked += 1;
    await new Promise((resolve) => setTimeout(resolve, 100));
    return worker.asked < worker.all
      ? { state: 'reading', done: worker.asked, all: worker.all }
      : { state: 'told', total: 0, lines: [], persons: [] };
  },
}));
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  worker.asked = 0;
});
afterEach(() => void vi.useRealTimers());

test('CO6: while the past is read one sees how far it is, can stop it and let it go on', async () => {
  const page = await mount(
    <Page>
      <LogRoom />
    </Page>,
  );
  await page.pass(110);
  expect(page.container.querySelector('progress')?.value).toBe(1);
  await page.press('Cancel');
  await page.pass(5_000);
  const { asked } = worker;
  expect(asked).toBeLessThan(worker.all);
  expect(page.container.querySelector('progress')).not.toBeNull();
  await page.press('Go on');
  await page.pass(1_000);
  expect(worker.asked).toBe(worker.all);
  expect(page.container.querySelector('progress')).toBeNull();
});
