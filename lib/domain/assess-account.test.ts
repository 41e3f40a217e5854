import { describe, expect, it } from 'vitest';
import ofHealth from '../../locales/health.en.json';
import ofReasons from '../../locales/reasons.en.json';
import { assessAccount } from './assess-account';
import { defaultPolicy } from './default-policy/default-policy';
import { accountFacts, listOf, twinOf } from './health/__fixtures__/account-facts';
import { healthMetrics } from './health/registry';
import { HealthAssessment } from './model/health-assessment';

const now = Date.UTC(2026, 2, 2, 12);
const measured = {
  usage: { value: 12_420, previous: 18_000, asOf: now - 1000 },
  adoption: { value: 82, previous: 82, asOf: now - 2000 },
};

function northwind() {
  const cases = listOf(['new', 'closed']);
  const tickets = listOf(['open', 'pending', 'solved', 'open']);
  return accountFacts({
    tickets: {
      ...cases,
      tickets: cases.tickets.map((one) => ({ ...one, escalated: true })),
    },
    twin: twinOf(
      {
        ...tickets,
        tickets: tickets.tickets.map((one, at) => (at === 1 ? { ...one, levelId: 'level-1' } : one)),
      },
      measured,
    ),
  });
}

describe('assessAccount', () => {
  it('scores a customer over both of its systems', () => {
    const health = assessAccount(northwind(), defaultPolicy, now);
    expect(HealthAssessment.parse(health)).toEqual(health);
    expect(health).toMatchObject({
      computedAt: now,
      policyVersion: 'shipped-1',
      cardName: 'All customers',
      openTickets: 4,
      coverage: 0.8,
      // (3.6 x 20 + 4.7 x 40 + 9.1 x 20) / 80
      score: 5.5,
      band: 'fair',
      // Usage 8.0 -> 3.6 and adoption 9.1 -> 9.1, half and half.
      trend: -2.2,
      remark: { key: 'remark_usage_fell', values: [{ kind: 'percent', percent: 31 }] },
    });
    expect(health.metrics).toMatchObject([
      { metric: 'usage', weightPercent: 20, raw: -31, score: 3.6, asOf: now - 1000 },
      { metric: 'support', weightPercent: 40, raw: 4, score: 4.7, asOf: null },
      { metric: 'nps', weightPercent: 20, raw: null, score: null, asOf: null },
      { metric: 'adoption', weightPercent: 20, raw: 82, score: 9.1, asOf: now - 2000 },
    ]);
  });

  it('lists what is escalated on either host, and no solved one that kept its flag', () => {
    expect(assessAccount(northwind(), defaultPolicy, now).escalated).toEqual([
      {
        ref: { host: 'salesforce', account: 'acme.my.salesforce.com', kind: 'ticket', id: '1' },
        subject: 'Subject 1',
        levelId: null,
      },
      {
        ref: { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: '2' },
        subject: 'Subject 2',
        levelId: 'level-1',
      },
    ]);
  });

  it('gives both pages of one customer the same score', () => {
    const here = northwind();
    if (here.twin === null || here.twin === 'none') throw new Error('the customer has a twin');
    const there = { ...here.twin, twin: { account: here.account, tickets: here.tickets } };
    const picked = ({ score, trend, openTickets }: HealthAssessment) => [score, trend, openTickets];
    expect(picked(assessAccount(there, defaultPolicy, now))).toEqual(
      picked(assessAccount(here, defaultPolicy, now)),
    );
  });

  it('withholds a score where next to nothing is known', () => {
    expect(assessAccount(accountFacts({ tickets: null, twin: null }), defaultPolicy, now)).toMatchObject({
      score: null,
      band: null,
      trend: null,
      coverage: 0,
      remark: null,
      openTickets: null,
      escalated: [],
    });
  });

  it('does not count what it cannot see to the end', () => {
    const facts = accountFacts({ tickets: listOf(['open'], false) });
    expect(assessAccount(facts, defaultPolicy, now).openTickets).toBeNull();
  });

  it('refuses a policy whose card does not add up', () => {
    const [card] = defaultPolicy.healthCards;
    if (card === undefined) throw new Error('the shipped policy has a card');
    const halved = { ...card, metrics: card.metrics.slice(0, 2) };
    expect(() => assessAccount(accountFacts(), { ...defaultPolicy, healthCards: [halved] }, now)).toThrow(
      expect.objectContaining({ code: 'weights' }),
    );
  });

  it('has words for every metric, each once', () => {
    expect(Object.keys({ ...ofReasons, ...ofHealth })).toEqual(
      expect.arrayContaining(healthMetrics.map(({ labelKey }) => labelKey)),
    );
    expect(new Set(healthMetrics.map(({ id }) => id)).size).toBe(healthMetrics.length);
  });
});
