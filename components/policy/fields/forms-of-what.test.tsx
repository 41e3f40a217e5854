// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultPolicy } from '../../../lib/domain/default-policy/default-policy';
import type { Policy } from '../../../lib/domain/model/policy';
import { fill } from '../../__fixtures__/fill';
import { openForm } from '../__fixtures__/open-form';
import { ClocksForm } from '../clocks/clocks-form';
import { GoalsForm } from '../goals/goals-form';
import { PlaybooksForm } from '../playbooks/playbooks-form';
import { SegmentsForm } from '../segments/segments-form';

const NOW = Date.UTC(2026, 2, 6, 14, 42);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function open(Form: () => ReactNode, policy: Policy = defaultPolicy) {
  const { page, draft, ...ways } = await openForm(<Form />, { policy, now: NOW });
  return {
    ...page,
    ...ways,
    latest: () => draft.policy,
    add: async (name: string) => {
      const form = page.container.querySelector<HTMLFormElement>('.add-named');
      await fill(form?.querySelector('input') ?? null, name);
      await act(async () => form?.requestSubmit());
    },
  };
}

describe('plays', () => {
  test('a task moves up with the keyboard on its button, and out of order it is hinted at', async () => {
    const page = await open(PlaybooksForm);
    await page.press('Too many open support escalations');
    await page.click('.task:nth-child(2) [data-move="up"]');
    expect(
      page
        .latest()
        .playbooks[0]?.tasks.map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(['investigate', 'escalate']);
    expect(page.container.querySelector('.finding-hint')?.textContent).toContain(
      '“Escalate internally” is due before',
    );
    // At the top it cannot go further up: the focus is on the way down.
    expect(document.activeElement?.getAttribute('data-move')).toBe('down');
    expect(document.activeElement?.closest('.task')?.textContent).toContain('1');
  });

  test('a new task is due no sooner than the one before, and gets the focus', async () => {
    const page = await open(PlaybooksForm);
    await page.press('Escalated $');
    await page.press('Add a task');
    expect(page.latest().playbooks[1]?.tasks.at(-1)).toMatchObject({ role: null, afterDays: 7 });
    expect(document.activeElement).toBe(page.field('Task 6'));
  });

  test('what starts it can be anything there is', async () => {
    const page = await open(PlaybooksForm);
    await page.press('Resolve open escalation');
    await fill(page.field('What starts it'), 'every');
    expect(page.latest().playbooks[3]?.starts).toEqual({ on: 'every', segment: 'escalated', days: 90 });
  });
});

describe('segments', () => {
  test('every kind of condition is sound from the start and has words', async () => {
    const page = await open(SegmentsForm);
    await page.add('Trial');
    const kinds = [...(page.field('Condition')?.querySelectorAll('option') ?? [])].map(({ value }) => value);
    expect(kinds).toHaveLength(13);
    for (const kind of kinds) {
      await fill(page.field('Condition'), kind);
      expect(page.latest().segments.at(-1)?.all[0]?.kind).toBe(kind);
    }
    expect(page.container.querySelectorAll('.finding-error')).toHaveLength(0);
  });

  test('what uses a segment is said before it goes', async () => {
    const page = await open(SegmentsForm);
    const index = defaultPolicy.segments.findIndex(({ id }) => id === 'new-users');
    await page.click(`.listed-item:nth-child(${index + 1}) [data-remove]`);
    expect(page.text()).toContain('The campaign “New User Welcome” is meant for it.');
    expect(page.latest().segments).toHaveLength(defaultPolicy.segments.length);
  });
});

test('CO1: how often customers hear from us goes by priority', async () => {
  const page = await open(ClocksForm);
  await fill(page.field('Urgent'), '45');
  expect(page.latest().cadenceMinutes).toEqual({ ...defaultPolicy.cadenceMinutes, urgent: 45 });
});

test('a promise begins for everybody and keeps at least one priority', async () => {
  const page = await open(ClocksForm);
  await page.add('Answer soon');
  for (const label of ['Urgent', 'High', 'Medium', 'Low']) await act(async () => page.field(label)?.click());
  expect(page.latest().slaTargets[0]).toMatchObject({
    name: 'Answer soon',
    tiers: 'any',
    priorities: ['low'],
  });
});

test('HS6: the usual churn is 5 to 7 per cent, and edges the wrong way round are said to be', async () => {
  const page = await open(GoalsForm);
  expect((page.field('Usual from') as HTMLInputElement).value).toBe('5');
  expect((page.field('Usual up to') as HTMLInputElement).value).toBe('7');
  await fill(page.field('Usual from'), '9');
  expect(page.text()).toContain('The lower edge is above the upper one: swap them.');
});

test('what is open stays open when it moves, also where entries have nothing but their place', async () => {
  const page = await open(ClocksForm);
  await page.add('First');
  await page.add('Second');
  await page.press('First');
  const isOpen = () =>
    [...page.container.querySelectorAll('.listed-open')].map((head) => [
      head.querySelector('.listed-title')?.textContent,
      head.getAttribute('aria-expanded'),
    ]);
  expect(isOpen()).toEqual([
    ['First', 'false'],
    ['Second', 'true'],
  ]);
  await page.click('.listed-item:nth-child(2) [data-move="up"]');
  expect(isOpen()).toEqual([
    ['Second', 'true'],
    ['First', 'false'],
  ]);
});
