// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Assessment } from '../../../lib/domain/model/assessment';
import type { EscalationEvent } from '../../../lib/domain/model/escalation-event';
import type { FormDraft } from '../../../lib/domain/model/form-draft';
import type { Ticket } from '../../../lib/domain/model/ticket';
import { mount } from '../../__fixtures__/mount';
import { Page } from '../../__fixtures__/page';
import { escalatedAssessment } from '../__fixtures__/escalated-assessment';
import { NOW } from '../__fixtures__/now';
import { sampleAssessment } from '../__fixtures__/sample-assessment';
import { sampleEntry } from '../__fixtures__/sample-entry';
import { sampleState } from '../__fixtures__/sample-state';
import type { PanelRecord } from '../panel-record';
import { ActionBar } from './action-bar';

type Asked = { name: string; request: Record<string, unknown> };
const worker = vi.hoisted(() => ({ answers: new Map<string, unknown>(), asked: [] as Asked[] }));
vi.mock('../../../lib/platform/ask', () => ({
  ask: async ({ name }: { name: string }, request: Record<string, unknown>) => {
    worker.asked.push({ name, request });
    const answer = worker.answers.get(name);
    if (answer === undefined) throw Object.assign(new Error(name), { code: 'failed' });
    return answer;
  },
}));

const nextKey = 'acme.zendesk.com/4821/1/1';
const drafts = (...kept: FormDraft[]) => worker.answers.set('read-drafts', { drafts: kept });
const kept = () =>
  worker.asked.filter(({ name }) => name === 'keep-draft').map(({ request }) => request.draft);
const hold: FormDraft = { form: 'hold', fields: { span: 'day', reason: 'Waiting' }, seenKey: nextKey };

beforeEach(() => {
  vi.useFakeTimers({
    now: NOW,
    toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  });
  worker.answers.clear();
  worker.asked.length = 0;
  worker.answers.set('keep-draft', {});
});
afterEach(() => {
  vi.useRealTimers();
});

/** Maya's escalation to Priya, Level 1; and what Jonas did since. */
const logged: EscalationEvent = {
  ...{ key: 'acme.zendesk.com/4821/1/0', cycle: 1, n: 0, deed: 'escalated', at: NOW - 360_000 },
  ...{ authorId: '9001', policyVersion: 'shipped-1', levelId: 'level-1', ownerId: '9002' },
  ...{ dueAt: NOW + 3_240_000, noteId: '1' },
};
const further: EscalationEvent = {
  ...{ ...logged, key: nextKey, n: 1, at: NOW - 60_000, authorId: '9003', levelId: 'level-2' },
  noteId: '2',
};

async function open(
  assessment: Assessment = escalatedAssessment(),
  changes: Partial<PanelRecord<'ticket'>> = {},
  events = [logged],
  change: Partial<Ticket> = {},
) {
  const { record, policy } = sampleState({ assessment, nextKey, ...changes });
  if (record.kind !== 'ticket' || record.facts === null) throw new Error('a ticket');
  const ticket: Ticket = { ...record.facts.ticket, assigneeId: '9002', priority: 'high', ...change };
  const facts = { ...record.facts, ticket, events };
  const page = await mount(
    <Page>
      <ActionBar record={record} facts={facts} assessment={assessment} policy={policy} now={NOW} />
    </Page>,
  );
  await page.pass(5);
  return page;
}
const area = (page: Awaited<ReturnType<typeof open>>) => page.container.querySelector('textarea');
async function type(page: Awaited<ReturnType<typeof open>>, words: string): Promise<void> {
  await act(async () => {
    const field = area(page);
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, words);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
const submit = async (page: Awaited<ReturnType<typeof open>>) => {
  await act(async () => page.container.querySelector('form')?.requestSubmit());
  await page.pass(5);
};

describe('nothing typed is lost', () => {
  test('what was left open comes back as it was, and says so', async () => {
    drafts(hold);
    const page = await open();
    expect(page.text()).toContain('Draft kept');
    expect(area(page)?.value).toBe('Waiting');
    expect(page.container.querySelector('select')?.value).toBe('day');
  });

  test('it is kept while one types, and forgotten when it is given up', async () => {
    const page = await open();
    await page.press('•••');
    await page.press('Hold until');
    expect(kept()).toEqual([]);
    await type(page, 'Waiting for the vendor');
    await page.pass(300);
    expect(kept()).toEqual([
      { form: 'hold', fields: { span: 'hours', reason: 'Waiting for the vendor' }, seenKey: nextKey },
    ]);
    await page.press('Cancel');
    expect(kept().at(-1)).toEqual({ form: 'hold', fields: null });
  });

  test('two panels at once: the second is told, and its text stays', async () => {
    drafts(hold);
    worker.answers.set('deed', { outcome: 'already-queued', rowId: 'row-9' });
    const page = await open();
    await submit(page);
    expect(page.text()).toContain('This is on its way already.');
    expect(area(page)?.value).toBe('Waiting');
    expect(kept()).toEqual([]);
  });

  test('while something is on its way the form waits', async () => {
    drafts(hold);
    const entry = sampleEntry({ transitionKey: nextKey, deed: 'acknowledged', undoUntil: 0 });
    const page = await open(escalatedAssessment(), { outbox: [entry] });
    expect(page.text()).toContain('Something is on its way to the host already.');
    await submit(page);
    expect(worker.asked.some(({ name }) => name === 'deed')).toBe(false);
  });

  test('an undone escalation gives its reason back into the form', async () => {
    worker.answers.set('undo', { undone: true, reason: 'They called twice' });
    const page = await open(sampleAssessment(), { nextKey: logged.key, outbox: [sampleEntry()] }, []);
    await page.pass(600);
    await page.press('Undo');
    expect(area(page)?.value).toBe('They called twice');
    expect(kept()).toEqual([
      { form: 'escalate', fields: { reason: 'They called twice', level: 'level-1' }, seenKey: logged.key },
    ]);
  });
});

describe('what was undone, and what is open already', () => {
  test('an undone hold comes back as a hold, not as an escalation', async () => {
    worker.answers.set('undo', { undone: true, reason: 'Waiting for the vendor' });
    const entry = { deed: 'held', problem: 'offline', undoUntil: 0, transitionKey: nextKey } as const;
    const page = await open(escalatedAssessment(), { outbox: [sampleEntry(entry)] });
    await page.pass(600);
    await page.press('Undo');
    expect(page.container.querySelector('.action-bar')?.getAttribute('data-form')).toBe('hold');
    expect(area(page)?.value).toBe('Waiting for the vendor');
  });

  test('what is taken back beside an open form leaves its text alone', async () => {
    drafts(hold);
    worker.answers.set('undo', { undone: true });
    const entry = sampleEntry({
      transitionKey: nextKey,
      deed: 'acknowledged',
      problem: 'offline',
      undoUntil: 0,
    });
    const page = await open(escalatedAssessment(), { outbox: [entry] });
    await page.pass(600);
    await page.press('Undo');
    expect(area(page)?.value).toBe('Waiting');
    expect(kept()).toEqual([]);
  });

  test('so does an answer to what the host refused', async () => {
    drafts(hold);
    worker.answers.set('answer-refusal', { outcome: 'dropped' });
    const entry = sampleEntry({ ...{ deed: 'held', state: 'refused', problem: 'invalid' }, undoUntil: 0 });
    const page = await open(escalatedAssessment(), { outbox: [entry] });
    await page.press('Drop');
    expect(area(page)?.value).toBe('Waiting');
    expect(kept()).toEqual([]);
  });

  test('that the reason is still there is said no longer than it is', async () => {
    worker.answers.set('undo', { undone: true, reason: 'Waiting for the vendor' });
    const entry = { deed: 'held', problem: 'offline', undoUntil: 0, transitionKey: nextKey } as const;
    const page = await open(escalatedAssessment(), { outbox: [sampleEntry(entry)] });
    await page.pass(600);
    await page.press('Undo');
    expect(page.container.querySelector('.action-bar')?.textContent).toContain('Your reason is still here.');
    await page.press('Cancel');
    expect(page.container.querySelector('.action-bar')?.textContent).not.toContain('still here');
  });
});

describe('the ticket moved on while a form was open', () => {
  const movedOn = escalatedAssessment({ transitions: 2, levelId: 'level-2', ownerId: '9004' });
  const later = { nextKey: 'acme.zendesk.com/4821/1/2' };

  test('what somebody did is said, nothing is sent until one goes on, and then with what is true now', async () => {
    drafts(hold);
    worker.answers.set('deed', { outcome: 'queued', rowId: 'row-9' });
    const page = await open(movedOn, later, [logged, further]);
    expect(page.text()).toMatch(/Since you began: .*Jonas Weber.* escalated to Level 2.* \(1 min ago\)\./);
    await submit(page);
    expect(worker.asked.some(({ name }) => name === 'deed')).toBe(false);
    expect(area(page)?.value).toBe('Waiting');
    await page.press('Go on');
    await submit(page);
    expect(worker.asked.find(({ name }) => name === 'deed')?.request).toMatchObject({
      seenKey: later.nextKey,
      wish: { deed: 'held', reason: 'Waiting' },
    });
  });

  test('where it means nothing any more, that is said, and the text can still be read', async () => {
    drafts(hold);
    const page = await open(sampleAssessment(), { nextKey: 'acme.zendesk.com/4821/2/0' }, [logged]);
    expect(page.text()).toContain('This cannot be done any more.');
    expect(area(page)?.value).toBe('Waiting');
    expect(() => page.button('Go on')).toThrow();
    await page.press('Stop');
    expect(area(page)).toBeNull();
  });
});

describe('R-T1, PO12: asked before it is escalated', () => {
  const calm = sampleAssessment({
    risk: { state: 'known', number: 12, band: 'low', ordinary: 5, coverage: 1 },
    ...{ fired: [], unknowns: [], clocks: [], nearestClock: null },
  });

  test('R-T1: outside the criteria the click opens the form, and a sign is no reason', async () => {
    const page = await open(calm, { nextKey: logged.key }, [], { priority: 'normal' });
    await page.press('Escalate to Priya Raman');
    expect(worker.asked.some(({ name }) => name === 'escalate')).toBe(false);
    expect(page.container.querySelectorAll('.preflight-criteria [data-outcome="not-met"]')).toHaveLength(4);
    await page.pass(1_000);
    expect(page.text()).toContain(
      'How often you escalated lately, and what became of it, could not be read.',
    );
    await type(page, ' – ');
    await submit(page);
    expect(worker.asked.some(({ name }) => name === 'escalate')).toBe(false);
    await type(page, 'Their board meets tomorrow');
    await submit(page);
    expect(worker.asked.find(({ name }) => name === 'escalate')?.request).toMatchObject({
      seenKey: logged.key,
      reason: 'Their board meets tomorrow',
    });
  });

  test('PO12: a refund asks whether one may not decide it oneself', async () => {
    const page = await open(sampleAssessment(), { nextKey: logged.key }, [], {
      subject: 'Refund for my last order',
    });
    await page.press('Escalate to Priya Raman');
    expect(page.text()).toContain('You may decide this yourself if it fits: Refund up to 50.');
    expect(page.text()).not.toContain('Outside the criteria');
  });
});

describe('CO12: each function from the panel in two clicks or fewer, typing apart', () => {
  const maya = { id: '9001', name: 'Maya Ortiz', role: 'agent' } as const;
  const priya = { id: '9002', name: 'Priya Raman', role: 'agent' } as const;
  const acknowledged = escalatedAssessment({ status: 'acknowledged', acknowledgedAt: NOW });
  const offered = escalatedAssessment({ offer: { to: '9001', by: '9002', at: NOW } });
  const held = escalatedAssessment({ holds: [{ from: NOW - 1, until: null }] });
  const lowerable = escalatedAssessment({ transitions: 2, levelId: 'level-2' });
  const asked = escalatedAssessment({
    approval: { status: 'waiting', approverId: '9001', dueAt: null, answers: [] },
  });
  test.each([
    ['escalate', sampleAssessment(), maya, 'Escalate to Priya Raman', 1],
    ['escalate with a reason', sampleAssessment(), maya, 'Escalate with a reason', 2],
    ['jump (PO5)', sampleAssessment(), maya, 'To another level', 2],
    ['label (PO2)', sampleAssessment(), maya, 'Kind of issue', 2],
    ['acknowledge', escalatedAssessment(), priya, 'Acknowledge', 1],
    ['hand over (CO4)', escalatedAssessment(), priya, 'Hand over', 1],
    ['assign (PO18)', escalatedAssessment(), maya, 'Transfer to', 2],
    ['hold (PO5)', escalatedAssessment(), maya, 'Hold until', 2],
    ['release', held, priya, 'Release the hold', 2],
    ['de-escalate', lowerable, maya, 'Send down', 2],
    ['take back', escalatedAssessment(), maya, 'Take back', 1],
    ['resolve (CO6)', acknowledged, maya, 'Resolve', 1],
    ['resolve what waits', escalatedAssessment(), maya, 'Resolve', 2],
    ['accept', offered, maya, 'Accept the hand-over', 1],
    ['decline', offered, maya, 'Decline', 1],
    ['approve (PO17)', asked, maya, 'Approve', 1],
    ['deny', asked, maya, 'Decline', 1],
    ['tell the customer (CO2)', escalatedAssessment(), maya, 'Tell the customer', 1],
  ] as const)('CO12: %s', async (_function, assessment, me, name, clicks) => {
    const { escalation } = assessment;
    const isEscalated = escalation.status !== 'none';
    const events = !isEscalated ? [] : escalation.transitions === 1 ? [logged] : [logged, further];
    const key = `acme.zendesk.com/4821/1/${escalation.transitions}`;
    const page = await open(assessment, { me, nextKey: key }, events);
    if (clicks === 2) await page.press('•••');
    expect(page.button(name).getAttribute('aria-disabled')).toBeNull();
    const row = [...page.container.querySelectorAll('.action-row-one > button')];
    expect(row.length).toBeLessThanOrEqual(3);
  });
});
