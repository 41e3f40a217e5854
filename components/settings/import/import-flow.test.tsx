// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ask } from '../../../lib/platform/ask';
import { AskError } from '../../../lib/platform/ask-error';
import { mount } from '../../__fixtures__/mount';
import { Page } from '../../__fixtures__/page';
import type { ImportDraft } from './import-draft';
import { ImportDraftContext } from './import-draft-context';
import { ImportFlow } from './import-flow';

vi.mock('../../../lib/platform/ask', () => ({ ask: vi.fn() }));
vi.mock('./read-bytes', () => ({
  readBytes: async () => new TextEncoder().encode('customer,nps,visits\n4711,9,30'),
}));

const ref = { host: 'zendesk', account: 'acme.zendesk.com', kind: 'account', id: '4711' };
let keep: () => Promise<object>;

beforeEach(() => {
  vi.useFakeTimers();
  keep = async () => ({});
  const match = { word: '4711', customer: { ref, name: 'Northwind' }, met: true, several: false, alike: [] };
  vi.mocked(ask).mockImplementation(async ({ name }) => {
    const answers: Record<string, () => Promise<object>> = {
      'read-imports': async () => ({ imports: [], accounts: [ref.account] }),
      'read-import-mapping': async () => ({ mapping: null }),
      'match-import-customers': async () => ({ matches: [match] }),
      'keep-import': () => keep(),
    };
    return ((await answers[name]?.()) ?? {}) as never;
  });
});
afterEach(() => void vi.useRealTimers());

/** The settings with the room of imports open, and the ways out of it and back. */
async function settings() {
  const draft: { current: ImportDraft | null } = { current: null };
  const room = (isOpen: boolean) => (
    <Page>
      <ImportDraftContext value={draft}>{isOpen && <ImportFlow />}</ImportDraftContext>
    </Page>
  );
  const page = await mount(room(true));
  await page.pass(50);
  const field = <Kind extends Element>(selector: string, kind: new () => Kind): Kind => {
    const found = page.container.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`There is no ${selector}.`);
    return found;
  };
  /** The file is drawn, then what its columns meant, then what its rows come to. */
  const settle = async () => {
    for (let step = 0; step < 3; step += 1) await page.pass(1000);
  };
  return {
    page,
    settle,
    visits: () => field('#imports-column-visits', HTMLSelectElement),
    choose: async () => {
      const input = field('input[type=file]', HTMLInputElement);
      Object.defineProperty(input, 'files', { value: [new File([], 'usage.csv')] });
      await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
      await settle();
    },
    leaveAndComeBack: async () => {
      await page.draw(room(false));
      await page.draw(room(true));
      await settle();
    },
  };
}

test('CO14: a file and what was said of its columns are still there after a look at another room', async () => {
  const { page, settle, visits, choose, leaveAndComeBack } = await settings();
  await choose();
  const before = visits().value;
  await act(async () => {
    visits().value = 'adoption';
    visits().dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
  expect(before).not.toBe('adoption');
  await leaveAndComeBack();
  expect(page.text()).toContain('usage.csv');
  expect(visits().value).toBe('adoption');
});

test('CO14: a file that was imported or put away does not come back, one that could not be sent does', async () => {
  const { page, settle, visits, choose, leaveAndComeBack } = await settings();
  await choose();
  keep = async () => {
    throw new AskError('unanswered');
  };
  await page.press('Import', 1);
  await settle();
  await leaveAndComeBack();
  expect(visits()).toBeDefined();
  keep = async () => ({});
  await act(async () => page.container.querySelector<HTMLButtonElement>('button[type=submit]')?.click());
  await settle();
  await leaveAndComeBack();
  expect(page.container.querySelector('form')).toBeNull();
  await choose();
  await page.press('Put the file away');
  await leaveAndComeBack();
  expect(page.container.querySelector('form')).toBeNull();
});
