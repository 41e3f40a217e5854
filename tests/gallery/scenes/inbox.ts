import { NOW } from '../../../components/panel/__fixtures__/now';
import { sampleState } from '../../../components/panel/__fixtures__/sample-state';
import { AlertKind } from '../../../lib/domain/model/alert-kind';
import type { InboxNotice } from '../../../lib/domain/model/inbox-notice';
import type { NotificationSettings } from '../../../lib/domain/model/notification-settings';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { never } from '../never';
import { Refusal } from '../refusal';
import type { Scene } from '../scene';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const LONG =
  'Wolfeschlegelsteinhausenbergerdorff & Söhne 🚛🔥 cannot print the papers of any truck since the update of last night, and nobody answers the phone, although they were promised a call back before noon';

const zendesk = (id: string, kind: RecordRef['kind'] = 'ticket'): RecordRef => ({
  ...{ host: 'zendesk', account: 'acme.zendesk.com' },
  ...{ kind, id },
});
const salesforce: RecordRef = {
  host: 'salesforce',
  account: 'acme.my.salesforce.com',
  kind: 'ticket',
  id: '5008F00000302jTQAQ',
};

let count = 0;
function notice(kind: AlertKind, changes: Partial<InboxNotice> = {}): InboxNotice {
  count += 1;
  return {
    id: `notice-${count}`,
    ref: zendesk('4821'),
    subject: 'Trucks cannot sync since the update',
    kind,
    metric: kind === 'warning' || kind === 'breach' ? 'next_reply_time' : '',
    dueAt: NOW + 24 * MINUTE,
    toldAt: NOW - 6 * MINUTE,
    levelName: 'Level 1',
    toLevelName: 'Level 2',
    deed: null,
    from: null,
    to: null,
    by: null,
    unread: false,
    stands: true,
    held: null,
    became: null,
    acknowledgeKey: null,
    ...changes,
  };
}

const everyDay: InboxNotice[] = [
  notice('escalated', { by: 'Maya Ortiz', unread: true, dueAt: NOW + 54 * MINUTE, acknowledgeKey: 'key' }),
  notice('warning', { toldAt: NOW - 20 * MINUTE, unread: true }),
  notice('breach', {
    ref: zendesk('4830'),
    subject: 'Production down in Hamburg',
    dueAt: NOW - 40 * MINUTE,
    toldAt: NOW - 40 * MINUTE,
    stands: false,
    became: { deed: 'answered', by: null, at: NOW - 30 * MINUTE },
  }),
  notice('update-soon', {
    ref: salesforce,
    subject: 'Exports fail every night',
    toldAt: NOW - 50 * MINUTE,
    dueAt: NOW + HOUR,
    held: { by: 'snooze', until: NOW + 40 * MINUTE, reason: 'Waiting for the vendor' },
  }),
  notice('outcome', {
    ref: zendesk('4799'),
    subject: 'How do I export routes?',
    deed: 'acknowledged',
    by: 'Priya Raman',
    toldAt: NOW - DAY,
    dueAt: NOW - DAY,
  }),
  notice('health-drop', {
    ref: zendesk('77', 'account'),
    subject: 'Northwind Logistics',
    from: 7.4,
    to: 6.1,
    toldAt: NOW - DAY - HOUR,
    dueAt: NOW - 3 * DAY,
  }),
  notice('offered', {
    ref: zendesk('4808'),
    subject: null,
    toldAt: NOW - 3 * DAY,
    dueAt: NOW - 3 * DAY,
    stands: false,
    became: { deed: 'declined', by: 'Kwame Mensah', at: NOW - 3 * DAY + HOUR },
  }),
];

const settings: NotificationSettings = { off: [], quietHours: 'calendar', sound: false };
const notifications = (changes: object = {}) => ({
  'read-notifications': {
    settings,
    quietUntil: null,
    allowed: 'yes',
    keys: [
      { command: 'open-panel', shortcut: 'Alt+Shift+B' },
      { command: 'next-due', shortcut: '' },
    ],
    ...changes,
  },
});
const told = (notices: readonly InboxNotice[]) => ({
  'read-inbox': ({ offset }: { offset: number }) => ({
    notices: notices.slice(offset, offset + 30),
    total: notices.length,
    unread: notices.filter(({ unread }) => unread).length,
    calendar: null,
  }),
});

const scene = (
  name: string,
  answers: Scene['answers'],
  more: Pick<Scene, 'press' | 'asItIs'> = {},
): Scene => ({
  name: `inbox-${name}`,
  page: 'panel',
  now: NOW,
  answers: {
    'read-panel': { ...sampleState(), record: { kind: 'none', reload: false }, calls: null },
    'read-checklist': { checklist: null },
    'read-queue': { tickets: [], counts: { all: 0, risk: 0, escalated: 0, today: 0 }, systems: [] },
    'read-due': { items: [], total: 0 },
    ...told(everyDay),
    ...notifications(),
    ...answers,
  },
  ...more,
});

const DEEDS = [
  'acknowledged',
  'accepted',
  'declined',
  'approved',
  'denied',
  'resolved',
  'escalated',
] as const;
const every = [
  ...AlertKind.options
    .filter((kind) => kind !== 'outcome' && kind !== 'customer-escalated' && kind !== 'health-drop')
    .map((kind) => notice(kind)),
  notice('acknowledge-soon', { deed: 'reopened' }),
  notice('step-due', { deed: 'reopened' }),
  ...DEEDS.map((deed) => notice('outcome', { deed, ref: salesforce, subject: 'Exports fail every night' })),
  notice('customer-escalated', { ref: zendesk('77', 'account'), subject: 'Northwind Logistics' }),
  notice('escalated', { ref: zendesk('77', 'account'), subject: 'Northwind Logistics' }),
];

/** What one was told, and how one is told of things, in every state. */
export const inboxScenes: readonly Scene[] = [
  scene('full', {}),
  scene('every-kind', told(every)),
  scene('snoozing', {}, { press: ['[data-unread] .inbox-actions [aria-expanded]'] }),
  scene(
    'snoozing-until-a-moment',
    {},
    { press: ['[data-unread] .inbox-actions [aria-expanded]', '.inbox-ends label:last-of-type input'] },
  ),
  scene('muting', {}, { press: ['[data-unread] .inbox-more', '.inbox-rest [aria-expanded]'] }),
  scene('more', {}, { press: ['[data-unread] .inbox-more'] }),
  scene('muted', notifications({ settings: { ...settings, off: ['mine', 'update'] } })),
  scene('settings', {}, { press: ['.inbox-settings summary'] }),
  scene(
    'own-quiet-hours',
    notifications({
      settings: { ...settings, quietHours: { from: 1080, until: 480 } },
      quietUntil: NOW + 9 * HOUR,
    }),
    { press: ['.inbox-settings summary'] },
  ),
  scene('pop-ups-switched-off', notifications({ allowed: 'no' })),
  scene('empty', told([])),
  scene('loading', { 'read-inbox': never, 'read-notifications': never }),
  scene('refused', { 'read-inbox': new Refusal('failed'), 'read-notifications': new Refusal('failed') }),
  scene(
    'acknowledge-refused',
    { acknowledge: new Refusal('already-acknowledged') },
    {
      press: ['[data-unread] .inbox-actions .button-plain'],
    },
  ),
  scene(
    'long-names',
    told([
      notice('escalated', {
        subject: LONG,
        levelName: LONG.slice(0, 60),
        by: LONG,
        unread: true,
        acknowledgeKey: 'key',
        dueAt: NOW - 10 * 365 * DAY,
      }),
      notice('warning', {
        ref: zendesk('4831'),
        subject: LONG.replaceAll(' ', ''),
        held: { by: 'snooze', until: NOW + HOUR, reason: LONG.replaceAll(' ', '').slice(0, 200) },
      }),
      notice('breach', { ref: zendesk('4832'), subject: 'הזמנה לא הגיעה ‮abc', dueAt: NOW - HOUR }),
    ]),
    { asItIs: [LONG] },
  ),
  scene(
    'forty',
    told(
      Array.from({ length: 40 }, (_, index) =>
        notice('warning', {
          ref: zendesk(String(5000 + index)),
          subject: `Ticket number ${index + 1}`,
          toldAt: NOW - index * HOUR,
        }),
      ),
    ),
  ),
];
