import { describe, expect, test } from 'vitest';
import { policy } from '../matrix/__fixtures__/policy';
import { accountRecord } from './__fixtures__/account-record';
import { historyOf } from './__fixtures__/history-of';
import { march } from './__fixtures__/march';
import { at, escalationLog, status, ticketRecord } from './__fixtures__/ticket-record';
import { kpis } from './kpis';
import { reviewReminder } from './review-reminder';

const DAY = 86_400_000;
const open = escalationLog(1, { deed: 'escalated', at: at('09:40') });
const closed = [
  ...open,
  ...escalationLog(1, { deed: 'escalated', at: 0 }, { deed: 'resolved', at: at('12:00') }),
].filter(({ at: moment }) => moment > 0);
const measured = (...input: Parameters<typeof historyOf>) =>
  kpis(historyOf(...input), policy, march, 'none').kpis;

describe('SB1: money in escalation', () => {
  const accounts = [
    accountRecord('1', 10_000),
    accountRecord('2', 20_000),
    accountRecord('3', 30_000),
    accountRecord('4', 500_000),
    accountRecord('5', null),
  ];
  const held = (id: string, accountId: string | null, escalation: typeof open | null = open) =>
    ticketRecord(id, { accountId, escalation });

  test('SB1: three customers of 10k, 20k and 30k are 60k; one with two open escalations counts once', () => {
    const tickets = [held('1', '1'), held('2', '2'), held('3', '3'), held('4', '3'), held('5', '4', closed)];
    expect(measured(tickets, accounts)['money-in-escalation'].whole).toEqual({
      sum: 60_000,
      accounts: 3,
      unknownValues: 0,
      withoutAccount: 0,
      leftOut: 0,
    });
  });

  test('SB1: an unknown value stands beside the sum and is never 0', () => {
    const result = measured([held('1', '1'), held('2', '5'), held('3', '9'), held('4', null)], accounts);
    expect(result['money-in-escalation'].whole).toMatchObject({
      sum: 10_000,
      accounts: 3,
      unknownValues: 2,
      withoutAccount: 1,
    });
    expect(measured([held('2', '5')], accounts)['money-in-escalation'].whole.sum).toBeNull();
    expect(measured([held('2', '5', null)], accounts)['money-in-escalation'].whole).toMatchObject({
      sum: 0,
      accounts: 0,
      leftOut: 1,
    });
  });
});

describe('SB1: escalations over time', () => {
  test('SB1: every day has its number, also those on which nothing happened', () => {
    const tickets = [
      ticketRecord('1', { escalation: closed }),
      ticketRecord('2', { escalation: open }),
      ticketRecord('3', {
        escalation: escalationLog(
          1,
          { deed: 'escalated', at: at('09:00', '2026-03-04') },
          { deed: 'resolved', at: at('00:00', '2026-03-05') },
        ),
      }),
    ];
    const period = { from: march.from, until: at('12:00', '2026-03-05') };
    const { whole } = kpis(historyOf(tickets), policy, period, 'none').kpis['open-escalations'];
    expect(whole.days).toEqual([
      { day: '2026-03-01', open: 0, opened: 0, closed: 0 },
      { day: '2026-03-02', open: 1, opened: 2, closed: 1 },
      { day: '2026-03-03', open: 1, opened: 0, closed: 0 },
      { day: '2026-03-04', open: 2, opened: 1, closed: 0 },
      { day: '2026-03-05', open: 1, opened: 0, closed: 1 },
    ]);
    expect(whole).toMatchObject({ before: 0, open: 1, opened: 3, closed: 2 });
    const later = kpis(
      historyOf(tickets),
      policy,
      { from: at('00:00', '2026-03-03'), until: march.until },
      'none',
    );
    expect(later.kpis['open-escalations'].whole).toMatchObject({ before: 1, open: 1, opened: 1, closed: 1 });
  });

  test('SB1: a day is a day of the policy’s calendar, also when the clocks are set', () => {
    const london = { ...policy, calendar: 'london' };
    const night = at('23:30', '2026-03-29');
    const ticket = ticketRecord('1', { escalation: escalationLog(1, { deed: 'escalated', at: night }) });
    const { days } = kpis(historyOf([ticket]), london, march, 'none').kpis['open-escalations'].whole;
    expect(days.slice(-3)).toEqual([
      { day: '2026-03-30', open: 1, opened: 1, closed: 0 },
      { day: '2026-03-31', open: 1, opened: 0, closed: 0 },
      { day: '2026-04-01', open: 1, opened: 0, closed: 0 },
    ]);
  });

  test('SB1: how many tickets came in and were solved', () => {
    const result = measured([
      ticketRecord('1', { events: [status('solved', at('11:00'))] }),
      ticketRecord('2', { complete: false }),
      ticketRecord('3', { opened: { at: at('00:00', '2026-04-01') } }),
    ]);
    expect(result['support-tickets'].whole).toEqual({ opened: 2, solved: 1, leftOut: 1 });
  });
});

describe('SB1: NPS after an escalation', () => {
  const answer = (value: number, moment: number, scale: '0-10' | '1-5' = '0-10') =>
    ({ at: moment, survey: 'nps', scale, value, ticketId: null }) as const;
  const asked = (surveys: ReturnType<typeof answer>[]) =>
    measured(
      [ticketRecord('1', { accountId: '1', escalation: closed })],
      [accountRecord('1', null, { surveys })],
    )['nps-after-escalation'].whole;

  test('SB1: 5 promoters, 3 passives and 2 detractors are +30', () => {
    const values = [10, 9, 9, 10, 9, 8, 7, 7, 6, 0];
    expect(asked(values.map((value, index) => answer(value, at('13:00') + index)))).toEqual({
      n: 10,
      promoters: 5,
      passives: 3,
      detractors: 2,
      score: 30,
      unreadable: 0,
      leftOut: 0,
    });
  });

  test('SB1: only from the closing until 30 days after it, and only on its scale', () => {
    const end = at('12:00');
    expect(asked([answer(10, end - 1)]).score).toBeNull();
    expect(asked([answer(10, end)]).score).toBe(100);
    expect(asked([answer(11, end), answer(8.5, end), answer(5, end, '1-5')])).toMatchObject({
      score: null,
      unreadable: 3,
    });
    const period = { from: march.from, until: at('00:00', '2026-05-01') };
    const known = (moment: number) => {
      const history = historyOf(
        [ticketRecord('1', { accountId: '1', escalation: closed })],
        [accountRecord('1', null, { surveys: [answer(0, moment)] })],
      );
      return kpis({ ...history, until: period.until }, policy, period, 'none').kpis['nps-after-escalation']
        .whole;
    };
    expect(known(end + 30 * DAY).score).toBe(-100);
    expect(known(end + 30 * DAY + 1)).toMatchObject({ n: 0, score: null, unreadable: 0 });
  });

  test('SB1: two escalations of one customer make one answer of one', () => {
    const tickets = ['1', '2'].map((id) =>
      ticketRecord(id, { accountId: '1', escalation: closed, surveys: [answer(9, at('13:00'))] }),
    );
    const accounts = [accountRecord('1', null, { surveys: [answer(9, at('13:00'))] })];
    expect(measured(tickets, accounts)['nps-after-escalation'].whole.n).toBe(1);
    expect(
      measured([ticketRecord('1', { surveys: null, escalation: closed })])['nps-after-escalation'].whole,
    ).toMatchObject({ n: 0, leftOut: 1 });
  });
});

describe('HS6: churn', () => {
  const old = at('00:00', '2024-01-01');
  const customers = (leaving: number, staying: number) => [
    ...Array.from({ length: leaving }, (_, index) =>
      accountRecord(`1${index}`, null, { startedAt: old, leftAt: at('00:00', '2025-12-01') }),
    ),
    ...Array.from({ length: staying }, (_, index) => accountRecord(`2${index}`, null, { startedAt: old })),
  ];
  const churned = (accounts: ReturnType<typeof customers>) => measured([], accounts).churn.whole;

  test('HS6: 6 of 100 is within 5 to 7 %, its edges are in it', () => {
    expect(churned(customers(6, 94))).toEqual({
      customers: 100,
      left: 6,
      percent: 6,
      judgement: 'within',
      unknown: 0,
      unknownStart: 0,
    });
    expect(churned(customers(5, 95)).judgement).toBe('within');
    expect(churned(customers(7, 93)).judgement).toBe('within');
    expect(churned(customers(4, 96)).judgement).toBe('below');
    expect(churned(customers(8, 92)).judgement).toBe('above');
    expect(churned([])).toMatchObject({ percent: null, judgement: null });
  });

  test('HS6: twelve months; who came meanwhile or is unknown does not count', () => {
    const end = at('00:00', '2025-04-01');
    const left = (leftAt: number, startedAt = old) =>
      churned([accountRecord('1', null, { leftAt, startedAt })]);
    expect(left(end - 1)).toMatchObject({ customers: 0, percent: null });
    expect(left(end)).toMatchObject({ customers: 1, left: 1 });
    expect(left(march.until)).toMatchObject({ customers: 1, left: 0, percent: 0 });
    expect(left(end + 1, end)).toMatchObject({ customers: 0, percent: null });
    expect(churned([accountRecord('1', null, { leftAt: null })])).toMatchObject({
      unknown: 1,
      percent: null,
    });
    expect(churned([accountRecord('1', null)])).toMatchObject({ customers: 1, unknownStart: 1 });
  });
});

describe('PO13: the bottleneck and the review', () => {
  test('PO13: the level that holds escalations longest, and the kinds escalated most', () => {
    const climb = (id: string, subject: string) =>
      ticketRecord(id, {
        subject,
        escalation: escalationLog(
          1,
          { deed: 'escalated', at: at('09:00') },
          { deed: 'escalated', at: at('09:30'), levelId: 'level-2' },
          { deed: 'resolved', at: at('12:00'), levelId: 'level-2' },
        ),
      });
    const tickets = [climb('1', 'Invoice'), climb('2', 'Outage'), climb('3', 'Outage')];
    const { whole } = measured(tickets)['level-dwell'];
    expect(whole.levels.map(({ levelId, median, n }) => [levelId, median, n])).toEqual([
      ['first-contact', null, 0],
      ['level-1', 30 * 60_000, 3],
      ['level-2', 150 * 60_000, 3],
      ['level-3', null, 0],
    ]);
    expect(whole.bottleneck).toBe('level-2');
    expect(whole.issueTypes).toEqual([
      { issueType: 'malfunction', escalations: 2 },
      { issueType: 'payment', escalations: 1 },
    ]);
    expect(measured([])['level-dwell'].whole).toMatchObject({ bottleneck: null, issueTypes: [] });
  });

  test('PO13: the review is due in so many days, or overdue by so many', () => {
    const review = { account: 'acme.zendesk.com', personId: '7', dueAt: at('09:00') };
    const reminder = (moment: number) => reviewReminder({ review }, moment);
    expect(reminder(at('09:00', '2026-02-20'))).toEqual({ state: 'due', days: 10, ...review });
    expect(reminder(at('09:00') - 1)).toMatchObject({ state: 'due', days: 1 });
    expect(reminder(at('09:00'))).toMatchObject({ state: 'due', days: 0 });
    expect(reminder(at('09:00') + 1)).toMatchObject({ state: 'overdue', days: 0 });
    expect(reminder(at('09:00', '2026-03-05'))).toMatchObject({ state: 'overdue', days: 3 });
    expect(reviewReminder({ review: null }, 0)).toBeNull();
    expect(kpis(historyOf([]), { ...policy, review }, march, 'none').review?.state).toBe('overdue');
  });
});
