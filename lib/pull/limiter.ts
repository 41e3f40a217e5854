import { AccountBudget } from '../domain/model/account-budget';
import type { HostProblem } from '../domain/model/host-problem';
import type { Instant } from '../domain/model/instant';
import type { RateLimit } from '../domain/model/rate-limit';
import type { SparedShares } from '../domain/model/spared-shares';
import type { Exclusively } from '../platform/exclusively';
import type { KeyValueStore } from '../platform/storage';
import type { AccountGate, Rest } from './account-gate';
import type { Purpose } from './purpose';
import { restOf } from './rest-of';
import { sparedLimits } from './spared-limits';

const PREFIX = 'budget:';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * One limiter per account, in `storage.session`: it survives the worker, and all tabs share it. Every request is counted before
 * it is sent, and what its answer says of limits is kept.
 */
export class Limiter implements AccountGate {
  constructor(private readonly tools: { session: KeyValueStore; exclusively: Exclusively; now(): Instant }) {}

  async closed(account: string, purpose: Purpose = 'deed'): Promise<Rest | null> {
    return restOf(await this.read(account), purpose, null, this.tools.now());
  }

  async close(account: string, until: Instant, problem: HostProblem): Promise<void> {
    await this.change(account, (budget) => {
      if (budget.closed === null || budget.closed.until < until) budget.closed = { until, problem };
    });
  }

  async lastMinute(account: string, purpose: Purpose): Promise<Instant[]> {
    const now = this.tools.now();
    const { calls } = await this.read(account);
    return calls
      .filter((call) => call.purpose === purpose && call.at > now - MINUTE)
      .map(({ at }) => at)
      .sort((a, b) => a - b);
  }

  /** Counts a request that is about to be sent; where it has to wait, says so and does not count it. */
  async enter(account: string, callClass: string, purpose: Purpose): Promise<Rest | null> {
    return this.change(account, (budget) => {
      const at = this.tools.now();
      const rest = restOf(budget, purpose, callClass, at);
      if (rest !== null) return rest;
      // Of a limit that rolls this request is the one that looks again: until it is answered the others wait on.
      for (const limit of sparedLimits(budget, purpose, callClass, at)) {
        if (limit.resetAt === 'rolling') limit.triedAt = at;
      }
      budget.calls = budget.calls.filter((call) => call.at > at - HOUR);
      budget.calls.push({ at, callClass, purpose });
      const hour = Math.floor(at / HOUR);
      budget.hours = budget.hours.filter((entry) => entry.hour > hour - 24);
      let entry = budget.hours.find((candidate) => candidate.hour === hour);
      if (entry === undefined) {
        entry = { hour, calls: {} };
        budget.hours.push(entry);
      }
      entry.calls[callClass] = (entry.calls[callClass] ?? 0) + 1;
      return null;
    });
  }

  /**
   * Keeps what an answer said. Of several limits of one kind the one with the smallest share left counts; what is the same to the
   * percent is not written again. An answer that names the account's limit names the app's too, where there is one.
   */
  async told(
    account: string,
    callClass: string,
    limits: readonly RateLimit[],
    spares: SparedShares,
  ): Promise<void> {
    const said = (['account', 'app', 'endpoint'] as const).flatMap((of) => {
      const [tightest] = limits
        .filter((limit) => limit.of === of)
        .sort((a, b) => a.remaining / a.total - b.remaining / b.total);
      if (tightest === undefined) return [];
      return [{ ...tightest, spares, triedAt: null, callClass: of === 'endpoint' ? callClass : null }];
    });
    if (said.length === 0) return;
    await this.change(account, (budget) => {
      const seenAt = this.tools.now();
      const news = said.filter((limit) => !budget.limits.some((known) => saysTheSame(known, limit)));
      if (news.length === 0) return UNCHANGED;
      const replaced = (known: Told) =>
        news.some((limit) => isOfOneKind(known, limit) || (limit.of === 'account' && known.of === 'app'));
      budget.limits = budget.limits.filter((known) => !replaced(known));
      budget.limits.push(...news.map((limit) => ({ ...limit, seenAt })));
      return null;
    });
  }

  /** What is kept of an account, all of it past: empty where nothing is, or nothing that can be read. */
  async read(account: string): Promise<AccountBudget> {
    const { data } = AccountBudget.safeParse(await this.tools.session.get(PREFIX + account));
    if (data === undefined) return { closed: null, limits: [], calls: [], hours: [] };
    const now = this.tools.now();
    const hour = Math.floor(now / HOUR);
    // The clock was put back since: what seems to come was a moment ago.
    return {
      ...data,
      calls: data.calls.map((call) => ({ ...call, at: Math.min(call.at, now) })),
      limits: data.limits.map((limit) => ({
        ...limit,
        triedAt: limit.triedAt === null ? null : Math.min(limit.triedAt, now),
      })),
      hours: data.hours.map((entry) => ({ ...entry, hour: Math.min(entry.hour, hour) })),
    };
  }

  private change<T>(account: string, work: (budget: AccountBudget) => T): Promise<T> {
    return this.tools.exclusively(PREFIX + account, async () => {
      const budget = await this.read(account);
      const result = work(budget);
      if (result !== UNCHANGED) await this.tools.session.set(PREFIX + account, budget);
      return result;
    });
  }
}

/** What a change gives that changed nothing. */
const UNCHANGED = Symbol('unchanged');

type Told = Omit<AccountBudget['limits'][number], 'seenAt'>;

function isOfOneKind(known: Told, limit: Told): boolean {
  return known.of === limit.of && known.callClass === limit.callClass;
}

/** Of one kind, in the same window, the same to the percent. The end of a window is told in whole seconds from now. */
function saysTheSame(known: Told, limit: Told): boolean {
  const percent = ({ remaining, total }: Told) => Math.floor((100 * remaining) / total);
  return (
    isOfOneKind(known, limit) &&
    known.total === limit.total &&
    percent(known) === percent(limit) &&
    typeof known.resetAt === 'number' &&
    typeof limit.resetAt === 'number' &&
    Math.abs(known.resetAt - limit.resetAt) <= 1000
  );
}
