import type { EscalationState } from '../model/escalation-state';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { transitionKey } from '../model/transition-key';
import { acknowledgementDue } from './acknowledgement-due';
import type { DueStep } from './due-step';

/**
 * The owner's own public reply, made without the extension, counts as an acknowledgement (design 4.6). `null` where there is none.
 * @throws BusinessTimeError when the level's calendar cannot tell
 */
export function ownReplyStep(facts: TicketFacts, state: EscalationState, policy: Policy): DueStep | null {
  const { status, since, ownerId } = state;
  if (status !== 'open' || since === null || ownerId === null) return null;
  const replies = (facts.activities ?? []).filter(
    ({ kind, authorId, at }) => kind === 'reply' && authorId === ownerId && at > since,
  );
  if (replies.length === 0) return null;
  const at = replies.reduce((earliest, reply) => Math.min(earliest, reply.at), Infinity);
  return {
    at,
    event: {
      key: transitionKey(facts.ticket.ref, state.cycle, state.transitions),
      cycle: state.cycle,
      n: state.transitions,
      deed: 'acknowledged',
      levelId: state.levelId,
      ownerId,
      dueAt: acknowledgementDue(facts, state, policy, at),
      policyVersion: policy.version,
      effectiveAt: at,
      ground: 'reply',
    },
    assign: null,
    ownerReason: null,
    skipped: [],
    notices: [],
  };
}
