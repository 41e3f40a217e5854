// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { assessAccount } from '../../../lib/domain/assess-account';
import { defaultPolicy } from '../../../lib/domain/default-policy/default-policy';
import { HealthCardError } from '../../../lib/domain/health/health-card-error';
import { healthMetrics } from '../../../lib/domain/health/registry';
import type { AccountFacts } from '../../../lib/domain/model/account-facts';
import type { Policy } from '../../../lib/domain/model/policy';
import { fill } from '../../__fixtures__/fill';
import { openForm } from '../__fixtures__/open-form';
import { HealthForm } from './health-form';

const NOW = Date.UTC(2026, 2, 6, 14, 42);
const ref = { host: 'salesforce', account: 'acme.my.salesforce.com', kind: 'account', id: '001' } as const;
/** The raw values of acceptance A-T2: usage, support, NPS and adoption come to 10, 5, 6 and 8 of 10. */
const facts = (tier: string): AccountFacts => ({
  account: {
    ...{ ref, name: 'Northwind', externalId: null, tier },
    measures: {
      usage: { value: 120, previous: 100, asOf: NOW },
      adoption: { value: 70, previous: null, asOf: NOW },
    },
  },
  tickets: { tickets: [], complete: true },
  twin: 'none',
});

const worker = vi.hoisted(() => ({ customers: [] as unknown[], preview: (_: unknown): unknown => null }));
vi.mock('../../../lib/platform/ask', () => ({
  ask: async ({ name }: { name: string }, request: unknown) =>
    name === 'preview-health' ? worker.preview(request) : { customers: worker.customers },
}));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  worker.customers = [{ ref, name: 'Northwind' }];
  worker.preview = (request) => {
    const told = (policy: Policy) => {
      try {
        const assessed = assessAccount(facts('Enterprise'), policy, NOW);
        return { ...assessed, ...assessed.computed };
      } catch (error) {
        if (error instanceof HealthCardError) return null;
        throw error;
      }
    };
    return { before: told(defaultPolicy), after: told((request as { policy: Policy }).policy) };
  };
});
afterEach(() => {
  vi.useRealTimers();
});

async function open(policy: Policy = defaultPolicy) {
  const { page, draft, field } = await openForm(<HealthForm />, { policy, now: NOW });
  await page.pass(50);
  return {
    ...page,
    latest: () => draft.policy,
    field,
    type: async (label: string, value: string) => {
      await fill(field(label), value);
      await page.pass(50);
    },
    sum: () => page.container.querySelector('output')?.textContent ?? '',
    scores: () =>
      [...page.container.querySelectorAll('.before-after-score strong')].map(
        ({ textContent }) => textContent,
      ),
  };
}

describe('the health cards', () => {
  test('A-T2: weights other than 100 % are said at once and are an error that keeps the policy from being activated', async () => {
    const page = await open();
    await page.press('All customers');
    expect(page.sum()).toContain('add up to 100 %');
    await page.type('Weight of “Usage”', '30');
    expect(page.sum()).toContain('add up to 110 %, not 100 %');
    const error = page.container.querySelector('.card-metrics .finding-error');
    expect(error?.textContent).toContain('The weights add up to 110 %, not to 100 %.');
    expect(page.scores()).toEqual([]);
    expect(page.text()).toContain('No score yet: correct the errors of the card first.');
    await page.type('Weight of “Usage”', '20');
    expect(page.container.querySelector('.card-metrics .finding-error')).toBeNull();
  });

  test('A-T2: a third of a hundred three times is 100 % to the last digit', async () => {
    const [card] = defaultPolicy.healthCards;
    if (card === undefined) throw new Error('No card is shipped.');
    const metrics = [33.3, 33.3, 33.4].map((weightPercent, index) => ({
      ...{ metric: ['usage', 'nps', 'adoption'][index] ?? '', weightPercent },
      points: [
        [0, 0],
        [1, 1],
      ] as [number, number][],
    }));
    const page = await open({ ...defaultPolicy, healthCards: [{ ...card, metrics }] });
    await page.press('All customers');
    expect(page.sum()).toContain('add up to 100 %');
  });

  test('HS1: every metric there is can be taken in, with points of its own to begin with', async () => {
    const page = await open();
    await page.press('All customers');
    const offered = [...(page.field('Add a metric')?.querySelectorAll('option') ?? [])].map(
      ({ value }) => value,
    );
    const onCard = ['usage', 'support', 'nps', 'adoption'];
    expect([...offered, ...onCard].sort()).toEqual(healthMetrics.map(({ id }) => id).sort());
    await fill(page.field('Add a metric'), 'payment');
    const add = page.container.querySelector<HTMLElement>('.card-metric-add .button');
    await act(async () => add?.click());
    const payment = healthMetrics.find(({ id }) => id === 'payment');
    expect(page.latest().healthCards[0]?.metrics.at(-1)).toEqual({
      ...{ metric: 'payment', weightPercent: 0 },
      points: payment?.defaultPoints,
    });
  });

  test('HS2, HS3: four metrics and figures alone are hints, not errors', async () => {
    const [card] = defaultPolicy.healthCards;
    if (card === undefined) throw new Error('No card is shipped.');
    const figures = card.metrics.filter(({ metric }) => metric !== 'nps');
    const page = await open({
      ...defaultPolicy,
      healthCards: [
        {
          ...card,
          metrics: figures.map((one) => ({ ...one, weightPercent: one.metric === 'support' ? 40 : 30 })),
        },
      ],
    });
    await page.press('All customers');
    const hints = [...page.container.querySelectorAll('.card-metrics .finding-hint')].map(
      ({ textContent }) => textContent,
    );
    expect(
      hints.some((hint) => hint?.includes('The card has 3 metrics; five to seven are recommended.')),
    ).toBe(true);
    expect(hints.some((hint) => hint?.includes('figures only'))).toBe(true);
    expect(page.container.querySelector('.finding-error')).toBeNull();
  });

  test('HS4: a card for a segment gives the same customer another number, seen beside the one in force', async () => {
    const page = await open();
    expect(page.scores()).toEqual(['9.5', '9.5']);
    await page.press('All customers');
    await fill(page.field('New card'), 'Large customers');
    const form = page.container.querySelector<HTMLFormElement>('.add-named');
    await act(async () => form?.requestSubmit());
    await page.pass(50);
    expect(page.latest().healthCards[1]).toMatchObject({ id: 'large-customers', name: 'Large customers' });
    // The first card is open, too: both have such fields, the new one's is the last.
    const segments = [...page.container.querySelectorAll('label')].filter(
      ({ textContent }) => textContent === 'For customers in',
    );
    await fill(document.getElementById(segments.at(-1)?.htmlFor ?? ''), 'enterprise');
    await page.pass(50);
    expect(page.text()).toContain('Draft: card “Large customers”');
    expect(page.scores()).toEqual(['9.5', '9.3']);
    expect(page.latest().healthCards[1]?.segment).toBe('enterprise');
  });

  test('what each metric adds comes to the score', async () => {
    const page = await open();
    const column = (index: number) =>
      [...page.container.querySelectorAll(`.before-after tbody tr td:nth-child(${index})`)]
        .map(({ textContent }) => Number(textContent))
        .filter((number) => !Number.isNaN(number))
        .reduce((sum, number) => sum + number, 0);
    expect(column(5).toFixed(1)).toBe(page.scores()[1]);
  });

  test('without a customer that is known it says so', async () => {
    worker.customers = [];
    const page = await open();
    expect(page.text()).toContain('No customer is known here yet');
  });
});
