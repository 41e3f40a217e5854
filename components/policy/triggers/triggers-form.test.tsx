// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultPolicy } from '../../../lib/domain/default-policy/default-policy';
import type { Policy } from '../../../lib/domain/model/policy';
import { triggerRules } from '../../../lib/domain/triggers/registry';
import { fill } from '../../__fixtures__/fill';
import { openForm } from '../__fixtures__/open-form';
import { newSetting } from './new-setting';
import { TriggersForm } from './triggers-form';

// Remarks of agents have not been read here.
vi.mock('../../../lib/platform/ask', () => ({ ask: () => new Promise(() => {}) }));

const NOW = Date.UTC(2026, 2, 6, 14, 42);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function open(
  policy: Policy = defaultPolicy,
  props: { readOnly?: boolean; locale?: 'en' | 'de' } = {},
) {
  const { page, draft, field } = await openForm(<TriggersForm />, { policy, now: NOW, ...props });
  const control = (label: string) => {
    const found = field(label);
    if (found === null) throw new Error(`No field “${label}”.`);
    return found as HTMLInputElement;
  };
  return {
    ...page,
    latest: () => draft.policy,
    control,
    click: (label: string) => act(async () => control(label).click()),
    settings: async (rule: string) => {
      const button = page.container.querySelector<HTMLElement>(`[aria-label="Settings of “${rule}”"]`);
      await act(async () => button?.click());
    },
    type: (label: string, value: string) => fill(control(label), value),
  };
}

const everyRule: Policy = {
  ...defaultPolicy,
  triggers: triggerRules.map((rule) => ({
    ...newSetting(rule),
    ...(rule.id === 'churn-pattern'
      ? {
          parameters: {
            sequences: [
              {
                steps: [{ event: 'login' }, { absent: 'email-replied', after: 'email-sent', days: 7 }],
                ...{ withinDays: 30, customers: 20, left: 12, lift: 3, chance: 0.01 },
              },
            ],
          },
        }
      : {}),
  })),
};

describe('the triggers', () => {
  test.each(['en', 'de'] as const)(
    'every rule of the registry opens with all its parameters (%s)',
    async (locale) => {
      const page = await open(everyRule, { locale });
      const buttons = [...page.container.querySelectorAll<HTMLElement>('.rule-head .button')];
      expect(buttons).toHaveLength(triggerRules.length);
      for (const button of buttons) await act(async () => button.click());
      // A parameter without words would have failed in the strict language.
      expect(page.container.querySelectorAll('.rule-setting')).toHaveLength(triggerRules.length);
      expect(page.container.querySelectorAll('.findings .finding-error')).toHaveLength(0);
    },
  );

  test('CO10: each rule says what happens when it fires, and the mode chosen is the policy’s', async () => {
    const page = await open();
    await page.settings('No reply in time');
    expect(page.text()).toContain('It shows up as a reason and raises the number. People decide.');
    expect(page.text()).toContain('It asks whoever works on the ticket; one click escalates.');
    expect(page.text()).toContain('It escalates by itself, with ten seconds to undo.');
    await page.click('Act');
    expect(page.latest().triggers[0]).toMatchObject({ rule: 'no-reply-in-time', mode: 'act' });
  });

  test('a rule switched off leaves the policy, and comes back as it was where it was', async () => {
    const page = await open();
    await page.click('Business down');
    expect(page.latest().triggers.map(({ rule }) => rule)).not.toContain('business-down');
    await page.click('Business down');
    expect(page.latest().triggers).toEqual(defaultPolicy.triggers);
  });

  test('a rule that was never on begins with what it declares', async () => {
    const page = await open();
    await page.click('Poor satisfaction');
    expect(page.latest().triggers.at(-1)).toEqual({
      ...{ rule: 'poor-satisfaction', mode: 'suggest', weight: 0.5 },
      parameters: { poorOfFive: 2, poorOfTen: 4, days: 30 },
    });
  });

  test('a parameter out of its range stays in its field and not in the policy', async () => {
    const page = await open();
    await page.settings('Several unresolved tickets');
    await page.type('Unresolved tickets, from', '1');
    expect(page.text()).toContain('A whole number from 2 to 1000');
    expect(page.latest()).toEqual(defaultPolicy);
    await page.type('Unresolved tickets, from', '5');
    expect(page.latest().triggers[1]?.parameters).toEqual({ tickets: 5 });
    expect(page.text()).toContain('One customer has at least 5 unresolved tickets.');
  });

  test('a second setting of a rule gets an id of its own and the focus', async () => {
    const page = await open();
    await page.settings('Several unresolved tickets');
    await page.press('Add another setting');
    expect(page.latest().triggers.at(-1)).toMatchObject({
      id: 'several-unresolved-tickets-2',
      rule: 'several-unresolved-tickets',
    });
    expect(document.activeElement?.textContent).toContain('several-unresolved-tickets-2');
  });

  test('shown and not edited there is nothing to change', async () => {
    const page = await open(everyRule, { readOnly: true });
    for (const button of page.container.querySelectorAll<HTMLElement>('.rule-head .button'))
      await act(async () => button.click());
    expect(page.container.querySelectorAll('input, select, textarea')).toHaveLength(0);
  });
});
