// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultPolicy } from '../../../lib/domain/default-policy/default-policy';
import { ChecklistStep } from '../../../lib/domain/model/checklist-step';
import type { DueItem } from '../../../lib/domain/model/due-item';
import type { WorkSystem } from '../../../lib/domain/model/work-system';
import type { WorkTicket } from '../../../lib/domain/model/work-ticket';
import type { PanelState } from '../../../lib/messages/panel-state';
import { ask } from '../../../lib/platform/ask';
import { AskError } from '../../../lib/platform/ask-error';
import { mount } from '../../__fixtures__/mount';
import { Page } from '../../__fixtures__/page';
import { NOW } from '../__fixtures__/now';
import { sampleState } from '../__fixtures__/sample-state';
import { PanelScreen } from '../panel-screen';

vi.mock('../../../lib/platform/ask', () => ({ ask: vi.fn() }));
const MINUTE = 60_000;
const ACCOUNT = 'acme.zendesk.com';

const ref = (id: string) => ({ host: 'zendesk', account: ACCOUNT, kind: 'ticket', id }) as const;
const ticket = (id: string, changes: Partial<WorkTicket> = {}): WorkTicket => ({
  ref: ref(id),
  subject: `Subject ${id}`,
  customer: 'Northwind Logistics',
  risk: { number: 74, band: 'high', atLeast: false },
  clock: { metric: 'next_reply_time', label: null, dueAt: NOW + 24 * MINUTE },
  escalation: null,
  ...changes,
});
const system = (changes: Partial<WorkSystem> = {}): WorkSystem => ({
  host: 'zendesk',
  account: ACCOUNT,
  readAt: NOW - 2 * MINUTE,
  problem: null,
  read: 1,
  total: 1,
  ...changes,
});

let answers: Record<string, unknown>;
const asked = (name: string) =>
  vi
    .mocked(ask)
    .mock.calls.filter(([contract]) => contract.name === name)
    .map(([, request]) => request);

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  answers = {
    'read-checklist': { checklist: null },
    'read-due': { items: [], total: 0 },
    'read-queue': {
      tickets: [],
      counts: { all: 0, risk: 0, escalated: 0, today: 0 },
      systems: [system({ read: 0, total: 0 })],
    },
  };
  vi.mocked(ask).mockReset();
  vi.mocked(ask).mockImplementation(async (contract, request) => {
    const found = answers[contract.name];
    // What a test does not name is read in vain, and done.
    const other = contract.name.startsWith('read-') ? new AskError('failed') : {};
    const answer: unknown = typeof found === 'function' ? found(request) : (found ?? other);
    if (answer instanceof Error) throw answer;
    return answer as never;
  });
});
afterEach(() => {
  vi.useRealTimers();
});

function queue(tickets: WorkTicket[], systems = [system()], all = tickets.length): void {
  const counts = { all, risk: all, escalated: all, today: all };
  answers['read-queue'] = ({ offset }: { offset: number }) => ({
    tickets: tickets.slice(offset, offset + 30),
    counts,
    systems,
  });
}

const none = (reload = false): PanelState => ({ ...sampleState(), record: { kind: 'none', reload } });
async function show(state: PanelState = none(), locale: 'en' | 'de' = 'en') {
  const page = await mount(
    <Page locale={locale}>
      <PanelScreen state={state} askedAt={NOW} windowId={7} />
    </Page>,
  );
  await page.pass(5);
  return page;
}
const rows = (page: Awaited<ReturnType<typeof show>>) => [...page.container.querySelectorAll('.queue-row')];

describe('my queue', () => {
  test('a row says risk as shape, number and words, what it is, whose it is, what runs and how long, and its level', async () => {
    queue([ticket('4821', { escalation: { levelName: 'Level 1', stands: 'to-acknowledge' } })]);
    const [row] = rows(await show());
    expect(row?.textContent).toBe(
      '▲74Risk 74, HighSubject 482124 min left#4821 · Northwind Logistics · Next reply▲Level 1: acknowledge',
    );
  });

  test('what is not known is not shown as good: no risk, a lower bound, no subject, no clock', async () => {
    queue([
      ticket('1', { risk: null, subject: null, customer: null, clock: null }),
      ticket('2', { risk: { number: 12, band: 'low', atLeast: true }, clock: 'none' }),
      ticket('3', {
        risk: { number: 65, band: 'high', atLeast: true },
        clock: { metric: 'milestone', label: 'First Response', dueAt: NOW - 12 * MINUTE },
      }),
    ]);
    const said = rows(await show()).map(({ textContent }) => textContent);
    expect(said[0]).toBe('?Risk not known: open the ticket to see itSubject not knownSLA not known#1');
    expect(said[1]).toContain('?Risk not known');
    expect(said[1]).toContain('no SLA running');
    expect(said[2]).toContain('▲65⁺Risk at least 65, High');
    expect(said[2]).toContain('12 min over#3 · Northwind Logistics · First Response');
  });

  test('eight at first, then the window of thirty, then the next window', async () => {
    queue(Array.from({ length: 42 }, (_, index) => ticket(String(index + 1))));
    const page = await show();
    expect(rows(page)).toHaveLength(8);
    await page.press('Show 22 more');
    expect(rows(page)).toHaveLength(30);
    await page.press('Show 12 more');
    expect(rows(page)).toHaveLength(42);
    expect(asked('read-queue')).toContainEqual({ offset: 30, filter: 'all' });
    expect(page.text()).not.toContain('more');
  });

  test('a filter asks the worker, says how many it has, and what is empty', async () => {
    queue([ticket('1')]);
    const page = await show();
    queue([], [system()], 0);
    await page.press('Escalated');
    expect(asked('read-queue').at(-1)).toEqual({ offset: 0, filter: 'escalated' });
    expect(page.button('Escalated').getAttribute('aria-pressed')).toBe('true');
    expect(page.text()).toContain('None of your tickets is escalated.');
  });

  test.each([
    [system({ read: 100, total: 240 }), 'Zendesk · the first 100 of 240 · updated 2 min ago'],
    [system({ read: 200, total: null }), 'Zendesk · the first 200; there are more · updated 2 min ago'],
    [system(), 'Zendesk · updated 2 min ago'],
    [system({ problem: 'offline' }), /Zendesk · as of .*Cannot reach Zendesk/],
    [system({ readAt: null }), 'Zendesk · being read …'],
  ])('how old and how complete it is: %j', async (one, words) => {
    queue([ticket('1')], [one]);
    const line = (await show()).container.querySelector('[data-system]')?.textContent;
    if (words instanceof RegExp) expect(line).toMatch(words);
    else expect(line).toContain(words);
  });

  test('signed out: nothing is called empty, and one press leads to the sign-in', async () => {
    queue([], [system({ readAt: null, read: 0, total: null, problem: 'signed-out' })], 0);
    const page = await show();
    expect(page.text()).not.toContain('No open tickets');
    expect(page.container.querySelector('.filter-choice')).toBeNull();
    await page.press('Sign in to Zendesk');
    expect(asked('open-sign-in')).toEqual([{ account: ACCOUNT }]);
  });

  test('one system read and empty, the other not to be read: nothing is called empty', async () => {
    const org = 'acme.my.salesforce.com';
    const unread = { host: 'salesforce', account: org, readAt: null, problem: 'signed-out' } as const;
    queue([], [system({ read: 0, total: 0 }), system({ ...unread, read: 0, total: null })], 0);
    const page = await show();
    expect(page.text()).toContain('Sign in to Salesforce');
    expect(page.text()).not.toContain('No open tickets');
  });

  test('no system known: what to do', async () => {
    queue([], [], 0);
    expect((await show()).text()).toContain('No helpdesk is known yet.');
  });

  test('the worker refuses: said, with another try', async () => {
    answers['read-queue'] = new AskError('failed');
    const page = await show();
    await page.pass(1_000);
    expect(page.text()).toContain('That did not work.');
    queue([ticket('1')]);
    await page.press('Try again');
    expect(rows(page)).toHaveLength(1);
  });
});

describe('what is due next', () => {
  const item = (changes: Partial<DueItem>): DueItem => ({
    ref: ref('4821'),
    subject: 'Trucks cannot sync',
    kind: 'clock',
    what: { key: 'panel_clock_next_reply_time', values: [] },
    at: NOW + 24 * MINUTE,
    ...changes,
  });

  test('stands under now, today and later; what somebody waits for is now, whenever its time is over', async () => {
    const levels = [{ kind: 'text' as const, text: 'Level 1' }];
    const items = [
      item({
        kind: 'acknowledge',
        what: { key: 'queue_due_acknowledge', values: levels },
        at: NOW + 54 * MINUTE,
      }),
      item({ at: NOW - MINUTE }),
      item({ at: NOW + 3 * 60 * MINUTE }),
      item({ at: NOW + 48 * 60 * MINUTE }),
      item({ kind: 'hand-over', what: { key: 'queue_due_hand_over', values: levels }, at: null }),
    ];
    answers['read-due'] = { items, total: 5 };
    const page = await show();
    const groups = [...page.container.querySelectorAll('.due-group')].map((group) => [
      group.querySelector('h3')?.textContent,
      group.querySelectorAll('.due-row').length,
    ]);
    expect(groups).toEqual([
      ['Now', 3],
      ['Today', 1],
      ['Later', 1],
    ]);
    expect(page.text()).toContain('Acknowledge Level 1');
    expect(page.text()).toContain('no deadline');
  });

  test('more than five are shown when asked for, and fewer again', async () => {
    answers['read-due'] = ({ most }: { most: number }) => ({
      items: Array.from({ length: 7 }, (_, index) => item({ ref: ref(String(index + 1)) })).slice(0, most),
      total: 7,
    });
    const page = await show();
    const lines = () => page.container.querySelectorAll('.due-row').length;
    expect(lines()).toBe(5);
    await page.press('Show all 7');
    expect(lines()).toBe(7);
    await page.press('Show fewer');
    expect(lines()).toBe(5);
  });

  test('subjects of others are text', async () => {
    answers['read-due'] = { items: [item({ subject: '<img src=x onerror=alert(1)>‮' })], total: 1 };
    const page = await show();
    expect(page.container.querySelector('img')).toBeNull();
    expect(page.text()).toContain('<img src=x');
  });
});

describe('the way to my work and back', () => {
  test('a button says how much is due, shows it, and leads back with the keyboard where it was', async () => {
    queue([ticket('1')]);
    const page = await show({ ...sampleState(), due: 1 });
    expect(page.button('My work').getAttribute('aria-label')).toBe('My work: 1 due now');
    await page.press('My work');
    expect(document.activeElement?.textContent).toBe('My work');
    expect(page.container.querySelector<HTMLElement>('.panel-content')?.hidden).toBe(true);
    await page.press('Back to #4821');
    expect(page.container.querySelector<HTMLElement>('.panel-content')?.hidden).toBe(false);
    expect(document.activeElement).toBe(page.button('My work'));
  });

  test('Escape leads back; opening a ticket too', async () => {
    queue([ticket('1')]);
    const page = await show(sampleState());
    await page.press('My work');
    await act(async () => {
      page.container
        .querySelector('main h1')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(page.container.querySelector('.work-head')).toBeNull();
    await page.press('My work');
    await page.press('Subject 1');
    expect(asked('open-record')).toEqual([{ ref: ref('1') }]);
    expect(page.container.querySelector('.work-head')).toBeNull();
  });
});

describe('a page that was open before', () => {
  test('is loaded again only after it was said what is lost', async () => {
    const page = await show(none(true));
    await page.press('Reload this page');
    expect(asked('reload-page')).toEqual([]);
    expect(page.text()).toContain('A reply that you have not sent is lost');
    await page.press('Not yet');
    expect(asked('reload-page')).toEqual([]);
    await page.press('Reload this page');
    await page.press('Nothing to lose', 2);
    expect(asked('reload-page')).toEqual([{ windowId: 7 }]);
  });
});

describe('the first steps', () => {
  const checklist = (done: ChecklistStep[], past: unknown = null) => ({
    checklist: { done, accounts: [{ host: 'zendesk', account: ACCOUNT, past }], ticket: ref('4821') },
  });
  const step = (page: Awaited<ReturnType<typeof show>>, id: ChecklistStep) =>
    page.container.querySelector(`[data-step="${id}"]`);

  test('each says whether it is done; the next one stands open with its press', async () => {
    answers['read-checklist'] = checklist(['connect']);
    const page = await show();
    expect(page.text()).toContain('1 of 6 done');
    expect(step(page, 'connect')?.textContent).toContain('done');
    expect(step(page, 'open')?.querySelector('[aria-expanded]')?.getAttribute('aria-expanded')).toBe('true');
    await page.press('Open the most urgent one');
    expect(asked('open-record')).toEqual([{ ref: ref('4821') }]);
  });

  test('a pop-up is shown, and only who saw it has it ticked', async () => {
    answers['read-checklist'] = checklist(['connect', 'open', 'owner']);
    const page = await show();
    await page.press('Show me one');
    await page.pass(600);
    await page.press('No');
    expect(page.text()).toContain('Do Not Disturb');
    expect(asked('check-off')).toEqual([]);
    await page.pass(600);
    await page.press('Show me one');
    await page.press('Yes');
    expect(asked('check-off')).toEqual([{ what: 'pop-ups' }]);
  });

  test('the past: begun, how far it is, stopped', async () => {
    const done: ChecklistStep[] = ['connect', 'open', 'owner', 'pop-ups'];
    answers['read-checklist'] = checklist(done);
    const page = await show();
    await page.press('Begin reading');
    expect(asked('start-history')).toEqual([{ account: ACCOUNT }]);
    answers['read-checklist'] = checklist(done, {
      state: 'running',
      phase: 'detail',
      listed: 800,
      read: 120,
    });
    await page.pass(61_000);
    expect(page.text()).toContain('120 of 800 tickets read.');
    await page.press('Stop');
    expect(asked('stop-history')).toEqual([{ account: ACCOUNT, forget: false }]);
  });

  test('the keyboard stays with a step while its presses take turns', async () => {
    answers['read-checklist'] = checklist(['connect', 'open', 'owner']);
    const page = await show();
    await act(async () => page.button('Show me one').focus());
    await page.press('Show me one');
    await page.pass(1_000);
    expect(document.activeElement).toBe(page.button('Yes'));
    answers['read-checklist'] = checklist(['connect', 'open', 'owner', 'pop-ups']);
    await page.press('Yes');
    await page.pass(1_000);
    expect(document.activeElement?.textContent).toContain('Read the last 90 days');
  });

  test('the keyboard stays with the warning before a page is loaded again', async () => {
    const page = await show(none(true));
    await act(async () => page.button('Reload this page').focus());
    await page.press('Reload this page');
    expect(document.activeElement).toBe(page.button('Nothing to lose: reload'));
  });

  test('dismissed for good by one press; that it failed is said', async () => {
    answers['read-checklist'] = checklist(['connect']);
    answers['check-off'] = new AskError('failed');
    const page = await show();
    const steps = () => page.button('Do not show again').parentElement?.textContent;
    await page.press('Do not show again');
    await page.pass(1_000);
    expect(steps()).toContain('That did not work.');
    delete answers['check-off'];
    vi.mocked(ask).mockClear();
    answers['read-checklist'] = { checklist: null };
    await page.press('Do not show again');
    expect(asked('check-off')).toEqual([{ what: 'all' }]);
    expect(page.text()).not.toContain('First steps');
  });
});

test.each(['en', 'de'] as const)('all of it has its words (%s)', async (locale) => {
  queue(
    [
      ticket('1', { escalation: { levelName: null, stands: 'waits' } }),
      ticket('2', { escalation: { levelName: 'Level 1', stands: 'waits' } }),
      ticket('3', { escalation: { levelName: 'Level 1', stands: 'acknowledged' } }),
    ],
    [system(), system({ host: 'salesforce', account: 'acme.my.salesforce.com', problem: 'not-connected' })],
  );
  for (const missing of ChecklistStep.options) {
    const done = ChecklistStep.options.filter((one) => one !== missing);
    answers['read-checklist'] = {
      checklist: { done, accounts: [{ host: 'zendesk', account: ACCOUNT, past: null }], ticket: ref('1') },
    };
    expect((await show(none(), locale)).text()).not.toMatch(/NaN|undefined|null|Invalid|\$\d|\[object/);
  }
  expect(defaultPolicy.levels.length).toBeGreaterThan(1);
});
