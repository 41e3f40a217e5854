import { classify } from '../matrix/classify';
import { firstLevel } from '../matrix/first-level';
import { levelCalendar } from '../matrix/level-calendar';
import { limitLeft } from '../matrix/limit-left';
import { noticesOfStep } from '../matrix/notices-of-step';
import { resolveOwner } from '../matrix/resolve-owner';
import { route } from '../matrix/route';
import type { EscalationState } from '../model/escalation-state';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { transitionKey } from '../model/transition-key';
import { addBusinessTime } from '../time/add-business-time';
import { evaluate } from '../triggers/evaluate';
import { firedRules } from '../triggers/fired-rules';
import type { DueStep } from './due-step';
import { entryMoment } from './entry-moment';
import { levelPauses } from './level-pauses';

/**
 * The step that a limit's end leads to: the next level in whose calendar somebody is there, at that level's next opening if it
 * is closed. A level whose holders are all away is passed over without waiting, with the reason; the last level never is: it
 * waits for the next return, and meanwhile the duty manager has it, or who had it before (acceptance 1 point 3, CO4).
 * `null` at the last level, where the matrix has no row, and while a pause lasts that began after the limit's end.
 * @param at when the limit ended
 * @throws BusinessTimeError when a calendar cannot tell
 */
export function climbStep(
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
  at: Instant,
): DueStep | null {
  const { ref } = facts.ticket;
  const way = route(facts, policy, state.row);
  const { row, cells } = way;
  if (cells === null) return null;
  const escalated = state.status !== 'none';
  const first = () => firstLevel(way, firedRules(evaluate(policy, facts, at))).index;
  const current = escalated ? cells.findIndex(({ level }) => level === state.levelId) : 0;
  if (current === -1) return null;
  const pauses = levelPauses(facts, state, policy) ?? [];
  const skipped: DueStep['skipped'] = [];
  for (const cell of cells.slice(escalated ? current + 1 : first())) {
    const last = cell === cells.at(-1);
    const entered = entryMoment(cell.level, policy, at, pauses);
    if (entered === null) return null;
    const resolve = (role: string) => resolveOwner(role, policy, ref.account, entered, facts.people, facts);
    const { owner, reason } = resolve(cell.role);
    if (owner === 'away' && reason !== null && !last) {
      skipped.push({ levelId: cell.level, reason });
      continue;
    }
    // Only where all are away does the reason begin with a moment.
    const back = reason?.values[0];
    const duty = owner === 'away' && policy.dutyManager !== null ? resolve(policy.dutyManager).owner : owner;
    const holder = typeof duty === 'string' ? null : duty;
    const left = limitLeft(cell, cells[current], policy.reading);
    const keeper = escalated ? state.ownerId : assignee(facts);
    return {
      at: entered,
      event: {
        key: transitionKey(ref, state.cycle, state.transitions),
        cycle: state.cycle,
        n: state.transitions,
        deed: 'escalated',
        levelId: cell.level,
        ownerId: holder?.personId ?? keeper,
        dueAt:
          left === null ? null : addBusinessTime(levelCalendar(cell.level, policy), entered, left * 60_000),
        policyVersion: policy.version,
        effectiveAt: entered,
        ground: 'limit',
        ...(back?.kind === 'instant' ? { until: back.instant } : {}),
        ...(row === classify({ ...facts, issueTypeOverride: null }, policy).row ? {} : { row }),
      },
      assign: holder === null ? null : { personId: holder.personId, kind: holder.kind },
      ownerReason: reason,
      skipped,
      notices: noticesOfStep(cell, { owner: holder, last, waits: owner === 'away' }, facts, policy, entered),
    };
  }
  return null;
}

function assignee({ ticket }: TicketFacts): string | null {
  return ticket.assigneeId === 'none' ? null : ticket.assigneeId;
}
