import { NOW } from '../../../components/panel/__fixtures__/now';
import { staff } from '../../../components/panel/__fixtures__/staff';
import { staffedPolicy } from '../../../components/panel/__fixtures__/staffed-policy';
import { defaultPolicy } from '../../../lib/domain/default-policy/default-policy';
import type { Person } from '../../../lib/domain/model/person';
import type { Policy } from '../../../lib/domain/model/policy';
import { never } from '../never';
import { Refusal } from '../refusal';
import type { Scene } from '../scene';

const DAY = 86_400_000;
const ACCOUNT = 'acme.zendesk.com';
const SALESFORCE = 'acme.my.salesforce.com';
const LONG =
  'Wolfeschlegelsteinhausenbergerdorff 🚛 بنت الأندلس, Leitung der länderübergreifenden Eskalationen';

const connection = (host: 'zendesk' | 'salesforce', account: string) => ({
  ...{ host, account, sandbox: false, by: 'session', me: staff[0], otherPage: null, lacks: null },
  ...{ clientId: null, bySession: true, checkedAt: NOW, mappable: true, keepsHours: true, keepsSlas: true },
});
const settings = (connections: readonly unknown[]) => ({
  redirectUrls: { zendesk: 'https://x.chromiumapp.org/z', salesforce: 'https://x.chromiumapp.org/s' },
  connections,
  sessionForbidden: false,
  worker: { bootId: 'b', startedAt: NOW, version: '0.1.0' },
});
const consultants: Person[] = [
  {
    ...{ id: '0058F1', name: 'Noor Haddad', role: 'agent' },
    away: { why: 'out-of-office', from: NOW, until: NOW + 9 * DAY },
  },
  { id: '0058F2', name: 'Luca Ferri', role: 'agent', away: { why: 'not-active', from: null, until: null } },
];
const calendars = [
  {
    ...{ id: '11', name: 'Support Berlin', hostZone: 'Berlin', holidaysKnown: true },
    calendar: {
      ...{ id: 'zd-11', name: 'Support Berlin', timeZone: 'Europe/Berlin' },
      spans: [1, 2, 3, 4, 5].map((day) => ({ day, start: 480, end: 1080 })),
      holidays: ['2026-05-01', '12-25'],
    },
  },
  { id: '12', name: 'Night watch', hostZone: 'Atlantis', holidaysKnown: false, calendar: null },
];
const answers = (policy: Policy, more: Readonly<Record<string, unknown>> = {}) => ({
  'read-policy': {
    ...{ inForce: defaultPolicy, source: 'own', since: null, managedFindings: null, revision: 1 },
    draft: { policy, savedAt: NOW, basedOn: defaultPolicy.version },
  },
  'save-policy-draft': { revision: 2, savedAt: NOW },
  'read-settings': settings([connection('zendesk', ACCOUNT), connection('salesforce', SALESFORCE)]),
  'list-owners': ({ account }: { account: string }) => ({
    owners: account === ACCOUNT ? staff : consultants,
  }),
  'read-calendars': { calendars },
  ...more,
});
const readOnly = (policy: Policy) =>
  answers(policy, {
    'read-policy': {
      ...{ inForce: policy, source: 'managed', since: null, managedFindings: null, revision: 0, draft: null },
    },
  });

const scene = (
  name: string,
  form: string,
  policy: Policy,
  press: readonly string[] = [],
  given: Readonly<Record<string, unknown>> = answers(policy),
): Scene => ({
  name: `policy-${name}`,
  page: 'settings',
  place: `policy/${form}`,
  now: NOW,
  answers: given,
  press,
  asItIs: ['UTC', 'Europe', 'Berlin', 'London'],
});

const usual = staffedPolicy();
const [firstRow] = usual.matrix;
const nine: Policy = {
  ...usual,
  levels: Array.from({ length: 9 }, (_, index) => ({
    ...{ id: `stage-${index}`, name: index === 4 ? LONG.slice(0, 60) : `Stage ${index}` },
    ...{ urgency: '', support: '', issues: '' },
  })),
  roles: usual.roles.map((role, index) => (index === 0 ? { ...role, name: LONG.slice(0, 80) } : role)),
  matrix: usual.matrix.map(({ issueType, cells }) => ({
    issueType,
    cells: Array.from({ length: 9 }, (_, index) => ({
      level: `stage-${index}`,
      role: cells[index % cells.length]?.role ?? '',
      limitMinutes: index === 8 ? null : 45 * (index + 1),
    })),
  })),
};
const mistakes: Policy = {
  ...usual,
  levels: usual.levels.map((level, index) =>
    index === 1 ? { ...level, channels: { first: 'pop-up', fallback: 'none' } } : level,
  ),
  matrix: usual.matrix.map(({ issueType, cells }, row) => ({
    issueType,
    cells: cells.map((cell, index) => (row === 1 && index === 1 ? { ...cell, limitMinutes: null } : cell)),
  })),
  issueTypes: usual.issueTypes.map((type, index) =>
    index === 6 ? { ...type, row: 'gone', words: [] } : type,
  ),
  calendars: [
    {
      ...{ id: 'office', name: LONG, timeZone: 'Europe/London', holidays: ['2026-02-30', '12-25'] },
      spans: [
        { day: 1, start: 540, end: 1020 },
        { day: 1, start: 960, end: 1200 },
        { day: 5, start: 1320, end: 1800 },
      ],
    },
  ],
  guard: { ...usual.guard, criteria: [], ratePercent: { low: 12, high: 10 } },
};
const withRaci: Policy = {
  ...usual,
  matrix: usual.matrix.map((row) =>
    row === firstRow
      ? row
      : {
          ...row,
          cells: row.cells.map((cell, index) =>
            index === 1
              ? {
                  ...cell,
                  raci: {
                    accountable: 'cto',
                    responsible: [cell.role],
                    consulted: ['head-of-engineering'],
                    informed: ['vp-of-sales', 'head-of-operations'],
                  },
                }
              : cell,
          ),
        },
  ),
};
const away: Policy = {
  ...usual,
  absences: [
    ...usual.absences,
    { account: ACCOUNT, personId: '9002', from: NOW + DAY, until: NOW + 6 * DAY },
    {
      ...{ account: ACCOUNT, personId: '9005', from: Date.UTC(2026, 11, 24), until: Date.UTC(2026, 11, 29) },
      delegate: { personId: '9004', kind: 'person' as const },
    },
    { account: ACCOUNT, personId: '9001', from: NOW - 40 * DAY, until: NOW - 30 * DAY },
  ],
};
const skilled: Policy = {
  ...usual,
  skills: [
    {
      ...{ id: 'billing', name: 'Billing', field: 'product', values: ['Billing', 'Invoices'] },
      holders: [{ account: ACCOUNT, personId: '9005', kind: 'person' }],
    },
  ],
  roles: usual.roles.map((role) =>
    role.id === 'senior-engineer'
      ? {
          ...role,
          skills: ['billing'],
          holders: [
            ...role.holders,
            { account: SALESFORCE, personId: '0058F1', kind: 'person' as const },
            { account: 'gone.zendesk.com', personId: '77', kind: 'group' as const },
          ],
        }
      : role,
  ),
  dutyManager: 'head-of-operations',
};
const routed: Policy = {
  ...usual,
  routing: {
    manyAccounts: { row: 'system-malfunction', fromLevel: 'level-2' },
    afterHours: { row: null, fromLevel: null },
  },
  frontline: [
    ...usual.frontline,
    { id: 'long', name: LONG.slice(0, 80), words: ['goodwill'], upToAmount: null },
  ],
};
const empty: Policy = {
  ...usual,
  ...{ matrix: [], absences: [], frontline: [], approvals: [], roles: [], skills: [] },
};

/** The policy's forms about who and when. */
export const policyWhoScenes: readonly Scene[] = [
  scene('matrix', 'matrix', usual),
  scene('matrix-cell', 'matrix', withRaci, ['[data-cell="1-1"]']),
  scene('matrix-remove-level', 'matrix', usual, ['thead th:nth-child(3) [data-remove]']),
  scene('matrix-nine', 'matrix', nine, ['[data-cell="0-0"]']),
  scene('matrix-mistakes', 'matrix', mistakes),
  scene('matrix-empty', 'matrix', empty),
  scene('matrix-read-only', 'matrix', withRaci, [], readOnly(withRaci)),
  scene('levels', 'levels', usual, ['[data-level="level-1"] [aria-expanded]']),
  scene('levels-mistakes', 'levels', mistakes, ['[data-level="level-1"] [data-remove]']),
  scene('levels-nine', 'levels', nine),
  scene('levels-read-only', 'levels', usual, [], readOnly(usual)),
  scene('kinds', 'issue-types', usual, ['[data-entry="payment-issue"] .fold-opener']),
  scene('kinds-mistakes', 'issue-types', mistakes),
  scene('kinds-read-only', 'issue-types', usual, ['.fold-opener'], readOnly(usual)),
  scene('people', 'people', skilled, ['[data-entry="senior-engineer"] .fold-opener']),
  scene('people-search', 'people', usual, [
    '[data-entry="junior-support-rep"] .fold-opener',
    '[data-entry="junior-support-rep"] [data-pick]',
  ]),
  scene('people-empty', 'people', empty),
  scene(
    'people-reading',
    'people',
    usual,
    ['[data-entry="cto"] .fold-opener', '[data-entry="cto"] [data-pick]'],
    {
      ...answers(usual),
      'list-owners': never,
    },
  ),
  scene(
    'people-refused',
    'people',
    usual,
    ['[data-entry="cto"] .fold-opener', '[data-entry="cto"] [data-pick]'],
    {
      ...answers(usual),
      'list-owners': new Refusal('signed-out'),
    },
  ),
  scene(
    'people-read-only',
    'people',
    skilled,
    ['[data-entry="senior-engineer"] .fold-opener'],
    readOnly(skilled),
  ),
  scene('absences', 'absences', away, ['.fold-opener']),
  scene('absences-delegate', 'absences', away, ['[data-entry$="9005/0"] .fold-opener']),
  scene('absences-empty', 'absences', { ...usual, absences: [] }, ['[data-pick]'], {
    ...answers({ ...usual, absences: [] }),
    'read-settings': settings([]),
  }),
  scene('absences-read-only', 'absences', away, ['.fold-opener'], readOnly(away)),
  scene('calendars', 'calendars', usual, ['[data-entry="office"] .fold-opener']),
  scene('calendars-copy', 'calendars', usual, ['[data-copy] button']),
  scene('calendars-mistakes', 'calendars', mistakes, ['.fold-opener']),
  scene('calendars-read-only', 'calendars', usual, ['[data-entry="office"] .fold-opener'], readOnly(usual)),
  scene('routing', 'routing', routed, [
    '[data-entry="approval-request"] .fold-opener',
    '[data-entry="long"] .fold-opener',
  ]),
  scene('routing-empty', 'routing', empty),
  scene('routing-read-only', 'routing', routed, [], readOnly(routed)),
  scene('guard', 'guard', usual),
  scene('guard-mistakes', 'guard', mistakes),
  scene('guard-read-only', 'guard', usual, [], readOnly(usual)),
  scene('review', 'review', {
    ...usual,
    review: { account: ACCOUNT, personId: '9004', dueAt: NOW + 30 * DAY },
  }),
  scene('review-over', 'review', {
    ...usual,
    review: { account: ACCOUNT, personId: '9004', dueAt: NOW - DAY },
  }),
  scene('review-nobody', 'review', usual, ['[data-pick]']),
];
