// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mount } from '../__fixtures__/mount';
import { Announcer } from './announcer';
import { Note } from './note';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ['failed', 'words'],
  ['waiting', ''],
  ['news', ''],
] as const)(
  'of a note that is %s a screen reader hears “%s”, and is not interrupted',
  async (tone, heard) => {
    const page = await mount(
      <Announcer>
        <Note tone={tone}>words</Note>
      </Announcer>,
    );
    await page.pass(1);
    expect(page.container.querySelector('[role="status"]')?.textContent).toBe(heard);
    expect(page.container.querySelector('[role="alert"]')?.textContent).toBe('');
  },
);

test('several that fail at once are all heard', async () => {
  const page = await mount(
    <Announcer>
      <Note tone="failed">first</Note>
      <Note tone="failed">second</Note>
    </Announcer>,
  );
  await page.pass(1);
  expect(page.container.querySelector('[role="status"]')?.textContent).toBe('firstsecond');
});
