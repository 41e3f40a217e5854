// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultPolicy } from '../../../lib/domain/default-policy/default-policy';
import type { Policy } from '../../../lib/domain/model/policy';
import { mount } from '../../__fixtures__/mount';
import { Page } from '../../__fixtures__/page';
import { escalatedAssessment } from '../__fixtures__/escalated-assessment';
import { NOW } from '../__fixtures__/now';
import { sampleEntry } from '../__fixtures__/sample-entry';
import { sampleState } from '../__fixtures__/sample-state';
import type { PanelRecord } from '../panel-record';
import { ReplyForm } from './reply-form';

type Asked = { name: string; request: Record<string, unknown> };
const worker = vi.hoisted(() => ({
  answers: new Map<string, unknown>(),
  asked: [] as Asked[],
}));
vi.mock('../../../lib/platform/ask', () => ({
  ask: async ({ name }: { name: string }, request: Record<string, unknown>) => {
    worker.asked.push({ name, request });
    const answer = worker.answers.get(name);
    if (answer === undefined) throw Object.assign(new Error(name), { code: 'failed' });
    return answer;
  },
}));

beforeEach(() => {
  vi.useFakeTimers({
    now: NOW,
    toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  });
  worker.answers.clear();
  worker.answers.set('keep-draft', {});
  worker.answers.set('read-drafts', { drafts: [] });
  worker.asked.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

const told: string[] = [];

function form(changes: Partial<PanelRecord<'ticket'>> = {}, policy: Policy = defaultPolicy) {
  const { record } = sampleState({ assessment: escalatedAssessment(), canReply: true, ...changes });
  if (record.kind !== 'ticket' || record.facts === null || record.assessment === null)
    throw new Error('a ticket');
  told.length = 0;
  const { facts, assessment } = record;
  return (
    <Page>
      <ReplyForm
        {...{ record, facts, assessment, policy }}
        now={NOW}
        tell={(line) => told.push(line)}
        onCancel={() => told.push('cancelled')}
      />
    </Page>
  );
}

async function open(...args: Parameters<typeof form>) {
  const page = await mount(form(...args));
  await page.pass(5);
  const area = () => page.container.querySelector('textarea');
  const set = (element: HTMLTextAreaElement | HTMLSelectElement | null, value: string) =>
    act(async () => {
      if (element === null) throw new Error('nothing to type in');
      const prototype = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLSelectElement;
      Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set?.call(element, value);
      const kind = element instanceof HTMLTextAreaElement ? 'input' : 'change';
      element.dispatchEvent(new Event(kind, { bubbles: true }));
    });
  return {
    ...page,
    area,
    type: (value: string) => set(area(), value),
    choose: (id: string) => set(page.container.querySelector('select'), id),
    kept: () => worker.asked.filter(({ name }) => name === 'keep-draft').map(({ request }) => request.draft),
  };
}

const held = (page: Awaited<ReturnType<typeof open>>, name: string) =>
  page.button(name).getAttribute('aria-disabled') === 'true';

describe('CO9: the policy’s texts for the customer', () => {
  test('the first word is the acknowledgement, others are offered, one’s own is kept on the way', async () => {
    const page = await open();
    const names = [...page.container.querySelectorAll('option')].map(({ textContent }) => textContent);
    expect(names).toEqual(['Acknowledgement', 'Status update', 'Closing', 'Without a text']);
    expect(page.area()?.value).toContain('We are sorry for the trouble');
    await page.choose('update-en');
    expect(page.area()?.value).toContain('Where we are: [Status]');
    await page.type('Dear Ana, it is found.');
    await page.choose('closing-en');
    expect(page.area()?.value).toContain('Thank you for your patience');
    await page.choose('update-en');
    expect(page.area()?.value).toBe('Dear Ana, it is found.');
  });

  test('in the customer’s language; where there is none in it, that is said', async () => {
    const { record } = sampleState();
    if (record.kind !== 'ticket' || record.facts === null) throw new Error('a ticket');
    const said = { at: NOW - 9_000_000, by: 'customer', public: true, language: 'de', sentiment: null };
    const facts = {
      ...record.facts,
      messages: [{ ...said, words: [], phrases: [], commitments: [] } as never],
    };
    const german = await open({ facts });
    expect(german.area()?.value).toMatch(/^Guten Tag/);
    expect(german.text()).toContain('The customer’s language is German'.replace('’', "'"));
    const templates = defaultPolicy.templates.filter(({ language }) => language === 'en');
    const english = await open({ facts }, { ...defaultPolicy, templates });
    expect(english.text()).toContain(
      "There is no text in German, the customer's language: this one is in English.",
    );
    expect((await open({}, { ...defaultPolicy, templates: [] })).text()).toContain('write your own');
  });

  test('SB6: a bracket that somebody typed blocks too, says why, and is led to', async () => {
    const page = await open();
    await page.type('Dear Ana, [when] we know [what].');
    expect(page.text()).toContain('Fill in 2 places first. Until then it can be neither sent nor copied:');
    expect([...page.container.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      '[when]',
      '[what]',
    ]);
    for (const name of ['Send as public reply', 'Copy']) {
      expect(held(page, name)).toBe(true);
      const reason = page.button(name).getAttribute('aria-describedby') ?? '';
      expect(document.getElementById(reason)?.textContent).toContain('Fill in 2 places first');
    }
    await page.press('[what]');
    const area = page.area();
    expect(area?.value.slice(area.selectionStart, area.selectionEnd)).toBe('[what]');
    await page.press('Send as public reply');
    expect(worker.asked.filter(({ name }) => name === 'reply')).toEqual([]);
    await page.type('   ');
    expect(held(page, 'Copy')).toBe(true);
    expect(page.text()).toContain('Write something first.');
  });
});

describe('nothing typed is lost', () => {
  test('it is kept while it is typed, and forgotten when it is given up', async () => {
    const page = await open();
    await page.type('Dear Ana');
    await page.pass(300);
    expect(page.kept()).toMatchObject([{ form: 'reply', fields: { template: 'acknowledgement-en' } }]);
    await page.press('Cancel');
    expect(page.kept().at(-1)).toEqual({ form: 'reply', fields: null });
    expect(told).toEqual(['cancelled']);
  });

  const draft = (rowId?: string) => ({
    drafts: [
      {
        form: 'reply',
        seenKey: null,
        fields: {
          template: 'update-en',
          texts: JSON.stringify({ 'update-en': 'Dear Ana, kept.' }),
          seenAt: String(NOW - 60_000),
          ...(rowId === undefined ? {} : { rowId }),
        },
      },
    ],
  });

  test('it is brought back with what its author had read then', async () => {
    worker.answers.set('read-drafts', draft());
    worker.answers.set('reply', { outcome: 'queued', rowId: 'row-9', undoUntil: NOW + 10_000 });
    const page = await open();
    expect(page.area()?.value).toBe('Dear Ana, kept.');
    expect(page.text()).toContain('This is the text you wrote before.');
    await page.press('Send as public reply', 2);
    expect(worker.asked.filter(({ name }) => name === 'reply')).toMatchObject([
      { request: { text: 'Dear Ana, kept.', readAt: NOW - 60_000 } },
    ]);
    await page.pass(300);
    expect(page.kept().at(-1)).toMatchObject({ fields: { rowId: 'row-9' } });
  });

  test.each([
    ['undone', [], true],
    [
      'refused',
      [sampleEntry({ id: 'row-9', deed: 'replied', state: 'refused', problem: 'customer-wrote' })],
      true,
    ],
    ['on its way', [sampleEntry({ id: 'row-9', deed: 'replied', state: 'sending' })], false],
    ['on the host', [sampleEntry({ id: 'row-9', deed: 'replied', state: 'done' })], false],
  ] as const)('of a reply that is %s', async (_, outbox, back) => {
    worker.answers.set('read-drafts', draft('row-9'));
    const page = await open({ outbox: [...outbox] });
    expect(page.area()?.value === 'Dear Ana, kept.').toBe(back);
  });

  test.each([['{'], ['null'], ['{"update-en":7}']])(
    'a draft that cannot be read (%s) is none',
    async (texts) => {
      worker.answers.set('read-drafts', {
        drafts: [{ form: 'reply', seenKey: null, fields: { template: 'update-en', texts, seenAt: '1' } }],
      });
      expect((await open()).area()?.value).toContain('We are sorry for the trouble');
    },
  );
});

test('what the customer wrote meanwhile is read before anything is sent', async () => {
  const { record } = sampleState();
  if (record.kind !== 'ticket' || record.facts === null) throw new Error('a ticket');
  const conversation = { waitingSince: NOW - 5_000, unansweredMessages: 1, agentReplies: 1 };
  const page = await open({ facts: { ...record.facts, conversation }, readAt: NOW - 20_000 });
  await page.type('Dear Ana, it is found.');
  expect(page.text()).toMatch(/The customer has written since you began \(2:17\sPM\)\./);
  expect(held(page, 'Send as public reply')).toBe(true);
  expect(held(page, 'Copy')).toBe(false);
  await page.press('I have read it');
  expect(page.text()).not.toContain('since you began');
  worker.answers.set('reply', { outcome: 'queued', rowId: 'row-9', undoUntil: NOW + 10_000 });
  await page.press('Send as public reply');
  expect(worker.asked.filter(({ name }) => name === 'reply')).toMatchObject([
    { request: { readAt: NOW - 5_000 } },
  ]);
});

test('who may not reply in public is told so, and copies', async () => {
  const page = await open({ canReply: false });
  expect(page.text()).toContain('You cannot reply in public here.');
  expect(() => page.button('Send as public reply')).toThrow();
});
