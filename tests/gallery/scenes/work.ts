import { NOW } from '../../../components/panel/__fixtures__/now';
import { sampleState } from '../../../components/panel/__fixtures__/sample-state';
import type { ChecklistStep } from '../../../lib/domain/model/checklist-step';
import type { DueItem } from '../../../lib/domain/model/due-item';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import type { WorkSystem } from '../../../lib/domain/model/work-system';
import type { WorkTicket } from '../../../lib/domain/model/work-ticket';
import { say } from '../../../lib/view/panel/say';
import { never } from '../never';
import { Refusal } from '../refusal';
import type { Scene } from '../scene';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;
const LONG =
  'Wolfeschlegelsteinhausenbergerdorff & Söhne Speditionsgesellschaft für grenzüberschreitenden Güterverkehr 🚛🔥 with a subject that goes on and on until two hundred characters are full, and then a little further';

const zendesk = (id: string): RecordRef => ({
  host: 'zendesk',
  account: 'acme.zendesk.com',
  kind: 'ticket',
  id,
});
const salesforce = (id: string): RecordRef => ({
  ...{ host: 'salesforce', account: 'acme.my.salesforce.com', kind: 'ticket', id },
});
const clock = (left: number, metric: 'next_reply_time' | 'total_resolution_time' = 'next_reply_time') => ({
  ...{ metric, label: null, dueAt: NOW + left },
});
const ticket = (id: string, subject: string | null, changes: Partial<WorkTicket> = {}): WorkTicket => ({
  ref: zendesk(id),
  subject,
  customer: 'Northwind Logistics',
  risk: null,
  clock: 'none',
  escalation: null,
  ...changes,
});
const risk = (number: number, band: 'low' | 'watch' | 'high' | 'critical', atLeast = false) => ({
  ...{ number, band, atLeast },
});

const tickets: WorkTicket[] = [
  ticket('4830', 'Production down in Hamburg', {
    customer: 'Hanse Freight',
    risk: risk(91, 'critical'),
    clock: clock(-12 * MINUTE),
    escalation: { levelName: 'Level 2', stands: 'waits' },
  }),
  ticket('4835', 'Login impossible since the certificate change', {
    customer: 'Blue Yonder',
    risk: risk(66, 'high'),
    clock: clock(3 * HOUR),
    escalation: { levelName: 'Level 1', stands: 'to-acknowledge' },
  }),
  ticket('4821', 'Trucks cannot sync since the update', {
    risk: risk(74, 'high'),
    clock: clock(24 * MINUTE),
  }),
  ticket('5008', 'Exports fail every night', {
    ref: salesforce('5008F00000302jTQAQ'),
    customer: 'Globex',
    risk: risk(52, 'watch', true),
    clock: { metric: 'milestone', label: 'First Response', dueAt: NOW + 95 * MINUTE },
    escalation: { levelName: null, stands: 'waits' },
  }),
  ticket('4808', 'Invoice shows the wrong VAT', {
    customer: 'Duarte e Filhos',
    risk: risk(47, 'watch'),
    clock: clock(3 * HOUR),
  }),
  ticket('4799', 'How do I export routes?', {
    customer: 'Mori Transport',
    risk: risk(12, 'low'),
    clock: clock(27 * HOUR, 'total_resolution_time'),
    escalation: { levelName: 'Level 1', stands: 'acknowledged' },
  }),
  ticket('4795', 'Re: Re: login', { customer: null, clock: 'none' }),
  ticket('4791', null, { customer: null, clock: null }),
];
const system = (changes: Partial<WorkSystem> = {}): WorkSystem => ({
  ...{ host: 'zendesk', account: 'acme.zendesk.com', readAt: NOW - 2 * MINUTE, problem: null },
  ...{ read: 7, total: 7 },
  ...changes,
});
const org = (changes: Partial<WorkSystem> = {}) =>
  system({ host: 'salesforce', account: 'acme.my.salesforce.com', read: 1, total: 1, ...changes });

function queue(all: readonly WorkTicket[], systems: readonly WorkSystem[], count = all.length) {
  return {
    tickets: all.slice(0, 30),
    counts: {
      all: count,
      risk: Math.min(3, count),
      escalated: Math.min(4, count),
      today: Math.min(5, count),
    },
    systems,
  };
}

const item = (
  kind: DueItem['kind'],
  what: DueItem['what'],
  at: number | null,
  about: WorkTicket,
): DueItem => ({
  ...{ ref: about.ref, subject: about.subject, kind, what, at },
});
const at = (index: number): WorkTicket => tickets[index] ?? ticket('0', null);
const items: DueItem[] = [
  item('clock', say('panel_clock_next_reply_time'), NOW - 12 * MINUTE, at(0)),
  item('acknowledge', say('queue_due_acknowledge', 'Level 1'), NOW + 54 * MINUTE, at(1)),
  item('hand-over', say('queue_due_hand_over', 'Level 2'), null, at(0)),
  item('clock', say('panel_clock_next_reply_time'), NOW + 24 * MINUTE, at(2)),
  item('update', say('queue_due_update'), NOW + 2 * HOUR, at(0)),
  item('approval', say('queue_due_approval'), null, at(4)),
  item('task', say('queue_due_task', 'Ask how the last week went'), NOW + 3 * DAY, at(5)),
];
const due = (all: readonly DueItem[], most = 5) => ({
  'read-due': { items: all.slice(0, most), total: all.length },
});
const inbox = { 'read-inbox': { notices: [], total: 0, unread: 0, calendar: null } };

const none = { ...sampleState(), record: { kind: 'none' as const, reload: false }, calls: null };
const checklist = (done: readonly ChecklistStep[], past: unknown = null) => ({
  'read-checklist': {
    checklist: {
      done,
      accounts: [{ host: 'zendesk', account: 'acme.zendesk.com', past }],
      ticket: zendesk('4821'),
    },
  },
});

const scene = (
  name: string,
  answers: Scene['answers'],
  more: Pick<Scene, 'press' | 'asItIs'> = {},
): Scene => ({
  name: `work-${name}`,
  page: 'panel',
  now: NOW,
  answers: {
    'read-panel': none,
    'read-checklist': { checklist: null },
    'read-queue': queue(tickets, [system(), org()]),
    ...due(items),
    ...inbox,
    ...answers,
  },
  ...more,
});

const forty = Array.from({ length: 40 }, (_, index) =>
  ticket(String(5000 + index), `Ticket number ${index + 1}`, {
    risk: risk(40 + index, 'watch'),
    clock: clock(index * HOUR),
  }),
);

/** My work: what is due, my queue, the first steps, and every state they can be in. */
export const workScenes: readonly Scene[] = [
  scene('full', {}),
  scene(
    'beside-a-ticket',
    {
      'read-panel': {
        ...sampleState(),
        due: 3,
      },
    },
    { press: ['.panel-work'] },
  ),
  scene('everything-due', { ...due(items, 7) }, { press: ['.due-group ~ .button'] }),
  scene(
    'forty',
    { 'read-queue': queue(forty, [system({ read: 100, total: 240 })], 100) },
    { press: ['.queue + .button'] },
  ),
  scene('more-than-known', { 'read-queue': queue(tickets, [system(), org({ read: 200, total: null })]) }),
  scene(
    'long-names',
    {
      'read-queue': queue(
        [
          ticket('4830', LONG, {
            customer: LONG,
            risk: risk(91, 'critical'),
            clock: clock(-10 * YEAR),
            escalation: { levelName: LONG.slice(0, 60), stands: 'to-acknowledge' },
          }),
          ticket('4831', 'הזמנה לא הגיעה ‮abc', {
            customer: 'משלוחים בע״מ',
            risk: risk(65, 'high', true),
            clock: clock(24 * MINUTE),
          }),
          ticket('4832', LONG.replaceAll(' ', ''), {
            customer: LONG.replaceAll(' ', ''),
            clock: clock(HOUR),
          }),
        ],
        [system()],
      ),
      ...due([
        item('task', say('queue_due_task', LONG), NOW - 10 * YEAR, ticket('4830', LONG)),
        item(
          'clock',
          say('panel_clock_next_reply_time'),
          NOW + HOUR,
          ticket('4831', LONG.replaceAll(' ', '')),
        ),
      ]),
    },
    { asItIs: [LONG] },
  ),
  scene('empty', { 'read-queue': queue([], [system({ read: 0, total: 0 })]), ...due([]) }),
  scene('nowhere', { 'read-queue': queue([], []), ...due([]) }),
  scene('offline', {
    'read-queue': queue(tickets, [system({ problem: 'offline', readAt: NOW - 40 * MINUTE })]),
  }),
  scene('signed-out', {
    'read-queue': queue(
      [],
      [
        system({ readAt: null, problem: 'signed-out', total: null, read: 0 }),
        org({ problem: 'not-connected', readAt: null, read: 0, total: null }),
      ],
    ),
    ...due([]),
  }),
  scene('no-access', {
    'read-queue': queue([], [system({ readAt: null, problem: 'no-access', total: null, read: 0 })]),
    ...due([]),
  }),
  scene('being-read', {
    'read-queue': queue([], [system({ readAt: null, total: null, read: 0 })]),
    'read-due': never,
  }),
  scene('loading', { 'read-queue': never, 'read-due': never, 'read-inbox': never }),
  scene('refused', {
    'read-queue': new Refusal('failed'),
    'read-due': new Refusal('failed'),
    'read-inbox': new Refusal('failed'),
  }),
  scene('reload', { 'read-panel': { ...none, record: { kind: 'none', reload: true } } }),
  scene(
    'reload-asked',
    { 'read-panel': { ...none, record: { kind: 'none', reload: true } } },
    { press: ['.problem-ways .button'] },
  ),
  scene('first-steps', {
    ...checklist(['connect']),
    'read-queue': queue(tickets.slice(2, 3), [system({ read: 1, total: 1 })]),
    ...due([]),
  }),
  scene('first-steps-nothing-yet', { ...checklist([]), 'read-queue': queue([], []), ...due([]) }),
  scene(
    'first-steps-pop-up',
    { ...checklist(['connect', 'open', 'owner']), 'try-pop-up': {}, ...due([]) },
    { press: ['[data-step="pop-ups"] .button'] },
  ),
  scene('first-steps-history', {
    ...checklist(['connect', 'open', 'owner', 'pop-ups'], {
      state: 'running',
      phase: 'detail',
      listed: 1840,
      read: 421,
    }),
    ...due([]),
  }),
  scene(
    'first-steps-owner',
    {
      ...checklist(['connect', 'open']),
      'list-owners': {
        owners: [
          { id: '9002', name: 'Priya Raman', role: 'agent' },
          { id: '300', name: 'Second line', role: 'group' },
        ],
      },
      ...due([]),
    },
    { press: ['[data-step="owner"] .button'] },
  ),
];
