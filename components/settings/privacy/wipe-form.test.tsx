// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fill } from '../../__fixtures__/fill';
import { mount } from '../../__fixtures__/mount';
import { Page } from '../../__fixtures__/page';
import type { ImportDraft } from '../import/import-draft';
import { ImportDraftContext } from '../import/import-draft-context';
import type { Stored } from './stored';
import { WipeForm } from './wipe-form';

const worker = vi.hoisted(() => ({ asked: [] as unknown[] }));
vi.mock('../../../lib/platform/ask', () => ({
  ask: async (_: unknown, request: unknown) => {
    worker.asked.push(request);
    return {};
  },
}));
beforeEach(() => {
  vi.useFakeTimers();
  worker.asked.length = 0;
});
afterEach(() => void vi.useRealTimers());

const stored = { accounts: ['acme.zendesk.com'], unsent: [] } as unknown as Stored;

test('nothing is forgotten by one press, and the keyboard keeps its place through the question', async () => {
  const page = await mount(
    <Page>
      <WipeForm stored={stored} />
    </Page>,
  );
  const here = () => document.activeElement?.textContent;
  const press = async (name: string) => {
    await act(async () => page.button(name).focus());
    await page.press(name);
  };
  await press('Forget …');
  expect(here()).toBe('Yes, forget it');
  await press('Keep');
  expect(here()).toBe('Forget …');
  expect(worker.asked).toEqual([]);
  await press('Forget …');
  await press('Yes, forget it');
  expect(worker.asked).toEqual([{ what: 'copies' }]);
  expect(page.text()).toContain('The copies are forgotten.');
  expect(here()).toBe('Forget …');
});

test.each([
  ['copies', true],
  ['everything', false],
])('a file that waits to be imported, when %s is forgotten: %s', async (what, stays) => {
  const table: ImportDraft['table'] = { rows: [], encoding: 'utf-8', delimiter: ',', brokenRows: [] };
  const draft: { current: ImportDraft | null } = {
    current: { name: 'usage.csv', table, bytes: new Uint8Array(), form: null },
  };
  const page = await mount(
    <Page>
      <ImportDraftContext value={draft}>
        <WipeForm stored={stored} />
      </ImportDraftContext>
    </Page>,
  );
  await fill(page.container.querySelector('select'), what);
  await page.press('Forget …');
  await page.press('Yes, forget it');
  expect(worker.asked).toEqual([{ what }]);
  expect(draft.current !== null).toBe(stays);
});
