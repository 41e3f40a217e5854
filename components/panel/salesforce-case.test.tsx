// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OutboxEntry } from '../../lib/domain/model/outbox-entry';
import type { Ticket } from '../../lib/domain/model/ticket';
import type { PanelState } from '../../lib/messages/panel-state';
import { mount } from '../__fixtures__/mount';
import { Page } from '../__fixtures__/page';
import { escalatedAssessment } from './__fixtures__/escalated-assessment';
import { NOW } from './__fixtures__/now';
import { sampleEntry } from './__fixtures__/sample-entry';
import { sampleState } from './__fixtures__/sample-state';
import type { PanelRecord } from './panel-record';
import { PanelScreen } from './panel-screen';

type Asked = { name: string; request: Record<string, unknown> };
const worker = vi.hoisted(() => ({ answer: {} as unknown, asked: [] as Asked[] }));
vi.mock('../../lib/platform/ask', () => ({
  ask: async ({ name }: { name: string }, request: Record<string, unknown>) => {
    worker.asked.push({ name, request });
    // What the sections above ask for themselves is not looked at here.
    if (name.startsWith('read-')) throw Object.assign(new Error(name), { code: 'failed' });
    return name === 'list-owners' ? { owners: [] } : worker.answer;
  },
}));

const ref = { host: 'salesforce', account: 'acme.my.salesforce.com', kind: 'ticket', id: '500' } as const;

beforeEach(() => {
  vi.useFakeTimers({
    now: NOW,
    toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  });
  worker.answer = { outcome: 'queued' };
  worker.asked.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

async function open(
  changes: Partial<PanelRecord<'ticket'>> = {},
  ticket: Partial<Ticket> = {},
  locale: 'en' | 'de' = 'en',
) {
  const shown: PanelState = sampleState({ ref, ...changes });
  const { record } = shown;
  if (record.kind !== 'ticket' || record.facts === null) throw new Error('a ticket');
  record.facts = {
    ...record.facts,
    ticket: { ...record.facts.ticket, ref, ...ticket },
    events: record.facts.events ?? [],
  };
  return mount(
    <Page locale={locale}>
      <PanelScreen state={shown} askedAt={NOW} unanswered={false} />
    </Page>,
  );
}
const asked = (name: string) => worker.asked.filter((one) => one.name === name).map(({ request }) => request);

describe('what Salesforce refused', () => {
  const refused = (changes: Partial<OutboxEntry> = {}) =>
    sampleEntry({ state: 'refused', problem: 'invalid', undoUntil: 0, hostWords: 'Say why.', ...changes });

  test('is said in its words, and tried again or dropped by a click', async () => {
    const page = await open({ outbox: [refused()] });
    expect(page.container.textContent).toContain('Salesforce refused the escalation: Say why.');
    await page.press('Try again');
    worker.answer = { outcome: 'dropped' };
    await page.press('Drop');
    expect(asked('answer-refusal')).toEqual([
      { rowId: 'row-1', wish: 'again' },
      { rowId: 'row-1', wish: 'drop' },
    ]);
  });

  test.each([
    ['overtaken', refused({ problem: 'moved-on' })],
    ['of somebody else', refused({ problem: 'other-person' })],
    ['that was due by itself', refused({ effectiveAt: NOW - 60_000 })],
  ])('%s is not offered again', async (_, entry) => {
    const page = await open({ outbox: [entry] });
    expect(page.container.querySelector('.refusal-actions')).toBeNull();
  });

  test('and was taken since is said no more', async () => {
    const done = sampleEntry({ id: 'row-2', state: 'done', undoUntil: 0, createdAt: NOW - 1000 });
    const page = await open({ outbox: [refused(), done] });
    expect(page.container.textContent).not.toContain('Say why.');
  });

  test('in a thousand characters is shown in part, and whole on request, as it was said', async () => {
    const words = `<b>Nicht möglich</b> ${'Bitte füllen Sie das Feld aus. '.repeat(40)}Ende.`;
    const page = await open({ outbox: [refused({ hostWords: words })] }, {}, 'de');
    const note = () => page.container.querySelector('.note-failed')?.textContent ?? '';
    expect(note()).toContain('<b>Nicht möglich</b>');
    expect(note()).not.toContain('Ende.');
    await page.press('Alles anzeigen');
    expect(note()).toContain(words);
    expect(page.container.querySelector('.note-failed b')).toBeNull();
  });
});

describe('what Salesforce has escalated itself', () => {
  const flagged = { escalated: true, assigneeId: '9003' } as const;

  test('is taken up where it is', async () => {
    const page = await open({}, flagged);
    expect(page.container.textContent).toContain('Salesforce says that it is escalated');
    await page.press('Take it up');
    expect([...page.container.querySelectorAll('option')].map(({ value }) => value)).toEqual(
      expect.arrayContaining(['holder', 'other']),
    );
    await page.press('Take it up');
    expect(asked('escalate')).toMatchObject([{ ref, owner: { personId: '9003', kind: 'person' } }]);
  });

  test('a queue keeps it as a queue; somebody else is asked for', async () => {
    const page = await open({}, { ...flagged, assigneeId: '00G1', groupId: '00G1' });
    await page.press('Take it up');
    await page.press('Take it up');
    expect(asked('escalate')).toMatchObject([{ owner: { personId: '00G1', kind: 'group' } }]);
    const other = await open({}, flagged);
    await other.press('Take it up');
    const select = other.container.querySelector('select');
    await act(async () => {
      if (select === null) throw new Error('nothing to choose');
      select.value = 'other';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await other.press('Choose');
    expect(other.container.querySelector('.action-form input')).not.toBeNull();
  });
});

describe('the answer to the customer', () => {
  test('says that it is a case comment, and how much one holds', async () => {
    const page = await open({ assessment: escalatedAssessment(), canReply: true });
    await page.press('Tell the customer');
    expect(page.container.textContent).toContain('It goes out as a public comment on the case.');
    const area = page.container.querySelector('textarea');
    await act(async () => {
      if (area === null) throw new Error('nowhere to type');
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
        area,
        'ü'.repeat(2001),
      );
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(page.container.textContent).toContain('A case comment holds 4000 bytes, and this has 4002.');
    await page.press('Send as case comment');
    expect(asked('reply')).toEqual([]);
  });
});
