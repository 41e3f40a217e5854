// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PanelState } from '../../../lib/messages/panel-state';
import { mount } from '../../__fixtures__/mount';
import { Page } from '../../__fixtures__/page';
import { escalatedAssessment } from '../__fixtures__/escalated-assessment';
import { NOW } from '../__fixtures__/now';
import { sampleAssessment } from '../__fixtures__/sample-assessment';
import { sampleEntry } from '../__fixtures__/sample-entry';
import { sampleState } from '../__fixtures__/sample-state';
import { PanelApp } from '../panel-app';

type Asked = { name: string; request: Record<string, unknown> };
const worker = vi.hoisted(() => ({
  answers: new Map<string, (request: Record<string, unknown>) => unknown>(),
  asked: [] as Asked[],
}));
vi.mock('../../../lib/platform/ask', () => ({
  ask: async ({ name }: { name: string }, request: Record<string, unknown>) => {
    worker.asked.push({ name, request });
    const answer = worker.answers.get(name)?.(request);
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
  worker.asked.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

const asked = (name: string) =>
  worker.asked.filter((message) => message.name === name).map(({ request }) => request);
const never = () => new Promise(() => undefined);
async function open(state: PanelState) {
  let shown = state;
  worker.answers.set('read-panel', () => shown);
  let tell: (what: 'panel' | 'settings') => void = () => undefined;
  const onChanged = (listener: typeof tell) => {
    tell = listener;
    return () => undefined;
  };
  const page = await mount(
    <Page>
      <PanelApp windowId={1} onChanged={onChanged} />
    </Page>,
  );
  await page.pass(5);
  const change = async (next: PanelState) => {
    shown = next;
    await act(async () => tell('panel'));
    await page.pass(5);
  };
  return { ...page, change };
}

describe('escalate', () => {
  test('a double click asks once, and the button says at once that it is under way', async () => {
    worker.answers.set('escalate', never);
    const page = await open(sampleState());
    await page.press('Escalate to Priya Raman', 2);
    expect(asked('escalate')).toHaveLength(1);
    expect(page.button('Escalating').getAttribute('aria-disabled')).toBe('true');
  });

  test('sends the key that was seen, and the reason that was typed', async () => {
    worker.answers.set('escalate', () => ({ outcome: 'queued', rowId: 'row-1', undoUntil: NOW + 10_000 }));
    const page = await open(sampleState());
    await page.press('•••');
    await page.press('Escalate with a reason');
    const area = page.container.querySelector('textarea');
    if (area === null) throw new Error('a place for the reason');
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
        area,
        '  customer called twice ',
      );
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => page.container.querySelector('form')?.requestSubmit());
    await page.pass(5);
    expect(asked('escalate')).toEqual([
      expect.objectContaining({ seenKey: 'acme.zendesk.com/4821/1/0', reason: 'customer called twice' }),
    ]);
    expect(page.container.querySelector('[role="status"]')?.textContent).toContain(
      'You can undo this for ten seconds',
    );
  });

  test('a failure is said, and can be tried again', async () => {
    const page = await open(sampleState());
    await page.press('Escalate to Priya Raman');
    expect(page.text()).toContain('That did not work');
    await page.press('Escalate to Priya Raman');
    expect(asked('escalate')).toHaveLength(2);
  });

  test('somebody was faster: it says that the click changed nothing', async () => {
    worker.answers.set('escalate', () => ({ outcome: 'already-escalated', rowId: null, undoUntil: null }));
    const page = await open(sampleState());
    await page.press('Escalate to Priya Raman');
    expect(page.container.querySelector('.action-bar .note')?.textContent).toContain(
      'your click changed nothing',
    );
  });
});

describe('undo', () => {
  test('counts down, is deaf to a second click meant for the button before, then takes it back', async () => {
    worker.answers.set('undo', () => ({ undone: true }));
    const page = await open(sampleState());
    await page.change(sampleState({ outbox: [sampleEntry()] }));
    expect(page.text()).toContain('Escalating to Level 1');
    expect(page.button('Undo (8 s)').getAttribute('aria-disabled')).toBe('true');
    await page.press('Undo');
    expect(asked('undo')).toEqual([]);
    await page.pass(600);
    expect(page.button('Undo').getAttribute('aria-disabled')).toBeNull();
    await page.pass(2000);
    expect(page.button('Undo (6 s)')).toBeTruthy();
    await page.press('Undo', 2);
    expect(asked('undo')).toEqual([{ rowId: 'row-1' }]);
  });
});

describe('a level that nobody is named for', () => {
  const nobody = sampleAssessment();
  const state = () =>
    sampleState({
      assessment: {
        ...nobody,
        path: nobody.path.map((step) =>
          step.state === 'next' ? { ...step, owner: 'nobody', ownerReason: null } : step,
        ),
      },
    });

  test('asks for the person once, keeps the answer, then escalates to them', async () => {
    worker.answers.set('list-owners', () => ({
      owners: [
        { id: '9002', name: 'Priya Raman', role: 'agent' },
        { id: '77', name: 'Engineering', role: 'group' },
      ],
    }));
    worker.answers.set('name-owner', () => ({}));
    worker.answers.set('escalate', () => ({ outcome: 'queued', rowId: 'row-1', undoUntil: NOW + 10_000 }));
    const page = await open(state());
    await page.press('Escalate to Level 1');
    expect(asked('escalate')).toEqual([]);
    expect(page.text()).toContain('Who is the Senior engineer?');
    expect(page.button('Remember and escalate').getAttribute('aria-disabled')).toBe('true');
    expect(page.container.querySelectorAll('[role="option"]')).toHaveLength(2);
    const group = page.container.querySelectorAll<HTMLElement>('[role="option"]')[1];
    await act(async () => group?.click());
    await page.press('Remember and escalate', 2);
    expect(asked('escalate')).toHaveLength(1);
    const owner = { personId: '77', kind: 'group' };
    expect(asked('name-owner')).toEqual([{ account: 'acme.zendesk.com', role: 'senior-engineer', ...owner }]);
    expect(asked('escalate')[0]).toMatchObject({ seenKey: 'acme.zendesk.com/4821/1/0', owner });
  });

  test('of its two buttons one is done, and what failed is said of the last', async () => {
    const owners = [{ id: '9002', name: 'Priya Raman', role: 'agent' }];
    worker.answers.set('list-owners', () => ({ owners }));
    const page = await open(state());
    const foot = () => page.container.querySelector('.action-bar')?.textContent;
    await page.press('Escalate to Level 1');
    await act(async () => page.container.querySelector<HTMLElement>('[role="option"]')?.click());
    await page.press('Remember and escalate');
    await page.pass(1_000);
    expect(foot()).toContain('That did not work.');
    worker.answers.set('escalate', () => {
      throw Object.assign(new Error('closed'), { code: 'ticket-closed' });
    });
    await page.press('Escalate without a name');
    await page.pass(1_000);
    expect(foot()).toContain('The ticket is solved or closed');
    expect(foot()).not.toContain('That did not work.');
    const before = asked('escalate').length;
    await act(async () => {
      page.button('Escalate without a name').click();
      for (let turn = 0; turn < 3; turn += 1) await Promise.resolve();
      page.button('Remember and escalate').click();
    });
    await page.pass(1_000);
    expect(asked('escalate')).toHaveLength(before + 1);
    expect(asked('name-owner')).toHaveLength(1);
  });

  test('escalates without a name, also when the list cannot be read', async () => {
    worker.answers.set('escalate', () => ({ outcome: 'queued', rowId: 'row-1', undoUntil: NOW + 10_000 }));
    const page = await open(state());
    await page.press('Escalate to Level 1');
    await page.press('Escalate without a name');
    expect(asked('name-owner')).toEqual([]);
    expect(asked('escalate')).toEqual([expect.not.objectContaining({ owner: expect.anything() })]);
  });
});

describe('once escalated', () => {
  const nextKey = 'acme.zendesk.com/4821/1/1';

  test('the owner acknowledges with the key that was seen', async () => {
    worker.answers.set('acknowledge', () => ({ outcome: 'queued', rowId: 'row-2' }));
    const me = { id: '9002', name: 'Priya Raman', role: 'agent' } as const;
    const page = await open(sampleState({ assessment: escalatedAssessment(), nextKey, me }));
    await page.press('Acknowledge', 2);
    expect(asked('acknowledge')).toEqual([expect.objectContaining({ seenKey: nextKey })]);
  });

  test('whoever is not the owner sees for whom one waits, and is not offered to acknowledge', async () => {
    const page = await open(sampleState({ assessment: escalatedAssessment(), nextKey }));
    expect(page.container.querySelector('.action-bar')?.textContent).toContain('Waiting for Priya Raman');
    expect(() => page.button('Acknowledge')).toThrow();
  });

  test('CO6: resolving asks for outcome and cause of the policy first', async () => {
    worker.answers.set('resolve', () => ({ outcome: 'queued', rowId: 'row-3' }));
    const assessment = escalatedAssessment({
      status: 'acknowledged',
      acknowledgedAt: NOW,
      acknowledgedBy: '9002',
    });
    const page = await open(sampleState({ assessment, nextKey }));
    await page.press('Resolve');
    await page.press('Resolve escalation');
    expect(asked('resolve')).toEqual([]);
    const [outcome, cause] = page.container.querySelectorAll('select');
    for (const [select, value] of [
      [outcome, 'workaround'],
      [cause, 'late-response'],
    ] as const) {
      if (select === undefined) throw new Error('two lists');
      await act(async () => {
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
    }
    await act(async () => page.container.querySelector('form')?.requestSubmit());
    await page.pass(5);
    expect(asked('resolve')).toEqual([
      expect.objectContaining({ seenKey: nextKey, outcome: 'workaround', cause: 'late-response' }),
    ]);
  });
});
