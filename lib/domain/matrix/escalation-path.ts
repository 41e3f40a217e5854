import { countingEvents } from '../escalation/counting-events';
import type { Assessment } from '../model/assessment';
import type { EscalationState } from '../model/escalation-state';
import type { Instant } from '../model/instant';
import type { PathStep } from '../model/path-step';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { addBusinessTime } from '../time/add-business-time';
import { heldBy } from './held-by';
import { levelCalendar } from './level-calendar';
import { limitLeft } from './limit-left';
import { matrixRow } from './matrix-row';
import { resolveOwner } from './resolve-owner';
import { waitingStart } from './waiting-start';

const MINUTE = 60_000;

type Cell = Policy['matrix'][number]['cells'][number];

/**
 * The way up for this ticket: every level with its owner at the moment it is reached, and that moment if nobody acts before.
 * Empty when the matrix has no row for this kind of ticket (`whyNoPath` says why). An escalation at a level that this policy
 * does not have for it is shown as its marker says, alone (design 4.6).
 *
 * Not escalated: the first level is the current one, its limit runs while the customer waits. Open: the current level ends at
 * the state's `dueAt`, those above follow on it. Acknowledged: nothing is due. A level whose holders are all away is passed
 * over: it keeps the reason and is reached at no moment; the last one never is. So are the levels below the one that a first
 * escalation goes to by a rule or a fork of the road.
 * @param suggested that level, as `suggestedLevel` gives it
 * @throws BusinessTimeError when the policy's calendar cannot tell a moment
 */
export function escalationPath(
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
  now: Instant,
  suggested: Assessment['suggestedLevel'] = null,
): PathStep[] {
  const row = matrixRow(facts, state, policy);
  const escalated = state.status !== 'none';
  const current = escalated ? (row ?? []).findIndex((cell) => cell.level === state.levelId) : 0;
  const cell = row?.[current];
  if (row === null || cell === undefined) {
    return escalated ? [currentStep(unknownCell(state), facts, state, policy, now)] : [];
  }
  return [
    ...row
      .slice(0, current)
      .map((passed, index) => passedStep(passed, index === 0, facts, state, policy, now)),
    currentStep(cell, facts, state, policy, now),
    ...stepsAbove(row, current, facts, state, policy, now, escalated ? null : suggested),
  ];
}

/** What the marker tells of a level that is not in the matrix. */
function unknownCell(state: EscalationState): Cell {
  return { level: state.levelId, role: '', limitMinutes: null };
}

function names(
  cell: Cell,
  policy: Policy,
): Pick<PathStep, 'levelId' | 'levelName' | 'roleName' | 'limitMinutes'> {
  return {
    levelId: cell.level,
    levelName: policy.levels.find((level) => level.id === cell.level)?.name ?? cell.level,
    roleName: policy.roles.find((role) => role.id === cell.role)?.name ?? cell.role,
    limitMinutes: cell.limitMinutes,
  };
}

function passedStep(
  cell: Cell,
  first: boolean,
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
  now: Instant,
): PathStep {
  const entered = countingEvents(facts.events ?? [], policy).findLast(
    (event) => event.cycle === state.cycle && event.deed === 'escalated' && event.levelId === cell.level,
  );
  const { owner, reason } =
    entered === undefined
      ? resolveOwner(cell.role, policy, facts.ticket.ref.account, now, facts.people, facts)
      : heldBy(entered.ownerId, cell.role, facts, policy, now);
  return {
    ...names(cell, policy),
    state: 'passed',
    owner,
    ownerReason: reason,
    enteredAt: entered?.at ?? (first ? facts.ticket.createdAt : null),
    reachedAt: null,
    dueAt: null,
  };
}

function currentStep(
  cell: Cell,
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
  now: Instant,
): PathStep {
  const escalated = state.status !== 'none';
  const { assigneeId } = facts.ticket;
  // The first contact is whoever has the ticket; the role says who should, where nobody has.
  const holderId = escalated ? state.ownerId : assigneeId === 'none' ? null : assigneeId;
  const { owner, reason } =
    escalated || holderId !== null
      ? heldBy(holderId, cell.role, facts, policy, now)
      : resolveOwner(cell.role, policy, facts.ticket.ref.account, now, facts.people, facts);
  return {
    ...names(cell, policy),
    state: 'current',
    owner,
    ownerReason: reason,
    enteredAt: escalated ? state.since : waitingStart(facts),
    reachedAt: null,
    dueAt: currentDueAt(cell, facts, state, policy),
  };
}

function currentDueAt(
  cell: Cell,
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
): Instant | null {
  if (state.status !== 'none') return state.status === 'open' ? state.dueAt : null;
  const start = waitingStart(facts);
  if (start === null || cell.limitMinutes === null) return null;
  return addBusinessTime(levelCalendar(cell.level, policy), start, cell.limitMinutes * MINUTE);
}

function stepsAbove(
  row: readonly Cell[],
  current: number,
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
  now: Instant,
  suggested: Assessment['suggestedLevel'],
): PathStep[] {
  const { account } = facts.ticket.ref;
  const first = row.findIndex(({ level }) => level === suggested?.levelId);
  let held = row[current];
  let reached = held === undefined ? null : currentDueAt(held, facts, state, policy);
  let nextFound = false;
  return row.slice(current + 1).map((cell, index) => {
    const { owner, reason } = resolveOwner(
      cell.role,
      policy,
      account,
      Math.max(reached ?? now, now),
      facts.people,
      facts,
    );
    const passedOver = current + 1 + index < first;
    const skipped = passedOver || (owner === 'away' && current + 1 + index < row.length - 1);
    const step: PathStep = {
      ...names(cell, policy),
      state: skipped || nextFound ? 'later' : 'next',
      owner,
      ownerReason: passedOver && suggested !== null ? suggested.sentence : reason,
      enteredAt: null,
      reachedAt: skipped ? null : reached,
      dueAt: null,
    };
    if (skipped) return step;
    nextFound = true;
    const left = limitLeft(cell, held, policy.reading);
    reached =
      reached === null || left === null
        ? null
        : addBusinessTime(levelCalendar(cell.level, policy), reached, left * MINUTE);
    held = cell;
    return step;
  });
}
