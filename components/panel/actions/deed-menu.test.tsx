// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EscalationEvent } from '../../../lib/domain/model/escalation-event';
import type { EscalationState } from '../../../lib/domain/model/escalation-state';
import type { PanelState } from '../../../lib/messages/panel-state';
import { mount } from '../../__fixtures__/mount';
import { Page } from '../../__fixtures__/page';
import { escalatedAssessment } from '../__fixtures__/escalated-assessment';
import { NOW } from '../__fixtures__/now';
import { sampleState } from '../__fixtures__/sample-state';
import type { PanelRecord } from '../panel-record';
import { PanelScreen } from '../panel-screen';

type Asked = { name: string; request: Record<string, unknown> };
const worker = vi.hoisted(() => ({ answer: {} as unknown, asked: [] as Asked[] }));
vi.mock('../../../lib/platform/ask', () => ({
  ask: async ({ name }: { name: string }, request: Record<string, unknown>) => {
    worker.asked.push({ name, request });
    // What the sections above ask for themselves is not looked at here.
    if (name === 'read-brief') return { parts: [] };
    if (name.startsWith('read-')) throw Object.assign(new Error(name), { code: 'failed' });
    return name === 'list-owners' ? { owners: OWNERS } : worker.answer;
  },
}));

const OWNERS = [
  { id: '9002', name: 'Priya Raman', role: 'agent' },
  { id: '9003', name: 'Jonas Weber', role: 'agent' },
  { id: '77', name: 'Engineering', role: 'group' },
];
const nextKey = 'acme.zendesk.com/4821/1/1';

beforeEach(() => {
  vi.useFakeTimers({
    now: NOW,
    toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  });
  worker.answer = { outcome: 'queued', rowId: 'row-9' };
  worker.asked.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

/** Maya's escalation to Priya, Level 1, as the log has it. */
const logged: EscalationEvent = {
  key: 'acme.zendesk.com/4821/1/0',
  cycle: 1,
  n: 0,
  deed: 'escalated',
  at: NOW - 360_000,
  authorId: '9001',
  policyVersion: 'shipped-1',
  levelId: 'level-1',
  ownerId: '9002',
  dueAt: NOW + 3_240_000,
  noteId: '1',
};

async function open(state: Partial<EscalationState> = {}, changes: Partial<PanelRecord<'ticket'>> = {}) {
  const shown: PanelState = sampleState({
    nextKey,
    assessment: escalatedAssessment({ policyVersion: 'shipped-1', ...state }),
    ...changes,
  });
  const { record } = shown;
  if (record.kind !== 'ticket' || record.facts === null) throw new Error('a ticket');
  const tags = ['bellwether_escalated', 'bellwether_level_level-1'];
  const ticket = { ...record.facts.ticket, tags, priority: 'high' as const, assigneeId: '9002' };
  record.facts = { ...record.facts, ticket, events: [logged] };
  return mount(
    <Page>
      <PanelScreen state={shown} askedAt={NOW} unanswered={false} />
    </Page>,
  );
}

const wishes = () => worker.asked.filter(({ name }) => name === 'deed').map(({ request }) => request.wish);

async function type(area: HTMLTextAreaElement | null, words: string): Promise<void> {
  if (area === null) throw new Error('nowhere to type');
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, words);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const submit = async (page: Awaited<ReturnType<typeof open>>) => {
  await act(async () => page.container.querySelector('form')?.requestSubmit());
  await page.pass(5);
};

describe('CO12: what else can be done, two clicks away', () => {
  test('the menu holds what is possible, and nothing else', async () => {
    const page = await open();
    await page.press('•••');
    const items = [...page.container.querySelectorAll('.deed-menu button')].map((one) => one.textContent);
    expect(items).toEqual([
      'Escalate to Level 2',
      'Hand over to …',
      'Transfer to …',
      'To another level …',
      'Send down …',
      'Hold until …',
      'Resolve …',
      'Kind of issue …',
    ]);
  });

  test('PO5: held needs a reason, and says until when', async () => {
    const page = await open();
    await page.press('•••');
    await page.press('Hold until');
    await submit(page);
    expect(wishes()).toEqual([]);
    await type(page.container.querySelector('textarea'), 'Waiting for the vendor');
    await submit(page);
    expect(wishes()).toEqual([
      {
        deed: 'held',
        until: Math.ceil((NOW + 14_400_000) / 60_000) * 60_000,
        reason: 'Waiting for the vendor',
      },
    ]);
  });

  test('while it is held, that is said, and it can be released', async () => {
    const page = await open({ holds: [{ from: NOW - 1000, until: null }] });
    expect(page.text()).toContain('On hold until somebody releases it.');
    await page.press('•••');
    await page.press('Release the hold', 2);
    expect(wishes()).toEqual([{ deed: 'released' }]);
  });

  test('a hand-over is offered to people, not to groups, nor to who has it', async () => {
    const page = await open();
    await page.press('•••');
    await page.press('Hand over to');
    const options = [...page.container.querySelectorAll<HTMLElement>('[role="option"]')];
    expect(options.map((one) => one.textContent)).toEqual(['Jonas Weber']);
    await act(async () => options[0]?.click());
    await submit(page);
    expect(wishes()).toEqual([{ deed: 'offered', to: '9003' }]);
  });

  test('CO4: offered to me, accept comes first, decline beside it', async () => {
    const offer = { to: '9001', by: '9002', at: NOW };
    const page = await open({ offer });
    expect(page.text()).toContain('offers you this escalation');
    expect(page.container.querySelector('.button-primary')?.textContent).toBe('Accept the hand-over');
    await page.press('Decline');
    expect(wishes()).toEqual([{ deed: 'declined' }]);
  });

  test('my own last step up can be taken back, a colleague’s cannot', async () => {
    const mine = await open();
    await mine.press('Take back', 2);
    expect(wishes()).toEqual([{ deed: 'taken-back' }]);
    const others = await open({}, { me: { id: '9004', name: 'Ada Lindqvist', role: 'admin' } });
    expect(() => others.button('Take back')).toThrow();
  });
});

describe('the text for the customer', () => {
  test('SB6: what is still to be filled in is named and blocks copy and send', async () => {
    const page = await open({}, { canReply: true });
    await page.press('Tell the customer');
    const area = page.container.querySelector('textarea');
    expect(area?.value).toContain('Priya Raman is now personally responsible');
    await type(area, 'Dear [Customer], we are on it.');
    expect(page.text()).toContain('can be neither sent nor copied:[Customer]');
    for (const name of ['Send as public reply', 'Copy'])
      expect(page.button(name).getAttribute('aria-disabled')).toBe('true');
    worker.answer = { outcome: 'queued', rowId: 'row-9', undoUntil: NOW + 10_000 };
    await type(page.container.querySelector('textarea'), 'Dear Ana, we are on it.');
    await page.press('Send as public reply', 2);
    expect(worker.asked.filter(({ name }) => name === 'reply')).toMatchObject([
      { request: { text: 'Dear Ana, we are on it.', readAt: NOW - 20_000 } },
    ]);
  });

  test('where the browser refuses the clipboard it is said, and the text is selected', async () => {
    const refused = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    const page = await open();
    await page.press('Tell the customer');
    const area = page.container.querySelector('textarea');
    await type(area, 'Dear Ana, we are on it.');
    await page.press('Copy');
    expect(page.container.querySelector('.action-bar .note-failed')?.textContent).toContain(
      'Copying did not work',
    );
    expect([area?.selectionStart, area?.selectionEnd]).toEqual([0, 'Dear Ana, we are on it.'.length]);
    refused.mockResolvedValue(undefined);
    await page.press('Copy');
    expect(page.text()).toContain('Copied.');
    expect(page.container.querySelector('.action-bar .note-failed')).toBeNull();
  });

  test('where the host takes no reply it is only copied', async () => {
    const page = await open();
    await page.press('Tell the customer');
    expect(() => page.button('Send as public reply')).toThrow();
    expect(page.button('Copy')).toBeTruthy();
  });
});
