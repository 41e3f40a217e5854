// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ask } from '../../lib/platform/ask';
import { AskError } from '../../lib/platform/ask-error';
import { mount } from '../__fixtures__/mount';
import { Page } from '../__fixtures__/page';
import { RecordLink } from './record-link';

vi.mock('../../lib/platform/ask', () => ({ ask: vi.fn() }));
beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(ask).mockReset();
});
afterEach(() => {
  vi.useRealTimers();
});

const target = { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: '4821' } as const;

test('a record that cannot be opened says so, on the link and to readers, until it can', async () => {
  const opened = vi.fn();
  vi.mocked(ask).mockRejectedValueOnce(new AskError('failed'));
  const page = await mount(
    <Page>
      <RecordLink target={target} onOpened={opened}>
        Trucks cannot sync
      </RecordLink>
    </Page>,
  );
  await page.press('Trucks cannot sync');
  expect(page.button('Trucks').textContent).toContain('That did not work.');
  expect(page.container.querySelector('[role="status"]')?.textContent).toContain('That did not work.');
  expect(opened).not.toHaveBeenCalled();
  vi.mocked(ask).mockResolvedValueOnce({} as never);
  await page.press('Trucks cannot sync');
  expect(page.button('Trucks').textContent).toBe('Trucks cannot sync');
  expect(opened).toHaveBeenCalledOnce();
});
