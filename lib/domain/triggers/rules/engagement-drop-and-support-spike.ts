import { z } from 'zod';
import type { CustomerTickets } from '../../model/customer-tickets';
import type { Instant } from '../../model/instant';
import type { TicketFacts } from '../../model/ticket-facts';
import { measureWindow } from '../measure-window';
import type { TriggerRule } from '../rule';
import { soonest } from '../soonest';
import { unknownBecause } from '../unknown-because';

const Percent = z.number().gt(0);

/** Over so many days a host's own number compares, where usage is not kept over time. */
const HOST_DAYS = 30;

const Parameters = z.object({
  /** Usage must have fallen by at least this, in per cent of what it was. */
  usageDropPercent: Percent.max(100).default(40),
  /** New tickets must have risen by at least this, in per cent of the days before. */
  ticketRisePercent: Percent.max(100_000).default(100),
  /** Length of both ticket windows, and of that of usage where it is kept over time. */
  days: z.number().int().min(1).max(180).default(14),
  /** New tickets below this number are no spike, whatever they rose from: one after none is not. */
  minimumTickets: z.number().int().min(1).max(1000).default(2),
  /** Usage that was told longer ago than this is stale and counts as unknown. */
  maximumAgeDays: z.number().int().min(1).max(365).default(45),
});
type Parameters = z.infer<typeof Parameters>;

const labelKey = 'rule_engagement_drop_and_support_spike';

/** The customer uses the product much less and at the same time asks for help much more (acceptance TR4). */
export const engagementDropAndSupportSpike: TriggerRule<typeof Parameters> = {
  id: 'engagement-drop-and-support-spike',
  labelKey,
  parameters: Parameters,
  needs: ['customer', 'customerTickets'],
  check(facts, parameters, { now }) {
    if (facts.ticket.accountId === 'none')
      return { outcome: 'clear', sentence: { key: 'clear_no_customer', values: [] } };
    const drop = usageDrop(facts, parameters, now);
    if (typeof drop === 'string') return unknownBecause(labelKey, drop);
    if (facts.customerTickets === null) return unknownBecause(labelKey, 'unknown_cause_customer_tickets');
    const recent = countWindow(facts.customerTickets, now - parameters.days * 86_400_000, now);
    const before = countWindow(
      facts.customerTickets,
      now - 2 * parameters.days * 86_400_000,
      now - parameters.days * 86_400_000,
    );
    const values = [
      { kind: 'percent', percent: Math.round(drop * 10) / 10 } as const,
      { kind: 'number', number: before.least } as const,
      { kind: 'number', number: recent.least } as const,
      { kind: 'number', number: parameters.days } as const,
    ];
    const dropped = drop >= parameters.usageDropPercent;
    if (dropped && isSpike(recent.least, before.most, parameters))
      return {
        outcome: 'fired',
        sentence: { key: 'reason_engagement_drop_and_support_spike', values },
        phrase: {
          kind: 'message',
          key: 'phrase_engagement_drop_and_support_spike',
          values: values.slice(0, 1),
        },
      };
    if (dropped && isSpike(recent.most, before.least, parameters))
      return unknownBecause(labelKey, 'unknown_cause_more_tickets');
    return {
      outcome: 'clear',
      sentence: {
        key: drop > 0 ? 'clear_usage_fell' : 'clear_usage_did_not_fall',
        values: drop > 0 ? values : values.slice(1),
      },
    };
  },
  nextChange(facts, parameters, { now }) {
    const { days } = parameters;
    // A ticket leaves the recent window when it is `days` old, and the one before when it is twice that; one that the host's clock
    // is ahead with enters when ours is there.
    const ages = [0, days, 2 * days].map((age) => age * 86_400_000);
    const created = (facts.customerTickets?.tickets ?? []).flatMap(({ createdAt }) => createdAt ?? []);
    const told = usageWindows(facts, parameters).flatMap(({ moments }) => moments);
    return soonest([...created.flatMap((at) => ages.map((age) => at + age)), ...told], now);
  },
  explain: ({ usageDropPercent, ticketRisePercent, days }) => ({
    key: 'explain_engagement_drop_and_support_spike',
    values: [
      { kind: 'percent', percent: usageDropPercent },
      { kind: 'percent', percent: ticketRisePercent },
      { kind: 'number', number: days },
    ],
  }),
};

/** By how many per cent usage fell; below zero where it grew. From nothing it cannot fall. Else the key of the cause why it is unknown. */
function usageDrop(facts: TicketFacts, parameters: Parameters, now: Instant): number | string {
  let cause = 'unknown_cause_usage';
  for (const { read } of usageWindows(facts, parameters)) {
    const numbers = read(now);
    if ('cause' in numbers) {
      if (numbers.cause === 'unknown_cause_measure_stale') cause = numbers.cause;
      continue;
    }
    const { value, previous } = numbers;
    if (value < 0 || previous < 0) return 'unknown_cause_measure_negative';
    const drop = previous === 0 ? 0 : ((previous - value) * 100) / previous;
    return Number.isFinite(drop) ? drop : cause;
  }
  return cause;
}

/** Where usage may be read, the best first. */
function usageWindows(facts: TicketFacts, { days, maximumAgeDays }: Parameters) {
  return [days, HOST_DAYS].map((window) =>
    measureWindow(facts, { metric: 'usage', days: window, maximumAgeDays }),
  );
}

/**
 * How many tickets were created after `from` up to `until`, as far as the list tells: at least and at most. A list that ends
 * inside the window, newest first, leaves open how many more there were; so does a ticket whose day of creation is unknown.
 */
function countWindow({ tickets, complete }: CustomerTickets, from: Instant, until: Instant) {
  const created = tickets.map(({ createdAt }) => createdAt);
  const least = created.filter((at) => at !== null && at > from && at <= until).length;
  const reachesBack = complete || created.some((at) => at !== null && at <= from);
  const most = reachesBack ? least + created.filter((at) => at === null).length : Number.POSITIVE_INFINITY;
  return { least, most };
}

/** Grows with `recent` and shrinks with `before`, so that the ends of both ranges decide. */
function isSpike(recent: number, before: number, { ticketRisePercent, minimumTickets }: Parameters): boolean {
  return recent >= minimumTickets && recent * 100 >= before * (100 + ticketRisePercent);
}
