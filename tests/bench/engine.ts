import { readFileSync } from 'node:fs';
import { assess } from '../../lib/domain/assess';
import { loadPolicy } from '../../lib/domain/policy/load-policy';
import { addBusinessTime } from '../../lib/domain/time/add-business-time';
import { businessTimeBetween } from '../../lib/domain/time/business-time-between';
import { policyCalendar } from '../../lib/domain/time/policy-calendar';
import { benchTickets } from './bench-tickets';
import { perSecond } from './per-second';
import { plainSum } from './plain-sum';

const TICKETS = 10_000;
const NOW = Date.UTC(2026, 2, 2, 9);
const MINUTE = 60_000;

/** A line of the bench: what was done, how often in a second, and how often the plain loop over the same data was in that time. */
interface BenchLine {
  what: string;
  perSecond: number;
  ratio: number;
}

/** Deadlines and assessments per second for 10,000 tickets, each beside a plain loop over the same data in the same run. */
export function benchEngine(): BenchLine[] {
  const policy = loadPolicy(readFileSync('policies/four-levels.json', 'utf8'));
  const calendar = policyCalendar(policy);
  const tickets = benchTickets(TICKETS, NOW);
  const limits = tickets.map(({ ticket }, index) => ({
    from: ticket.createdAt ?? NOW,
    minutes: 30 + (index % 4000),
  }));
  const line = (what: string, data: unknown, work: () => number): BenchLine => {
    const plain = perSecond(TICKETS, () => plainSum(data));
    const rate = perSecond(TICKETS, work);
    return { what, perSecond: rate, ratio: plain / rate };
  };
  return [
    line('deadlines (add)', limits, () =>
      limits.reduce((sum, { from, minutes }) => sum + addBusinessTime(calendar, from, minutes * MINUTE), 0),
    ),
    line('deadlines (between)', limits, () =>
      limits.reduce((sum, { from }) => sum + businessTimeBetween(calendar, from, NOW), 0),
    ),
    line('assessments', tickets, () =>
      tickets.reduce((sum, facts) => sum + assess(facts, policy, NOW).reasons.length, 0),
    ),
  ];
}
