import { channelTo } from '../matrix/channel-to';
import { holderOf } from '../matrix/holder-of';
import { levelCalendar } from '../matrix/level-calendar';
import { matrixRow } from '../matrix/matrix-row';
import { resolveOwner } from '../matrix/resolve-owner';
import { waitingStart } from '../matrix/waiting-start';
import type { EscalationState } from '../model/escalation-state';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { addBusinessTime } from '../time/add-business-time';
import { acknowledgementEnd } from './acknowledgement-end';
import { againStep } from './again-step';
import { approverAt } from './approver-at';
import { climbStep } from './climb-step';
import { countingEvents } from './counting-events';
import type { DueStep } from './due-step';
import { effectOf } from './effect-of';
import { entryMoment } from './entry-moment';
import { limitEnd } from './limit-end';
import { ownReplyStep } from './own-reply-step';
import { planOf } from './plan-of';

/**
 * The next transition that comes by itself if nobody does anything, as far as can be known; `null` when there is none,
 * `unknown` when one may be due and the pauses of the ticket are not known. What the owner did comes before what a limit does
 * at the same moment.
 * @throws BusinessTimeError when a calendar cannot tell
 */
export function nextStep(
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
): DueStep | null | 'unknown' {
  const steps = [
    ownReplyStep(facts, state, policy),
    returned(facts, state, policy),
    afterLimit(facts, state, policy),
    afterTimeOut(facts, state, policy),
    afterSilence(facts, state, policy),
  ];
  let first: DueStep | null = null;
  for (const step of steps) {
    if (step === 'unknown') return 'unknown';
    if (step !== null && (first === null || step.at < first.at)) first = step;
  }
  return first;
}

/** Somebody of a last level that was entered while all were away is back: it is theirs from now on. */
function returned(facts: TicketFacts, state: EscalationState, policy: Policy): DueStep | null {
  const { status, since, ownerId, waitsUntil } = state;
  const cell = matrixRow(facts, state, policy)?.at(-1);
  if (status !== 'open' || since === null || cell?.level !== state.levelId) return null;
  if (waitsUntil === undefined && ownerId !== null) return null;
  const { account } = facts.ticket.ref;
  let at = since;
  // Absences of several people may follow on each other; each look leads past the end of at least one.
  for (;;) {
    const { owner, reason } = resolveOwner(cell.role, policy, account, at, facts.people, facts);
    if (typeof owner !== 'string')
      return at === since && waitsUntil === undefined
        ? null
        : againStep(facts, state, policy, 'transferred', at, owner);
    const back = reason?.values[0];
    if (back?.kind !== 'instant') return null;
    at = entryMoment(cell.level, policy, back.instant) ?? back.instant;
  }
}

function afterLimit(facts: TicketFacts, state: EscalationState, policy: Policy): DueStep | null | 'unknown' {
  const { status } = state;
  const level = policy.levels.find(({ id }) => id === state.levelId);
  const span = status === 'none' ? firstSpan(facts, policy) : spanOf(state);
  if (span === null) return null;
  const end = limitEnd(facts, state, policy, span);
  if (end === 'unknown') return 'unknown';
  if (end === 'never') return null;
  if (status === 'open' && (state.repeats ?? 0) < (level?.repeat ?? 0))
    return againStep(facts, state, policy, 'repeated', end);
  return climbStep(facts, state, policy, end);
}

function spanOf({ since, dueAt }: EscalationState): { from: Instant; dueAt: Instant } | null {
  return since === null || dueAt === null ? null : { from: since, dueAt };
}

/** The first contact's limit, while the customer waits; anew after an escalation was closed. */
function firstSpan(facts: TicketFacts, policy: Policy): { from: Instant; dueAt: Instant } | null {
  const start = waitingStart(facts);
  const closed = countingEvents(facts.events ?? [], policy).findLast(({ deed }) => deed === 'resolved');
  const from = start === null ? null : Math.max(start, closed === undefined ? 0 : effectOf(closed));
  const cell = matrixRow(facts, {}, policy)?.[0];
  if (from === null || cell === undefined || cell.limitMinutes === null) return null;
  return {
    from,
    dueAt: addBusinessTime(levelCalendar(cell.level, policy), from, cell.limitMinutes * 60_000),
  };
}

function afterTimeOut(
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
): DueStep | null | 'unknown' {
  const end = acknowledgementEnd(facts, state, policy);
  if (end === 'unknown') return 'unknown';
  return end === 'never' ? null : againStep(facts, state, policy, 'reopened', end);
}

/**
 * An approver did not answer in time: silence is no yes, so the next of the chain is asked. The last one's question stays open.
 */
function afterSilence(facts: TicketFacts, state: EscalationState, policy: Policy): DueStep | null {
  const { approval } = state;
  if (approval?.status !== 'waiting' || approval.dueAt === null) return null;
  const at = approval.dueAt;
  const asked = [...approval.answers.map(({ by }) => by), ...(approval.silent ?? []), approval.approverId];
  const next = approverAt(facts, policy, state.levelId, asked, at);
  if (next === null) return null;
  const { personId, kind, dueAt } = next;
  const plan = planOf(facts, state, policy, 'asked', { to: personId, dueAt });
  const level = policy.levels.find(({ id }) => id === state.levelId);
  const channels = holderOf(personId, facts.ticket.ref.account, policy)?.channels;
  const channel = channelTo({ kind, channels }, level);
  return {
    ...plan,
    at,
    event: { ...plan.event, effectiveAt: at, ground: 'limit' },
    notices: [{ personId, kind, as: 'responsible', channel, urgency: 'now' }],
  };
}
