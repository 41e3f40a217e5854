import fc from 'fast-check';
import { expect, test } from 'vitest';
import { policy } from '../matrix/__fixtures__/policy';
import type { TicketRecord } from '../model/ticket-record';
import { accountRecord } from './__fixtures__/account-record';
import { historyOf } from './__fixtures__/history-of';
import { march } from './__fixtures__/march';
import { at, escalationLog, reply, status, ticketRecord } from './__fixtures__/ticket-record';
import { kpis } from './kpis';
import { kpiRegistry } from './registry';

const HOUR = 3_600_000;
const GROUPINGS = ['issue-type', 'product', 'service', 'level', 'severity', 'month', 'week'] as const;
const london = {
  ...policy,
  calendar: 'london',
  triggers: ['one', 'two'].map((rule) => ({ rule, mode: 'suggest' as const, weight: 1, parameters: {} })),
};

const hours = fc.integer({ min: 0, max: 900 }).map((count) => at('00:00', '2026-02-25') + count * HOUR);

/** A ticket to which anything happened from the end of February to the beginning of April. */
const record = fc
  .record({
    openedAt: hours,
    subject: fc.constantFrom('Outage', 'Invoice', 'Question'),
    product: fc.constantFrom('Atlas', 'Portal', null),
    priority: fc.constantFrom('urgent', 'normal', 'low', 'none', null),
    accountId: fc.constantFrom('1', '2', '3', 'none', null),
    replies: fc.array(hours, { maxLength: 3 }),
    solvedAt: fc.option(hours),
    known: fc.boolean(),
    complete: fc.boolean(),
    cycles: fc.array(
      fc.record({
        wait: fc.integer({ min: 1, max: 200 }),
        levelId: fc.constantFrom('level-1', 'level-2'),
        acknowledges: fc.option(fc.integer({ min: 0, max: 50 })),
        closes: fc.option(fc.integer({ min: 0, max: 300 })),
        cause: fc.constantFrom('defect', 'gone', undefined),
      }),
      { maxLength: 2 },
    ),
    surveys: fc.option(
      fc.array(
        fc.record({
          at: hours,
          survey: fc.constantFrom('csat', 'nps'),
          scale: fc.constantFrom('1-5', '1-10', '0-10'),
          value: fc.integer({ min: 0, max: 11 }),
          ticketId: fc.constant(null),
        }),
        { maxLength: 3 },
      ),
    ),
    fired: fc.option(
      fc.array(fc.record({ at: hours, rule: fc.constantFrom('one', 'two') }), { maxLength: 3 }),
    ),
  })
  .map((drawn) => (id: string): TicketRecord => {
    let moment = drawn.openedAt;
    let closed = true;
    const escalation = drawn.cycles.flatMap(({ wait, levelId, acknowledges, closes, cause }, index) => {
      if (!closed) return [];
      closed = closes !== null;
      const flagged = moment + wait * HOUR;
      const acknowledged = flagged + (acknowledges ?? 0) * HOUR;
      moment = acknowledged + (closes ?? 0) * HOUR;
      return escalationLog(
        index + 1,
        { deed: 'escalated', at: flagged, levelId },
        ...(acknowledges === null ? [] : [{ deed: 'acknowledged' as const, at: acknowledged, levelId }]),
        ...(closes === null
          ? []
          : [{ deed: 'resolved' as const, at: moment, levelId, ...(cause === undefined ? {} : { cause }) }]),
      );
    });
    return ticketRecord(id, {
      subject: drawn.subject,
      product: drawn.product,
      accountId: drawn.accountId,
      surveys: drawn.surveys,
      escalation: drawn.known ? escalation : null,
      signals:
        drawn.fired?.map((one) => ({
          ...one,
          recordKey: '',
          kind: 'fired' as const,
          policyVersion: 'test-1',
          authorId: null,
        })) ?? null,
      opened: { at: drawn.openedAt, priority: drawn.priority },
      events: [
        ...drawn.replies.map((one) => reply(one)),
        ...(drawn.solvedAt === null ? [] : [status('solved', Math.max(drawn.solvedAt, drawn.openedAt))]),
      ],
      complete: drawn.complete,
    });
  });
const records = fc
  .array(record, { maxLength: 12 })
  .map((builds) => builds.map((build, index) => build(String(index + 1))));
const accounts = [accountRecord('1', 0.1), accountRecord('2', 0.2), accountRecord('3', null)];

test('KP1, KP2, KP4, KP5, KP6, SB1: what the groups say adds up to the whole, by every grouping', () => {
  fc.assert(
    fc.property(records, fc.constantFrom(...GROUPINGS), (tickets, grouping) => {
      const { kpis: report } = kpis(historyOf(tickets, accounts), london, march, grouping);
      const sums = <Result>(
        { whole, groups }: { whole: Result; groups: { result: Result }[] },
        ...numbers: ((result: Result) => number)[]
      ) => {
        for (const number of numbers)
          expect(groups.reduce((sum, { result }) => sum + number(result), 0)).toBe(number(whole));
      };
      sums(
        report['response-time'],
        (one) => one.reportedToFlagged.n,
        (one) => one.flaggedToAcknowledged.n,
        (one) => one.leftOut.escalations,
      );
      sums(
        report['resolution-time'],
        (one) => one.all.n,
        ...[0, 1, 2, 3].map(
          (index) => (one: { bySeverity: { n: number }[] }) => one.bySeverity[index]?.n ?? Number.NaN,
        ),
      );
      sums(
        report.satisfaction,
        (one) => one.five.n,
        (one) => one.ten.n,
        (one) => one.unreadable,
      );
      sums(
        report['nps-after-escalation'],
        (one) => one.n,
        (one) => one.promoters,
        (one) => one.unreadable,
      );
      sums(
        report['first-contact-resolution'],
        (one) => one.tickets,
        (one) => one.firstContact,
        (one) => one.withoutContact,
        (one) => one.escalations,
      );
      sums(
        report['escalation-rate'],
        (one) => one.tickets,
        (one) => one.escalated,
        (one) => one.leftOut,
      );
      sums(
        report['support-tickets'],
        (one) => one.opened,
        (one) => one.solved,
      );
      sums(
        report['open-escalations'],
        (one) => one.opened,
        (one) => one.closed,
      );
      sums(
        report.precision,
        (one) => one.hits,
        (one) => one.falseAlarms,
        (one) => one.late,
      );
      sums(report['level-dwell'], (one) => one.levels.reduce((sum, { n }) => sum + n, 0));
    }),
    { numRuns: 60 },
  );
});

test('KP4, SB1: reasons sum to the escalations, and the series ends where counting by hand does', () => {
  fc.assert(
    fc.property(records, (tickets) => {
      const { kpis: report } = kpis(historyOf(tickets), london, march, 'none');
      const logs = tickets.flatMap(({ escalation, history }) =>
        history.opened.at < march.until ? (escalation ?? []) : [],
      );
      const before = (deed: 'escalated' | 'resolved', moment: number) =>
        logs.filter((event) => event.deed === deed && event.at < moment).length;
      const { reasons, escalations } = report['first-contact-resolution'].whole;
      expect(escalations).toBe(before('escalated', march.until) - before('escalated', march.from));
      expect(reasons.reduce((sum, reason) => sum + reason.escalations, 0)).toBe(escalations);
      const series = report['open-escalations'].whole;
      const open = before('escalated', march.until) - before('resolved', march.until);
      expect(series.open).toBe(open);
      expect(series.days.at(-1)?.open).toBe(open);
      expect(series.days.reduce((sum, day) => sum + day.opened - day.closed, series.before)).toBe(open);
    }),
    { numRuns: 60 },
  );
});

test('KP1 to KP6: the order of what is read changes nothing', () => {
  fc.assert(
    fc.property(records, fc.constantFrom(...GROUPINGS), (tickets, grouping) => {
      const turned = tickets.toReversed().map((ticket) => ({
        ...ticket,
        escalation: ticket.escalation?.toReversed() ?? null,
        surveys: ticket.surveys?.toReversed() ?? null,
        signals: ticket.signals?.toReversed() ?? null,
        history: { ...ticket.history, events: ticket.history.events.toReversed() },
      }));
      expect(kpis(historyOf(turned, accounts.toReversed()), london, march, grouping)).toEqual(
        kpis(historyOf(tickets, accounts), london, march, grouping),
      );
    }),
    { numRuns: 40 },
  );
});

test('KP1 to KP6: a record that was read twice counts once, whichever copy came first', () => {
  fc.assert(
    fc.property(records, records, (tickets, copies) => {
      const both = [...tickets, ...copies];
      const many = [...accounts, accountRecord('1', 7), accountRecord('2', null, { leftAt: null })];
      const report = kpis(historyOf(both, many), london, march, 'severity');
      expect(kpis(historyOf(both.toReversed(), many.toReversed()), london, march, 'severity')).toEqual(
        report,
      );
      const ids = new Set(
        both.filter(({ history }) => history.opened.at < march.until).map(({ ref }) => ref.id),
      );
      const inReport = report.kpis['escalation-rate'].whole;
      expect(inReport.tickets + inReport.leftOut).toBeLessThanOrEqual(ids.size);
    }),
    { numRuns: 40 },
  );
});

test('KP5: a ticket of another product changes no other group', () => {
  fc.assert(
    fc.property(records, record, (tickets, build) => {
      const more = [...tickets, { ...build('99'), product: 'Zephyr', accountId: 'none' as const }];
      const groupsOf = (all: TicketRecord[]) =>
        Object.entries(kpis(historyOf(all, accounts), london, march, 'product').kpis).map(
          ([id, { groups }]) => [id, groups.filter(({ key }) => key !== 'Zephyr')],
        );
      // A rule that fired on it is listed in every group: with these rules all are listed anyway.
      expect(groupsOf(more)).toEqual(groupsOf(tickets));
    }),
    { numRuns: 40 },
  );
});

test('KP1 to KP6, SB1, HS6, PO13: no number is ever NaN, and every indicator is declared once', () => {
  const ids = kpiRegistry.map(({ id }) => id);
  fc.assert(
    fc.property(records, (tickets) => {
      const { kpis: report } = kpis(historyOf(tickets, accounts), london, march, 'severity');
      expect(Object.keys(report).sort()).toEqual(ids.toSorted());
      expect(JSON.stringify(report, (_, value) => (Number.isNaN(value) ? 'NaN' : value))).not.toContain(
        '"NaN"',
      );
    }),
    { numRuns: 40 },
  );
});
