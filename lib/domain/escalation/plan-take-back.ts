import type { EscalationEvent } from '../model/escalation-event';
import type { EscalationState } from '../model/escalation-state';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { countingEvents } from './counting-events';
import type { EscalationPlan } from './escalation-plan';
import { EscalationRefused } from './escalation-refused';
import { foldEscalation } from './fold-escalation';
import { planLower } from './plan-lower';
import { planResolve } from './plan-resolve';

/**
 * What a person escalated last is taken back by a second transition, never by deleting the first: down to the level and the owner
 * it came from, or closed where the escalation began with it. Only while nothing followed, and only by who wrote it.
 * @param by host user id of who takes it back
 * @throws EscalationRefused `nothing-to-take-back`, and as `planLower`
 * @throws BusinessTimeError when a calendar cannot tell
 */
export function planTakeBack(
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
  now: Instant,
  by: string,
): EscalationPlan<'lowered' | 'resolved'> {
  const log = countingEvents(facts.events ?? [], policy);
  const last = log.at(-1);
  if (last === undefined || last.cycle !== state.cycle || !isOwnStep(last, by))
    throw new EscalationRefused('nothing-to-take-back');
  const before = foldEscalation(log.slice(0, -1), policy);
  if (before.status === 'none') {
    const plan = planResolve(facts, state, policy);
    return { ...plan, event: { ...plan.event, deed: 'resolved', ground: 'person' } };
  }
  const plan = planLower(facts, state, policy, now, { toLevel: before.levelId, reason: 'taken back' });
  const { ownerId } = before;
  if (ownerId === null || ownerId === plan.event.ownerId) return plan;
  const isGroup = facts.people.some(({ id, role }) => id === ownerId && role === 'group');
  return {
    ...plan,
    event: { ...plan.event, ownerId },
    assign: { personId: ownerId, kind: isGroup ? 'group' : 'person' },
    ownerReason: null,
  };
}

/** A step up that this person made themselves: not one that a limit or a rule made in their browser. */
function isOwnStep({ deed, authorId, ground }: EscalationEvent, by: string): boolean {
  return deed === 'escalated' && authorId === by && ground !== 'limit' && ground !== 'rule';
}
