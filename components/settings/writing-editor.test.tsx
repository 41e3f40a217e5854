// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { HostField } from '../../lib/domain/model/host-field';
import type { KeptWriting } from '../../lib/domain/model/kept-writing';
import { mount } from '../__fixtures__/mount';
import { Page } from '../__fixtures__/page';
import { MappingItem } from './mapping-item';

const worker = vi.hoisted(() => ({ read: {} as object, save: () => ({}) as object, saved: [] as unknown[] }));
vi.mock('../../lib/platform/ask', () => ({
  ask: async ({ name }: { name: string }, request: unknown) => {
    if (name === 'read-mapping') return worker.read;
    worker.saved.push(request);
    return worker.save();
  },
}));

const ACCOUNT = 'acme.zendesk.com';
const field = (key: string, title: string, kind: HostField['kind'], of: HostField['of'] = 'ticket') => ({
  of,
  key,
  title,
  kind,
});
const read = (writing: KeptWriting | null) => ({
  mappable: true,
  fields: [
    field('tier', 'Tier', 'choice', 'account'),
    field('701', 'Product', 'choice'),
    field('702', 'Confirmed', 'checkbox'),
    field('703', 'Seats', 'number'),
    field('704', 'Promised', 'date'),
    field('705', 'Odd', null),
  ],
  mapping: null,
  usual: { account: {}, ticket: {} },
  revision: 0,
  example: null,
  writing,
});
const none: KeptWriting = { escalationField: null, revision: 0 };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  worker.saved.length = 0;
  worker.save = () => {
    worker.read = read({ ...(worker.saved.at(-1) as { writing: KeptWriting }).writing, revision: 1 });
    return {};
  };
});
afterEach(() => {
  vi.useRealTimers();
});

async function open(writing: KeptWriting | null, locale: 'en' | 'de' = 'en') {
  worker.read = read(writing);
  const page = await mount(
    <Page locale={locale}>
      <MappingItem account={ACCOUNT} />
    </Page>,
  );
  await act(async () => {
    const details = page.container.querySelector('details');
    if (details === null) throw new Error('nothing to open');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  await page.pass(5);
  const form = () => [...page.container.querySelectorAll('form')][1] ?? null;
  const select = () => form()?.querySelector('select') ?? null;
  return {
    ...page,
    form,
    text: () => form()?.textContent ?? '',
    choices: () => [...(select()?.options ?? [])].map(({ text }) => text),
    chosen: () => select()?.selectedOptions[0]?.text,
    input: () => form()?.querySelector('input') ?? null,
    choose: (key: string) =>
      act(async () => {
        const list = select();
        if (list === null) throw new Error('no fields to choose from');
        list.value = key;
        list.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    type: (value: string) =>
      act(async () => {
        const input = form()?.querySelector('input');
        if (!input) throw new Error('no value to type');
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    save: async () => {
      await act(async () => form()?.requestSubmit());
      await page.pass(5);
    },
  };
}

test('is nothing by default, of the fields of tickets that a line of text or a tick can fill', async () => {
  const page = await open(none);
  expect(page.choices()).toEqual(['Nothing', 'Product', 'Confirmed', 'Seats']);
  expect(page.chosen()).toBe('Nothing');
  expect(page.input()).toBeNull();
  await page.save();
  expect(worker.saved).toEqual([]);
});

test('is not there where the host can write no such thing', async () => {
  expect((await open(null)).form()).toBeNull();
});

test('keeps a field with its value, and takes it back', async () => {
  const page = await open(none);
  await page.choose('701');
  await page.save();
  expect(worker.saved).toEqual([]);
  await page.type(' fleet_app ');
  await page.save();
  const writing = { escalationField: { id: '701', value: 'fleet_app' } };
  expect(worker.saved).toEqual([{ account: ACCOUNT, writing, revision: 0 }]);
  expect(page.text()).toContain('Saved.');
  await page.choose('');
  await page.save();
  expect(worker.saved.at(-1)).toEqual({ account: ACCOUNT, writing: { escalationField: null }, revision: 1 });
});

test('a checkbox needs no value, and a number must be one', async () => {
  const page = await open(none);
  await page.choose('703');
  await page.type('many');
  await page.save();
  expect(worker.saved).toEqual([]);
  await page.choose('702');
  expect(page.input()).toBeNull();
  expect(page.text()).toContain('Is ticked');
  await page.save();
  expect(worker.saved).toMatchObject([{ writing: { escalationField: { id: '702', value: true } } }]);
});

test('the later of two who choose at once is told, and loses nothing', async () => {
  const page = await open(none);
  await page.choose('701');
  await page.type('fleet_app');
  worker.save = () => {
    worker.read = read({ escalationField: { id: '702', value: true }, revision: 1 });
    throw Object.assign(new Error('save-writing'), { code: 'changed-meanwhile' });
  };
  await page.save();
  expect(page.text()).toContain('Another selection was saved meanwhile');
  expect(page.input()?.value).toBe('fleet_app');
  await page.save();
  expect(worker.saved).toHaveLength(1);
  await page.press('Load the saved one');
  expect(page.chosen()).toBe('Confirmed');
  expect(page.text()).not.toContain('meanwhile');
});

test('does not lose a field that is not in the list any more, in German', async () => {
  const page = await open({ escalationField: { id: '999', value: 'ja' }, revision: 4 }, 'de');
  expect(page.chosen()).toBe('999 (nicht mehr in der Liste)');
  expect(page.input()?.value).toBe('ja');
  expect(page.text()).toContain('Wird beim Eskalieren geschrieben');
  expect(page.text()).not.toMatch(/\$\d|undefined|NaN/);
});
