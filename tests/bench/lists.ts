import type { DeskCustomer } from '../../lib/domain/model/desk-customer';
import type { DeskTicket } from '../../lib/domain/model/desk-ticket';
import { customerList } from '../../lib/worker/desk/customer-list';
import { ticketList } from '../../lib/worker/desk/ticket-list';
import { windowOf } from '../../lib/worker/desk/window-of';
import { Random } from '../sandbox/seed/random';
import { perSecond } from './per-second';

const TICKETS = 10_000;
const ACCOUNTS = 1_000;
const SEED = 20_260_302;
const NOW = Date.UTC(2026, 2, 2, 9);
const MINUTE = 60_000;
const window = { from: 0, count: 50 };
const anyTicket = { text: '', band: null, level: null, owner: null, type: null, host: null };
const anyCustomer = { text: '', likelihood: null, segment: null, cohort: null, expansion: false };
const levels = [{ id: 'first-contact' }, { id: 'level-1' }, { id: 'level-2' }];

/** Windows of a list of 10,000 tickets and of 1,000 customers: answers per second, each beside a plain array filter over the same list. */
export function benchLists(): { what: string; perSecond: number; ratio: number }[] {
  const tickets = benchDesk();
  const customers = benchPortfolio();
  const plainTickets = perSecond(1, () => tickets.filter(({ subject }) => subject?.includes('7')).length);
  const plainCustomers = perSecond(1, () => customers.filter(({ name }) => name?.includes('7')).length);
  const queue = (what: string, filter: object, by: string) => {
    const rate = perSecond(1, () => {
      const sort = { by, descending: false };
      return windowOf(ticketList(tickets, { ...anyTicket, ...filter }, sort, { levels, now: NOW }), window)
        .total;
    });
    return { what, perSecond: rate, ratio: plainTickets / rate };
  };
  const portfolio = (what: string, filter: object, by: string) => {
    const rate = perSecond(1, () => {
      const sort = { by, descending: true };
      return windowOf(customerList(customers, { ...anyCustomer, ...filter }, 'usage', sort).rows, window)
        .total;
    });
    return { what, perSecond: rate, ratio: plainCustomers / rate };
  };
  return [
    queue('queue by need', {}, 'need'),
    queue('queue by owner', {}, 'owner'),
    queue('queue, words', { text: 'route 77' }, 'need'),
    queue('queue, band', { band: 'critical' }, 'due'),
    portfolio('portfolio to call', {}, 'call'),
    portfolio('portfolio, words', { text: 'customer 77' }, 'name'),
  ];
}

function benchDesk(): DeskTicket[] {
  const random = new Random(SEED);
  return Array.from({ length: TICKETS }, (_, index) => {
    const number = random.between(0, 100);
    return {
      ref: { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: String(1000 + index) },
      subject: `Route ${index} is not planned`,
      customer: `Customer ${random.between(1, ACCOUNTS)}`,
      risk: { number, band: number > 80 ? 'critical' : 'watch', atLeast: random.chance(0.2) },
      clock: { metric: 'next_reply_time', label: null, dueAt: NOW + random.between(-600, 2000) * MINUTE },
      escalation: random.chance(0.1) ? { levelName: 'Level 1', stands: 'waits' } : null,
      levelId: null,
      owner: { id: String(random.between(1, 80)), name: `Agent ${random.between(1, 80)}` },
      waitingSince: NOW - random.between(1, 20_000) * MINUTE,
      priority: random.pick(['urgent', 'high', 'normal', 'low'] as const),
      type: null,
      readAt: NOW,
    };
  });
}

function benchPortfolio(): DeskCustomer[] {
  const random = new Random(SEED);
  return Array.from({ length: ACCOUNTS }, (_, index) => ({
    ref: { host: 'salesforce', account: 'acme.my.salesforce.com', kind: 'account', id: String(index) },
    ...{
      twin: null,
      name: `Customer ${index}`,
      score: random.between(0, 100) / 10,
      band: 'fair',
      trend: null,
    },
    likelihood: random.pick(['low', 'medium', 'high', null] as const),
    ...{ pulls: [], money: random.between(0, 200_000), renewalAt: null, segments: [] },
    ...{ escalations: { count: 0, atLeast: false }, activity: [], expansion: null },
    ...{
      tier: random.pick(['Gold', 'Free', null]),
      startedAt: null,
      usage: random.between(0, 900),
      readAt: NOW,
    },
    call: {
      ...{ wanted: random.chance(0.3), weight: random.between(1, 1e6), likely: false },
      ...{ falling: false, renewalDays: null },
    },
  }));
}
