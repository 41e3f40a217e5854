import type { Instant } from '../../model/instant';
import type { Policy } from '../../model/policy';
import { BusinessTimeError } from '../../time/business-time-error';
import { findingAt } from '../finding-at';
import { accountsOf } from './accounts-of';
import { awayAt } from './away-at';
import type { LintRule } from './lint-rule';
import { openDays } from './open-days';

const LOOK_AHEAD = 14 * 86_400_000;

/**
 * Levels that nobody is there for, by date over the next 14 days: all holders away, and whoever stands in for them. An error where
 * it is all of the 14 days: such a level is none.
 */
export const emptyLevels: LintRule = (policy, now) =>
  accountsOf(policy).flatMap((account) =>
    policy.matrix.flatMap(({ cells }, row) =>
      cells.flatMap(({ level, role }, index) => {
        const holders = (policy.roles.find(({ id }) => id === role)?.holders ?? []).filter(
          (holder) => holder.account === account,
        );
        if (holders.length === 0) return [];
        const { name = level, calendar = policy.calendar } =
          policy.levels.find(({ id }) => id === level) ?? {};
        const stretches = stretchesWithout(
          holders.map(({ personId }) => personId),
          policy,
          account,
          now,
        );
        const days = stretches.flatMap(({ from, until }) => datesOf(policy, calendar, from, until));
        const away = stretches.reduce((sum, { from, until }) => sum + until - from, 0);
        const severity = away === LOOK_AHEAD ? 'error' : 'warning';
        const path = ['matrix', row, 'cells', index];
        return days.length === 0
          ? []
          : [findingAt(policy, 'level-empty', severity, path, name, [...new Set(days)].join(', '), account)];
      }),
    ),
  );

/** Between two moments at which somebody leaves or returns nothing changes: the first of them stands for all. */
function stretchesWithout(people: string[], policy: Policy, account: string, now: Instant) {
  const end = now + LOOK_AHEAD;
  const moments = policy.absences
    .flatMap(({ from, until }) => [from, until])
    .filter((moment) => moment > now && moment < end);
  const edges = [now, ...new Set(moments.toSorted((a, b) => a - b)), end];
  return edges.slice(0, -1).flatMap((from, index) => {
    const someone = people.some((person) => {
      const absence = awayAt(policy, account, person, from);
      if (absence === undefined) return true;
      const delegate = absence.delegate?.personId;
      return delegate !== undefined && awayAt(policy, account, delegate, from) === undefined;
    });
    return someone ? [] : [{ from, until: edges[index + 1] ?? end }];
  });
}

function datesOf(policy: Policy, calendarId: string, from: Instant, until: Instant): string[] {
  const calendar = policy.calendars.find(({ id }) => id === calendarId);
  try {
    return calendar === undefined ? [] : openDays(calendar, from, until);
  } catch (error) {
    // A calendar that can tell no moment is another rule's finding.
    if (error instanceof BusinessTimeError) return [];
    throw error;
  }
}
