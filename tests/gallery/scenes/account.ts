import { NOW } from '../../../components/panel/__fixtures__/now';
import { assessAccount } from '../../../lib/domain/assess-account';
import { defaultPolicy } from '../../../lib/domain/default-policy/default-policy';
import type { AccountFacts } from '../../../lib/domain/model/account-facts';
import type { HealthPoint } from '../../../lib/domain/model/health-point';
import type { Measure } from '../../../lib/domain/model/measure';
import type { Policy } from '../../../lib/domain/model/policy';
import { PanelState } from '../../../lib/messages/panel-state';
import { Refusal } from '../refusal';
import type { Scene } from '../scene';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ORG = 'acme.my.salesforce.com';
const account = { host: 'salesforce', account: ORG, kind: 'account', id: '0015g00000Xy7ZzAAJ' } as const;
const organisation = { host: 'zendesk', account: 'acme.zendesk.com', kind: 'account', id: '509974' } as const;
const me = { id: '005x', name: 'Tom Adler', role: 'agent' } as const;

/** The card of the picture: six metrics, a pulse among them, and a date by which use is too old. */
const policy: Policy = {
  ...defaultPolicy,
  healthCards: [
    {
      ...{ id: 'all-customers', name: 'All customers', minimumCoverage: 0.6, bands: { poor: 5, fair: 7 } },
      metrics: [
        { metric: 'usage', weightPercent: 25, points: points([-60, 0], [-20, 5], [0, 8], [20, 10]) },
        { metric: 'support', weightPercent: 25, points: points([0, 10], [3, 6], [10, 0]) },
        {
          ...{ metric: 'adoption', weightPercent: 20, staleAfterDays: 30 },
          points: points([0, 0], [50, 6], [90, 10]),
        },
        { metric: 'pulse', weightPercent: 10, points: points([0, 0], [10, 10]), staleAfterDays: 60 },
        { metric: 'nps', weightPercent: 10, points: points([-100, 0], [0, 5], [100, 10]) },
        { metric: 'sentiment', weightPercent: 10, points: points([-1, 0], [1, 10]) },
      ],
    },
  ],
};
function points(...all: [number, number][]): [number, number][] {
  return all;
}

const measure = (value: number, previous: number | null, hoursAgo: number): Measure => ({
  ...{ value, previous },
  asOf: NOW - hoursAgo * HOUR,
});
const ticket = (id: string, subject: string, more: object = {}) => ({
  ...{ id, subject, status: 'open' as const, createdAt: NOW - 26 * HOUR, escalated: false, levelId: null },
  ...{ dueAt: 'none' as const, ...more },
});

/** Ninety days of scores with a gap, falling at the end. */
const history: HealthPoint[] = Array.from({ length: 90 }, (_, day) => {
  const left = 89 - day;
  const fall = Math.max(0, 9 - left) / 6;
  const usage = round(7.6 - fall * 2.6 + Math.sin(day / 5) / 3);
  const support = round(6.4 - fall + Math.cos(day / 4) / 4);
  return {
    at: NOW - left * DAY,
    score: round(usage * 0.5 + support * 0.5),
    metrics: [
      { metric: 'usage', score: usage, weightPercent: 50 },
      { metric: 'support', score: support, weightPercent: 50 },
    ],
  };
}).filter((_, day) => (day < 30 || day > 38) && day < 89);
function round(value: number): number {
  return Math.round(value * 10) / 10;
}

const events = [1, 1, 2, 5, 5, 6, 6, 6, 7, 12, 13, 13, 15, 19, 19, 19, 20, 21, 24, 24, 25].map((daysAgo) => ({
  ...{ at: NOW - daysAgo * DAY, kind: 'login' },
}));

const northwind: AccountFacts = {
  account: {
    ...{ ref: account, name: 'Northwind Logistics', externalId: '500', tier: 'enterprise' },
    measures: {
      usage: measure(12_420, 18_000, 2),
      adoption: measure(72, 70, 27),
      pulse: measure(8, 8, 12 * 24),
    },
    ...{ contractValue: 184_000, startedAt: NOW - 700 * DAY, managerId: me.id },
  },
  tickets: { tickets: [ticket('5005', 'Invoices arrive twice', { dueAt: NOW + 40 * HOUR })], complete: true },
  twin: {
    account: { ref: organisation, name: 'Northwind', externalId: account.id, tier: null, measures: {} },
    tickets: {
      complete: true,
      tickets: [
        ticket('4821', 'Trucks cannot sync since the update', {
          ...{ escalated: true, levelId: 'level-1', dueAt: NOW + 54 * 60_000 },
        }),
        ticket('4830', 'Production down in Hamburg', { dueAt: NOW - 12 * 60_000 }),
        ticket('4808', 'Invoice shows the wrong VAT', { dueAt: NOW + 3 * HOUR }),
        ticket('4799', 'How do I export routes?'),
      ],
    },
  },
  renewal: { at: Date.UTC(2026, 3, 16), stage: 'Negotiation', movedBackAt: 'never', amount: 184_000 },
  sales: {
    complete: true,
    open: [{ at: NOW + 60 * DAY, stage: 'Proposal', amount: 32_000, currency: 'EUR', isRenewal: false }],
  },
  team: [
    { personId: '005y', name: 'Helen Ortiz', role: 'Executive sponsor' },
    { personId: '005z', name: 'Jonas Weber', role: 'Solution engineer' },
  ],
  tasks: [
    { id: '00T1', title: 'Prepare the business review', due: NOW + 3 * DAY, ownerId: me.id, done: false },
  ],
  events,
  healthHistory: history,
  override: 'none',
  children: [],
};

const override = (more: object = {}) => ({
  ...{ recordKey: `${ORG}/account/${account.id}`, score: 8.5, authorId: me.id, at: NOW - 2 * DAY },
  ...{ reason: 'New sponsor signed; the use of July is a holiday effect.', expiresAt: NOW + 5 * DAY },
  ...more,
});

type Account = Extract<PanelState['record'], { kind: 'account' }>;

function scene(
  name: string,
  facts: AccountFacts | null,
  more: { record?: Partial<Account>; policy?: Policy; press?: string[]; answers?: Scene['answers'] } = {},
): Scene {
  const inForce = more.policy ?? policy;
  const state: PanelState = {
    ...{ clockOffset: 0, policy: inForce, due: 0 },
    calls: { host: 'salesforce', lastHour: 3, lastDay: 21, left: null, day: null, rests: null },
    record: {
      ...{ kind: 'account', ref: account, me, people: [me], problem: null, readAt: NOW - 20_000, facts },
      health: facts === null ? null : assessAccount(facts, inForce, NOW),
      escalation: { task: 'yes', current: null, possible: true, entries: [] },
      ...more.record,
    },
  };
  return {
    ...{ name: `account-${name}`, page: 'panel', now: NOW },
    answers: {
      'read-panel': PanelState.parse(state),
      'read-pulses': {
        pulses: [
          {
            score: 8,
            remark: 'Sponsor is happy with the rollout',
            at: NOW - 12 * DAY,
            authorName: 'Tom Adler',
          },
          { score: 6, remark: null, at: NOW - 47 * DAY, authorName: null },
        ],
      },
      'read-plays': { plays: [], unknown: [], customer: 'known', people: [] },
      'read-drafts': { drafts: [] },
      'keep-draft': {},
      'say-pulse': { at: NOW },
      'take-back-pulse': {},
      'set-health-override': {},
      'end-health-override': {},
      ...more.answers,
    },
    press: more.press ?? [],
    asItIs: ['EUR', 'VAT'],
  };
}

const bare: AccountFacts = {
  ...northwind,
  account: { ...northwind.account, measures: {}, tier: null, managerId: null, contractValue: null },
  ...{ twin: 'none', renewal: null, sales: null, team: null, tasks: null, events: null },
  ...{ healthHistory: [], children: null },
};
const long = 'Überlandtransportgesellschaft 🚚 شركة النقل السريع '.repeat(4).slice(0, 200);
const without: { record: Partial<Account> } = {
  record: { escalation: { task: 'yes', current: null, possible: false, entries: [] } },
};

/** A customer's screen, in every state. */
export const accountScenes: readonly Scene[] = [
  scene('at-a-glance', northwind),
  scene('healthy', {
    ...northwind,
    account: {
      ...northwind.account,
      measures: {
        ...northwind.account.measures,
        usage: measure(21_000, 18_000, 2),
        sentiment: measure(0.6, 0.5, 3),
      },
    },
    ...{ twin: 'none', tickets: { tickets: [], complete: true }, healthHistory: [] },
  }),
  scene('metric-open', northwind, {
    press: ['[data-metric="usage"] button', '[data-metric="pulse"] button'],
  }),
  scene('metric-unknown', northwind, { press: ['[data-metric="nps"] button'] }),
  scene('line-open', northwind, { press: ['.health-line'] }),
  scene('override', { ...northwind, override: override() }),
  scene('override-form', { ...northwind, override: 'none' }, { press: ['.override .button-quiet'] }),
  scene(
    'override-form-date',
    { ...northwind, override: override() },
    {
      press: ['.override .button-quiet', '.override input[value="date"]'],
    },
  ),
  scene(
    'override-refused',
    {
      ...northwind,
      override: override({
        reason:
          'New sponsor signed; the use of July is a holiday effect, and the two open tickets are about the old office.',
      }),
    },
    {
      answers: { 'set-health-override': new Refusal('other-override') },
      press: ['.override .button-quiet', '.override .button-primary'],
    },
  ),
  scene('override-ended', {
    ...northwind,
    override: override({ expiresAt: NOW - 2 * DAY, at: NOW - 9 * DAY }),
  }),
  scene('pulse-form', northwind, { press: ['.action-bar .button-primary'] }),
  scene('pulse-said', northwind, { press: ['.action-bar .button-primary', '[data-pulse="8"]'] }),
  scene('pulse-refused', northwind, {
    answers: { 'say-pulse': new Refusal('unknown-author') },
    press: ['.action-bar .button-primary', '[data-pulse="4"]'],
  }),
  scene('pulse-old', {
    ...northwind,
    account: {
      ...northwind.account,
      measures: {
        ...northwind.account.measures,
        ...{ pulse: measure(8, 8, 75 * 24), adoption: measure(72, 70, 45 * 24) },
      },
    },
  }),
  scene('pulse-beside', northwind, { policy: defaultPolicy }),
  scene('escalated', northwind, without),
  scene('nothing-known', bare, { policy: defaultPolicy }),
  scene('stale', northwind, { record: { problem: 'offline', readAt: NOW - 4 * HOUR } }),
  scene('no-access', northwind, { record: { problem: 'no-access' } }),
  scene('no-money', {
    ...northwind,
    sales: null,
    renewal: null,
    account: { ...northwind.account, contractValue: null },
  }),
  scene('reading', null, { record: { readAt: null } }),
  scene('signed-out', null, { record: { problem: 'signed-out', readAt: null } }),
  scene(
    'other-signed-out',
    { ...northwind, twin: null },
    {
      record: {
        elsewhere: {
          match: {
            same: { ref: organisation, name: 'Northwind', by: 'external-id', at: null },
            ...{ candidates: [], refused: [], taken: [], unread: [] },
          },
          ...{ problem: 'signed-out', readAt: null },
        },
      },
    },
  ),
  scene('much', {
    ...northwind,
    account: { ...northwind.account, name: long, tier: long.slice(0, 60) },
    tickets: {
      complete: false,
      tickets: Array.from({ length: 300 }, (_, at) =>
        ticket(String(at), at % 2 === 0 ? long : `Ticket ${at}`, {
          ...{ dueAt: NOW - 10 * 365 * DAY + at, escalated: at < 12, levelId: at < 12 ? 'level-2' : null },
        }),
      ),
    },
    sales: {
      complete: false,
      open: [
        { at: null, stage: null, amount: 32_000, currency: 'EUR', isRenewal: false },
        { at: null, stage: null, amount: 1_250_000, currency: 'USD', isRenewal: false },
        { at: null, stage: null, amount: -4_000, currency: 'GBP', isRenewal: false },
      ],
    },
    team: Array.from({ length: 40 }, (_, at) => ({
      ...{ personId: `p${at}`, name: at === 0 ? long : `Person ${at}`, role: at === 0 ? long : 'Consultant' },
    })),
    children: Array.from({ length: 40 }, (_, at) => ({
      ...{ ref: { ...account, id: `child${at}` }, score: at % 10 === 0 ? null : 4 + (at % 5) },
      contractValue: at * 1000,
    })),
    override: override({ reason: long.repeat(4), authorId: 'gone', expiresAt: NOW + 300 * DAY }),
  }),
];
