// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FormDraft } from '../../../lib/domain/model/form-draft';
import { fill } from '../../__fixtures__/fill';
import { mount } from '../../__fixtures__/mount';
import { Page } from '../../__fixtures__/page';
import { RemarkWrite } from './remark-write';

const worker = vi.hoisted(() => ({ drafts: [] as FormDraft[], remarks: [] as string[], failing: false }));
vi.mock('../../../lib/platform/ask', () => ({
  ask: async ({ name }: { name: string }, request: { text: string; draft: FormDraft }) => {
    if (name === 'read-drafts') return { drafts: worker.drafts };
    if (name === 'keep-draft') worker.drafts = request.draft.fields === null ? [] : [request.draft];
    if (name === 'add-remark') {
      if (worker.failing) throw Object.assign(new Error('failed'), { code: 'unavailable' });
      worker.remarks.push(request.text);
    }
    return {};
  },
}));
beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(worker, { drafts: [], remarks: [], failing: false });
});
afterEach(() => void vi.useRealTimers());

const record = { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: '4821' } as const;
const shown = async () => {
  const page = await mount(
    <Page>
      <RemarkWrite kind="rule" target="TR1" record={record} />
    </Page>,
  );
  await page.pass(10);
  return { ...page, field: () => page.container.querySelector('textarea') };
};

test('PO13: a remark that was begun stands there again after another record was in front, until it is kept', async () => {
  const page = await shown();
  expect(page.field()).toBeNull();
  await page.press('Remark on this rule');
  await fill(page.field(), 'Fires on every newsletter');
  await page.pass(300);
  const again = await shown();
  expect(again.field()?.value).toBe('Fires on every newsletter');
  worker.failing = true;
  await again.press('Keep remark');
  expect(again.field()?.value).toBe('Fires on every newsletter');
  worker.failing = false;
  await again.press('Keep remark');
  expect(worker.remarks).toEqual(['Fires on every newsletter']);
  expect(again.field()).toBeNull();
  expect((await shown()).field()).toBeNull();
});
