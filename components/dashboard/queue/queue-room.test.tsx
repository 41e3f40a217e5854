// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DeskTicket } from '../../../lib/domain/model/desk-ticket';
import { listTickets } from '../../../lib/messages/list-tickets';
import { ask } from '../../../lib/platform/ask';
import { AskError } from '../../../lib/platform/ask-error';
import { mount } from '../../__fixtures__/mount';
import { Page } from '../../__fixtures__/page';
import { NOW } from '../../panel/__fixtures__/now';
import { QueueRoom } from './queue-room';

vi.mock('../../../lib/platform/ask', () => ({ ask: vi.fn() }));

const ticket = (index: number): DeskTicket => ({
  ref: { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: String(index) },
  ...{ subject: `Subject ${index}`, customer: null, risk: null, clock: 'none', escalation: null },
  ...{ levelId: null, owner: null, waitingSince: null, priority: null, type: null, readAt: NOW },
});
const all = Array.from({ length: 10_000 }, (_, index) => ticket(index + 1));
const system = {
  ...{ host: 'zendesk', account: 'acme.zendesk.com', readAt: NOW, problem: null, read: 0, total: 0 },
} as const;

type Request = ReturnType<typeof listTickets.request.parse>;
let answerOf: (request: Request) => unknown;
const told = (rows: readonly DeskTicket[], from: number, total: number, known = all.length) => ({
  ...{ now: NOW, warningMinutes: 30, rows, from, total, known, levels: [], owners: [], types: [] },
  systems: known === 0 ? [] : [system],
});
const asked = () =>
  vi
    .mocked(ask)
    .mock.calls.flatMap(([contract, request]) =>
      contract.name === 'list-tickets' ? [request as Request] : [],
    );

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  answerOf = ({ from, count }) => told(all.slice(from, from + count), from, all.length);
  vi.mocked(ask).mockReset();
  vi.mocked(ask).mockImplementation(async (contract, request) => {
    if (contract.name !== 'list-tickets') return {} as never;
    // As the real way of asking: what breaks the contract is refused.
    return listTickets.answer.parse(await answerOf(listTickets.request.parse(request))) as never;
  });
});
afterEach(() => {
  vi.useRealTimers();
});

async function show() {
  const page = await mount(
    <Page>
      <QueueRoom />
    </Page>,
  );
  await page.pass(5);
  const rows = () => [...page.container.querySelectorAll('tbody tr')];
  return { ...page, rows };
}

test('of 10,000 tickets never more than 100 are in the document; a window says which rows of how many it has', async () => {
  const page = await show();
  expect(page.rows().length).toBeLessThanOrEqual(100);
  expect(page.container.querySelector('table')?.getAttribute('aria-rowcount')).toBe('10001');
  expect(page.text()).toContain('1–50 of 10,000');
  await page.press('Next page');
  expect(page.text()).toContain('51–100 of 10,000');
  expect(page.rows()[0]?.getAttribute('aria-rowindex')).toBe('52');
  await page.press('Last page');
  expect(page.text()).toContain('9,951–10,000 of 10,000');
  expect(page.rows().length).toBeLessThanOrEqual(100);
});

test('a heading sorts, pressed again the other way round, and begins at the first row', async () => {
  const page = await show();
  await page.press('Next page');
  await page.press('Next deadline');
  expect(asked().at(-1)).toMatchObject({ from: 0, sort: { by: 'due', descending: false } });
  const head = () => page.button('Next deadline').closest('th')?.getAttribute('aria-sort');
  expect(head()).toBe('ascending');
  await page.press('Next deadline');
  expect(asked().at(-1)).toMatchObject({ sort: { by: 'due', descending: true } });
  expect(head()).toBe('descending');
  await page.press('Most urgent first');
  expect(head()).toBeNull();
});

test('while another window is on its way the old rows stay, and it is said', async () => {
  const page = await show();
  let give: (answer: unknown) => void = () => undefined;
  answerOf = () => new Promise((resolve) => (give = resolve));
  await page.press('Next page');
  expect(page.rows()).toHaveLength(50);
  expect(page.text()).toContain('reading …');
  expect(page.container.querySelector('[aria-busy="true"]')).not.toBeNull();
  await act(async () => give(told(all.slice(50, 100), 50, all.length)));
  await page.pass(5);
  expect(page.text()).not.toContain('reading …');
});

test('what is typed is searched for where one pauses; a filter without a hit is cleared by one press', async () => {
  const page = await show();
  answerOf = ({ filter }) => (filter.text === '' ? told(all.slice(0, 50), 0, all.length) : told([], 0, 0));
  const field = page.container.querySelector<HTMLInputElement>('input[type=search]');
  const before = asked().length;
  for (const typed of ['n', 'no', 'nobody']) {
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, typed);
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.pass(50);
  }
  await page.pass(400);
  await page.pass(5);
  expect(asked().length).toBe(before + 1);
  expect(asked().at(-1)).toMatchObject({ filter: { text: 'nobody' } });
  expect(page.text()).toContain('Nothing matches these filters.');
  await page.press('Clear the filters');
  expect(field?.value).toBe('');
  expect(page.rows()).toHaveLength(50);
});

test('no system, nothing known, and no answer are three different things', async () => {
  answerOf = () => told([], 0, 0, 0);
  const nowhere = await show();
  expect(nowhere.text()).toContain('Open the settings');
  // Nobody has to connect anything to see what it is like.
  await nowhere.press('Look around');
  expect(vi.mocked(ask).mock.calls.map(([contract]) => contract.name)).toContain('start-sample');
  answerOf = () => ({ ...told([], 0, 0, 0), systems: [system] });
  expect((await show()).text()).toContain('No open ticket is known yet.');
  answerOf = () => {
    throw new AskError('failed');
  };
  const failed = await show();
  await failed.pass(2_000);
  expect(failed.button('Try again')).toBeDefined();
});

test('what is not known of a ticket is said, never shown as good', async () => {
  answerOf = () => told([{ ...ticket(1), subject: null, clock: null }], 0, 1, 1);
  const [row] = (await show()).rows();
  expect(row?.textContent).toContain('Risk not known');
  expect(row?.textContent).toContain('Subject not known');
  expect(row?.querySelector('.tone-low')).toBeNull();
});
