import { NOW } from '../../../components/panel/__fixtures__/now';
import { staff } from '../../../components/panel/__fixtures__/staff';
import { staffedPolicy } from '../../../components/panel/__fixtures__/staffed-policy';
import { defaultPolicy } from '../../../lib/domain/default-policy/default-policy';
import type { Policy } from '../../../lib/domain/model/policy';
import type { PolicyRemark } from '../../../lib/domain/model/policy-remark';
import { loadPolicy } from '../../../lib/domain/policy/load-policy';
import { PolicyError } from '../../../lib/domain/policy/policy-error';
import { triggerId } from '../../../lib/domain/triggers/trigger-id';
import { never } from '../never';
import { Refusal } from '../refusal';
import type { Scene } from '../scene';

const DAY = 86_400_000;
const ACCOUNT = 'acme.zendesk.com';
const LONG =
  'Wolfeschlegelsteinhausenbergerdorff 🚛 بنت الأندلس, Leitung der länderübergreifenden Eskalationen';

const staffed = staffedPolicy();
const inForce: Policy = {
  ...staffed,
  ...{ version: '2026-02-10.4be2a81f09', name: 'Acme support' },
  roles: staffed.roles.map((role) =>
    role.holders.length > 0
      ? role
      : { ...role, holders: [{ account: ACCOUNT, personId: '9005', kind: 'person' as const }] },
  ),
};
const draft: Policy = {
  ...inForce,
  warningMinutes: 20,
  levels: inForce.levels.map((level, index) => (index === 2 ? { ...level, name: LONG.slice(0, 60) } : level)),
  matrix: inForce.matrix.map((row, index) =>
    index === 1
      ? {
          ...row,
          cells: row.cells.map((cell) => (cell.level === 'level-1' ? { ...cell, limitMinutes: 45 } : cell)),
        }
      : row,
  ),
  roles: inForce.roles.map((role, index) => (index === 0 ? { ...role, name: LONG.slice(0, 70) } : role)),
  templates: inForce.templates.map((template, index) =>
    index === 0 ? { ...template, body: LONG } : template,
  ),
  triggers: inForce.triggers.map((trigger, index) => (index === 0 ? { ...trigger, mode: 'act' } : trigger)),
};
const faulty: Policy = { ...draft, roles: draft.roles.slice(2), calendar: 'gone' };

const read = {
  ...{ inForce, source: 'own', since: NOW - 20 * DAY, managedFindings: null, revision: 4 },
  draft: { policy: draft, savedAt: NOW - 90_000, basedOn: inForce.version },
};
const by = (personId: string) => ({ account: ACCOUNT, personId });
const versions = {
  activations: [
    {
      ...{ version: inForce.version, at: NOW - 20 * DAY, source: 'own', author: by('9004') },
      note: 'Level 1 answers within the hour, as agreed with the customers of the north.',
    },
    { version: '2026-01-15.09fd1c77aa', at: NOW - 46 * DAY, source: 'own', author: by('9099'), note: LONG },
    { version: 'shipped-1', at: NOW - 60 * DAY, source: 'shipped', author: null, note: '' },
  ],
  policies: [
    { ...defaultPolicy, version: 'shipped-1' },
    { ...inForce, version: '2026-01-15.09fd1c77aa', warningMinutes: 60 },
    inForce,
  ],
  people: staff,
};
const remark = (id: string, more: Partial<PolicyRemark>): PolicyRemark => ({
  ...{ id, kind: 'rule', target: triggerId(inForce.triggers[0] ?? { rule: '' }) },
  ...{ text: 'Fires on every newsletter.', at: NOW - DAY, author: by('9001'), seenAt: null },
  ...more,
});
const remarks = [
  remark('1', {}),
  remark('2', { kind: 'cell', target: `${inForce.matrix[1]?.issueType}/level-1`, text: LONG, author: null }),
  remark('3', { text: 'Thirty minutes is short at night.\nTwo hours would do.', at: NOW - 9 * DAY }),
  remark('4', { text: 'Done.', seenAt: NOW - DAY }),
];
const side = (factor: number, firings: number) => ({
  ...{
    firings: firings * 3,
    hits: 34 * factor,
    falseAlarms: 61 - 12 * factor,
    medianLead: 2_400_000 * factor,
  },
  climbs: 4 * factor,
  rules: inForce.triggers.slice(0, 6).map((trigger, index) => ({
    rule: triggerId(trigger),
    name: { kind: 'message' as const, key: `rule_${trigger.rule.replaceAll('-', '_')}` },
    ...{ mode: trigger.mode, firings: firings - index * 4, hits: 9 * factor, falseAlarms: 5 },
    medianLead: index === 3 ? null : 1_500_000 * factor,
  })),
  loads: [
    { account: ACCOUNT, owner: '9002', tickets: 31, firings: 44 * factor, climbs: 2 },
    { account: ACCOUNT, owner: 'nobody', tickets: 9, firings: 12, climbs: 0 },
  ],
});
const told = {
  ...{ state: 'told', from: NOW - 90 * DAY, until: NOW, tickets: 4_812, badTickets: 71, unknownTickets: 3 },
  accounts: [
    { account: ACCOUNT, read: 4_812, listed: 4_812, complete: true },
    { account: 'acme.my.salesforce.com', read: 210, listed: 1_020, complete: false },
  ],
  ...{ inForce: side(1, 62), draft: side(2, 71), people: staff },
};

function findingsOf(text: string) {
  try {
    loadPolicy(text);
    return [];
  } catch (error) {
    if (error instanceof PolicyError) return error.findings;
    throw error;
  }
}

const answers = {
  'read-policy': read,
  'save-policy-draft': { revision: 5, savedAt: NOW },
  'discard-policy-draft': {},
  'activate-policy': { version: '2026-03-02.77aa01bc3f' },
  'read-policy-versions': versions,
  'read-policy-examples': { examples: [{ id: 'shipped', policy: defaultPolicy }] },
  'read-remarks': { remarks },
  'replay-policy': told,
};
const scene = (
  name: string,
  place: string,
  given: Readonly<Record<string, unknown>> = {},
  press: readonly string[] = [],
): Scene => ({
  name: `policy-${name}`,
  page: 'settings',
  place: `policy/${place}`,
  now: NOW,
  answers: { ...answers, ...given },
  press,
  asItIs: ['JSON', 'CFO'],
});
const noDraft = { 'read-policy': { ...read, draft: null } };
const managed = { 'read-policy': { ...read, source: 'managed', draft: null } };
const broken = {
  'read-policy': {
    ...{ ...read, source: 'shipped', since: null, draft: null, inForce: defaultPolicy },
    managedFindings: findingsOf(JSON.stringify({ ...inForce, leeway: 3 }).slice(0, -40)),
  },
};
const replay = '.replay-lead + div .button';

/** The policy around its forms: how it stands, tried on the past, activated, its versions, files and remarks. */
export const policyScenes: readonly Scene[] = [
  scene('loading', 'overview', { 'read-policy': never }),
  scene('failed', 'overview', { 'read-policy': new Refusal('failed') }),
  scene('overview', 'overview'),
  scene('overview-no-draft', 'overview', noDraft),
  scene('overview-errors', 'overview', {
    'read-policy': { ...read, draft: { ...read.draft, policy: faulty, basedOn: '2026-01-15.09fd1c77aa' } },
  }),
  scene('discard', 'overview', {}, ['.policy-deeds button']),
  scene('managed', 'overview', managed),
  scene('managed-broken', 'overview', broken),
  scene('activate', 'activate'),
  scene('activate-none', 'activate', noDraft),
  scene('activate-errors', 'activate', {
    'read-policy': { ...read, draft: { ...read.draft, policy: faulty } },
  }),
  scene('activate-refused', 'activate', { 'activate-policy': new Refusal('changed-meanwhile') }, [
    '[type=submit]',
  ]),
  scene('replay', 'replay'),
  scene('replay-none', 'replay', noDraft),
  scene('replay-running', 'replay', { 'replay-policy': { state: 'running', done: 1_210, all: 9_624 } }, [
    replay,
  ]),
  scene('replay-nothing-read', 'replay', { 'replay-policy': { state: 'none', accounts: [] } }, [replay]),
  scene('replay-told', 'replay', {}, [replay]),
  scene('replay-loose-ends', 'replay', { 'replay-policy': new Refusal('loose-ends') }, [replay]),
  scene('versions', 'versions'),
  scene('versions-none', 'versions', {
    ...noDraft,
    'read-policy-versions': { ...versions, activations: [] },
  }),
  scene('versions-loading', 'versions', { 'read-policy-versions': never }),
  scene('files', 'files'),
  scene('files-example', 'files', {}, ['.policy-examples button']),
  scene('files-managed', 'files', managed),
  scene('remarks', 'remarks'),
  scene('remarks-seen', 'remarks', {}, ['[aria-pressed]']),
  scene('remarks-none', 'remarks', { 'read-remarks': { remarks: [] } }),
];
