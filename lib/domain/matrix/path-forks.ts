import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { nextCountedMoment } from '../time/next-counted-moment';
import { policyCalendar } from '../time/policy-calendar';
import { waitingStart } from './waiting-start';

/** One fork of the road and the branch a ticket takes there: `taken` is `null` where nobody knows. */
export interface PathFork {
  condition: 'many-accounts' | 'after-hours';
  taken: boolean | null;
  /** What the other branch changes. */
  branch: { row: string | null; fromLevel: string | null };
}

/**
 * The forks that the policy puts in the road, in order (acceptance PO7): does this issue touch two accounts or more, and did
 * it come outside the hours of the policy's calendar? "Came" is since when the customer waits, else when it was opened.
 * @throws BusinessTimeError when the policy's calendar cannot tell
 */
export function pathForks(
  facts: TicketFacts,
  policy: Pick<Policy, 'routing' | 'calendar' | 'calendars'>,
): PathFork[] {
  const { manyAccounts, afterHours } = policy.routing;
  const accounts = facts.accountCount ?? null;
  const forks: PathFork[] = [];
  if (manyAccounts !== null)
    forks.push({
      condition: 'many-accounts',
      taken: accounts === null ? null : accounts >= 2,
      branch: manyAccounts,
    });
  if (afterHours !== null)
    forks.push({
      condition: 'after-hours',
      taken: isClosed(waitingStart(facts) ?? facts.ticket.createdAt, policy),
      branch: afterHours,
    });
  return forks;
}

function isClosed(at: Instant | null, policy: Pick<Policy, 'calendar' | 'calendars'>): boolean | null {
  return at === null ? null : nextCountedMoment(policyCalendar(policy), at, []) !== at;
}
