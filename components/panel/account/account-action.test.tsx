// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OutboxEntry } from '../../../lib/domain/model/outbox-entry';
import { ask } from '../../../lib/platform/ask';
import { mount } from '../../__fixtures__/mount';
import { Page } from '../../__fixtures__/page';
import { NOW } from '../__fixtures__/now';
import { sampleAccountState } from '../__fixtures__/sample-account-state';
import { PanelScreen } from '../panel-screen';

vi.mock('../../../lib/platform/ask', () => ({ ask: vi.fn() }));
const asked = vi.mocked(ask) as unknown as ReturnType<typeof vi.fn>;
beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  asked.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
});

const org = 'acme.my.salesforce.com';
const caseRef = { host: 'salesforce', account: org, kind: 'ticket', id: '5005g00000Xy7ZzAAJ' } as const;
const accountRef = { host: 'salesforce', account: org, kind: 'account', id: '0015g00000Xy7ZzAAJ' } as const;
const plan = {
  ...{ key: `${org}/0015g00000Xy7ZzAAJ/1/0`, task: 'yes', current: null, levelId: 'level-1' },
  levels: [
    {
      ...{ levelId: 'level-1', name: 'Level 1', roleName: 'Senior engineer' },
      holder: { personId: '005p', kind: 'person', name: 'Priya Raman' },
    },
    { levelId: 'level-2', name: 'Level 2', roleName: 'Head of engineering', holder: 'nobody' },
  ],
  records: [{ ref: caseRef, subject: 'Sync stops' }],
  ...{ left: 0, beyond: 0, unplanned: [], undecided: 0, unread: [], cut: [] },
};
const entry = (change: Partial<OutboxEntry> = {}): OutboxEntry => ({
  ...{ id: 'r', recordKey: 'r', transitionKey: 'k', deed: 'escalated', state: 'queued', levelId: 'level-1' },
  ...{ ownerId: null, createdAt: NOW, undoUntil: NOW + 10_000, notBefore: NOW + 10_000, attempts: 0 },
  ...{ problem: null, hostWords: null, reasonLost: false },
  ...change,
});
type Shown = NonNullable<NonNullable<Parameters<typeof sampleAccountState>[0]>['escalation']>;
const screen = (escalation: Partial<Shown>, locale: 'en' | 'de' = 'en') => (
  <Page locale={locale}>
    <PanelScreen
      state={sampleAccountState({
        escalation: { task: 'yes', current: null, possible: true, entries: [], ...escalation },
      })}
      askedAt={NOW}
    />
  </Page>
);
const draw = (...[escalation, locale]: Parameters<typeof screen>) => mount(screen(escalation, locale));
const answer = (answers: Record<string, unknown>) => {
  asked.mockImplementation(async ({ name }: { name: string }) => answers[name]);
};

describe('escalating a customer', () => {
  test('what was said of the last press is over with the next one', async () => {
    answer({
      'plan-account-escalation': plan,
      'list-owners': { owners: [] },
      'escalate-account': { outcome: 'already-queued' },
    });
    const page = await draw({});
    const foot = () => page.container.querySelector('.action-bar')?.textContent;
    await page.press('Escalate customer');
    await page.pass(10);
    page.container.querySelector('form')?.requestSubmit();
    await page.pass(10);
    expect(foot()).toContain('This customer is being escalated already.');
    await page.press('Escalate customer');
    expect(foot()).not.toContain('This customer is being escalated already.');
  });

  test('a reason half written outlives the panel, until it is given up', async () => {
    const kept = { form: 'escalate-customer', fields: { reason: 'The board has called' }, seenKey: null };
    answer({
      'plan-account-escalation': plan,
      'list-owners': { owners: [] },
      'read-drafts': { drafts: [kept] },
      'keep-draft': {},
    });
    const page = await draw({});
    const reason = () => page.container.querySelector<HTMLTextAreaElement>('form textarea')?.value;
    await page.press('Escalate customer');
    await page.pass(10);
    expect(reason()).toBe('The board has called');
    await page.press('Cancel');
    const sent = asked.mock.calls.filter(([contract]) => contract.name === 'keep-draft');
    expect(sent.map(([, request]) => request.draft)).toEqual([{ form: 'escalate-customer', fields: null }]);
    await page.press('Escalate customer');
    await page.pass(10);
    expect(reason()).toBe('');
  });

  test('the form says what happens and sends what the person saw, once for two presses', async () => {
    answer({
      'plan-account-escalation': plan,
      'list-owners': { owners: [] },
      'escalate-account': { outcome: 'queued', records: 1, undoUntil: NOW + 10_000 },
    });
    const page = await draw({});
    await page.press('Escalate customer');
    await page.pass(10);
    expect(page.text()).toContain(
      '1 open case is escalated to Level 1, held by Priya Raman. A task is put on the account.',
    );
    const form = page.container.querySelector('form');
    form?.requestSubmit();
    form?.requestSubmit();
    await page.pass(10);
    const sent = asked.mock.calls.filter(([contract]) => contract.name === 'escalate-account');
    expect(sent.map(([, request]) => request)).toEqual([
      {
        ...{ ref: accountRef, key: plan.key, levelId: 'level-1', reason: null, records: [caseRef] },
        owner: { personId: '005p', kind: 'person' },
      },
    ]);
  });

  test('another level is looked at in place: the choice keeps the keyboard, nothing can be pressed till its plan is there', async () => {
    const levelTwo = { ...plan, levelId: 'level-2', records: [] };
    let answered: (answer: typeof plan) => void = () => undefined;
    asked.mockImplementation(async ({ name }: { name: string }, request: { levelId?: string | null }) => {
      if (name !== 'plan-account-escalation') return { owners: [], drafts: [], pulses: [] };
      return request.levelId === null ? plan : new Promise((resolve) => (answered = resolve));
    });
    const page = await draw({});
    await page.press('Escalate customer');
    await page.pass(10);
    const choice = page.container.querySelector('select');
    if (choice === null) throw new Error('There is no choice of levels.');
    choice.focus();
    choice.value = 'level-2';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await page.pass(10);
    expect(document.activeElement).toBe(choice);
    expect(choice.isConnected && choice.value).toBe('level-2');
    expect(page.text()).toContain('Who is the Head of engineering?');
    expect(page.text()).not.toContain('is escalated to Level 1');
    expect(page.button('Escalate').getAttribute('aria-disabled')).toBe('true');
    answered(levelTwo);
    await page.pass(10);
    expect(document.activeElement).toBe(choice);
    expect(page.text()).toContain('a task is put on the account for Level 2');
    expect(page.button('Escalate').getAttribute('aria-disabled')).toBeNull();
  });

  test('what could not be read is said before the button, and the button says so too', async () => {
    answer({
      'plan-account-escalation': {
        ...plan,
        unread: ['zendesk'],
        unplanned: [{ ref: caseRef, subject: null }],
      },
      'list-owners': { owners: [] },
    });
    const page = await draw({});
    await page.press('Escalate customer');
    await page.pass(10);
    expect(page.text()).toContain('The tickets in Zendesk could not be read');
    expect(page.text()).toContain('1 cannot be escalated');
    expect(page.button('Escalate what is known').getAttribute('aria-disabled')).toBeNull();
  });

  test('nothing to escalate holds the button', async () => {
    answer({
      'plan-account-escalation': { ...plan, task: 'no', key: null, records: [] },
      'list-owners': { owners: [] },
    });
    const page = await draw({ task: 'no' });
    await page.press('Escalate customer');
    await page.pass(10);
    expect(page.button('Escalate').getAttribute('aria-disabled')).toBe('true');
    expect(page.text()).toContain('There is nothing open to escalate.');
  });

  test('ten seconds to take all of it back', async () => {
    answer({ 'undo-account-escalation': { undone: 1, sent: 1 } });
    const page = await draw({ entries: [{ ref: caseRef, subject: 'Sync stops', entry: entry() }] });
    expect(page.text()).toContain('Undo (10 s)');
    await page.pass(700);
    await page.press('Undo');
    expect(asked).toHaveBeenCalledWith(expect.objectContaining({ name: 'undo-account-escalation' }), {
      ref: accountRef,
    });
    expect(page.text()).toContain('1 taken back, 1 on their way already.');
  });

  test('a form that is opened before the answer to Undo is there stays open', async () => {
    let undone = () => {};
    answer({
      'plan-account-escalation': plan,
      'list-owners': { owners: [] },
      'read-drafts': { drafts: [] },
      'undo-account-escalation': new Promise((resolve) => {
        undone = () => resolve({ undone: 1, sent: 0 });
      }),
    });
    const queued = [{ ref: caseRef, subject: 'Sync stops', entry: entry() }];
    const page = await draw({ entries: queued });
    await page.pass(700);
    await page.press('Undo');
    // The worker's news that nothing waits any more comes before its answer.
    await page.draw(screen({}));
    await page.press('Escalate customer');
    undone();
    await page.pass(10);
    expect(page.text()).toContain('1 open case is escalated to Level 1');
  });

  test('an escalated customer is not offered a second time: to whom, by whom and what refused stands there', async () => {
    const words = 'Enter the product.';
    const current = {
      ...{ key: plan.key, cycle: 1, at: NOW - 60_000, authorId: '005m', policyVersion: 'default-1' },
      ...{ levelId: 'level-1', ownerId: '005p', dueAt: NOW + 3_600_000, taskId: '00T1' },
      ...{ authorName: 'Maya', holderName: 'Priya Raman', closed: false },
    };
    const refused = entry({ state: 'refused', problem: 'invalid', hostWords: words });
    const page = await draw({
      ...{ current, possible: false },
      entries: [
        { ref: caseRef, subject: 'Sync stops', entry: refused },
        { ref: accountRef, subject: null, entry: entry({ id: 't', state: 'done' }) },
      ],
    });
    expect(page.text()).toMatch(/All of this customer was escalated by Maya, .*Held by Priya Raman/);
    expect(page.text()).toContain('0 of 1 escalated');
    expect(page.text()).toContain(`Case “Sync stops”: refused by Salesforce: ${words}`);
    expect(() => page.button('Escalate customer')).toThrow();
  });

  test('nobody is named for the level: the person is asked, and the answer is kept as the level’s', async () => {
    const priya = { id: '005p', name: 'Priya Raman', role: 'agent' };
    answer({
      'plan-account-escalation': { ...plan, levels: [{ ...plan.levels[0], holder: 'nobody' }] },
      'list-owners': { owners: [priya] },
      'name-owner': {},
      'escalate-account': { outcome: 'already-escalated', records: 0, undoUntil: null },
    });
    const page = await draw({}, 'de');
    await page.press('Kunden eskalieren');
    await page.pass(10);
    expect(page.text()).toContain('Wer ist Senior engineer?');
    page.container.querySelector('form')?.requestSubmit();
    await page.pass(10);
    expect(page.text()).toContain('Dieser Kunde ist bereits eskaliert. Es wurde nichts geschrieben.');
  });
});
