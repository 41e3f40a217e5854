// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultPolicy } from '../../../lib/domain/default-policy/default-policy';
import type { Policy } from '../../../lib/domain/model/policy';
import { fill } from '../../__fixtures__/fill';
import { staffedPolicy } from '../../panel/__fixtures__/staffed-policy';
import { openForm } from '../__fixtures__/open-form';
import { MatrixForm } from './matrix-form';

// Remarks of agents are another's to show: they have not been read here.
vi.mock('../../../lib/platform/ask', () => ({ ask: () => new Promise(() => {}) }));

// A Monday.
const NOW = Date.UTC(2026, 2, 2, 9);
beforeEach(() => void vi.useFakeTimers({ now: NOW, toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

async function open(policy: Policy = defaultPolicy, readOnly = false, locale: 'en' | 'de' = 'en') {
  const { page, draft, find } = await openForm(<MatrixForm />, { policy, now: NOW, readOnly, locale });
  const click = async (element: Element | null) => {
    await act(async () => (element as HTMLElement).click());
    await page.pass(5);
  };
  const key = (element: Element, name: string) =>
    act(async () => void element.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })));
  return { page, draft, cell: (place: string) => find(`[data-cell="${place}"]`), click, key };
}

const cellOf = (policy: Policy, row: string, level: string) =>
  policy.matrix.find(({ issueType }) => issueType === row)?.cells.find((cell) => cell.level === level);

test('A-T3: the matrix has its columns and its rows, cell by cell', async () => {
  const { page } = await open();
  const rows = [...page.container.querySelectorAll('.matrix-table tr')].map((row) =>
    [
      ...row.querySelectorAll(
        'th .matrix-head > span:first-child, th:first-child:last-child, .cell-role, .cell-limit',
      ),
    ].map(({ textContent }) => textContent),
  );
  expect(rows[0]).toEqual(['First Contact', 'Level 1', 'Level 2', 'Level 3']);
  expect(rows[2]).toEqual([
    ...['System malfunction', 'IT support specialist', '30 min', 'Senior engineer', '1 h'],
    ...['Head of engineering', '3 h', 'CTO', 'no limit'],
  ]);
  expect(rows).toHaveLength(5);
});

test('A-T3: both readings say what a ticket of 09:00 gets under them', async () => {
  const { page, draft, click } = await open(defaultPolicy, false, 'de');
  await fill(page.container.querySelector('.form-fields select'), 'system-malfunction');
  const [dwell, open24] = [...page.container.querySelectorAll('.one-of-words p')].map((p) => p.textContent);
  expect(dwell).toContain('09:30 Senior engineer → 10:30 Head of engineering → 13:30 CTO');
  expect(open24).toContain('09:30 Senior engineer → 10:00 Head of engineering → 12:00 CTO');
  await click(page.container.querySelector('input[value="since-open"]'));
  expect(draft.policy.reading).toBe('since-open');
});

describe('a cell', () => {
  test('PO4: gets a limit of its own, in hours or minutes, without touching its neighbours', async () => {
    const { page, draft, cell, click } = await open();
    await click(cell('2-1'));
    const limit = page.container.querySelector('.cell-editor .field-number input');
    await fill(limit, '4');
    expect(cellOf(draft.policy, 'payment-issue', 'level-1')?.limitMinutes).toBe(240);
    expect(cellOf(draft.policy, 'system-malfunction', 'level-1')?.limitMinutes).toBe(60);
    await fill(page.container.querySelector('.cell-editor .limit-entry select'), '1');
    await fill(page.container.querySelector('.cell-editor .field-number input'), '45');
    expect(cellOf(draft.policy, 'payment-issue', 'level-1')?.limitMinutes).toBe(45);
  });

  test('its limit is offered for every row only while a limit stands in the field', async () => {
    const { page, draft, cell, click } = await open();
    await click(cell('2-1'));
    const offered = () => page.text().includes('for this level in every row');
    const limit = page.container.querySelector('.cell-editor .field-number input');
    expect(offered()).toBe(true);
    await fill(limit, 'abc');
    expect(offered()).toBe(false);
    // “No limit” is one that every row can have.
    await click(page.container.querySelector('.cell-editor input[type=checkbox]'));
    expect(offered()).toBe(true);
    await click(page.container.querySelector('.cell-editor input[type=checkbox]'));
    await fill(page.container.querySelector('.cell-editor .field-number input'), '4');
    expect(offered()).toBe(true);
    expect(cellOf(draft.policy, 'payment-issue', 'level-1')?.limitMinutes).toBe(240);
  });

  test('opens by its button with the focus in its first field, and Escape leads back to it', async () => {
    const { page, cell, click, key } = await open();
    await click(cell('1-1'));
    expect(cell('1-1').getAttribute('aria-expanded')).toBe('true');
    const field = page.container.querySelector('.cell-editor select');
    expect(document.activeElement).toBe(field);
    await key(field as Element, 'Escape');
    expect(page.container.querySelector('.cell-editor')).toBeNull();
    expect(document.activeElement).toBe(cell('1-1'));
  });

  test('one is in the tab order, arrows lead to the others and stop at the edges', async () => {
    const { page, cell, key } = await open();
    const inOrder = () => [...page.container.querySelectorAll('button[data-cell][tabindex="0"]')];
    expect(inOrder()).toEqual([cell('0-0')]);
    await act(async () => cell('0-0').focus());
    await key(cell('0-0'), 'ArrowRight');
    await key(cell('0-1'), 'ArrowDown');
    expect(document.activeElement).toBe(cell('1-1'));
    expect(inOrder()).toEqual([cell('1-1')]);
    await key(cell('1-1'), 'End');
    await key(cell('1-3'), 'ArrowRight');
    expect(document.activeElement).toBe(cell('1-3'));
  });

  test('PO10: says who answers, works, is asked and is told; back to usual takes it out again', async () => {
    const { page, draft, cell, click } = await open();
    await click(cell('0-3'));
    const [, answers] = [...page.container.querySelectorAll('.cell-editor select')].filter(
      (select) => (select as HTMLSelectElement).value === 'head-of-operations',
    );
    await fill(answers ?? null, 'cto');
    expect(cellOf(draft.policy, 'customer-complaint', 'level-3')?.raci).toEqual({
      ...{ accountable: 'cto', responsible: ['head-of-operations'], consulted: [], informed: [] },
    });
    await page.press('Back to: the role does both');
    expect(cellOf(draft.policy, 'customer-complaint', 'level-3')?.raci).toBeUndefined();
  });

  test('a role that is not there is added with an identifier of its own', async () => {
    const { page, draft, cell, click } = await open();
    await click(cell('1-3'));
    await fill(page.container.querySelector('.cell-editor .add-named input'), 'CTO');
    await page.press('Add and use');
    expect(cellOf(draft.policy, 'system-malfunction', 'level-3')?.role).toBe('cto-2');
    expect(draft.policy.roles.at(-1)).toEqual({ id: 'cto-2', name: 'CTO', holders: [] });
  });

  test('a step is taken out, and put in again at its place', async () => {
    const { page, draft, cell, click } = await open();
    await click(cell('0-1'));
    await page.press('Take the step out');
    const levels = () => draft.policy.matrix[0]?.cells.map(({ level }) => level);
    expect(levels()).toEqual(['first-contact', 'level-2', 'level-3']);
    expect(cell('0-1').textContent).toContain('Passed by');
    await click(cell('0-1'));
    await fill(page.container.querySelector('.cell-editor select'), 'senior-support-rep');
    expect(levels()).toEqual(['first-contact', 'level-1', 'level-2', 'level-3']);
    expect(cellOf(draft.policy, 'customer-complaint', 'level-1')?.limitMinutes).toBe(60);
  });
});

test('a kind that had gone by another row gets one of its own, as a copy', async () => {
  const { page, draft } = await open();
  await page.press('Add row');
  expect(draft.policy.matrix.at(-1)?.issueType).toBe('billing-dispute');
  expect(draft.policy.matrix.at(-1)?.cells).toEqual(draft.policy.matrix[0]?.cells);
  expect(draft.policy.issueTypes.find(({ id }) => id === 'billing-dispute')).not.toHaveProperty('row');
  expect(document.activeElement?.getAttribute('data-cell')).toBe('4-0');
});

test('removing a row says which kinds have no way up then, and asks', async () => {
  const { page, draft, click } = await open();
  await click(page.container.querySelectorAll('tbody th [data-remove]')[2] ?? null);
  expect(page.text()).toContain('Tickets of the kind “Billing dispute” have no way up then.');
  expect(draft.policy.matrix).toHaveLength(4);
  await page.press('Remove it');
  expect(draft.policy.matrix.map(({ issueType }) => issueType)).not.toContain('payment-issue');
});

describe('PO3: levels', () => {
  test('two or six are a hint beside the matrix, three and four are none', async () => {
    const { page, draft, click } = await open();
    const hint = 'three or four are usual';
    const remove = async () => {
      await click(page.container.querySelector('thead th:last-child [data-remove]'));
      await page.press('Remove it');
    };
    expect(page.text()).not.toContain(hint);
    await remove();
    expect(page.text()).not.toContain(hint);
    await remove();
    expect(draft.policy.levels).toHaveLength(2);
    expect(page.text()).toContain(hint);
    expect(page.container.querySelector('thead [data-remove]')).toBeNull();
  });

  test('six are a hint too', async () => {
    const more = ['Board', 'Owners'].map((name) => ({
      ...{ id: name.toLowerCase(), name, urgency: '', support: '', issues: '' },
    }));
    const { page } = await open({ ...defaultPolicy, levels: [...defaultPolicy.levels, ...more] });
    expect(page.text()).toContain('The policy has 6 levels; three or four are usual.');
  });

  test('a new one stands where it is wanted', async () => {
    const { page, draft } = await open();
    const after = [...page.container.querySelectorAll('.matrix-add select')].at(-1) ?? null;
    await fill(after, 'first-contact');
    await fill(page.container.querySelector('.matrix-add .add-named input'), 'Level 1');
    await page.press('Add level');
    expect(draft.policy.levels.map(({ id }) => id).slice(0, 3)).toEqual([
      'first-contact',
      'level-1-2',
      'level-1',
    ]);
  });
});

test('what is only shown has no controls', async () => {
  const { page } = await open(staffedPolicy(), true, 'de');
  expect(page.container.querySelectorAll('button, input, select, textarea')).toHaveLength(0);
  expect(page.text()).toContain('ohne Frist');
});

test('a step with a mistake is marked in the table, in words', async () => {
  const policy = staffedPolicy();
  const { cell } = await open({
    ...policy,
    matrix: policy.matrix.map((row, index) =>
      index === 3
        ? { ...row, cells: row.cells.map((one, at) => (at === 0 ? { ...one, role: 'gone' } : one)) }
        : row,
    ),
  });
  expect(cell('3-0').textContent).toContain('Error');
  expect(cell('1-0').textContent).not.toContain('Error');
});
