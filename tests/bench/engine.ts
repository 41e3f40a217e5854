import { readFileSync } from 'node:fs';
import { assess } from '../../lib/domain/assess';
import { assessAccount } from '../../lib/domain/assess-account';
import { loadPolicy } from '../../lib/domain/policy/load-policy';
import { replay } from '../../lib/domain/replay/replay';
import { addBusinessTime } from '../../lib/domain/time/add-business-time';
import { businessTimeBetween } from '../../lib/domain/time/business-time-between';
import { policyCalendar } from '../../lib/domain/time/policy-calendar';
import { benchAccounts } from './bench-accounts';
import { benchCard } from './bench-card';
import { benchHistory } from './bench-history';
import { benchTickets } from './bench-tickets';
import { perSecond } from './per-second';
import { plainSum } from './plain-sum';

const TICKETS = 10_000;
const ACCOUNTS = 1_000;
/** For each ticket of the replay. */
const EVENTS = 10;
const NOW = Date.UTC(2026, 2, 2, 9);
const MINUTE = 60_000;

/** A line of the bench: what was done, how often in a second, and how often the plain loop over the same data was in that time. */
interface BenchLine {
  what: string;
  perSecond: number;
  ratio: number;
}

/** Deadlines and assessments for 10,000 tickets, health of 1,000 customers, replay of 100,000 events: per second, each beside a plain loop over the same data in the same run. */
export function benchEngine(): BenchLine[] {
  const policy = loadPolicy(readFileSync('policies/four-levels.json', 'utf8'));
  const calendar = policyCalendar(policy);
  const tickets = benchTickets(TICKETS, NOW);
  const limits = tickets.map(({ ticket }, index) => ({
    from: ticket.createdAt ?? NOW,
    minutes: 30 + (index % 4000),
  }));
  const accounts = benchAccounts(ACCOUNTS, NOW);
  const carded = { ...policy, healthCards: policy.healthCards.map(benchCard) };
  const history = benchHistory(TICKETS, EVENTS, NOW);
  const line = (
    what: string,
    data: unknown,
    work: () => number,
    count = TICKETS,
    runs?: number,
  ): BenchLine => {
    const plain = perSecond(count, () => plainSum(data), runs);
    const rate = perSecond(count, work, runs);
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
    line(
      'customers x 7 metrics',
      accounts,
      () => accounts.reduce((sum, facts) => sum + assessAccount(facts, carded, NOW).metrics.length, 0),
      ACCOUNTS,
    ),
    line('replayed events', history, () => replay(history, policy).firings.length, TICKETS * EVENTS, 2),
  ];
}
