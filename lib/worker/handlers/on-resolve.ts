import { EscalationRefused } from '../../domain/escalation/escalation-refused';
import { planResolve } from '../../domain/escalation/plan-resolve';
import { resolve } from '../../messages/resolve';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';
import { queueDeed } from '../queue-deed';
import { ticketNow } from '../ticket-now';

export const onResolve = handler(resolve, async (tools, { ref, seenKey, outcome, cause }) => {
  const { facts, state, policy, nextKey } = await ticketNow(tools, ref);
  if (seenKey !== nextKey) return { outcome: 'moved-on' as const, rowId: null };
  const known =
    policy.outcomes.some((one) => one.id === outcome) && policy.causes.some((one) => one.id === cause);
  if (!known) throw new MessageFailure('unknown-outcome');
  try {
    const plan = planResolve(facts, state, policy);
    return await queueDeed(tools, { ref, plan, owner: null, outcome, cause });
  } catch (error) {
    if (!(error instanceof EscalationRefused)) throw error;
    throw new MessageFailure('not-escalated');
  }
});
