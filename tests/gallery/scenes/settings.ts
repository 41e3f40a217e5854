import type { Scene } from '../scene';

const NOW = Date.UTC(2026, 2, 2, 9, 41);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ACME = 'acme.zendesk.com';
const ORG = 'acme.my.salesforce.com';

const imports = {
  accounts: [ACME, ORG],
  imports: [
    {
      ...{ id: 'import-0002', at: NOW - HOUR, fileName: 'usage-2026-02.csv', rows: 1180, refused: 60 },
      ...{
        customers: 96,
        metrics: ['usage', 'adoption', 'event:login'],
        from: NOW - 28 * DAY,
        until: NOW - DAY,
      },
    },
    {
      ...{
        id: 'import-0001',
        at: NOW - 30 * DAY,
        fileName: `${'long name '.repeat(25)}.csv`,
        rows: 1,
        refused: 0,
      },
      ...{
        customers: 1,
        metrics: ['error_rate', 'modules_used'],
        from: NOW - 31 * DAY,
        until: NOW - 31 * DAY,
      },
    },
  ],
};

const told = {
  settings: { off: ['informed'], quietHours: { from: 18 * 60, until: 8 * 60 }, sound: false },
  quietUntil: null,
  allowed: 'yes',
  keys: [
    { command: 'open-panel', shortcut: 'Alt+Shift+B' },
    { command: 'next-due', shortcut: '' },
  ],
};
const ticket = { host: 'zendesk', account: ACME, kind: 'ticket', id: '4821' };
const quiet = {
  quiet: [
    {
      ...{ what: { topic: 'breach' }, ref: ticket, recordKey: `${ACME}/ticket/4821` },
      ...{
        subject: 'Trucks cannot sync since the update',
        until: NOW + HOUR,
        reason: 'Waits for the vendor',
      },
    },
    {
      what: {
        rule: 'several-unresolved-tickets',
        name: { key: 'rule_several_unresolved_tickets' },
        everywhere: true,
      },
      ...{ ref: ticket, recordKey: `${ACME}/ticket/4821`, subject: null, until: null, reason: '' },
    },
  ],
};

const stored = {
  rows: {
    ...{ copies: 1240, outbox: 14, alerts: 87, health: 96, signals: 2310, plays: 41, history: 3 },
    ...{ imports: 2, egress: 512, settings: 143 },
  },
  bytes: { databases: 18_400_000, settings: 212_000 },
  unsent: [{ account: ACME, count: 3 }],
  accounts: [ACME, ORG],
  retention: { copies: 7, egress: 90, imports: null },
};
const request = (host: string, method: string, path: string, purpose: string, count: number) => ({
  ...{
    day: Math.floor(NOW / DAY),
    host,
    method,
    path,
    purpose,
    through: method === 'PUT' ? 'tab' : 'worker',
  },
  ...{ count, unanswered: count > 900 ? 4 : 0, sent: method === 'PUT' ? 820 : 0, received: count * 2100 },
  ...{ first: NOW - 5 * HOUR, last: NOW - 60_000 },
});
const egress = {
  entries: [
    request(ACME, 'GET', '/api/v2/tickets/{id}', 'screen', 931),
    request(ACME, 'GET', '/api/v2/search', 'background', 160),
    request(ORG, 'POST', '/services/data/v60.0/composite/batch', 'screen', 84),
    request(ACME, 'PUT', '/api/v2/tickets/{id}', 'deed', 3),
    request(ORG, 'POST', '/services/oauth2/token', 'sign-in', 2),
  ],
};
const common = { page: 'settings', now: NOW } as const;
// "byte" is how Intl writes the unit in the language that stands for all others.
const asItIs = [
  ...['usage-2026-02.csv', 'CSV', 'JSON', 'GET', 'PUT', 'POST', 'modules_used', 'Alt+Shift+B', 'byte'],
];

/** Import, notifications and privacy of the settings. */
export const settingsScenes: readonly Scene[] = [
  { ...common, name: 'settings-import', place: 'import', answers: { 'read-imports': imports }, asItIs },
  {
    ...common,
    name: 'settings-import-none',
    place: 'import',
    answers: { 'read-imports': { accounts: [], imports: [] } },
  },
  { ...common, name: 'settings-import-failed', place: 'import', answers: {} },
  {
    ...common,
    name: 'settings-notifications',
    place: 'notifications',
    answers: { 'read-notifications': told, 'read-quiet': quiet },
    asItIs,
  },
  {
    ...common,
    name: 'settings-notifications-not-allowed',
    place: 'notifications',
    answers: {
      'read-notifications': {
        ...told,
        allowed: 'no',
        settings: { ...told.settings, quietHours: 'calendar' },
      },
      'read-quiet': { quiet: [] },
    },
    asItIs,
  },
  {
    ...common,
    name: 'settings-privacy',
    place: 'privacy',
    answers: { 'read-stored': stored, 'read-egress': egress },
    asItIs,
  },
  {
    ...common,
    name: 'settings-privacy-empty',
    place: 'privacy',
    answers: {
      'read-stored': { ...stored, unsent: [], accounts: [], bytes: { databases: null, settings: null } },
      'read-egress': { entries: [] },
    },
  },
  { ...common, name: 'settings-privacy-failed', place: 'privacy', answers: {} },
];
