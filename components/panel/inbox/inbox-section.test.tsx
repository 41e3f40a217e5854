// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { InboxNotice } from '../../../lib/domain/model/inbox-notice';
import { mount } from '../../__fixtures__/mount';
import { Page } from '../../__fixtures__/page';
import { NOW } from '../__fixtures__/now';
import { InboxSection } from './inbox-section';

const worker = vi.hoisted(() => ({
  answers: new Map<string, (request: Record<string, unknown>) => unknown>(),
  asked: [] as { name: string; request: Record<string, unknown> }[],
}));
vi.mock('../../../lib/platform/ask', () => ({
  ask: async ({ name }: { name: string }, request: Record<string, unknown>) => {
    worker.asked.push({ name, request });
    const answer = worker.answers.get(name)?.(request);
    if (answer === undefined) throw Object.assign(new Error(name), { code: 'failed' });
    return answer;
  },
}));

const MINUTE = 60_000;
const notice = (id: string, changes: Partial<InboxNotice> = {}): InboxNotice => ({
  id,
  ref: { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: '4821' },
  subject: 'Trucks cannot sync',
  kind: 'escalated',
  metric: '',
  dueAt: NOW + 54 * MINUTE,
  toldAt: NOW - 6 * MINUTE,
  levelName: 'Level 1',
  toLevelName: null,
  deed: null,
  from: null,
  to: null,
  by: 'Maya Ortiz',
  unread: true,
  stands: true,
  held: null,
  became: null,
  acknowledgeKey: 'acme.zendesk.com/4821/1/1',
  ...changes,
});
const asked = (name: string) =>
  worker.asked.filter((message) => message.name === name).map(({ request }) => request);

beforeEach(() => {
  vi.useFakeTimers({
    now: NOW,
    toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  });
  worker.answers.clear();
  worker.asked.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

async function open(notices: readonly InboxNotice[], off: string[] = []) {
  worker.answers.set('read-inbox', ({ offset }) => ({
    notices: notices.slice(Number(offset), Number(offset) + 30),
    total: notices.length,
    unread: notices.filter(({ unread }) => unread).length,
    calendar: null,
  }));
  worker.answers.set('read-notifications', () => ({
    settings: { off, quietHours: 'calendar', sound: false },
    quietUntil: null,
    allowed: 'yes',
    keys: [],
  }));
  for (const name of ['mark-read', 'snooze', 'change-notifications']) worker.answers.set(name, () => ({}));
  const page = await mount(
    <Page>
      <InboxSection now={NOW} />
    </Page>,
  );
  await page.pass(5);
  return page;
}

describe('the inbox', () => {
  test('a double click acknowledges once, from the state that was shown, and counts as read', async () => {
    worker.answers.set('acknowledge', () => ({ outcome: 'queued', rowId: 'row-1' }));
    const page = await open([notice('one')]);
    await page.press('Acknowledge', 2);
    expect(asked('acknowledge')).toEqual([{ ref: notice('one').ref, seenKey: 'acme.zendesk.com/4821/1/1' }]);
    expect(asked('mark-read')).toEqual([{ ids: ['one'] }]);
  });

  test('what moved on meanwhile is said where it was pressed; what could not be marked as read is done all the same', async () => {
    worker.answers.set('acknowledge', () => ({ outcome: 'moved-on', rowId: null }));
    const page = await open([notice('one')]);
    worker.answers.delete('mark-read');
    await page.press('Acknowledge');
    const item = page.container.querySelector('.inbox-item')?.textContent;
    expect(item).toContain('It has moved on since: open it to see where it is.');
    expect(item).not.toContain('That did not work.');
  });

  test('what failed is said until something else worked', async () => {
    const page = await open([notice('one')]);
    const item = () => page.container.querySelector('.inbox-item')?.textContent;
    await page.press('Acknowledge');
    expect(item()).toContain('That did not work.');
    await page.press('⋯');
    await page.press('Mark as read');
    expect(item()).not.toContain('That did not work.');
  });

  test('snoozes until the end that was chosen, with the reason', async () => {
    const page = await open([notice('one')]);
    await page.press('Snooze');
    const reason = page.container.querySelector<HTMLInputElement>('input[type="text"]');
    expect(reason).not.toBeNull();
    await page.press('Snooze');
    expect(asked('snooze')).toEqual([{ id: 'one', until: NOW + 60 * MINUTE, reason: '' }]);
  });

  test('asks once before a whole kind is muted, and offers the way back', async () => {
    const page = await open([notice('one')]);
    await page.press('⋯');
    await page.press('Mute this kind');
    expect(asked('change-notifications')).toEqual([]);
    await page.press('Mute');
    expect(asked('change-notifications')).toEqual([{ what: 'topic', topic: 'mine', on: false }]);
    const muted = await open([notice('one')], ['mine']);
    await muted.press('⋯');
    await muted.press('Unmute this kind');
    expect(asked('change-notifications').at(-1)).toEqual({ what: 'topic', topic: 'mine', on: true });
  });

  test('the keyboard goes to what is asked, and stays where it was once something is read', async () => {
    const page = await open([notice('one')]);
    const focus = (name: string) => act(async () => page.button(name).focus());
    await page.press('⋯');
    await focus('Mute this kind');
    await page.press('Mute this kind');
    expect(document.activeElement?.textContent).toBe('Mute');
    await page.press('Cancel');
    await page.press('⋯');
    await focus('Mark as read');
    worker.answers.set('read-inbox', () => ({
      notices: [notice('one', { unread: false })],
      ...{ total: 1, unread: 0, calendar: null },
    }));
    await page.press('Mark as read');
    expect(page.container.querySelector('.inbox-item')?.contains(document.activeElement)).toBe(true);
  });

  test('says what became of a notice and by whom, and offers nothing that is over', async () => {
    const became = { deed: 'acknowledged', by: 'Priya Raman', at: NOW - MINUTE } as const;
    const page = await open([notice('one', { stands: false, became, acknowledgeKey: null })]);
    expect(page.text()).toContain('Acknowledged by Priya Raman');
    expect(page.text()).not.toContain('Snooze');
  });

  test('stands by windows of thirty, and says how many more there are', async () => {
    const page = await open(Array.from({ length: 40 }, (_, index) => notice(`notice-${index}`)));
    expect(page.container.querySelectorAll('.inbox-item')).toHaveLength(30);
    await page.press('Show 10 more of 10');
    expect(page.container.querySelectorAll('.inbox-item')).toHaveLength(40);
  });
});
