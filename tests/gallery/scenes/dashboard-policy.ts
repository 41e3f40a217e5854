import type { z } from 'zod';
import { NOW } from '../../../components/panel/__fixtures__/now';
import { staff } from '../../../components/panel/__fixtures__/staff';
import { staffedPolicy } from '../../../components/panel/__fixtures__/staffed-policy';
import { defaultPolicy } from '../../../lib/domain/default-policy/default-policy';
import type { OutboxEntry } from '../../../lib/domain/model/outbox-entry';
import type { Policy } from '../../../lib/domain/model/policy';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import type { readDeskPolicy } from '../../../lib/messages/read-desk-policy';
import type { readStorm } from '../../../lib/messages/read-storm';
import type { readWeather } from '../../../lib/messages/read-weather';
import { never } from '../never';
import { Refusal } from '../refusal';
import type { Scene } from '../scene';
import { longPolicy } from './long-policy';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ACCOUNT = 'acme.zendesk.com';
const LONG =
  'Wolfeschlegelsteinhausenbergerdorff & Söhne Speditionsgesellschaft für grenzüberschreitenden Güterverkehr 🚛🔥 with a name that goes on and on until two hundred characters are full, and then a bit';

type Desk = z.infer<typeof readDeskPolicy.answer>;
type Weather = z.infer<typeof readWeather.answer>;
type Storm = z.infer<typeof readStorm.answer>;

const desk = (policy: Policy, changes: Partial<Desk> = {}): Desk => ({
  ...{ clockOffset: 0, policy, source: 'own' },
  systems: [{ host: 'zendesk', account: ACCOUNT, meId: '9001', people: staff, problem: null }],
  ...changes,
});
const policy = staffedPolicy({
  version: 'support-7',
  name: 'Escalation policy of Acme',
  review: { account: ACCOUNT, personId: '9005', dueAt: NOW + 12 * DAY },
});
const forked: Policy = {
  ...policy,
  routing: {
    manyAccounts: { row: null, fromLevel: 'level-2' },
    afterHours: { row: 'payment-issue', fromLevel: null },
  },
};
const long = longPolicy(6);
const longDesk = desk(long, {
  source: 'managed',
  systems: [
    {
      ...{ host: 'zendesk', account: ACCOUNT, meId: null, problem: null },
      people: staff.map((person) => ({ ...person, name: `${person.name} ${LONG}`.slice(0, 200) })),
    },
    { host: 'salesforce', account: 'acme.my.salesforce.com', meId: null, people: [], problem: 'offline' },
  ],
});
const kpis = { 'read-kpis': { state: 'none', accounts: [] } };

const scene = (place: string, name: string, answers: Scene['answers'], more: Partial<Scene> = {}): Scene => ({
  ...{ name: `duty-${name}`, page: 'dashboard', place, now: NOW },
  answers: { 'read-desk-policy': desk(policy), ...kpis, ...answers },
  ...more,
});

const ref = (id: string): RecordRef => ({ host: 'zendesk', account: ACCOUNT, kind: 'ticket', id });
const arrival = (id: string, at: number, subject: string | null = 'Trucks cannot sync since the update') => ({
  ...{ ref: ref(id), subject, levelName: 'Level 1', at: NOW + at },
});
const named = (personId: string) => ({
  ...{ personId, kind: personId === '9006' ? ('group' as const) : ('person' as const) },
  name: staff.find(({ id }) => id === personId)?.name ?? null,
});
type Owner = Weather['owners'][number];
const owner = (arrivals: Owner['arrivals'], changes: Partial<Owner> = {}): Owner => {
  const moments = [...new Set(arrivals.map(({ at }) => at))].map((at) => ({
    ...{ at, count: arrivals.filter((one) => one.at === at).length },
  }));
  return {
    ...{ host: 'zendesk', account: ACCOUNT, owner: named('9002'), me: false, arrivals, moments },
    ...{ levels: [{ levelName: 'Level 1', count: arrivals.length }], load: 6, peak: 6 + arrivals.length },
    overload: null,
    ...changes,
  };
};
const three = [arrival('4821', 25 * MINUTE), arrival('4830', 25 * MINUTE), arrival('4835', 25 * MINUTE)];
const weather = (changes: Partial<Weather> = {}): Weather => ({
  ...{ clockOffset: 0, now: NOW, hours: 4, climbMode: 'act', loadLimit: 10 },
  systems: [{ host: 'zendesk', account: ACCOUNT, tickets: 34, oldestReadAt: NOW - 12 * MINUTE }],
  owners: [
    owner([...three, arrival('4840', 2 * HOUR), arrival('4841', 3 * HOUR)], {
      ...{ load: 8, peak: 13 },
      overload: { at: NOW + 25 * MINUTE, levelName: 'Level 1', instead: named('9003') },
    }),
    owner([arrival('4799', 95 * MINUTE)], { owner: named('9001'), me: true, load: 3, peak: 4 }),
    owner([arrival('4808', 3 * HOUR)], { owner: named('9006'), load: null, peak: null }),
    owner([arrival('4795', HOUR, null)], { owner: 'nobody', load: null, peak: null }),
  ],
  unknown: [],
  ...changes,
});
const shown = { 'read-weather': weather() };

type Group = NonNullable<Storm['groups']>[number];
const ticket = (id: string, ownerId: string | null, changes: Partial<Group['tickets'][number]> = {}) => ({
  ...{ ref: ref(id), subject: `Trucks cannot sync in depot ${id}`, levelName: 'Level 1' },
  ...{ openedAt: NOW - 20 * MINUTE, owner: ownerId === null ? null : named(ownerId), before: null },
  ...{ nextKey: `${ACCOUNT}/${id}/1/1`, left: null, entry: null },
  ...changes,
});
const entry = (id: string, changes: Partial<OutboxEntry> = {}): OutboxEntry => ({
  ...{ id: `row-${id}`, recordKey: `${ACCOUNT}/ticket/${id}`, transitionKey: `${ACCOUNT}/${id}/1/1` },
  ...{ deed: 'transferred', state: 'queued', levelId: 'level-1', ownerId: '9002', createdAt: NOW - 2_000 },
  ...{
    undoUntil: NOW,
    notBefore: NOW,
    attempts: 1,
    problem: 'needs-tab',
    reasonLost: false,
    hostWords: null,
  },
  ...changes,
});
const storm = (changes: Partial<Storm> = {}): Storm => ({
  ...{ clockOffset: 0, now: NOW, rule: { moreThan: 10, minutes: 60 }, opened: 14, unknown: 0 },
  systems: [{ host: 'zendesk', account: ACCOUNT, oldestReadAt: NOW - 7 * MINUTE }],
  groups: [
    {
      ...{ host: 'zendesk', account: ACCOUNT, cause: 'System malfunction', owner: named('9002') },
      tickets: [
        ticket('5001', '9002', { left: 'theirs-already' }),
        ticket('5002', '9002', { left: 'theirs-already', before: named('9004') }),
        ticket('5003', '9004'),
        ticket('5004', null),
        ticket('5005', '9001', { entry: entry('5005') }),
        ticket('5006', '9001', {
          entry: entry('5006', { state: 'refused', problem: 'no-access', hostWords: 'You may not do that.' }),
        }),
        ticket('5007', '9001', { left: 'not-escalated' }),
      ],
    },
    {
      ...{ host: 'zendesk', account: ACCOUNT, cause: 'Payment issue', owner: null },
      tickets: [ticket('5010', null, { left: 'no-owner' })],
    },
    {
      ...{ host: 'zendesk', account: ACCOUNT, cause: null, owner: named('9001') },
      tickets: [ticket('5011', '9001', { subject: null, left: 'cause-unknown' })],
    },
  ],
  ...changes,
});
const forty = Array.from({ length: 40 }, (_, index) =>
  ticket(String(6000 + index), '9001', { subject: LONG }),
);
const owners = { 'list-owners': { owners: staff } };

/** The policy's pages of the dashboard: matrix, path, weather, storm and practice, and every state they can be in. */
export const dashboardPolicyScenes: readonly Scene[] = [
  scene('matrix', 'matrix', {}),
  scene('matrix', 'matrix-asked', {}, { press: ['.desk-kinds button:nth-of-type(5)'] }),
  scene('matrix', 'matrix-nobody-named', { 'read-desk-policy': desk(defaultPolicy, { source: 'shipped' }) }),
  scene(
    'matrix',
    'matrix-nobody-asked',
    { 'read-desk-policy': desk(defaultPolicy, { source: 'shipped' }) },
    { press: ['.desk-kinds button:nth-of-type(3)'] },
  ),
  scene('matrix', 'matrix-nothing-connected', {
    'read-desk-policy': desk(defaultPolicy, { source: 'shipped', systems: [] }),
  }),
  scene('matrix', 'matrix-overdue', {
    'read-desk-policy': desk({
      ...policy,
      review: { account: ACCOUNT, personId: '9005', dueAt: NOW - 3700 * DAY },
    }),
  }),
  scene('matrix', 'matrix-long', { 'read-desk-policy': longDesk }, { asItIs: [LONG] }),
  scene('matrix', 'matrix-names-offline', {
    'read-desk-policy': desk(policy, {
      systems: [{ host: 'zendesk', account: ACCOUNT, meId: null, people: [], problem: 'offline' }],
    }),
  }),
  scene('matrix', 'matrix-loading', { 'read-desk-policy': never }),
  scene('matrix', 'matrix-refused', { 'read-desk-policy': new Refusal('failed') }),
  scene(`path/${ACCOUNT}/system-malfunction`, 'path', { 'read-desk-policy': desk(forked) }),
  scene(
    `path/${ACCOUNT}/system-malfunction`,
    'path-level-open',
    { 'read-desk-policy': desk(forked) },
    { press: ['[data-node="level-1"]'] },
  ),
  scene(
    `path/${ACCOUNT}/system-malfunction`,
    'path-fork-open',
    { 'read-desk-policy': desk(forked) },
    { press: ['[data-node="after-hours"]'] },
  ),
  scene('path', 'path-no-difference', { 'read-desk-policy': desk(defaultPolicy) }),
  scene(
    'path',
    'path-nine-long',
    { 'read-desk-policy': { ...longDesk, policy: longPolicy(9) } },
    { press: ['[data-node="tier-3"]'], asItIs: [LONG] },
  ),
  scene('path', 'path-no-row', { 'read-desk-policy': desk({ ...policy, matrix: [] }) }),
  scene('weather', 'weather', shown),
  scene('weather', 'weather-tickets', shown, { press: ['.weather-card .button'] }),
  scene('weather', 'weather-by-hand', { 'read-weather': weather({ climbMode: 'suggest' }) }),
  scene('weather', 'weather-calm', { 'read-weather': weather({ owners: [] }) }),
  scene('weather', 'weather-unknown', {
    'read-weather': weather({
      owners: [owner([arrival('4799', 10 * MINUTE, LONG)], { owner: { ...named('9001'), name: LONG } })],
      unknown: Array.from({ length: 40 }, (_, index) => ({
        ref: ref(String(7000 + index)),
        subject: index % 2 ? LONG : null,
      })),
    }),
  }),
  scene('weather', 'weather-no-way-out', {
    'read-weather': weather({
      owners: [
        owner(three, {
          peak: 11,
          load: 9,
          overload: { at: NOW + HOUR, levelName: 'Level 1', instead: 'nobody' },
        }),
        owner(three, {
          owner: named('9004'),
          peak: 12,
          overload: { at: NOW + HOUR, levelName: LONG, instead: 'away' },
        }),
      ],
    }),
  }),
  scene('weather', 'weather-nothing-read', {
    'read-weather': weather({
      owners: [],
      systems: [{ host: 'zendesk', account: ACCOUNT, tickets: 0, oldestReadAt: null }],
    }),
  }),
  scene('weather', 'weather-nowhere', { 'read-weather': weather({ owners: [], systems: [] }) }),
  scene('weather', 'weather-loading', { 'read-weather': never }),
  scene('weather', 'weather-refused', { 'read-weather': new Refusal('failed') }),
  scene('storm', 'storm', { 'read-storm': storm(), ...owners }),
  scene('storm', 'storm-choose', { 'read-storm': storm(), ...owners }, { press: ['.storm-owner .button'] }),
  scene('storm', 'storm-calm', { 'read-storm': storm({ groups: null, opened: 2, unknown: 3 }) }),
  scene('storm', 'storm-forty', {
    'read-storm': storm({
      opened: 40,
      groups: [
        {
          ...{ host: 'zendesk', account: ACCOUNT, cause: LONG.slice(0, 60) },
          ...{ owner: { ...named('9002'), name: LONG }, tickets: forty },
        },
      ],
    }),
  }),
  scene(
    'storm',
    'storm-moved-on',
    { 'read-storm': storm(), deed: { outcome: 'moved-on', rowId: null } },
    { press: ['[data-ticket="5003"] .button'] },
  ),
  scene(
    'storm',
    'storm-refused-deed',
    { 'read-storm': storm(), deed: new Refusal('same-owner') },
    { press: ['[data-ticket="5003"] .button'] },
  ),
  scene('storm', 'storm-nowhere', { 'read-storm': storm({ groups: null, systems: [], opened: 0 }) }),
  scene('storm', 'storm-loading', { 'read-storm': never }),
  scene('storm', 'storm-refused', { 'read-storm': new Refusal('failed') }),
  scene('practice', 'practice', {}),
  scene('practice', 'practice-none-picked', {}, { press: ['form .button'] }),
  scene(
    'practice',
    'practice-answered',
    {},
    { press: ['.practice-options label:nth-of-type(2) input', 'form .button'] },
  ),
  scene('practice', 'practice-roles-only', {
    'read-desk-policy': desk(defaultPolicy, { source: 'shipped', systems: [] }),
  }),
  scene('practice', 'practice-no-matrix', { 'read-desk-policy': desk({ ...policy, matrix: [] }) }),
];
