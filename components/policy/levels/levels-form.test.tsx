// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultPolicy } from '../../../lib/domain/default-policy/default-policy';
import type { Policy } from '../../../lib/domain/model/policy';
import { fill } from '../../__fixtures__/fill';
import { openForm } from '../__fixtures__/open-form';
import { LevelsForm } from './levels-form';

const NOW = Date.UTC(2026, 2, 2, 9);
beforeEach(() => void vi.useFakeTimers({ now: NOW, toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

async function open(policy: Policy = defaultPolicy, readOnly = false) {
  const form = await openForm(<LevelsForm />, { policy, now: NOW, readOnly });
  const table = () =>
    [...form.page.container.querySelectorAll('[data-level]')].map((row) =>
      [...row.querySelectorAll('input')].map(({ value }) => value),
    );
  return { ...form, table };
}

test('A-T1: four rows with four columns, word for word, and each can be changed', async () => {
  const { table, find, draft } = await open();
  expect(table()).toEqual([
    ['First Contact', 'Immediate', 'Basic troubleshooting', 'Routine issues'],
    ['Level 1', 'Prompt', 'In-depth', 'bugs & interruptions'],
    ['Level 2', 'Moderate', 'Advanced technical', 'system or complex'],
    ['Level 3', 'Strategic', 'Executive oversight', 'critical, widespread'],
  ]);
  await fill(find('[data-level="level-1"] td input'), 'Within the hour');
  expect(draft.policy.levels[1]?.urgency).toBe('Within the hour');
});

test('A-T1: a fifth level is added, and levels are removed down to three', async () => {
  const { page, draft, find, click, table } = await open();
  await fill(find('[data-add]'), 'Board');
  await page.press('Add level');
  expect(draft.policy.levels.at(-1)).toMatchObject({ id: 'board', name: 'Board' });
  expect(table()).toHaveLength(5);
  expect(document.activeElement).toBe(find('[data-level="board"] td input'));
  // Nothing uses it yet: nothing is asked.
  await click('[data-level="board"] [data-remove]');
  expect(table()).toHaveLength(4);
  await click('[data-level="level-2"] [data-remove]');
  await page.press('Remove it');
  expect(draft.policy.levels.map(({ id }) => id)).toEqual(['first-contact', 'level-1', 'level-3']);
  expect(draft.policy.matrix[0]?.cells.map(({ level }) => level)).toEqual([
    'first-contact',
    'level-1',
    'level-3',
  ]);
  expect(document.activeElement).toBe(find('[data-level="level-3"] input'));
});

test('a renamed level keeps its identifier; an empty name stays in the field and is not taken', async () => {
  const { page, draft, find } = await open();
  await fill(find('[data-level="level-1"] input'), 'Seniors');
  expect(draft.policy.levels[1]).toMatchObject({ id: 'level-1', name: 'Seniors' });
  await fill(find('[data-level="level-1"] input'), '  ');
  expect(draft.policy.levels[1]?.name).toBe('Seniors');
  expect(page.text()).toContain('Something must stand here');
});

test('removing a level says what goes with it, and lets go of whatever named it', async () => {
  const { page, draft, click } = await open({
    ...defaultPolicy,
    matrix: [
      ...defaultPolicy.matrix,
      { issueType: 'technical', cells: [{ level: 'level-2', role: 'cto', limitMinutes: null }] },
    ],
    triggers: defaultPolicy.triggers.map((trigger, index) =>
      index === 0 ? { ...trigger, toLevel: 'level-2' } : trigger,
    ),
    routing: { manyAccounts: { row: null, fromLevel: 'level-2' }, afterHours: null },
  });
  await click('[data-level="level-2"] [data-remove]');
  expect(page.text()).toContain('Its steps leave the rows: Customer complaint');
  expect(page.text()).toContain('The row “Technical question” has no other step and goes too.');
  expect(page.text()).toContain('A fork of the road that begins at this level');
  await page.press('Remove it');
  expect(JSON.stringify(draft.policy)).not.toContain('"level-2"');
  expect(draft.policy.matrix.map(({ issueType }) => issueType)).not.toContain('technical');
});

test('a level moves with the steps of every row, and the focus stays on its button', async () => {
  const { draft, click, find } = await open();
  await click('[data-level="level-2"] [data-move="up"]');
  expect(draft.policy.levels.map(({ id }) => id)).toEqual(['first-contact', 'level-2', 'level-1', 'level-3']);
  expect(draft.policy.matrix[1]?.cells.map(({ level, role }) => [level, role]).slice(1, 3)).toEqual([
    ['level-2', 'head-of-engineering'],
    ['level-1', 'senior-engineer'],
  ]);
  expect(document.activeElement).toBe(find('[data-level="level-2"] [data-move="up"]'));
});

test('how a level works: hours, repeats, channels, what holds it', async () => {
  const { page, draft, find, click } = await open();
  await click('[data-level="level-1"] [aria-expanded]');
  await fill(find('.level-details input[inputmode]'), '2');
  const [, , fallback] = [...page.container.querySelectorAll('.level-details select')];
  await fill(fallback ?? null, '');
  await click('.level-details input[type="checkbox"]');
  await click('.level-details input[value="resolved"]');
  expect(draft.policy.levels[1]).toMatchObject({
    ...{ repeat: 2, pausedByPending: true, climbsUnless: 'resolved' },
    channels: { first: 'pop-up', fallback: 'none' },
  });
  expect(page.text()).toContain('has one channel only');
});

test('CO10: the end of a limit suggests, asks or acts, each with its sentence', async () => {
  const { page, draft, click } = await open();
  expect(page.text()).toContain('Nothing happens without a person.');
  for (const mode of ['ask', 'act', 'suggest']) {
    await click(`input[value="${mode}"]`);
    expect(draft.policy.climbMode).toBe(mode);
  }
});

test('what is only shown has no controls but what opens', async () => {
  const { page, click } = await open(defaultPolicy, true);
  expect(page.container.querySelectorAll('input, select, [data-remove], [data-move]')).toHaveLength(0);
  await click('[data-level="level-1"] [aria-expanded]');
  expect(page.container.querySelectorAll('input, select')).toHaveLength(0);
  expect(page.text()).toContain('Bellwether pop-up');
});
