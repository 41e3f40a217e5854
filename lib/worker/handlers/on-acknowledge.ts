import { EscalationRefused } from '../../domain/escalation/escalation-refused';
import { planAcknowledge } from '../../domain/escalation/plan-acknowledge';
import { acknowledge } from '../../messages/acknowledge';
import { knownMe } from '../../pull/known-me';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';
import { queueDeed } from '../queue-deed';
import { ticketNow } from '../ticket-now';

export const onAcknowledge = handler(acknowledge, async (tools, { ref, seenKey }) => {
  const { facts, state, policy, nextKey } = await ticketNow(tools, ref);
  if (seenKey !== nextKey) return { outcome: 'moved-on' as const, rowId: null };
  const me = await knownMe(tools, ref.account);
  const by = me === null ? null : { personId: me.id, kind: 'person' as const };
  try {
    const plan = planAcknowledge(facts, state, policy, tools.now(), by);
    return await queueDeed(tools, { ref, plan, owner: by, outcome: null, cause: null });
  } catch (error) {
    if (!(error instanceof EscalationRefused)) throw error;
    throw new MessageFailure(error.code === 'ticket-closed' ? 'not-escalated' : error.code);
  }
});
