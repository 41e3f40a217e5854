import { deliveryFor } from '../escalation/delivery-for';
import { effectOf } from '../escalation/effect-of';
import { matrixRow } from '../matrix/matrix-row';
import type { Notice } from '../matrix/notice';
import { noticesOfStep } from '../matrix/notices-of-step';
import type { EscalationEvent } from '../model/escalation-event';
import type { EscalationState } from '../model/escalation-state';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { isByHand } from './is-by-hand';
import type { PlannedNotice } from './planned-notice';

/**
 * What somebody is told of the level that was entered: it is theirs, they work on it or answer for it, or it is only for their
 * knowledge (acceptance CO8: a pop-up for those who work or answer, the digest for the informed).
 * @param entering what began the level, or told it again
 * @throws BusinessTimeError when the policy's calendar cannot tell
 */
export function stepNotices(
  entering: EscalationEvent,
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
  me: string,
): PlannedNotice[] {
  const { authorId, key, deed, levelId } = entering;
  if (authorId === me && isByHand(entering)) return [];
  const part = partOf(entering, facts, state, policy, me);
  if (part === null) return [];
  const dueAt = state.dueAt ?? effectOf(entering);
  const by = authorId === null || !isByHand(entering) ? {} : { by: authorId };
  const inboxOnly = part.as !== 'owner' && deliveryFor(part) !== 'pop-up';
  const again = deed === 'reopened' || deed === 'repeated';
  const kind =
    part.as === 'informed' ? 'informed' : part.as !== 'owner' ? 'involved' : again ? 'reopened' : 'escalated';
  return [{ id: `${key}/${kind}`, kind, at: entering.at, dueAt, inboxOnly, levelId, deed, key, ...by }];
}

/** Which part somebody plays in the level; whoever the log names as its owner is that, whatever the policy says. */
function partOf(
  entering: EscalationEvent,
  facts: TicketFacts,
  state: EscalationState,
  policy: Policy,
  me: string,
): Notice | null {
  const person = { personId: me, kind: 'person' as const };
  if (state.ownerId === me) return { ...person, as: 'owner', channel: 'pop-up', urgency: 'now' };
  const row = matrixRow(facts, state, policy);
  const cell = row?.find(({ level }) => level === entering.levelId);
  if (cell === undefined) return null;
  const owner = state.ownerId === null ? null : { personId: state.ownerId, kind: 'person' as const };
  const step = { owner, last: cell === row?.at(-1), waits: entering.until !== undefined };
  return (
    noticesOfStep(cell, step, facts, policy, entering.at).find(({ personId }) => personId === me) ?? null
  );
}
