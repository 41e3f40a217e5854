// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ask } from '../../lib/platform/ask';
import { mount } from '../__fixtures__/mount';
import { Page } from '../__fixtures__/page';
import { SampleFrame } from './sample-frame';

vi.mock('../../lib/platform/ask', () => ({ ask: vi.fn() }));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a page says that it shows sample data as soon as another page has begun it, and no longer than it is', async () => {
  const listeners = new Set<() => void>();
  const onChanged = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const tell = async (on: boolean) => {
    vi.mocked(ask).mockResolvedValue({ on } as never);
    for (const listener of listeners) listener();
    await page.pass(50);
  };
  vi.mocked(ask).mockResolvedValue({ on: false } as never);
  const page = await mount(
    <Page>
      <SampleFrame onChanged={onChanged}>
        <p>My work</p>
      </SampleFrame>
    </Page>,
  );
  await page.pass(50);
  const banner = () => page.container.querySelector('.sample-banner');
  expect(banner()).toBeNull();
  await tell(true);
  expect(banner()).not.toBeNull();
  expect(page.text()).toContain('My work');
  await tell(false);
  expect(banner()).toBeNull();
});
