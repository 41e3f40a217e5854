// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FormDraft } from '../../../lib/domain/model/form-draft';
import { mount } from '../../__fixtures__/mount';
import { Page } from '../../__fixtures__/page';
import { NOW } from '../__fixtures__/now';
import { useOpenForm } from './use-open-form';

const worker = vi.hoisted(() => ({ drafts: [] as FormDraft[], kept: [] as unknown[] }));
vi.mock('../../../lib/platform/ask', () => ({
  ask: async ({ name }: { name: string }, request: { draft?: unknown }) => {
    if (name === 'read-drafts') return { drafts: worker.drafts };
    worker.kept.push(request.draft);
    return {};
  },
}));

const target = { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: '4821' } as const;

function Probe() {
  const { open, show, close, keep } = useOpenForm(target, 'key-2');
  return (
    <>
      <p>{`${open?.form ?? 'nothing'}: ${open?.fields?.reason ?? '–'} (${open?.seenKey ?? 'unseen'})`}</p>
      <button type="button" onClick={() => show('hold')}>
        hold
      </button>
      <button type="button" onClick={() => show('reply')}>
        reply
      </button>
      <button type="button" onClick={() => keep({ reason: 'typed' })}>
        type
      </button>
      <button type="button" onClick={close}>
        close
      </button>
      <button type="button" onClick={() => void setTimeout(close, 1_000)}>
        send
      </button>
    </>
  );
}
const open = async () => {
  const page = await mount(
    <Page>
      <Probe />
    </Page>,
  );
  await page.pass(5);
  return { ...page, shown: () => page.container.querySelector('p')?.textContent };
};

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  Object.assign(worker, { drafts: [], kept: [] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('a form that another one took the place of comes back as it was left', async () => {
  const page = await open();
  await page.press('hold');
  await page.press('type');
  await page.press('reply');
  expect(page.shown()).toBe('reply: – (key-2)');
  await page.press('hold');
  expect(page.shown()).toBe('hold: typed (key-2)');
});

test('so does one that was left in an earlier panel, with what its author had seen', async () => {
  worker.drafts = [
    { form: 'resolve', fields: { outcome: 'fixed' }, seenKey: 'key-1' },
    { form: 'hold', fields: { reason: 'earlier' }, seenKey: 'key-1' },
  ];
  const page = await open();
  expect(page.shown()).toBe('resolve: – (key-1)');
  await page.press('hold');
  expect(page.shown()).toBe('hold: earlier (key-1)');
});

test('what was given up does not come back', async () => {
  const page = await open();
  await page.press('hold');
  await page.press('type');
  await page.press('close');
  await page.press('hold');
  expect(page.shown()).toBe('hold: – (key-2)');
});

test('the late answer to a form closes it, and none that was opened since', async () => {
  const page = await open();
  await page.press('hold');
  await page.press('send');
  await page.pass(1_000);
  expect(page.shown()).toBe('nothing: – (unseen)');
  await page.press('hold');
  await page.press('send');
  await page.press('reply');
  await page.press('hold');
  await page.press('type');
  await page.pass(1_000);
  expect(page.shown()).toBe('hold: – (key-2)');
  await page.press('reply');
  await page.press('hold');
  expect(page.shown()).toBe('hold: typed (key-2)');
});

test('what was sent does not come back as a draft, though another form was opened before the answer', async () => {
  const page = await open();
  await page.press('hold');
  await page.press('type');
  await page.press('reply');
  await page.press('hold');
  expect(page.shown()).toBe('hold: typed (key-2)');
  await page.press('send');
  await page.press('reply');
  await page.pass(1_000);
  expect(page.shown()).toBe('reply: – (key-2)');
  expect(worker.kept.at(-1)).toEqual({ form: 'hold', fields: null });
  await page.press('hold');
  expect(page.shown()).toBe('hold: – (key-2)');
});

test('a form that is asked for while it is open is the same: the answer to it closes it', async () => {
  const page = await open();
  await page.press('reply');
  await page.press('send');
  await page.press('reply');
  await page.pass(1_000);
  expect(page.shown()).toBe('nothing: – (unseen)');
});
