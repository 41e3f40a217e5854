import type { Instant } from '../../model/instant';
import type { OveruseGuard } from '../../model/overuse-guard';
import type { PastEscalation } from './past-escalation';

const WEEK = 7 * 86_400_000;

/** What somebody used of a budget: `left` is never below 0; `over` by how many. `null`: no budget, or the team is unknown. */
export interface BudgetUse {
  used: number;
  left: number;
  over: number;
}

/**
 * How many escalations a person and their team made by hand in the seven days up to now, against the budget (acceptance 4.8).
 * An escalation exactly seven days old no longer counts, nor does one from the future.
 */
export function weeklyUse(
  past: readonly PastEscalation[],
  who: { personId: string; teamId: string | null },
  budget: OveruseGuard['weeklyBudget'],
  now: Instant,
): { person: BudgetUse | null; team: BudgetUse | null; exceptions: number } {
  const recent = past.filter(({ at }) => at > now - WEEK && at <= now);
  const own = recent.filter(({ personId }) => personId === who.personId);
  const team = recent.filter(({ teamId }) => teamId === who.teamId);
  return {
    person: use(own.length, budget.person),
    team: who.teamId === null ? null : use(team.length, budget.team),
    exceptions: own.filter(({ exception }) => exception).length,
  };
}

function use(used: number, budget: number | null): BudgetUse | null {
  return budget === null
    ? null
    : { used, left: Math.max(0, budget - used), over: Math.max(0, used - budget) };
}
