// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultPolicy } from '../../../lib/domain/default-policy/default-policy';
import type { Policy } from '../../../lib/domain/model/policy';
import { fill } from '../../__fixtures__/fill';
import { openForm } from '../__fixtures__/open-form';
import { RoutingForm } from '../routing/routing-form';
import { GuardForm } from './guard-form';

const NOW = Date.UTC(2026, 2, 2, 9);
beforeEach(() => void vi.useFakeTimers({ now: NOW, toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

function open(form: 'routing' | 'guard', policy: Policy = defaultPolicy, readOnly = false) {
  const Form = { routing: RoutingForm, guard: GuardForm }[form];
  return openForm(<Form />, { policy, now: NOW, readOnly });
}

describe('ways beside the usual one', () => {
  test('PO7: a fork says where it leads, and that it changes nothing while it does not', async () => {
    const { page, draft, field, click } = await open('routing');
    await click('input[type="checkbox"]');
    expect(draft.policy.routing.manyAccounts).toEqual({ row: null, fromLevel: null });
    expect(page.text()).toContain('the other way is the same as the usual one');
    await fill(field('First escalation at least to'), 'level-2');
    await fill(field('By the row of'), 'system-malfunction');
    expect(draft.policy.routing.manyAccounts).toEqual({ row: 'system-malfunction', fromLevel: 'level-2' });
    expect(page.text()).not.toContain('the other way is the same as the usual one');
    await click('input[type="checkbox"]');
    expect(draft.policy.routing.manyAccounts).toBeNull();
  });

  test('PO17: approvers are asked in their order, which can be changed; the last one stays', async () => {
    const { page, draft, click } = await open('routing');
    await click('[data-entry="approval-request"] .fold-opener');
    await click('[data-approver="head-of-sales"] [data-move="up"]');
    expect(draft.policy.approvals[0]?.approvers).toEqual(['head-of-sales', 'senior-sales-manager']);
    await click('.role-list li:first-child button');
    expect(draft.policy.approvals[0]?.approvers).toEqual(['senior-sales-manager']);
    expect(page.container.querySelector('.role-list li button')).toBeNull();
  });

  test('PO12: what may be settled alone has words and an amount, or any', async () => {
    const { draft, click, field } = await open('routing');
    await click('[data-entry="small-refund"] .fold-opener');
    await fill(field('Largest amount'), '75.5');
    expect(draft.policy.frontline[0]?.upToAmount).toBe(75.5);
    await fill(field('Largest amount'), '');
    expect(draft.policy.frontline[0]?.upToAmount).toBeNull();
    await fill(field('Words by which a ticket is about it'), ' , ');
    expect(draft.policy.frontline[0]?.words).toHaveLength(4);
  });
});

describe('the guard', () => {
  test('R-T1: criteria are added with what they ask for, and removed; none is a hint', async () => {
    const { page, draft, click, find } = await open('guard');
    await fill(find('.add-row select'), 'rule');
    await page.press('Add');
    expect(draft.policy.guard.criteria.at(-1)).toEqual({
      kind: 'rule',
      rule: draft.policy.triggers[0]?.id ?? draft.policy.triggers[0]?.rule,
    });
    await fill(find('[data-criterion="1"] select'), 'critical');
    expect(draft.policy.guard.criteria[1]).toEqual({ kind: 'risk', atLeast: 'critical' });
    for (let left = 5; left > 0; left--) await click('[data-criterion="0"] [data-remove]');
    expect(draft.policy.guard.criteria).toEqual([]);
    expect(page.text()).toContain('No criteria for escalating');
  });

  test('budgets may be none, the band of the rate must ascend, a storm has a number and a time', async () => {
    const { page, draft, field } = await open('guard');
    await fill(field('Each person'), '');
    await fill(field('Each team'), '25');
    expect(draft.policy.guard.weeklyBudget).toEqual({ person: null, team: 25 });
    await fill(field('From'), '12');
    expect(page.text()).toContain('do not ascend');
    await fill(field('More than'), '7');
    await fill(field('Opened within'), '2');
    expect(draft.policy.storm).toEqual({ moreThan: 7, minutes: 120 });
  });

  test('a number that is none stays in its field and is not taken', async () => {
    const { draft, field } = await open('guard');
    await fill(field('To'), '130');
    expect(draft.policy.guard.ratePercent.high).toBe(10);
    expect(field('To')?.getAttribute('aria-invalid')).toBe('true');
  });
});

test('what is only shown has no controls but what opens', async () => {
  for (const form of ['routing', 'guard'] as const) {
    const { page } = await open(form, defaultPolicy, true);
    for (const opener of page.container.querySelectorAll<HTMLElement>('.fold-opener'))
      await act(async () => opener.click());
    expect(page.container.querySelectorAll('input, select, textarea, button:not(.fold-opener)')).toHaveLength(
      0,
    );
  }
});
