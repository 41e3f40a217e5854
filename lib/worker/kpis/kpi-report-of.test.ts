import { expect, test } from 'vitest';
import { defaultPolicy } from '../../domain/default-policy/default-policy';
import { at, escalationLog, ticketRecord } from '../../domain/kpis/__fixtures__/ticket-record';
import type { HistoryReading } from '../../domain/model/history-reading';
import type { KpiReport } from '../../messages/kpi-report';
import { kpiReportOf } from './kpi-report-of';

const DAY = 86_400_000;
const record = ticketRecord('1', {
  accountId: '1',
  escalation: escalationLog(
    1,
    { deed: 'escalated', at: at('09:40') },
    { deed: 'acknowledged', at: at('09:52') },
    { deed: 'resolved', at: at('12:00') },
  ),
  surveys: [{ at: at('12:30'), survey: 'csat', scale: '1-5', value: 2, ticketId: '1' }],
});
const { account } = record.ref;
const NOW = at('09:00') + 5 * DAY;

function report(knownUntil: number | null): KpiReport {
  const reading: HistoryReading = {
    ...{
      account,
      host: 'zendesk',
      begunAt: NOW - DAY,
      state: 'running',
      phase: 'list',
      since: NOW - 90 * DAY,
    },
    ...{ cursor: null, listedUntil: null, pages: 0, page: 0, place: 0, listed: 445, read: 12, refused: 0 },
    ...{ partial: null, knownUntil, nextAt: NOW + DAY, problem: null, failures: 0 },
  };
  const known = {
    ...{ host: 'zendesk' as const, account, pageHost: account, clientId: null, userId: null },
    ...{ asSignedIn: false, bySession: false },
  };
  const steps = kpiReportOf(
    {
      ...{ revision: '', readAt: NOW, accounts: [{ account: known, reading }], tickets: [record] },
      ...{ unread: [], signals: [], outbox: [], people: [] },
    },
    [],
    defaultPolicy,
    { period: '90-days', every: 'week', by: 'severity' },
    null,
  );
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

const judgements = ({ indicators }: KpiReport) =>
  indicators
    .flatMap(({ figures, trend, groups }) => [
      ...figures,
      ...[...trend, ...groups].flatMap((part) => part.figures),
    ])
    .flatMap(({ judgementKey }) => judgementKey ?? []);

test('no goal is called met or missed, and no rate too high, while the past is still being read', () => {
  expect(judgements(report(NOW))).not.toEqual([]);
  expect(judgements(report(null))).toEqual([]);
});

test('the figures themselves are the same while the past is still being read', () => {
  const values = (told: KpiReport) => told.indicators.map(({ figures }) => figures.map(({ value }) => value));
  expect(values(report(null))).toEqual(values(report(NOW)));
});
