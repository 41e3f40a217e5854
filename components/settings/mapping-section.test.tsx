// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SlaTargets } from '../../lib/domain/model/sla-targets';
import { mount } from '../__fixtures__/mount';
import { Page } from '../__fixtures__/page';
import type { Connection } from './connection';
import { MappingSection } from './mapping-section';

type Asked = { name: string; request: Record<string, unknown> };
const worker = vi.hoisted(() => ({ answers: new Map<string, () => unknown>(), asked: [] as Asked[] }));
vi.mock('../../lib/platform/ask', () => ({
  ask: async ({ name }: { name: string }, request: Record<string, unknown>) => {
    worker.asked.push({ name, request });
    const answer = worker.answers.get(name)?.();
    if (answer === undefined) throw Object.assign(new Error(name), { code: 'changed-meanwhile' });
    return answer;
  },
}));

const ACCOUNT = 'acme.zendesk.com';
const connection: Connection = {
  host: 'zendesk',
  account: ACCOUNT,
  sandbox: false,
  by: 'session',
  bySession: false,
  lacks: null,
  clientId: null,
  me: null,
  otherPage: null,
  checkedAt: null,
  mappable: true,
  keepsHours: true,
  keepsSlas: true,
};
const field = (of: 'account' | 'ticket', key: string, title: string, kind: string | null) => ({
  of,
  key,
  title,
  kind,
});
const mappable = {
  mappable: true,
  fields: [
    field('account', 'tier', 'Support tier', 'choice'),
    field('account', 'arr', 'Yearly revenue', 'number'),
    field('account', 'renewal', 'Renewal', 'date'),
    field('account', 'vip', 'VIP', 'checkbox'),
    field('account', 'odd', 'Odd', null),
    field('ticket', '701', 'Product', 'choice'),
  ],
  mapping: null as unknown,
  usual: { account: { tier: 'tier', usage: 'usage_30d' }, ticket: {} },
  revision: 0,
  writing: null as unknown,
  example: {
    name: 'Northwind',
    readings: {
      tier: { tier: { kind: 'text', text: 'gold' } },
      arr: { contractValue: { kind: 'number', number: 96_000 } },
      renewal: { renewalAt: { kind: 'day', at: Date.UTC(2026, 3, 30) } },
    },
  },
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  worker.answers.clear();
  worker.asked.length = 0;
  worker.answers.set('read-mapping', () => mappable);
});
afterEach(() => {
  vi.useRealTimers();
});

async function open(locale: 'en' | 'de' = 'en', change: Partial<Connection> = {}, part = 0) {
  const page = await mount(
    <Page locale={locale}>
      <MappingSection connections={[{ ...connection, ...change }]} />
    </Page>,
  );
  await act(async () => {
    const details = page.container.querySelectorAll('details')[part];
    if (details === undefined) return;
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  await page.pass(5);
  const row = (label: string) => {
    const found = [...page.container.querySelectorAll('.mapping-row')].find(
      (one) => one.querySelector('label')?.textContent === label,
    );
    const select = found?.querySelector('select');
    if (found === undefined || select == null) throw new Error(`no row ${label}`);
    return {
      select,
      choices: [...select.options].map(({ text }) => text),
      chosen: () => select.selectedOptions[0]?.text,
      example: () => found.querySelector('output')?.textContent ?? null,
      choose: (key: string) =>
        act(async () => {
          select.value = key;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        }),
    };
  };
  return { ...page, row };
}
const asked = (name: string) => worker.asked.flatMap((one) => (one.name === name ? [one.request] : []));

test('asks for nothing before it is opened, and is not there for a host without fields', async () => {
  await mount(
    <Page>
      <MappingSection connections={[connection]} />
    </Page>,
  );
  expect(worker.asked).toEqual([]);
  const none = await open('en', { mappable: false, keepsHours: false, keepsSlas: false });
  expect(none.text()).toBe('');
});

test('offers the fields that fit, those that are usual chosen first, with what they say of a customer', async () => {
  const page = await open();
  expect(page.row('Tier').choices).toEqual(['Not gathered', 'Support tier']);
  expect(page.row('Tier').chosen()).toBe('Support tier');
  expect(page.row('Tier').example()).toBe('gold');
  // The usual field is not there: nothing is chosen for it.
  expect(page.row('Usage, last 30 days').chosen()).toBe('Not gathered');
  expect(page.row('Usage, last 30 days').choices).toEqual(['Not gathered', 'Yearly revenue']);
  expect(page.row('Renewal date').choices).toEqual(['Not gathered', 'Renewal']);
  expect(page.row('Product').choices).toEqual(['Not gathered', 'Product']);
  await page.row('Yearly contract value').choose('arr');
  expect(page.row('Yearly contract value').example()).toBe('96,000');
  await page.row('Renewal date').choose('renewal');
  expect(page.row('Renewal date').example()).toBe('Apr 30, 2026');
  await page.row('Usage, last 30 days').choose('arr');
  expect(page.row('Usage, last 30 days').example()).toBe('nothing there');
  expect(page.text()).toContain('about Northwind');
  expect(asked('save-mapping')).toEqual([]);
});

test('keeps nothing until it is saved, then all of it', async () => {
  worker.answers.set('save-mapping', () => {
    const saved = asked('save-mapping').at(-1)?.mapping;
    worker.answers.set('read-mapping', () => ({ ...mappable, mapping: saved, revision: 1 }));
    return {};
  });
  const page = await open();
  await page.press('Save');
  expect(asked('save-mapping')).toEqual([]);
  await page.row('Yearly contract value').choose('arr');
  await page.row('Product').choose('701');
  await act(async () => page.container.querySelector('form')?.requestSubmit());
  await page.pass(5);
  expect(asked('save-mapping')).toEqual([
    {
      account: ACCOUNT,
      mapping: { account: { tier: 'tier', contractValue: 'arr' }, ticket: { product: '701' } },
      revision: 0,
    },
  ]);
  expect(page.text()).toContain('Saved.');
  await page.press('Back to the usual fields');
  expect(asked('save-mapping').at(-1)).toEqual({ account: ACCOUNT, mapping: null, revision: 1 });
});

test('the later of two who edit at once is told, loses nothing of theirs, and may load the other', async () => {
  const page = await open();
  await page.row('Yearly contract value').choose('arr');
  // Another tab saves; ours does not know of it.
  worker.answers.set('read-mapping', () => ({
    ...mappable,
    mapping: { account: { renewalAt: 'renewal' }, ticket: {} },
    revision: 1,
  }));
  await act(async () => page.container.querySelector('form')?.requestSubmit());
  await page.pass(5);
  expect(page.text()).toContain('Another selection was saved meanwhile');
  expect(page.row('Yearly contract value').chosen()).toBe('Yearly revenue');
  await page.press('Save');
  expect(asked('save-mapping')).toHaveLength(1);
  await page.press('Load the saved one');
  expect(page.row('Yearly contract value').example()).toBeNull();
  expect(page.row('Renewal date').example()).toBe('Apr 30, 2026');
  expect(page.text()).not.toContain('meanwhile');
});

test('does not lose a field that is not in the list any more', async () => {
  worker.answers.set('read-mapping', () => ({
    ...mappable,
    mapping: { account: { tier: 'old_tier' }, ticket: { region: '999' } },
    revision: 3,
  }));
  const page = await open();
  expect(page.row('Tier').chosen()).toBe('old_tier (not in the list any more)');
  expect(page.row('region').chosen()).toBe('999 (not in the list any more)');
});

test('takes further fields of tickets by a name that rules can use', async () => {
  const page = await open();
  const type = (value: string) =>
    act(async () => {
      const input = page.container.querySelector('input');
      if (input === null) throw new Error('a field to type in');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  await type('2 words');
  await page.press('Add');
  expect(() => page.row('2 words')).toThrow();
  await type(' Region ');
  await page.press('Add');
  expect(page.row('region').choices).toEqual(['Not gathered', 'Product']);
});

test('has no open placeholder in German, without an example too', async () => {
  worker.answers.set('read-mapping', () => ({ ...mappable, example: null }));
  const page = await open('de');
  expect(page.text()).toContain('Vertragswert im Jahr');
  expect(page.text()).not.toMatch(/\$\d|undefined|NaN/);
  expect(page.row('Kundenstufe').example()).toBeNull();
});

const calendar = {
  id: 'zendesk-1',
  name: 'Support',
  timeZone: 'Europe/Copenhagen',
  spans: [1, 2, 3, 4, 5].map((day) => ({ day, start: 540, end: 1020 })),
  holidays: ['2026-12-25', '2026-12-26'],
};

test('shows the business hours of the host and copies them as a policy takes them', async () => {
  const copied: string[] = [];
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void copied.push(text) } });
  worker.answers.set('read-calendars', () => ({
    calendars: [
      { id: '1', name: 'Support', hostZone: 'Copenhagen', calendar, holidaysKnown: true },
      { id: '2', name: 'Odd', hostZone: 'Atlantis', calendar: null, holidaysKnown: false },
    ],
  }));
  const page = await open('en', {}, 1);
  for (const part of [
    'Support',
    'Copenhagen (Europe/Copenhagen)',
    'Mon–Fri 09:00–17:00',
    'Holidays: 2',
    'Atlantis',
  ])
    expect(page.text()).toContain(part);
  expect(page.text()).toContain('cannot be copied');
  await page.press('Copy as policy calendar');
  expect(copied.map((text) => JSON.parse(text))).toEqual([calendar]);
  vi.unstubAllGlobals();
});

test.each([
  [null, 'may not read business hours'],
  [[], 'keeps no business hours'],
])('says why there are no business hours: %j', async (calendars, words) => {
  worker.answers.set('read-calendars', () => ({ calendars }));
  expect((await open('en', {}, 1)).text()).toContain(words);
});

const slaPolicy = {
  id: '1',
  title: 'Gold',
  position: 2,
  targets: [
    { metric: 'first_reply_time', priority: 'urgent', minutes: 2880, businessHours: true },
    { metric: 'first_reply_time', priority: 'low', minutes: 1.5, businessHours: false },
    { metric: 'pausable_update_time', priority: 'high', minutes: 90, businessHours: null },
  ],
  notUnderstood: 1,
};

test('shows the SLA policies of the host, copies what a policy can hold, and says what it cannot', async () => {
  const copied: string[] = [];
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void copied.push(text) } });
  worker.answers.set('read-sla-policies', () => ({ policies: [slaPolicy] }));
  const page = await open('en', {}, 2);
  for (const part of [
    'Gold',
    'Position 2',
    'First reply, urgent: 48 h in business hours',
    'First reply, low: 1 min 30 s, round the clock',
    'Pausable update, high: 1 h 30 min; whether in business hours is not known',
    'left out: 1',
  ])
    expect(page.text()).toContain(part);
  expect(page.text()).toMatch(/Not in the copy.*First reply, low.*Pausable update, high/);
  await page.press('Copy as policy targets');
  const copy: unknown = JSON.parse(copied[0] ?? '');
  expect(copy).toMatchObject([{ metric: 'first_reply', priorities: ['urgent'], minutes: 2880 }]);
  expect(SlaTargets.safeParse(copy).success).toBe(true);
  vi.unstubAllGlobals();
  const german = await open('de', {}, 2);
  expect(german.text()).toContain('Erste Antwort, dringend: 48 Std. in Geschäftszeiten');
  expect(german.text()).not.toMatch(/\$\d|undefined|NaN/);
});

test.each([
  [null, 'Only administrators'],
  [[], 'keeps no SLA policies'],
])('says why there are no SLA policies: %j', async (policies, words) => {
  worker.answers.set('read-sla-policies', () => ({ policies }));
  expect((await open('en', {}, 2)).text()).toContain(words);
});
