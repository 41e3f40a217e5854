// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mount } from '../__fixtures__/mount';
import { Page } from '../__fixtures__/page';
import { HistorySection } from './history-section';

const NOW = Date.UTC(2026, 2, 2, 9);
const worker = vi.hoisted(() => ({
  answers: new Map<string, (request: Record<string, unknown>) => unknown>(),
  asked: [] as { name: string; request: Record<string, unknown> }[],
}));
vi.mock('../../lib/platform/ask', () => ({
  ask: async ({ name }: { name: string }, request: Record<string, unknown>) => {
    worker.asked.push({ name, request });
    const answer = worker.answers.get(name)?.(request);
    if (answer === undefined) throw Object.assign(new Error(name), { code: 'no-history' });
    return answer;
  },
}));

const reading = {
  state: 'running',
  phase: 'detail',
  since: NOW - 90 * 86_400_000,
  listed: 1_240,
  read: 40,
  refused: 0,
  knownUntil: null,
  problem: null,
};
const past = (change: object | null, atOnce = 1) => ({
  accounts: [
    {
      host: 'zendesk',
      account: 'acme.zendesk.com',
      atOnce,
      reading: change === null ? null : { ...reading, ...change },
    },
  ],
});

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  worker.answers.clear();
  worker.asked.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function open(change: object | null, locale: 'en' | 'de' = 'en') {
  worker.answers.set('read-history', () => past(change));
  const page = await mount(
    <Page locale={locale}>
      <HistorySection />
    </Page>,
  );
  await page.pass(5);
  const buttons = [...page.container.querySelectorAll('button')].map(({ textContent }) => textContent);
  return { ...page, buttons, progress: page.container.querySelector('progress') };
}
const asked = (name: string) =>
  worker.asked.filter((message) => message.name === name).map(({ request }) => request);

test('without a word of anybody nothing is read; the button begins it', async () => {
  const page = await open(null);
  expect(page.text()).toContain('Not read yet.');
  expect(page.buttons).toEqual(['Read the last 90 days']);
  worker.answers.set('start-history', () => ({}));
  await page.press('Read the last 90 days');
  expect(asked('start-history')).toEqual([{ account: 'acme.zendesk.com' }]);
});

test.each([
  [{ phase: 'list', read: 0 }, 'Looking for tickets that changed since Dec 2, 2025', ['Stop', 'Delete']],
  [{}, 'Read: 40 of 1,240 tickets, about 1 h 2 min to go.', ['Stop', 'Export as a file', 'Delete']],
  [{ knownUntil: NOW }, 'Bringing it up to date: 40 of 1,240', ['Stop', 'Export as a file', 'Delete']],
  [{ state: 'stopped' }, 'Stopped. Read: 40 of 1,240 tickets.', ['Continue', 'Export as a file', 'Delete']],
  [
    { state: 'complete', knownUntil: NOW, refused: 2 },
    'Known up to 9:00 AM.Left out because the host would not give them: 2.',
    ['No more updates', 'Export as a file', 'Delete'],
  ],
])('says how far it has come: %o', async (change, line, buttons) => {
  const page = await open(change);
  expect(page.text().replaceAll('\u202f', ' ')).toContain(line);
  expect(page.buttons).toEqual(buttons);
});

test('the bar shows the tickets read, and no share while their number is not known', async () => {
  const { progress } = await open({});
  expect([progress?.getAttribute('value'), progress?.getAttribute('max')]).toEqual(['40', '1240']);
  expect((await open({ phase: 'list' })).progress?.hasAttribute('value')).toBe(false);
  expect((await open({ state: 'complete' })).progress).toBeNull();
});

test.each([
  [{ problem: 'signed-out' }, ['Sign in to Zendesk', 'It goes on by itself as soon as that works again.']],
  [{ state: 'stopped', problem: 'no-access' }, [expect.stringContaining('Zendesk')]],
])('says what hinders it: %o', async (change, words) => {
  const page = await open(change);
  const lines = page.container.querySelectorAll('.note p');
  expect([...lines].map(({ textContent }) => textContent)).toEqual(words);
});

test('is deleted with a second click only', async () => {
  const page = await open({ state: 'complete', knownUntil: NOW });
  worker.answers.set('stop-history', () => ({}));
  await page.press('Delete');
  await page.press('Keep');
  await page.press('Delete');
  expect(asked('stop-history')).toEqual([]);
  await page.press('Delete for good');
  expect(asked('stop-history')).toEqual([{ account: 'acme.zendesk.com', forget: true }]);
});

test('is saved as one file, part by part; what cannot be exported is said', async () => {
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob);
    return 'blob:file';
  });
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const page = await open({ state: 'complete', knownUntil: NOW });
  worker.answers.set('export-history', ({ at }) =>
    at === null ? { text: '{"a":', next: 'b' } : { text: '1}', next: null },
  );
  await page.press('Export as a file');
  expect(asked('export-history').map(({ at }) => at)).toEqual([null, 'b']);
  expect(await saved[0]?.text()).toBe('{"a":1}');
  expect(clicked).toHaveBeenCalledOnce();

  worker.answers.delete('export-history');
  await page.press('Export as a file');
  expect(page.container.querySelector('.note-failed')?.textContent).toContain('nothing to read or export');
  await act(async () => undefined);
});

test('speaks German', async () => {
  const page = await open({}, 'de');
  expect(page.text()).toContain('Noch etwa 1 Std. 2 Min.: 40 von 1.240 Tickets gelesen.');
});
