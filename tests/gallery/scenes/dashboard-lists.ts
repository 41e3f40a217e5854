import { NOW } from '../../../components/panel/__fixtures__/now';
import { defaultPolicy } from '../../../lib/domain/default-policy/default-policy';
import { callFirst } from '../../../lib/domain/health/call-first';
import { likelihoodOf } from '../../../lib/domain/health/likelihood-of';
import type { DeskCustomer } from '../../../lib/domain/model/desk-customer';
import type { DeskEscalation } from '../../../lib/domain/model/desk-escalation';
import type { DeskSource } from '../../../lib/domain/model/desk-source';
import type { DeskTicket } from '../../../lib/domain/model/desk-ticket';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import type { WorkSystem } from '../../../lib/domain/model/work-system';
import { listCustomers } from '../../../lib/messages/list-customers';
import { listEscalations } from '../../../lib/messages/list-escalations';
import { listTickets } from '../../../lib/messages/list-tickets';
import { customerList } from '../../../lib/worker/desk/customer-list';
import { escalationBoard, escalationList } from '../../../lib/worker/desk/escalation-list';
import { ticketList } from '../../../lib/worker/desk/ticket-list';
import { windowOf } from '../../../lib/worker/desk/window-of';
import { never } from '../never';
import { Refusal } from '../refusal';
import type { Scene } from '../scene';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;
const LONG =
  'Wolfeschlegelsteinhausenbergerdorff & Söhne Speditionsgesellschaft für grenzüberschreitenden Güterverkehr 🚛🔥 with a subject that goes on and on until two hundred characters are full, and then a little further';
const HEBREW = 'שירותי הובלה ולוגיסטיקה בע״מ';
const { levels, issueTypes, warningMinutes, segments } = defaultPolicy;
/** Above the first contact, who is no escalation. */
const level = (place: number) => levels[place + 1] ?? { id: 'level-1', name: 'Level 1' };
const type = (place: number) => issueTypes[place] ?? null;

const zendesk = (id: string, kind: RecordRef['kind'] = 'ticket'): RecordRef => ({
  ...{ host: 'zendesk', account: 'acme.zendesk.com', kind, id },
});
const salesforce = (id: string, kind: RecordRef['kind'] = 'ticket'): RecordRef => ({
  ...{ host: 'salesforce', account: 'acme.my.salesforce.com', kind, id },
});
const person = (id: string, name: string | null) => ({ id, name });
const MAYA = person('1', 'Maya Ortiz');
const PRIYA = person('2', 'Priya Raman');

const ticket = (id: string, subject: string | null, changes: Partial<DeskTicket> = {}): DeskTicket => ({
  ...{ ref: zendesk(id), subject, customer: 'Northwind Logistics', risk: null, clock: 'none' },
  ...{ escalation: null, levelId: null, owner: MAYA, waitingSince: NOW - 40 * MINUTE },
  ...{ priority: 'high', type: type(0), readAt: NOW - 2 * MINUTE },
  ...changes,
});
const clock = (left: number): DeskTicket['clock'] => ({
  ...{ metric: 'next_reply_time', label: null, dueAt: NOW + left },
});
const risk = (number: number, band: 'low' | 'watch' | 'high' | 'critical', atLeast = false) => ({
  ...{ number, band, atLeast },
});
const tickets: DeskTicket[] = [
  ticket('4830', 'Production down in Hamburg', {
    ...{ customer: 'Hanse Freight', risk: risk(91, 'critical'), clock: clock(-12 * MINUTE) },
    ...{ levelId: level(1).id, escalation: { levelName: level(1).name, stands: 'waits' } },
    ...{ owner: PRIYA, priority: 'urgent', waitingSince: NOW - 3 * HOUR },
  }),
  ticket('4821', 'Trucks cannot sync since the update', {
    ...{ risk: risk(74, 'high'), clock: clock(24 * MINUTE), waitingSince: NOW - 130 * MINUTE },
  }),
  ticket('4835', 'Login impossible since the certificate change', {
    ...{ customer: 'Blue Yonder', risk: risk(66, 'high'), clock: clock(3 * HOUR) },
    ...{ levelId: level(0).id, escalation: { levelName: level(0).name, stands: 'to-acknowledge' } },
  }),
  ticket('5008', 'Exports fail every night', {
    ...{ ref: salesforce('5008F00000302jTQAQ'), customer: 'Globex', risk: risk(52, 'watch', true) },
    ...{ clock: { metric: 'milestone', label: 'First Response', dueAt: NOW + 95 * MINUTE } },
    ...{ escalation: { levelName: null, stands: 'waits' }, owner: person('3', 'Tom Adler') },
  }),
  ticket('4808', 'Invoice shows the wrong VAT', {
    ...{ customer: 'Duarte e Filhos', risk: risk(47, 'watch'), clock: clock(3 * HOUR) },
    ...{ type: type(2), priority: 'normal', waitingSince: 'nobody' },
  }),
  ticket('4799', 'How do I export routes?', {
    ...{ customer: 'Mori Transport', risk: risk(12, 'low'), clock: clock(27 * HOUR), owner: 'none' },
    ...{ levelId: level(0).id, escalation: { levelName: level(0).name, stands: 'acknowledged' } },
    ...{ priority: 'low' },
  }),
  ticket('4795', 'Re: Re: login', {
    customer: null,
    owner: null,
    waitingSince: null,
    priority: null,
    type: null,
  }),
  ticket('4791', null, { customer: null, clock: null, owner: person('77', null), priority: 'none' }),
];
const many = Array.from({ length: 10_000 }, (_, index) =>
  ticket(String(10_000 + index), `Route ${index + 1} is not planned`, {
    ...{
      risk: risk(index % 100, index % 100 > 80 ? 'critical' : 'watch'),
      clock: clock((index - 40) * MINUTE),
    },
    ...{ customer: `Customer ${index % 1000}`, owner: person(String(index % 40), `Agent ${index % 40}`) },
  }),
);
const strange = [
  ticket('1', LONG, {
    customer: LONG,
    owner: person('9', LONG),
    clock: clock(-10 * YEAR),
    risk: risk(100, 'critical'),
  }),
  ticket('2', HEBREW, { customer: HEBREW, owner: person('8', HEBREW), waitingSince: NOW - 10 * YEAR }),
  ticket('3', '🔥'.repeat(100), { customer: '🚛'.repeat(60), readAt: NOW - 2 * YEAR }),
];

const system = (changes: Partial<WorkSystem> = {}): WorkSystem => ({
  ...{ host: 'zendesk', account: 'acme.zendesk.com', readAt: NOW - 2 * MINUTE, problem: null },
  ...{ read: 7, total: 7 },
  ...changes,
});
const systems = [
  system(),
  system({ host: 'salesforce', account: 'acme.my.salesforce.com', read: 1, total: 1 }),
];
const offline = systems.map((one) => ({ ...one, readAt: NOW - 90 * MINUTE, problem: 'offline' as const }));

const queueAnswer =
  (all: readonly DeskTicket[], from: readonly WorkSystem[] = systems, none = false) =>
  (request: unknown) => {
    const { filter, sort, ...place } = listTickets.request.parse(request);
    const owners = all.flatMap(({ ref, owner }) =>
      owner === null || owner === 'none'
        ? []
        : [{ id: `${ref.account}/${owner.id}`, name: owner.name ?? '#' }],
    );
    return {
      ...{ now: NOW, warningMinutes, known: all.length, systems: from },
      ...windowOf(none ? [] : ticketList(all, filter, sort, { levels, now: NOW }), place),
      levels: levels.map(({ id, name }) => ({ id, name })),
      owners: [...new Map(owners.map((one) => [one.id, one])).values()],
      types: issueTypes.map(({ id, name }) => ({ id, name })),
    };
  };

const dots = (seed: number) =>
  Array.from({ length: 28 }, (_, day) => ((day * 7 + seed * 3) % 5 < 2 ? 0 : ((day * seed) % 6) + 1));
interface Told extends Partial<DeskCustomer> {
  movement?: 'up' | 'down' | 'steady' | null;
  renewalIn?: number | null;
}
const customer = (id: string, name: string | null, score: number | null, told: Told = {}): DeskCustomer => {
  const { movement = 'steady', renewalIn = null, money = 48_000, ...changes } = told;
  const likelihood = likelihoodOf(score, defaultPolicy.likelihood);
  const renewalAt = renewalIn === null ? null : NOW + renewalIn * DAY;
  const renewal = { at: renewalAt, stage: null, movedBackAt: null, amount: null };
  const change = score === null ? null : movement === 'down' ? -1.3 : movement === 'up' ? 0.8 : 0;
  return {
    ...{ ref: salesforce(id, 'account'), twin: null, name, score, likelihood, money, renewalAt },
    band: score === null ? null : score < 5 ? 'poor' : score < 7 ? 'fair' : 'good',
    trend: change === null ? null : { change, days: 30 },
    pulls:
      score === null
        ? []
        : [
            { metric: 'usage', score: 3.8 },
            { metric: 'support', score: 5.2 },
          ],
    ...{ segments: [], escalations: { count: 0, atLeast: false }, activity: dots(Number(id) + 1) },
    ...{ expansion: null, tier: 'Gold', startedAt: NOW - 2 * YEAR, usage: 400 * Number(id) },
    call: callFirst(
      { likelihood, movement, drop: 'none' },
      renewal,
      money,
      50_000,
      { change, limit: defaultPolicy.healthDrop.points },
      NOW,
    ),
    readAt: NOW - 20 * MINUTE,
    ...changes,
  };
};
const inSegments = segments.slice(0, 2).map(({ id }) => id);
const customers = [
  customer('1', 'Northwind Logistics', 4.1, {
    ...{ movement: 'down', renewalIn: 45, money: 184_000, segments: inSegments },
    escalations: { count: 2, atLeast: false },
  }),
  customer('2', 'Hanse Freight', 3.2, { movement: 'down', renewalIn: 12, money: 96_000 }),
  customer('3', 'Blue Yonder', 6.1, { movement: 'down', renewalIn: 70, money: null }),
  customer('4', 'Globex', 4.8, { money: 12_000, escalations: { count: 1, atLeast: true } }),
  customer('5', 'Duarte e Filhos', 6.4, { renewalIn: 30, money: 30_000 }),
  customer('6', 'Mori Transport', 8.8, { movement: 'up', expansion: true, tier: 'Silver' }),
  customer('7', 'Acme Test', null, {
    ...{ money: null, tier: null, usage: null, startedAt: null, activity: Array(28).fill(null) },
    ...{ escalations: { count: 0, atLeast: true }, readAt: null, ref: zendesk('360031877204', 'account') },
  }),
];
const oddCustomers = [
  customer('1', LONG, 2.1, { movement: 'down', renewalIn: -20, money: 9_999_999_999, segments: inSegments }),
  customer('2', HEBREW, 9.9, { expansion: true, movement: 'up' }),
  customer('3', null, 5, { readAt: NOW - 2 * YEAR, tier: LONG }),
];
const portfolioAnswer =
  (all: readonly DeskCustomer[], from: readonly WorkSystem[] = systems) =>
  (request: unknown) => {
    const { filter, sort, cohortsBy, ...place } = listCustomers.request.parse(request);
    const { rows, ...groups } = customerList(all, filter, cohortsBy, sort);
    return {
      ...{ now: NOW, known: all.length, systems: from, cohortsBy, ...groups },
      ...windowOf(rows, place),
      segments: segments.map(({ id, name }) => ({
        ...{ id, name },
        count: all.filter((one) => one.segments.includes(id)).length,
      })),
    };
  };

const escalation = (
  id: string,
  subject: string | null,
  place: number,
  changes: Partial<DeskEscalation> = {},
): DeskEscalation => ({
  ...{ ref: zendesk(id), subject, customer: 'Northwind Logistics', risk: risk(74, 'high') },
  ...{ levelId: level(place).id, levelName: level(place).name, stands: 'open', holder: PRIYA },
  ...{ dueAt: NOW + 24 * MINUTE, held: false, startedAt: NOW - 36 * MINUTE, updateDueAt: NOW + 10 * MINUTE },
  readAt: NOW - 2 * MINUTE,
  ...changes,
});
const escalations = [
  escalation('4830', 'Production down in Hamburg', 1, {
    customer: 'Hanse Freight',
    dueAt: NOW - 12 * MINUTE,
  }),
  escalation('4821', 'Trucks cannot sync since the update', 0),
  escalation('4835', 'Login impossible since the certificate change', 0, {
    ...{ stands: 'acknowledged', holder: MAYA, dueAt: NOW + 3 * HOUR, updateDueAt: NOW + 2 * HOUR },
  }),
  escalation('4810', 'Data centre migration went wrong', 2, {
    held: true,
    dueAt: 'none',
    startedAt: NOW - 9 * DAY,
  }),
  escalation('5008', 'Exports fail every night', 9, {
    ...{
      ref: salesforce('5008F00000302jTQAQ'),
      levelId: null,
      levelName: null,
      stands: 'unknown',
      holder: null,
    },
    ...{ dueAt: null, startedAt: null, updateDueAt: null, readAt: null },
  }),
  escalation('1', null, 1, {
    ...{
      ref: salesforce('0018F00000302jTQAQ', 'account'),
      customer: 'Globex',
      risk: null,
      updateDueAt: null,
    },
  }),
];
const oddEscalations = [
  escalation('1', LONG, 0, { customer: LONG, holder: person('9', LONG), dueAt: NOW - 10 * YEAR }),
  escalation('2', HEBREW, 1, { customer: HEBREW, holder: person('8', HEBREW), startedAt: NOW - 10 * YEAR }),
  escalation('3', '🔥'.repeat(80), 2, { holder: person('77', null) }),
];
const crowd = Array.from({ length: 140 }, (_, index) =>
  escalation(String(index), `Route ${index + 1} is not planned`, index % 3, {
    dueAt: NOW + (index - 20) * MINUTE,
  }),
);
const sources: DeskSource[] = systems.map(({ host, account, readAt, problem }) => ({
  host,
  account,
  readAt,
  problem,
}));
const noSources: DeskSource[] = sources.map((one) => ({
  ...one,
  readAt: NOW - 90 * MINUTE,
  problem: 'offline',
}));
const escalationAnswer =
  (all: readonly DeskEscalation[], from: readonly DeskSource[] = sources) =>
  (request: unknown) => {
    const { filter, sort, ...place } = listEscalations.request.parse(request);
    const rows = escalationList(all, filter, sort, levels);
    return {
      ...{ now: NOW, warningMinutes, known: all.length, sources: from },
      ...windowOf(rows, place),
      columns: escalationBoard(rows, levels),
      levels: levels.map(({ id, name }) => ({ id, name })),
    };
  };

const scene = (
  room: 'queue' | 'portfolio' | 'escalations',
  state: string,
  answer: unknown,
  more: Partial<Scene> = {},
): Scene => {
  const name = { queue: 'list-tickets', portfolio: 'list-customers', escalations: 'list-escalations' }[room];
  return {
    ...{ name: `desk-${room}-${state}`, page: 'dashboard', place: room, now: NOW },
    answers: { [name]: answer, 'find-escalations': {} },
    ...more,
  };
};

/** The dashboard's lists. */
export const dashboardListScenes: readonly Scene[] = [
  scene('queue', 'mixed', queueAnswer(tickets)),
  scene('queue', 'many', queueAnswer(many)),
  scene('queue', 'sorted', queueAnswer(tickets), { press: ['thead th:nth-child(5) button'] }),
  scene('queue', 'strange', queueAnswer(strange)),
  scene('queue', 'loading', never),
  scene('queue', 'failed', new Refusal('failed')),
  scene('queue', 'nowhere', queueAnswer([], [])),
  scene('queue', 'nothing', queueAnswer([], [system({ read: 0, total: 0 })])),
  scene('queue', 'no-hit', queueAnswer(tickets, systems, true)),
  scene('queue', 'offline', queueAnswer(tickets, offline)),
  scene('portfolio', 'mixed', portfolioAnswer(customers)),
  scene('portfolio', 'likely', portfolioAnswer(customers), {
    press: ['.filter-choice button:nth-of-type(2)'],
  }),
  scene('portfolio', 'strange', portfolioAnswer(oddCustomers)),
  scene('portfolio', 'loading', never),
  scene('portfolio', 'nothing', portfolioAnswer([])),
  scene('portfolio', 'offline', portfolioAnswer(customers, offline)),
  scene('escalations', 'board', escalationAnswer(escalations)),
  scene('escalations', 'list', escalationAnswer(escalations), {
    press: ['.filter-choice button:nth-of-type(2)'],
  }),
  scene('escalations', 'crowd', escalationAnswer(crowd)),
  scene('escalations', 'strange', escalationAnswer(oddEscalations)),
  scene('escalations', 'loading', never),
  scene('escalations', 'nothing', escalationAnswer([])),
  scene('escalations', 'offline', escalationAnswer(escalations, noSources)),
];
