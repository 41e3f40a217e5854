import type { AccountBudget } from '../domain/model/account-budget';
import type { Instant } from '../domain/model/instant';
import type { RecordRef } from '../domain/model/record-ref';
import type { CallsUsed } from '../messages/calls-used';
import type { Purpose } from '../pull/purpose';
import { restOf } from '../pull/rest-of';
import { sparedLimits } from '../pull/spared-limits';
import { windowEnd } from '../pull/window-end';
import type { WorkerTools } from './worker-tools';

const HOUR_MILLISECONDS = 60 * 60_000;
const DAY_MILLISECONDS = 24 * HOUR_MILLISECONDS;

/** What the account of a record was asked for lately, what is left of its limits, and what waits for them. */
export async function callsUsed(
  tools: Pick<WorkerTools, 'gate' | 'now'>,
  { host, account }: Pick<RecordRef, 'host' | 'account'>,
): Promise<CallsUsed> {
  const now = tools.now();
  const budget = await tools.gate.read(account);
  const seen = budget.limits.find(({ of, seenAt }) => of === 'account' && seenAt <= now) ?? null;
  const present = Math.floor(now / HOUR_MILLISECONDS);
  return {
    host,
    lastHour: budget.calls.filter(({ at }) => at > now - HOUR_MILLISECONDS).length,
    lastDay: budget.hours
      .filter(({ hour }) => hour > present - 24)
      .flatMap(({ calls }) => Object.values(calls))
      .reduce((all, count) => all + count, 0),
    // Rounded down: 100 % would say that nobody asked for anything.
    left: seen === null || windowEnd(seen) <= now ? null : Math.floor((100 * least(seen)) / seen.total),
    // Half of what was seen a day ago is forgotten by now.
    day:
      seen?.resetAt !== 'rolling' || seen.seenAt <= now - DAY_MILLISECONDS
        ? null
        : { used: seen.total - least(seen), total: seen.total, at: seen.seenAt },
    rests: restsOf(budget, now),
  };
}

function least({ remaining, total }: AccountBudget['limits'][number]): number {
  return Math.min(remaining, total);
}

/** The most urgent of all that waits: what is less urgent waits with it. */
function restsOf(budget: AccountBudget, now: Instant): CallsUsed['rests'] {
  for (const what of ['deed', 'screen', 'background'] as const satisfies Purpose[]) {
    const rest = restOf(budget, what, null, now);
    if (rest !== null) return { what, until: rest.until, used: tightest(budget, what, now) };
  }
  return null;
}

function tightest(
  budget: AccountBudget,
  what: Purpose,
  now: Instant,
): NonNullable<CallsUsed['rests']>['used'] {
  const [limit] = sparedLimits(budget, what, null, now).sort(
    (a, b) => a.remaining / a.total - b.remaining / b.total,
  );
  if (limit === undefined || limit.of === 'endpoint') return null;
  // Rounded down: nobody is told of more than was used.
  return { of: limit.of, percent: Math.floor((100 * (limit.total - least(limit))) / limit.total) };
}
