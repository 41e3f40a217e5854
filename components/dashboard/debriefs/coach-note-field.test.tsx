// @vitest-environment happy-dom
import { act, useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Debrief } from '../../../lib/messages/debrief';
import { AskError } from '../../../lib/platform/ask-error';
import { mount } from '../../__fixtures__/mount';
import { Page } from '../../__fixtures__/page';
import { CoachNoteField } from './coach-note-field';

const NOW = Date.parse('2026-03-02T09:30:00Z');
type Save = { text: string; discussed: boolean; seen: number | null };
const worker = vi.hoisted(() => ({
  asked: [] as Save[],
  answer: (_: Save): unknown => undefined,
}));
vi.mock('../../../lib/platform/ask', () => ({
  ask: async (_: unknown, request: Save) => {
    worker.asked.push(request);
    return worker.answer(request);
  },
}));

const debrief = (note: Debrief['note']): Debrief => ({
  ref: { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: '4821' },
  ...{
    subject: null,
    customer: null,
    issueType: { id: 'outage', name: 'Outage' },
    cycle: 1,
    flaggedAt: 0,
    resolvedAt: 1,
  },
  ...{ ground: null, outcome: null, cause: null, stays: [], nextStep: { key: 'debrief_well', values: [] } },
  departures: { jumps: 0, lowered: 0, holds: 0, exceptions: 0 },
  note,
});
const ref = debrief(null).ref;
const shown = (note: Debrief['note']) =>
  mount(
    <Page>
      <CoachNoteField debrief={{ ...debrief(note), ref }} now={NOW} />
    </Page>,
  );

function Toggled({ note }: { note: Debrief['note'] }) {
  const [here, setHere] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setHere(!here)}>
        Turn
      </button>
      {here && <CoachNoteField debrief={{ ...debrief(note), ref }} now={NOW} />}
    </>
  );
}

async function type(page: Awaited<ReturnType<typeof shown>>, text: string): Promise<void> {
  const field = page.container.querySelector('textarea');
  if (field === null) throw new Error('There is no field.');
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
const typed = (page: Awaited<ReturnType<typeof shown>>) => page.container.querySelector('textarea')?.value;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  worker.asked.length = 0;
  worker.answer = ({ text, discussed, seen }) => ({
    note: { text, discussedAt: discussed ? NOW : null, at: (seen ?? NOW) + 1 },
  });
});
afterEach(() => {
  vi.useRealTimers();
});

test('CO11: what is typed is kept once one pauses, on what its author saw', async () => {
  const page = await shown({ text: 'Old', discussedAt: null, at: 5 });
  await type(page, 'Ol');
  await page.pass(400);
  await type(page, 'New');
  await page.pass(600);
  expect(worker.asked).toEqual([]);
  await page.pass(200);
  expect(worker.asked).toMatchObject([{ text: 'New', discussed: false, seen: 5 }]);
  expect(typed(page)).toBe('New');
  expect(page.text()).toContain('Saved');
  await type(page, 'New and more');
  await page.pass(800);
  expect(worker.asked.at(-1)).toMatchObject({ text: 'New and more', seen: 6 });
});

test('CO11: what is typed while it is being kept is kept next', async () => {
  const answers: ((value: unknown) => void)[] = [];
  worker.answer = () => new Promise((resolve) => answers.push(resolve));
  const page = await shown(null);
  await type(page, 'One');
  await page.pass(800);
  await type(page, 'One and two');
  await page.pass(2_000);
  expect(worker.asked).toHaveLength(1);
  await act(async () => answers[0]?.({ note: { text: 'One', discussedAt: null, at: 9 } }));
  expect(typed(page)).toBe('One and two');
  await page.pass(800);
  expect(worker.asked.at(-1)).toMatchObject({ text: 'One and two', seen: 9 });
});

test('CO11: of somebody else who wrote meanwhile nothing is overwritten; a failure keeps what is typed', async () => {
  worker.answer = () => Promise.reject(new AskError('note-changed'));
  const page = await shown({ text: 'Old', discussedAt: null, at: 5 });
  await type(page, 'Mine');
  await page.pass(800);
  expect(page.text()).toContain('changed in another window');
  expect(typed(page)).toBe('Mine');
  await page.pass(10_000);
  expect(worker.asked).toHaveLength(1);
  worker.answer = () => Promise.reject(new AskError('failed'));
  await page.press('Keep mine');
  expect(page.text()).toContain('could not be saved');
  expect(typed(page)).toBe('Mine');
  await page.press('Try again');
  expect(worker.asked).toHaveLength(3);
});

test('CO11: what was typed while it was being kept is kept by whoever leaves meanwhile, and what cannot be kept stands there again', async () => {
  const answers: ((value: unknown) => void)[] = [];
  worker.answer = () => new Promise((resolve) => answers.push(resolve));
  const toggled = await mount(
    <Page>
      <Toggled note={{ text: 'Old', discussedAt: null, at: 5 }} />
    </Page>,
  );
  await type(toggled, 'One');
  await toggled.pass(800);
  await type(toggled, 'One and two');
  await toggled.press('Turn');
  await act(async () => answers[0]?.({ note: { text: 'One', discussedAt: null, at: 9 } }));
  await toggled.pass(10);
  expect(worker.asked.map(({ text, seen }) => [text, seen])).toEqual([
    ['One', 5],
    ['One and two', 9],
  ]);
  await act(async () => answers[1]?.({ note: { text: 'One and two', discussedAt: null, at: 10 } }));
  worker.answer = () => Promise.reject(new AskError('note-changed'));
  await toggled.press('Turn');
  await type(toggled, 'Mine');
  await toggled.press('Turn');
  await toggled.press('Turn');
  expect(typed(toggled)).toBe('Mine');
  await toggled.pass(800);
  expect(toggled.text()).toContain('changed in another window');
});
