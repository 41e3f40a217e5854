import type { OutboxRow } from '../cache/outbox-row';
import type { EscalationPlan } from '../domain/escalation/escalation-plan';
import { foldEscalation } from '../domain/escalation/fold-escalation';
import { toldByHost } from '../domain/escalation/told-by-host';
import type { Policy } from '../domain/model/policy';
import type { TicketFacts } from '../domain/model/ticket-facts';
import type { TransitionWrite } from '../hosts/contract';
import type { OutboxTools } from './outbox-tools';

/** What is done beside a transition, each on its own: the account's field, followers and side conversation of the level's channels. */
export async function besideTransition(
  tools: Pick<OutboxTools, 'writing' | 'now'>,
  row: OutboxRow,
  plan: EscalationPlan,
  facts: TicketFacts,
  policy: Policy,
  mail: { subject: string; body: string },
): Promise<Pick<TransitionWrite, 'field' | 'followers' | 'sideConversation'>> {
  const { deed } = plan.event;
  const { escalationField } = await tools.writing(row.ref.account);
  const state = foldEscalation(facts.events ?? [], policy);
  const { followers, mailed } = toldByHost(plan, facts, state, policy, tools.now());
  return {
    field:
      escalationField !== null && (deed === 'escalated' || deed === 'resolved')
        ? { id: escalationField.id, value: deed === 'escalated' ? escalationField.value : null }
        : null,
    followers,
    sideConversation: mailed.length === 0 ? null : { ...mail, to: mailed },
  };
}
