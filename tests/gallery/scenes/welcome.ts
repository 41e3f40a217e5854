import { NOW } from '../../../components/panel/__fixtures__/now';
import { sampleState } from '../../../components/panel/__fixtures__/sample-state';
import type { Welcome } from '../../../components/welcome/welcome';
import { drawBadge } from '../../../lib/view/draw-badge';
import { galleryLanguage } from '../gallery-language';
import { never } from '../never';
import { Refusal } from '../refusal';
import type { Scene } from '../scene';

const LONG =
  'Wolfeschlegelsteinhausenbergerdorff & Söhne Speditionsgesellschaft für grenzüberschreitenden Güterverkehr 🚛🔥 with a title that goes on and on until two hundred characters are full, and then a little further';
const MAYA = { id: '11', name: 'Maya Ortiz', role: 'agent' } as const;
const ZENDESK = { host: 'zendesk', account: 'acme.zendesk.com' } as const;
const SALESFORCE = { host: 'salesforce', account: 'acme.my.salesforce.com' } as const;

const connected: Welcome['systems'] = [{ ...ZENDESK, me: MAYA, problem: null }];
const tab = (id: number, title: string, changes: Partial<Welcome['tabs'][number]> = {}) => ({
  ...{ id, title, ...ZENDESK, state: 'reload' as const },
  ...changes,
});

/** The badge of #4821 as the worker painted it in the reader's language. */
function badge(): Welcome['badge'] {
  const wish = new URLSearchParams(globalThis.location?.search ?? '').get('language');
  const language = galleryLanguage(wish === 'de' || wish === 'pseudo' ? wish : 'en');
  const facts = {
    version: 1,
    kind: 'ticket',
    state: 'known',
    number: 83,
    band: 'critical',
    atLeast: null,
    trend: null,
    levelName: null,
    escalation: 'none',
    escalatedCount: null,
    dueAt: NOW + 24 * 60_000,
    acknowledgeBy: null,
    next: null,
    seenKey: 'acme.zendesk.com/4821/1/0',
    problem: null,
    undo: null,
    readAt: NOW,
    computedAt: NOW,
    clockOffset: 0,
  } as const;
  const painted = { ...facts, reasons: [], drawn: drawBadge({ ...facts, reasons: [] }, 'zendesk', language) };
  return { ref: { ...ZENDESK, kind: 'ticket', id: '4821' }, painted };
}

const begin: Welcome = {
  systems: [],
  tabs: [],
  badge: null,
  checklist: { done: [], accounts: [], ticket: null },
  policy: sampleState().policy,
  keys: [
    { command: 'open-panel', shortcut: 'Alt+Shift+B' },
    { command: 'next-due', shortcut: 'Alt+Shift+N' },
  ],
  skipped: [],
  clockOffset: 0,
};

const settings = {
  redirectUrls: {
    zendesk: 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/zendesk',
    salesforce: 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/salesforce',
  },
  connections: [],
  sessionForbidden: false,
  worker: { bootId: 'boot', startedAt: NOW, version: '0.1.0' },
};

const scene = (
  name: string,
  changes: Partial<Welcome>,
  more: Partial<Pick<Scene, 'answers' | 'press' | 'asItIs'>> & { painted?: boolean } = {},
): Scene => ({
  name: `welcome-${name}`,
  page: 'welcome',
  now: NOW,
  press: more.press ?? [],
  asItIs: ['chrome', 'extensions', 'shortcuts', 'Alt', 'Shift', ...(more.asItIs ?? [])],
  answers: {
    // In the page: the badge is in its language.
    'read-welcome': () => ({ ...begin, ...changes, badge: more.painted === true ? badge() : null }),
    'read-settings': settings,
    'read-sample': { on: false },
    ...more.answers,
  },
});

const all: Partial<Welcome> = {
  systems: connected,
  tabs: [tab(1, '#4821 Trucks cannot sync', { state: 'ready' })],
  checklist: { done: ['connect', 'open'], accounts: [{ ...ZENDESK, past: null }], ticket: null },
};

/** The first run in every state. */
export const welcomeScenes: readonly Scene[] = [
  scene('nothing-open', {}),
  scene(
    'salesforce-form',
    { systems: [...connected, { ...SALESFORCE, me: null, problem: 'not-connected' }] },
    { press: ['[data-step=connect] h2 button', '.welcome-more summary'] },
  ),
  scene('signed-out', {
    systems: [{ ...ZENDESK, me: null, problem: 'signed-out' }],
    tabs: [tab(1, 'Sign in to Acme', { state: 'signed-out' })],
  }),
  scene('offline', { systems: [{ ...ZENDESK, me: null, problem: 'offline' }] }),
  scene('tabs-to-reload', {
    systems: [...connected, { ...SALESFORCE, me: null, problem: 'not-connected' }],
    tabs: [
      tab(1, '#4821 Trucks cannot sync since the update'),
      tab(2, '#4830 Production down in Hamburg', { state: 'ready' }),
      tab(3, 'Cases | Salesforce', SALESFORCE),
      tab(4, ''),
    ],
  }),
  scene('no-tab', { systems: connected }),
  scene('open-a-ticket', {
    systems: connected,
    tabs: [tab(1, '#4821 Trucks cannot sync', { state: 'ready' })],
    checklist: {
      done: ['connect'],
      accounts: [{ ...ZENDESK, past: null }],
      ticket: { ...ZENDESK, kind: 'ticket', id: '4821' },
    },
  }),
  scene('badge-is-there', all, { painted: true }),
  scene('all-skipped', { ...begin, skipped: ['connect', 'reload', 'open'] }),
  scene(
    'done-opened-again',
    { ...all, checklist: { ...begin.checklist, done: ['connect', 'open', 'owner', 'history', 'pop-ups'] } },
    { painted: true, press: ['[data-step=connect] h2 button', '[data-step=reload] h2 button'] },
  ),
  scene(
    'long-names',
    {
      systems: [{ ...ZENDESK, me: { ...MAYA, name: LONG }, problem: null }],
      tabs: [
        tab(1, LONG),
        tab(2, LONG.replaceAll(' ', '')),
        tab(3, 'הזמנה לא הגיעה ‮abc'),
        ...Array.from({ length: 37 }, (_, index) => tab(4 + index, `#${4800 + index} One of many`)),
      ],
    },
    { press: ['[data-step=connect] h2 button'], asItIs: [LONG] },
  ),
  scene('no-permission', {}, { answers: { 'may-reach-hosts': false } }),
  scene('sample-data', {}, { answers: { 'read-sample': { on: true } } }),
  scene(
    'sample-not-left',
    {},
    {
      answers: { 'read-sample': { on: true }, 'end-sample': new Refusal('failed') },
      press: ['.sample-banner .button'],
    },
  ),
  scene(
    'sample-not-begun',
    {},
    {
      answers: { 'start-sample': new Refusal('failed') },
      press: ['.sample-offer .button'],
    },
  ),
  {
    name: 'sample-panel',
    page: 'panel',
    now: NOW,
    answers: { 'read-panel': sampleState(), 'read-sample': { on: true } },
  },
  {
    name: 'sample-settings',
    page: 'settings',
    place: 'connections',
    now: NOW,
    answers: { 'read-settings': settings, 'read-sample': { on: true } },
    asItIs: [
      'https',
      'acme',
      'com',
      'lightning',
      'force',
      'zendesk',
      'api',
      'refresh',
      'token',
      'PKCE',
      'OAuth',
    ],
  },
  scene('loading', {}, { answers: { 'read-welcome': never } }),
  scene('failed', {}, { answers: { 'read-welcome': new Refusal('failed') } }),
];
