// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultPolicy } from '../../../lib/domain/default-policy/default-policy';
import type { Policy } from '../../../lib/domain/model/policy';
import { fill } from '../../__fixtures__/fill';
import { openForm } from '../__fixtures__/open-form';
import { CombinationsForm } from './combinations-form';

const NOW = Date.UTC(2026, 2, 6, 14, 42);
const worker = vi.hoisted(() => ({ remarks: [] as object[] }));
vi.mock('../../../lib/platform/ask', () => ({
  ask: async ({ name }: { name: string }) => {
    if (name === 'read-remarks') return { remarks: worker.remarks };
    throw Object.assign(new Error(name), { code: 'failed' });
  },
}));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function open(policy: Policy = defaultPolicy) {
  const { page, draft } = await openForm(<CombinationsForm />, { policy, now: NOW });
  return {
    ...page,
    latest: () => draft.policy.combinations[0],
    add: async (place: number, name: string) => {
      const form = page.container.querySelectorAll<HTMLFormElement>('.add-named')[place];
      await fill(form?.querySelector('input') ?? null, name);
      await act(async () => form?.requestSubmit());
    },
    peaks: () => draft.policy.peaks,
  };
}

describe('combinations', () => {
  test('PO13: what an agent remarked on one stands beside it', async () => {
    const [rule = ''] = defaultPolicy.triggers.map((trigger) => trigger.rule);
    const combination = { id: 'both', name: 'Both', mode: 'suggest' as const, weight: 1 };
    const own = { kind: 'rule', target: 'both', at: NOW, author: null, seenAt: null };
    worker.remarks = [{ id: '1', text: 'Never right on Mondays', ...own }];
    const page = await open({
      ...defaultPolicy,
      combinations: [{ ...combination, when: { all: [{ rule }] } }],
    });
    await page.press('Both');
    expect(page.text()).toContain('Never right on Mondays');
  });

  test('a new one is made step by step and read as a sentence', async () => {
    const page = await open();
    await page.add(0, 'Gold in trouble');
    expect(page.latest()).toMatchObject({
      ...{ id: 'gold-in-trouble', name: 'Gold in trouble' },
      when: { all: [{ rule: 'no-reply-in-time' }] },
    });
    await page.press('Add a group');
    const selects = [...page.container.querySelectorAll('.condition-group .condition-group select')];
    await fill(selects[0] ?? null, 'none');
    await fill(selects[1] ?? null, 'negative-sentiment');
    expect(page.latest()?.when).toEqual({
      all: [{ rule: 'no-reply-in-time' }, { none: [{ rule: 'negative-sentiment' }] }],
    });
    expect(page.text()).toContain('all of: No reply in time; (none of: Negative message)');
  });

  test('one that asks for more than it has is an error beside it', async () => {
    const page = await open({
      ...defaultPolicy,
      combinations: [
        {
          ...{ id: 'odd', name: 'Odd', mode: 'suggest', weight: 1 },
          when: { atLeast: 2, of: [{ rule: 'no-reply-in-time' }] },
        },
      ],
    });
    await page.press('Odd');
    expect(page.container.querySelector('.finding-error')?.textContent).toContain('asks for 2 of 1');
    await page.press('Add a rule');
    expect(page.container.querySelector('.finding-error')).toBeNull();
  });

  test('a peak is a calendar of the policy, or once from a moment to another', async () => {
    const page = await open();
    await page.add(1, 'Month end');
    expect(page.peaks()).toEqual([{ name: 'Month end', when: { calendar: 'always' }, factor: 1.5 }]);
    await fill(page.container.querySelector('.listed-body select'), 'once');
    const [peak] = page.peaks();
    expect(peak !== undefined && 'from' in peak.when && peak.when.until - peak.when.from).toBe(86_400_000);
  });
});
