import { defaultPolicy } from '../../../lib/domain/default-policy/default-policy';
import type { AccountRecord } from '../../../lib/domain/model/account-record';
import type { EscalationEvent } from '../../../lib/domain/model/escalation-event';
import type { HistoryReading } from '../../../lib/domain/model/history-reading';
import type { KnownAccount } from '../../../lib/domain/model/known-account';
import { recordKey } from '../../../lib/domain/model/record-key';
import type { SignalRecord } from '../../../lib/domain/model/signal-record';
import type { TicketRecord } from '../../../lib/domain/model/ticket-record';
import { triggerId } from '../../../lib/domain/triggers/trigger-id';
import type { KpiReport } from '../../../lib/messages/kpi-report';
import { linesOfPast } from '../../../lib/worker/audit/lines-of-past';
import { allDebriefs } from '../../../lib/worker/debriefs/all-debriefs';
import { kpiReportOf } from '../../../lib/worker/kpis/kpi-report-of';
import type { Past } from '../../../lib/worker/kpis/past';
import { never } from '../never';
import { Refusal } from '../refusal';
import type { Scene } from '../scene';

const NOW = Date.parse('2026-03-02T09:30:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const account = 'acme.zendesk.com';
const rules = defaultPolicy.triggers.map(triggerId);

/** Numbers that look thrown and are the same every time. */
const dice = (seed: number, sides: number) =>
  Math.floor(Math.abs(Math.sin(seed * 12.9898) * 43_758.5453) % sides);

function escalationOf(id: string, at: number, seed: number): EscalationEvent[] {
  const event = (n: number, hours: number, more: Partial<EscalationEvent>): EscalationEvent => ({
    ...{ key: `${account}/${id}/1/${n}`, cycle: 1, n, deed: 'escalated', at: at + hours * HOUR },
    ...{ authorId: '9001', policyVersion: 'shipped-1', levelId: 'level-1', ownerId: '9002' },
    ...{ dueAt: at + HOUR, noteId: `${id}${n}`, ground: 'person' },
    ...more,
  });
  const climbs = dice(seed + 7, 3) === 0;
  const hours = 2 + dice(seed + 1, 30);
  return [
    event(0, 0, {}),
    ...(climbs ? [event(1, 2, { levelId: 'level-2', ground: 'limit', dueAt: at + 5 * HOUR })] : []),
    event(climbs ? 2 : 1, climbs ? 2.5 : 0.4, {
      deed: 'acknowledged',
      levelId: climbs ? 'level-2' : 'level-1',
    }),
    event(climbs ? 3 : 2, hours, {
      ...{ deed: 'resolved', levelId: climbs ? 'level-2' : 'level-1', outcome: 'solved' },
      cause: defaultPolicy.causes[dice(seed + 3, 3)]?.id ?? 'other',
    }),
  ].filter((one) => one.at < NOW);
}

function ticket(index: number): TicketRecord {
  const id = String(4000 + index);
  const at = NOW - dice(index + 1, 88 * 24) * HOUR - HOUR;
  const escalated = dice(index + 5, 12) === 0 ? at + (1 + dice(index, 20)) * HOUR : null;
  const ref = { host: 'zendesk', account, kind: 'ticket', id } as const;
  const solvedAt = at + (3 + dice(index + 2, 60)) * HOUR;
  const signal = (place: number): SignalRecord => ({
    ...{ recordKey: recordKey(ref), rule: rules[dice(index + place, 5)] ?? '', kind: 'fired' as const },
    ...{ at: at + (1 + place) * HOUR, policyVersion: 'shipped-1', authorId: null },
  });
  return {
    ref,
    ...{
      type: 'incident',
      subject: null,
      product: ['Fleet', 'Billing', null][index % 3] ?? null,
      fields: {},
    },
    ...{ tags: ['outage', 'invoice', 'demo', 'late'].slice(index % 4, (index % 4) + 1), requesterId: '1' },
    ...{ accountId: String(500 + (index % 40)), messages: null, hostEscalatedAt: 'never' },
    escalation: escalated === null ? [] : escalationOf(id, escalated, index),
    signals: index % 4 === 0 ? null : dice(index, 3) === 0 ? [signal(0), signal(1)] : [],
    surveys:
      escalated === null
        ? []
        : [
            {
              at: solvedAt + 40 * HOUR,
              survey: 'csat' as const,
              scale: '1-5' as const,
              value: 2 + dice(index, 4),
              ticketId: id,
            },
            {
              at: solvedAt + 90 * HOUR,
              survey: 'nps' as const,
              scale: '0-10' as const,
              value: 4 + dice(index, 7),
              ticketId: id,
            },
          ].filter(({ at: said }) => said < NOW),
    history: {
      opened: {
        ...{ at, by: 'customer', status: 'new', groupId: 'none' },
        priority: (['urgent', 'high', 'normal', 'low'] as const)[dice(index, 4)] ?? 'normal',
      },
      events: [
        { kind: 'message', at: at + HOUR, order: 0, by: 'agent', public: true } as const,
        ...(solvedAt < NOW ? [{ kind: 'status', at: solvedAt, order: 1, to: 'solved' } as const] : []),
      ],
      complete: index % 25 !== 0,
    },
  };
}

const customer = (index: number): AccountRecord => ({
  account: {
    ...{ ref: { host: 'zendesk', account, kind: 'account', id: String(500 + index) }, name: null },
    ...{ externalId: null, tier: null, measures: {}, startedAt: NOW - 800 * DAY },
    contractValue: index % 5 === 0 ? null : 12_000 + 1_500 * index,
  },
  ...{ measures: {}, events: null, surveys: null, renewal: null, health: null, leftAt: null },
});

const reading: HistoryReading = {
  ...{
    account,
    host: 'zendesk',
    begunAt: NOW - DAY,
    state: 'complete',
    phase: 'list',
    since: NOW - 90 * DAY,
  },
  ...{ cursor: null, listedUntil: null, pages: 0, page: 0, place: 0, listed: 400, read: 400, refused: 0 },
  ...{ partial: null, knownUntil: NOW - 5 * HOUR, nextAt: NOW + DAY, problem: null, failures: 0 },
};
const known: KnownAccount = {
  ...{ host: 'zendesk', account, pageHost: account, clientId: null, userId: null },
  ...{ asSignedIn: false, bySession: false },
};
const past = (tickets: number, own = reading): Past => ({
  ...{
    revision: '',
    readAt: NOW,
    accounts: [{ account: known, reading: own }],
    signals: [],
    outbox: [],
    people: [],
  },
  unread: [],
  tickets: Array.from({ length: tickets }, (_, index) => ticket(index)),
});

type Wish = Parameters<typeof kpiReportOf>[3];

function report(tickets: number, wish: Wish, own = reading): KpiReport {
  const accounts = Array.from({ length: 40 }, (_, index) => customer(index));
  const steps = kpiReportOf(past(tickets, own), accounts, defaultPolicy, wish, null);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

const told = (change: Partial<KpiReport> = {}, tickets = 400, own = reading) => ({
  'read-kpis': (wish: Wish) => ({ state: 'told', report: { ...report(tickets, wish, own), ...change } }),
});

const LONG =
  'Recurring outage of the telematics gateway in several regions at once 🚚 تكرار انقطاع بوابة المعلومات with everything that hangs on it and everybody who waits for it since the last release of the year';

const people = [
  { id: '9001', name: 'Maya Ortiz', role: 'agent' as const },
  { id: '9002', name: 'Priya Raman', role: 'agent' as const },
];
const debriefs = allDebriefs(past(400), () => defaultPolicy, []).map((debrief, index) => ({
  ...debrief,
  subject: ['Trucks cannot sync since the update', 'Invoice shows the wrong VAT', null][index % 3] ?? null,
  customer: ['Northwind Logistics', null][index % 2] ?? null,
  note:
    index === 0
      ? {
          text: 'Priya saw it early. Next time: ring the customer before the second level.',
          ...{ discussedAt: NOW - HOUR, at: NOW - HOUR },
        }
      : null,
}));
const debriefsTold = (change: object = {}) => ({
  'read-debriefs': ({ from, count }: { from: number; count: number }) => ({
    ...{ state: 'told', total: debriefs.length, debriefs: debriefs.slice(from, from + count) },
    owners: people.map(({ id, name }) => ({ id, name })),
    issueTypes: defaultPolicy.issueTypes.map(({ id, name }) => ({ id, name })),
    ...{ all: debriefs.length, open: debriefs.length - 1, ...change },
  }),
});

const ticketRef = (key: string) =>
  ({ host: 'zendesk', account, kind: 'ticket', id: key.split('/').at(-1) ?? '' }) as const;
const pastOfLog: Past = {
  ...past(400),
  people,
  signals: past(400).tickets.flatMap(({ signals }) => signals ?? []),
};
const lines = [
  ...linesOfPast(pastOfLog, defaultPolicy, ticketRef),
  {
    ...{ id: 'policy', at: NOW - 3 * HOUR, kind: 'policy' as const, ref: null, detail: null, rule: null },
    sentence: { key: 'audit_policy_own', values: [{ kind: 'text' as const, text: '2026-03' }] },
    ...{ reason: 'Shorter limits for outages', personId: '9001', policyVersion: '2026-03', noteId: null },
  },
  {
    ...{
      id: 'word',
      at: NOW - 4 * HOUR,
      kind: 'word' as const,
      rule: null,
      policyVersion: null,
      noteId: null,
    },
    ref: {
      host: 'salesforce' as const,
      account: 'globex.my.salesforce.com',
      kind: 'account' as const,
      id: '001A',
    },
    ...{
      sentence: { key: 'audit_override', values: [{ kind: 'number' as const, number: 4.5 }] },
      personId: '77',
    },
    ...{ detail: null, reason: 'They told me in person. شكرا 🙏' },
  },
].sort((a, b) => b.at - a.at);
const logTold = (change: object = {}) => ({
  'read-audit-log': ({ from, count }: { from: number; count: number }) => ({
    ...{ state: 'told', total: lines.length, lines: lines.slice(from, from + count) },
    ...{ persons: people.map(({ id, name }) => ({ id, name })), ...change },
  }),
});

const scene = (
  name: string,
  answers: Scene['answers'],
  press: readonly string[] = [],
  place = 'kpis',
): Scene => ({ name, page: 'dashboard', place, now: NOW, answers, press, asItIs: [account, 'CSV'] });

/** The key figures, what rules were worth, the debriefs and the log, in every state. */
export const dashboardFiguresScenes: readonly Scene[] = [
  scene('kpis-told', told()),
  scene('kpis-by-product', told(), ['.figure-filter:last-child button:nth-of-type(3)']),
  scene('kpis-behind', told(), ['.figure-disclosure']),
  scene('kpis-empty', told({}, 0)),
  scene('kpis-counting', { 'read-kpis': { state: 'counting', done: 3, all: 9 } }),
  scene('kpis-stopped', { 'read-kpis': { state: 'counting', done: 3, all: 9 } }, ['.figure-progress button']),
  scene('kpis-loading', { 'read-kpis': never }),
  scene('kpis-failed', { 'read-kpis': new Refusal('failed') }),
  scene('kpis-no-calendar', { 'read-kpis': new Refusal('no-calendar') }),
  scene('kpis-nothing-read', {
    'read-kpis': { state: 'none', accounts: [{ host: 'zendesk', account }] },
  }),
  scene('kpis-nobody-connected', { 'read-kpis': { state: 'none', accounts: [] } }),
  scene(
    'kpis-still-read',
    told(
      {
        accounts: [
          { account, read: 120, listed: 400, knownUntil: null, counted: true },
          { account: 'globex.my.salesforce.com', read: 0, listed: 0, knownUntil: null, counted: false },
        ],
        review: { state: 'overdue', days: 14, person: 'Maya Ortiz' },
      },
      400,
      { ...reading, read: 120, knownUntil: null },
    ),
  ),
  scene(
    'kpis-long-names',
    told({
      levels: Array.from({ length: 6 }, (_, index) => ({
        ...{
          id: `${index}`,
          name: { kind: 'text', text: `${index} ${LONG}` },
          n: 12,
          median: (index + 1) * DAY * 40,
        },
        ...{ businessMedian: null, bottleneck: index === 5 },
      })),
      issueTypes: [{ name: { kind: 'text', text: LONG }, escalations: 12_000 }],
    }),
  ),
  scene('kpis-rules', told(), [], 'kpis/rules'),
  scene(
    'kpis-rules-verdicts',
    {
      'read-kpis': (wish: Wish) => {
        const own = report(400, wish);
        const verdicts = ['keep', 'loosen', 'drop'] as const;
        const months = ['2025-12', '2026-01', '2026-02'];
        return {
          state: 'told',
          report: {
            ...own,
            activatedAt: NOW - 20 * DAY,
            rules: own.rules.slice(0, 5).map((rule, index) => ({
              ...rule,
              ...{
                firings: 61 + index,
                hits: 40 - 9 * index,
                falseAlarms: 12 + 12 * index,
                late: 3,
                undecided: 4,
              },
              ...{
                precisionPercent: 73 - 17 * index,
                medianLead: (9 - index) * HOUR,
                agreed: 7,
                disagreed: index,
              },
              verdict: verdicts[index] ?? null,
              mode: index === 4 ? null : rule.mode,
              name: index === 3 ? { kind: 'text', text: LONG } : rule.name,
              trend: months.map((month, place) => ({
                ...{ month, hits: 10, falseAlarms: 4, late: 1 },
                precisionPercent: place === 1 && index === 2 ? null : 60 - 10 * index + place,
              })),
            })),
          },
        };
      },
    },
    [],
    'kpis/rules',
  ),
  scene('kpis-rules-none', told({}, 0), [], 'kpis/rules'),
  scene('debriefs-told', debriefsTold(), [], 'debriefs'),
  scene('debriefs-none', debriefsTold({ total: 0, debriefs: [], all: 0, open: 0 }), [], 'debriefs'),
  scene('debriefs-no-hit', debriefsTold({ total: 0, debriefs: [] }), [], 'debriefs'),
  scene('debriefs-loading', { 'read-debriefs': never }, [], 'debriefs'),
  scene('debriefs-reading', { 'read-debriefs': { state: 'reading', done: 1, all: 5 } }, [], 'debriefs'),
  scene('debriefs-failed', { 'read-debriefs': new Refusal('failed') }, [], 'debriefs'),
  scene(
    'debriefs-long-names',
    debriefsTold({
      debriefs: debriefs.slice(0, 2).map((debrief) => ({
        ...debrief,
        ...{ subject: LONG, customer: LONG, outcome: LONG, cycle: 12, ground: 'exception' },
        issueType: { id: 'long', name: LONG },
        departures: { jumps: 2, lowered: 1, holds: 3, exceptions: 1 },
        stays: debrief.stays.map((stay) => ({ ...stay, levelName: LONG, ownerId: null, late: 3_650 * DAY })),
        note: { text: LONG.repeat(4), discussedAt: null, at: NOW - 400 * DAY },
      })),
      owners: [{ id: '9001', name: LONG }],
    }),
    [],
    'debriefs',
  ),
  scene('log-desk-told', logTold(), [], 'log'),
  scene('log-desk-none', logTold({ total: 0, lines: [] }), [], 'log'),
  scene('log-desk-loading', { 'read-audit-log': never }, [], 'log'),
  scene('log-desk-failed', { 'read-audit-log': new Refusal('failed') }, [], 'log'),
  scene(
    'log-desk-note',
    { ...logTold(), 'read-notes': new Refusal('signed-out') },
    ['.audit-note > button'],
    'log',
  ),
  scene(
    'log-desk-long-names',
    logTold({
      lines: lines.slice(0, 40).map((line) => ({ ...line, reason: LONG, policyVersion: LONG.slice(0, 60) })),
      persons: people.map(({ id }) => ({ id, name: LONG })),
    }),
    [],
    'log',
  ),
];
