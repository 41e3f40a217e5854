import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountFacts } from '../../domain/model/account-facts';
import type { OutboxEntry } from '../../domain/model/outbox-entry';
import type { RecordRef } from '../../domain/model/record-ref';
import { accountCases } from './account-cases';
import { accountMoney } from './account-money';
import { accountPlanLines } from './account-plan-lines';
import { accountProgress } from './account-progress';
import { formatMoney } from './format-money';

const NOW = Date.UTC(2026, 2, 2, 9);
const MINUTE = 60_000;
const ref = (id: string, kind: RecordRef['kind'] = 'ticket'): RecordRef => ({
  ...{ host: 'salesforce', account: 'acme.my.salesforce.com', kind, id },
});
const entry = (id: string, change: Partial<OutboxEntry> = {}): OutboxEntry => ({
  ...{
    id,
    recordKey: id,
    transitionKey: `k/${id}/1/0`,
    deed: 'escalated',
    state: 'queued',
    levelId: 'level-1',
  },
  ...{ ownerId: null, createdAt: NOW, undoUntil: NOW + 10_000, notBefore: NOW + 10_000, attempts: 0 },
  ...{ problem: null, hostWords: null, reasonLost: false },
  ...change,
});
const of = (id: string, change: Partial<OutboxEntry> = {}, kind: RecordRef['kind'] = 'ticket') => ({
  ...{ ref: ref(id, kind), subject: kind === 'ticket' ? `Subject ${id}` : null, entry: entry(id, change) },
});

describe('accountProgress', () => {
  it('can be taken back only while nothing is on its way', () => {
    const entries = [of('a', {}, 'account'), of('b')];
    expect(accountProgress(entries, NOW)).toMatchObject({
      undoUntil: NOW + 10_000,
      total: 1,
      done: 0,
      waiting: 2,
    });
    expect(accountProgress([of('a', { state: 'sending' }, 'account'), of('b')], NOW)?.undoUntil).toBeNull();
    expect(accountProgress(entries, NOW + 10_000)?.undoUntil).toBeNull();
  });

  it('names the record that refused in the words of the host, and counts the others', () => {
    const words = 'Enter the product.';
    const seen = accountProgress(
      [
        of('t', { state: 'done' }, 'account'),
        of('b', { state: 'done' }),
        of('c', { state: 'refused', problem: 'invalid', hostWords: words }),
      ],
      NOW,
    );
    expect(seen).toMatchObject({ done: 1, total: 2, waiting: 0 });
    expect(seen?.lines).toMatchObject([
      { tone: 'failed', subject: 'Subject c', because: { key: 'customer_refused_words' } },
    ]);
    expect(JSON.stringify(seen?.lines)).toContain(words);
  });

  it('what went well is told for ten minutes, what failed for a day', () => {
    const well = [of('b', { state: 'done' })];
    const failed = [of('b', { state: 'refused', problem: 'no-access' })];
    expect(accountProgress(well, NOW + 5 * MINUTE)).not.toBeNull();
    expect(accountProgress(well, NOW + 11 * MINUTE)).toBeNull();
    expect(accountProgress(failed, NOW + 11 * MINUTE)).not.toBeNull();
    expect(accountProgress(failed, NOW + 25 * 60 * MINUTE)).toBeNull();
    expect(accountProgress([], NOW)).toBeNull();
  });

  it('a refusal is never silent, and what waits is never called done', () => {
    const state = fc.constantFrom('queued', 'sending', 'unknown', 'done', 'refused') as fc.Arbitrary<
      OutboxEntry['state']
    >;
    const problem = fc.constantFrom(
      ...[null, 'invalid', 'offline', 'needs-tab', 'moved-on', 'other-person', 'already-escalated'],
    ) as fc.Arbitrary<OutboxEntry['problem']>;
    fc.assert(
      fc.property(fc.array(fc.record({ state, problem }), { minLength: 1, maxLength: 8 }), (drawn) => {
        const entries = drawn.map((change, index) => of(String(index), change));
        const seen = accountProgress(entries, NOW + 20_000);
        const refused = drawn.filter((one) => one.state === 'refused').length;
        expect(seen?.lines.filter(({ tone }) => tone === 'failed').length).toBe(refused);
        expect((seen?.done ?? 0) + (seen?.waiting ?? 0) + refused).toBe(drawn.length);
      }),
    );
  });
});

describe('accountPlanLines', () => {
  const language = {
    locale: 'en',
    text: (key: string, values: readonly string[]) => [key, ...values].join('|'),
  };
  const plan = (change: Partial<Parameters<typeof accountPlanLines>[0]> = {}) =>
    accountPlanLines(
      {
        ...{ task: 'yes', records: [{ ref: { host: 'salesforce' } }, { ref: { host: 'zendesk' } }] },
        ...{ left: 0, beyond: 0, unplanned: [], undecided: 0, unread: [], cut: [] },
        ...change,
      },
      'Team lead',
      'Priya',
      language,
    );

  it('counts each system, says to whom, and that a task is put on the account', () => {
    const { happens, remarks, unknown } = plan();
    expect(happens).toContain('customer_goes_with_task|customer_goes_many|');
    expect(happens).toContain('customer_open_salesforce_one|1 and customer_open_zendesk_one|1');
    expect(happens).toContain('customer_level_held|Team lead|Priya');
    expect([remarks, unknown]).toEqual([[], []]);
  });

  it('the task alone, no task, and nothing at all', () => {
    expect(plan({ records: [] }).happens).toContain('customer_gets_task');
    expect(plan({ task: 'no' }).happens).not.toContain('task');
    expect(plan({ task: 'no', records: [] }).happens).toBe('customer_nothing');
  });

  it('whatever is not known or goes beyond the bound is said', () => {
    const { remarks, unknown } = plan({
      ...{ left: 2, beyond: 1, unplanned: [{}], undecided: 3, unread: ['zendesk'], cut: ['salesforce'] },
      task: 'unknown',
    });
    expect(remarks.map((line) => line.split('|')[0])).toEqual(['customer_left_many', 'customer_beyond_one']);
    expect(unknown.map((line) => line.split('|')[0])).toEqual([
      ...['customer_unread_zendesk', 'customer_cut', 'customer_unplanned_one', 'customer_undecided_many'],
      'customer_task_unknown',
    ]);
  });
});

const customer = (change: Partial<AccountFacts> = {}, contractValue: number | null = null): AccountFacts => ({
  ...{
    account: {
      ref: ref('x', 'account'),
      name: 'Acme',
      externalId: null,
      tier: null,
      measures: {},
      contractValue,
    },
  },
  ...{ tickets: null, twin: 'none' },
  ...change,
});
const moneyOf = ({ account, sales }: AccountFacts) => accountMoney(account.contractValue ?? null, sales);
const sale = (amount: number | null, isRenewal = false, currency: string | null = null) => ({
  ...{ at: null, stage: null, amount, currency, isRenewal },
});

const own = (amount: number) => ({ amount, currency: null });

describe('accountMoney', () => {
  it('adds the contract and what is being sold; a renewal is what is paid already', () => {
    const facts = customer({ sales: { open: [sale(30), sale(100, true)], complete: true } }, 100);
    expect(moneyOf(facts)).toEqual({
      contract: { parts: [own(100)], atLeast: false },
      sales: { parts: [own(130)], atLeast: false },
      both: { parts: [own(130)], atLeast: false },
    });
  });

  it('unknown is never 0, and a part that is not known makes it at least', () => {
    expect(moneyOf(customer())).toMatchObject({ contract: { parts: [] }, both: { parts: [] } });
    expect(moneyOf(customer({}, 100)).both).toEqual({ parts: [own(100)], atLeast: true });
    const unknown = customer({ sales: { open: [sale(null)], complete: true } });
    expect(moneyOf(unknown)).toMatchObject({ sales: { parts: [] }, both: { parts: [] } });
    const cut = customer({ sales: { open: [sale(5)], complete: false } }, 100);
    expect(moneyOf(cut).both).toEqual({ parts: [own(105)], atLeast: true });
  });

  it('nothing for sale is 0, and says nothing beside what is paid', () => {
    const facts = customer({ sales: { open: [], complete: true } }, 100);
    expect(moneyOf(facts)).toMatchObject({ sales: { parts: [own(0)] }, both: { parts: [own(100)] } });
  });

  it('amounts of several currencies are not added, and none is left out', () => {
    const open = [
      sale(5, false, 'EUR'),
      sale(7, false, 'USD'),
      sale(2, false, 'EUR'),
      sale(-3, false, 'GBP'),
    ];
    expect(moneyOf(customer({ sales: { open, complete: true } }, 100)).both).toEqual({
      parts: [
        own(100),
        { amount: 7, currency: 'EUR' },
        { amount: 7, currency: 'USD' },
        { amount: -3, currency: 'GBP' },
      ],
      atLeast: false,
    });
    expect(formatMoney(1234.4, 'EUR', 'en')).toBe('€1,234');
    expect(formatMoney(1234, 'made up', 'en')).toBe('1,234');
  });
});

describe('accountCases', () => {
  const ticket = (
    id: string,
    dueAt: number | 'none' | null | undefined,
    status: 'open' | 'solved' | null = 'open',
  ) => ({
    ...{ id, subject: id, status, createdAt: 0, escalated: false, levelId: null },
    ...(dueAt === undefined ? {} : { dueAt }),
  });

  it('the nearest first, what is over as such, what has no known deadline last and never green', () => {
    const tickets = {
      complete: true,
      tickets: [
        ticket('later', NOW + 300 * MINUTE),
        ticket('unknown', undefined),
        ticket('over', NOW),
        ticket('none', 'none'),
        ticket('near', NOW + 20 * MINUTE),
        ticket('done', NOW, 'solved'),
      ],
    };
    const cases = accountCases(customer({ tickets }), 30, NOW);
    expect(cases.map(({ ref: { id }, state }) => `${id} ${state}`)).toEqual([
      ...['over overdue', 'near near', 'later running', 'unknown unknown', 'none none'],
    ]);
    expect(cases.filter(({ tone }) => tone === 'low').map(({ subject }) => subject)).toEqual(['later']);
  });

  it('what is escalated comes before all others with its level, and what may be open is not left out', () => {
    const tickets = {
      complete: true,
      tickets: [
        ticket('over', NOW),
        { ...ticket('flagged', undefined), escalated: true },
        { ...ticket('escalated', NOW + 300 * MINUTE), levelId: 'level-1' },
        ticket('unknown status', undefined, null),
      ],
    };
    const cases = accountCases(customer({ tickets }), 30, NOW);
    expect(cases.map(({ subject, escalated, levelId }) => [subject, escalated, levelId])).toEqual([
      ['escalated', true, 'level-1'],
      ['flagged', true, null],
      ['over', false, null],
      ['unknown status', false, null],
    ]);
  });
});
